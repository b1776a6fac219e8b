import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fieldKey, SCHEMA_KEY, siteKey } from '../../../src/settings/keys';
import { MIGRATIONS, type Migration, migrate, migrateItems } from '../../../src/settings/migrate';
import { isRecord } from '../../../src/settings/parse';
import { SCHEMA_VERSION } from '../../../src/settings/settings';
import { parseItems, schemaOf } from '../../../src/settings/stored';
import { arbitraryJunk } from '../fakes/arbitrary-settings';

/** A made-up past: version 1 said `isEnabled`, version 2 `isOff`, version 3 is today's `isOn`. */
const PAST: Readonly<Record<number, Migration>> = {
  1: ({ isOn, ...raw }) => ({ ...raw, isOff: isOn === undefined ? undefined : !isOn }),
  2: ({ isOff, ...raw }) => ({ ...raw, isOn: isOff === undefined ? undefined : !isOff }),
};

describe('migrate', () => {
  it('takes the steps in their order, from where the settings stand', () => {
    expect(migrate({ isOn: false }, 1, PAST, 3)).toEqual({ isOn: false });
    expect(migrate({ isOff: true }, 2, PAST, 3)).toEqual({ isOn: false });
    expect(migrate({ isOn: false }, 3, PAST, 3)).toEqual({ isOn: false });
  });

  it('does not touch settings of a newer version', () => {
    expect(migrate({ isOn: false }, SCHEMA_VERSION + 1)).toBeUndefined();
  });

  test('there is a step from every version to the next', () => {
    const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(MIGRATIONS)).toEqual(versions);
  });

  test('is total', () => {
    fc.assert(
      fc.property(arbitraryJunk, fc.integer({ min: 1, max: SCHEMA_VERSION }), (junk, from) => {
        const raw = isRecord(junk) ? junk : {};
        expect(migrate(raw, from)).toBeDefined();
      }),
    );
  });
});

describe('migrateItems', () => {
  const old = {
    [fieldKey('isOn')]: { value: false, revision: 5 },
    [siteKey('news.example')]: { value: { mode: 'off' }, revision: 9 },
  };

  it('gives items of this version as they are', () => {
    expect(migrateItems(old)).toBe(old);
  });

  it('rewrites older ones, each with the revision it had', () => {
    const migrated = migrateItems(old, PAST, 3);
    expect(migrated).toEqual({ ...old, [SCHEMA_KEY]: { value: 3, revision: 9 } });
  });

  it('marks what a version no longer has as taken back', () => {
    const withGone = { ...old, 'setting:colour': { value: 'red', revision: 2 } };
    expect(migrateItems(withGone, PAST, 3)?.['setting:colour']).toEqual({ value: null, revision: 2 });
  });

  it('comes to the same when it is done again', () => {
    const once = migrateItems(old, PAST, 3) ?? {};
    expect(schemaOf(once)).toBe(3);
    expect(migrateItems(once, PAST, 3)).toBe(once);
  });

  it('leaves items of a newer version alone', () => {
    expect(migrateItems({ ...old, [SCHEMA_KEY]: { value: SCHEMA_VERSION + 1, revision: 1 } })).toBeUndefined();
  });

  test('is total', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (junk) => {
        const stored = Object.fromEntries(Object.entries(junk).map(([key, value]) => [`setting:${key}`, value]));
        const migrated = migrateItems(parseItems(stored), PAST, 3);
        expect(migrated === undefined || schemaOf(migrated) === 3).toBe(true);
      }),
    );
  });
});
