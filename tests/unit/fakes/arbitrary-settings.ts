/** Settings of every shape, for property tests. */
import fc from 'fast-check';
import { KINDS } from '../../../src/core/kind';
import { boundCorrections } from '../../../src/settings/parse';
import { BAR_STYLES, type Correction, type Settings, SITE_MODES } from '../../../src/settings/settings';

const label = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/u);
export const arbitraryHost: fc.Arbitrary<string> = fc
  .array(label, { minLength: 1, maxLength: 3 })
  .map((labels) => labels.join('.'));

export const arbitraryCorrection: fc.Arbitrary<Correction> = fc.record(
  {
    site: fc.oneof(fc.constantFrom('news.example', 'blog.example'), arbitraryHost),
    fingerprint: fc.stringMatching(/^[a-z]{2,8}\.[0-9a-f]{8}\.[0-9a-f]{8}$/u),
    verdict: fc.constantFrom('show', 'collapse'),
    kind: fc.constantFrom(...KINDS),
    excerpt: fc.string({ maxLength: 80, unit: 'binary' }).map((text) => text.slice(0, 80)),
    selector: fc.constantFrom('section.plea', 'aside#ask.box', 'p'),
  },
  { requiredKeys: ['site', 'fingerprint', 'verdict', 'kind', 'excerpt'] },
);

export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  isOn: fc.boolean(),
  kinds: fc.tuple(...KINDS.map(() => fc.boolean())).map((flags) => {
    return Object.fromEntries(KINDS.map((kind, index) => [kind, flags[index] ?? true])) as Settings['kinds'];
  }),
  sites: fc.dictionary(arbitraryHost, fc.record({ mode: fc.constantFrom(...SITE_MODES) }), { maxKeys: 6 }),
  hasRulesOn: fc.boolean(),
  rules: fc.string({ unit: 'binary', maxLength: 200 }),
  corrections: fc.array(arbitraryCorrection, { maxLength: 8 }).map((corrections) => boundCorrections(corrections)),
  barStyle: fc.constantFrom(...BAR_STYLES),
  isRemembering: fc.boolean(),
  isSynced: fc.boolean(),
});

/** Anything JSON can say, and settings with some of their parts replaced by that. */
export const arbitraryJunk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(
      arbitrarySettings,
      fc.dictionary(fc.constantFrom('isOn', 'kinds', 'sites', 'rules', 'corrections', '__proto__'), fc.jsonValue()),
    )
    .map(([settings, junk]) => ({ ...settings, ...junk })),
);
