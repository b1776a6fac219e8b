import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../../public/managed-schema.json' with { type: 'json' };
import { KINDS } from '../../../src/core/kind';
import { fieldKey, POLICY_KEY, pageKeys } from '../../../src/settings/keys';
import { parsePageSlice } from '../../../src/settings/page-slice';
import { parseSettings } from '../../../src/settings/parse';
import { managedSite, type Policy, parsePolicy, withPolicy } from '../../../src/settings/policy';
import { DEFAULT_SETTINGS, SITE_MODES } from '../../../src/settings/settings';
import { siteMode } from '../../../src/settings/site';
import { assemble, changedItems } from '../../../src/settings/stored';
import { arbitraryHost, arbitrarySettings } from '../fakes/arbitrary-settings';

const arbitraryPolicy: fc.Arbitrary<Policy> = fc.record(
  {
    kinds: fc.dictionary(fc.constantFrom(...KINDS), fc.boolean()) as fc.Arbitrary<NonNullable<Policy['kinds']>>,
    sites: fc.dictionary(
      fc.oneof(fc.constantFrom('news.example', 'example', 'a.blog.example'), arbitraryHost),
      fc.record({ mode: fc.constantFrom(...SITE_MODES) }),
    ),
    rules: fc.constantFrom('', 'news.example##.appeal'),
    welcome: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('parsePolicy', () => {
  test('takes what a backup may say of the same settings', () => {
    const policy = {
      kinds: { newsletter: false },
      sites: { 'news.example': { mode: 'off' } },
      rules: 'news.example##.appeal',
      welcome: false,
    };
    expect(parsePolicy(policy)).toEqual({ policy, problems: [] });
  });

  test('leaves out what is wrong, says where, and keeps the rest', () => {
    const { policy, problems } = parsePolicy({
      kinds: { newsletter: 'no' },
      sites: { 'News Example': { mode: 'off' } },
      welcome: false,
      colour: 'red',
    });
    expect(policy).toEqual({ welcome: false });
    expect(problems.map(({ path, messageKey }) => [path, messageKey])).toEqual([
      ['policy.kinds.newsletter', 'settings_wrongType'],
      ['policy.sites.News Example', 'settings_notHost'],
      ['policy.colour', 'settings_unknownName'],
    ]);
  });

  test('is total, and what comes out goes in again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), arbitraryPolicy), (value) => {
        const { policy } = parsePolicy(value);
        expect(parsePolicy(policy)).toEqual({ policy, problems: [] });
      }),
    );
  });

  test('knows the settings that the schema for administrators names', () => {
    expect(Object.keys(parsePolicy({ kinds: {}, sites: {}, rules: '', welcome: true }).policy)).toEqual(
      Object.keys(schema.properties),
    );
    expect(Object.keys(schema.properties.kinds.properties)).toEqual([...KINDS]);
    expect(schema.properties.sites.additionalProperties.properties.mode.enum).toEqual([...SITE_MODES]);
  });
});

describe('withPolicy', () => {
  test('changes nothing where there is no policy', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        expect(withPolicy(settings, parsePolicy(undefined).policy)).toEqual(settings);
      }),
    );
  });

  test('outweighs what the reader chose for a site under a managed one', () => {
    const policy: Policy = { sites: { 'news.example': { mode: 'off' } } };
    const settings = withPolicy({ ...DEFAULT_SETTINGS, sites: { 'a.news.example': { mode: 'all' } } }, policy);
    expect(siteMode(settings.sites, 'a.news.example')).toBe('off');
    expect(managedSite(policy, 'a.news.example')).toBe('news.example');
    expect(managedSite(policy, 'example')).toBeUndefined();
  });

  test('says of a page what its content script reads', () => {
    fc.assert(
      fc.property(
        arbitrarySettings,
        arbitraryPolicy,
        fc.oneof(fc.constantFrom('news.example', 'www.news.example', 'a.blog.example'), arbitraryHost),
        (settings, policy, host) => {
          const items = changedItems({}, settings, 1);
          const whole = withPolicy(parseSettings(assemble(items)), policy);
          const stored = Object.fromEntries(pageKeys(host).map((key) => [key, items[key]]));
          const slice = parsePageSlice({ ...stored, [POLICY_KEY]: policy }, host);
          const mode = siteMode(whole.sites, host);
          expect([slice.kinds, slice.hasRulesOn, slice.mode]).toEqual([
            whole.kinds,
            whole.hasRulesOn,
            // what is supported is collapsed like everything else, only without a bar
            mode === 'supported' ? 'all' : mode,
          ]);
        },
      ),
    );
  });

  test('of any stored value leaves a page with settings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const slice = parsePageSlice({ [POLICY_KEY]: value, [fieldKey('isOn')]: value }, 'news.example');
        expect(KINDS.every((kind) => typeof slice.kinds[kind] === 'boolean')).toBe(true);
      }),
    );
  });
});
