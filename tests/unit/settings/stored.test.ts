import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { correctionsKey, fieldKey, SCHEMA_KEY, siteKey } from '../../../src/settings/keys';
import { parseSettings } from '../../../src/settings/parse';
import { DEFAULT_SETTINGS, SCHEMA_VERSION, type Settings } from '../../../src/settings/settings';
import { withSiteMode } from '../../../src/settings/site';
import {
  assemble,
  changedItems,
  compareText,
  mergeItems,
  parseItems,
  type StoredItem,
  type StoredItems,
  schemaOf,
} from '../../../src/settings/stored';
import { arbitrarySettings } from '../fakes/arbitrary-settings';

const NOW_MS = 1_750_000_000_000;

const settingsOf = (items: StoredItems): Settings => parseSettings(assemble(items));

/** Corrections of one host stay in order; hosts come in the order of their last change, which a list does not tell. */
const bySite = (settings: Settings): Settings => ({
  ...settings,
  corrections: settings.corrections.toSorted((one, other) => compareText(one.site, other.site)),
});

const item: fc.Arbitrary<StoredItem> = fc.record({
  value: fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: 0, max: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b'), fc.boolean()),
  ),
  revision: fc.integer({ min: 0, max: 3 }),
});
const items: fc.Arbitrary<StoredItems> = fc.dictionary(
  fc.constantFrom('isOn', 'barStyle', 'site:a.example', 'site:b.example').map((name) => `setting:${name}`),
  item,
);

describe('changedItems', () => {
  test('what it writes makes the stored settings the wanted ones', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, (first, second) => {
        const stored = changedItems({}, first, NOW_MS);
        expect(bySite(settingsOf(stored))).toEqual(bySite(first));
        const after = { ...stored, ...changedItems(stored, second, NOW_MS) };
        expect(bySite(settingsOf(after))).toEqual(bySite(second));
      }),
    );
  });

  test('writes nothing where nothing changes', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        const stored = changedItems({}, settings, NOW_MS);
        expect(changedItems(stored, settingsOf(stored), NOW_MS + 1)).toEqual({});
      }),
    );
  });

  test('every change has a later revision, wherever the clock stands', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, fc.nat(), (first, second, clock) => {
        const stored = changedItems({}, first, NOW_MS);
        for (const [key, changed] of Object.entries(changedItems(stored, second, clock))) {
          expect(changed.revision).toBeGreaterThan(stored[key]?.revision ?? -1);
        }
      }),
    );
  });

  it('writes only the keys that changed, and null for what was taken back', () => {
    const off = changedItems({}, withSiteMode(DEFAULT_SETTINGS, 'news.example', 'off'), NOW_MS);
    expect(Object.keys(off).toSorted()).toEqual([SCHEMA_KEY, siteKey('news.example')]);
    expect(off[SCHEMA_KEY]?.value).toBe(SCHEMA_VERSION);
    const back = changedItems(off, DEFAULT_SETTINGS, NOW_MS);
    expect(back).toEqual({ [siteKey('news.example')]: { value: null, revision: NOW_MS + 1 } });
  });

  it('keeps the corrections of each host under a key of their own', () => {
    const correction = { fingerprint: 'ad.1.2', verdict: 'show', kind: 'ad', excerpt: '' } as const;
    const corrections = [
      { ...correction, site: 'a.example' },
      { ...correction, site: 'b.example' },
    ];
    const stored = changedItems({}, { ...DEFAULT_SETTINGS, corrections }, NOW_MS);
    expect(stored[correctionsKey('a.example')]?.value).toEqual([corrections[0]]);
    expect(stored[correctionsKey('b.example')]?.value).toEqual([corrections[1]]);
  });
});

describe('parseItems', () => {
  test('is total', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (junk) => {
        const stored = Object.fromEntries(Object.entries(junk).map(([key, value]) => [`setting:${key}`, value]));
        expect(settingsOf(parseItems(stored))).toBeDefined();
      }),
    );
  });

  it('takes settings only, and trusts no impossible revision', () => {
    const parsed = parseItems({
      [fieldKey('isOn')]: { value: false, revision: Number.MAX_SAFE_INTEGER },
      [fieldKey('rules')]: 'plain text',
      'state:pause': { value: 'all', revision: 1 },
    });
    expect(parsed).toEqual({ [fieldKey('isOn')]: { value: false, revision: 0 } });
  });
});

describe('assemble', () => {
  it('believes no correction that stands under another host than its own', () => {
    const stray = { site: 'b.example', fingerprint: 'ad.1.2', verdict: 'show', kind: 'ad', excerpt: '' };
    expect(settingsOf({ [correctionsKey('a.example')]: { value: [stray], revision: 1 } }).corrections).toEqual([]);
  });
});

describe('mergeItems', () => {
  test('does not depend on who merges with whom, or how often', () => {
    fc.assert(
      fc.property(items, items, items, (a, b, c) => {
        expect(mergeItems(a, b)).toEqual(mergeItems(b, a));
        expect(mergeItems(a, a)).toEqual(a);
        expect(mergeItems(mergeItems(a, b), b)).toEqual(mergeItems(a, b));
        expect(mergeItems(mergeItems(a, b), c)).toEqual(mergeItems(a, mergeItems(b, c)));
      }),
    );
  });

  test('keeps the higher revision', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        for (const [key, merged] of Object.entries(mergeItems(a, b))) {
          expect(merged.revision).toBe(Math.max(a[key]?.revision ?? 0, b[key]?.revision ?? 0));
        }
      }),
    );
  });
});

describe('schemaOf', () => {
  it('is the first where nothing is said, or nonsense', () => {
    expect(schemaOf({})).toBe(1);
    expect(schemaOf({ [SCHEMA_KEY]: { value: 'new', revision: 1 } })).toBe(1);
    expect(schemaOf({ [SCHEMA_KEY]: { value: 7, revision: 1 } })).toBe(7);
  });
});
