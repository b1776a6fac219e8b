import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { correctionsKey, fieldKey, SCHEMA_KEY, siteKey } from '../../../src/settings/keys';
import { SCHEMA_VERSION } from '../../../src/settings/settings';
import { isSameValue, type StoredItem, type StoredItems } from '../../../src/settings/stored';
import {
  byteLength,
  needlessKeys,
  planSync,
  SYNC_LIMITS,
  type SyncPlan,
  TAKEN_BACK_MAX,
} from '../../../src/settings/sync-plan';
import { cases } from '../../fuzz/cases';

interface World {
  readonly devices: readonly StoredItems[];
  readonly inSync: StoredItems;
}

function planned(local: StoredItems, inSync: StoredItems): SyncPlan {
  const plan = planSync(local, inSync);
  if (plan === undefined) throw new Error('A plan was to be made');
  return plan;
}

/** What storage.sync would hold after the plan, refused as the browser would refuse it. */
function afterPlan(inSync: StoredItems, { outOfSync, toSync }: SyncPlan): StoredItems {
  const next = { ...Object.fromEntries(Object.entries(inSync).filter(([key]) => !outOfSync.includes(key))), ...toSync };
  const sizes = Object.entries(next).map(([key, item]) => byteLength(key) + byteLength(JSON.stringify(item)));
  expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(SYNC_LIMITS.itemBytes);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(SYNC_LIMITS.totalBytes);
  expect(sizes.length).toBeLessThanOrEqual(SYNC_LIMITS.items);
  return next;
}

const isQuiet = ({ toLocal, toSync, outOfSync }: SyncPlan): boolean =>
  Object.keys(toLocal).length + Object.keys(toSync).length + outOfSync.length === 0;

/** All devices take their turns until nobody has anything to say; undefined where they never come to rest. */
function settle(world: World): World | undefined {
  let { inSync } = world;
  const devices = [...world.devices];
  for (let round = 0; round < 8; round += 1) {
    let isAtRest = true;
    for (const [index, local] of devices.entries()) {
      const plan = planned(local, inSync);
      isAtRest &&= isQuiet(plan);
      devices[index] = { ...local, ...plan.toLocal };
      inSync = afterPlan(inSync, plan);
    }
    if (isAtRest) return { devices, inSync };
  }
  return undefined;
}

const site = (index: number): string => siteKey(`s${index}.example`);

/** Numbers below `limit`, the same for a seed: lists this long are too slow to make, and to shrink, item by item. */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const SITE_VALUES = [null, { mode: 'off' }, { mode: 'rules' }, { mode: 'off', note: 'x'.repeat(300) }];
const SCALAR_VALUES = [null, false, 'dot', 'r'.repeat(5_000), 'r'.repeat(9_000)];
const SCALAR_KEYS = [fieldKey('isOn'), fieldKey('rules'), fieldKey('isSynced'), correctionsKey('a.example')];

function deviceOf(seed: number): StoredItems {
  const dice = createDice(seed);
  const items: Record<string, StoredItem> = {};
  for (let left = dice(700); left > 0; left -= 1) {
    items[site(dice(900))] = { value: SITE_VALUES[dice(SITE_VALUES.length)] ?? null, revision: dice(40) };
  }
  for (const key of SCALAR_KEYS) {
    if (dice(2) === 0) items[key] = { value: SCALAR_VALUES[dice(SCALAR_VALUES.length)] ?? null, revision: dice(40) };
  }
  return items;
}

const device: fc.Arbitrary<StoredItems> = fc.nat().map(deviceOf);

describe('planSync', () => {
  test(
    'devices come to rest within the limits, and whoever fits agrees',
    () => {
      fc.assert(
        fc.property(fc.tuple(device, device, device), (devices) => {
          const end = settle({ devices, inSync: {} });
          expect(end).toBeDefined();
          if (end === undefined) return;
          for (const [key, item] of Object.entries(end.inSync)) {
            for (const local of end.devices) {
              const isOwn = byteLength(key) + byteLength(JSON.stringify(local[key]) ?? '') > SYNC_LIMITS.itemBytes;
              expect(isOwn || isSameValue(local[key], item)).toBe(true);
            }
          }
        }),
        { numRuns: cases(12), endOnFailure: true },
      );
    },
    cases(30_000),
  );

  test('no device loses a setting, or goes back to an earlier one', () => {
    fc.assert(
      fc.property(device, device, (local, inSync) => {
        const { toLocal } = planned(local, afterPlan({}, planned(inSync, {})));
        for (const [key, item] of Object.entries(toLocal)) {
          expect(item.revision).toBeGreaterThanOrEqual(local[key]?.revision ?? 0);
        }
      }),
      { numRuns: cases(12), endOnFailure: true },
    );
  });

  it('never carries corrections, nor whether a device syncs', () => {
    const local = {
      [correctionsKey('a.example')]: { value: [], revision: 1 },
      [fieldKey('isSynced')]: { value: true, revision: 1 },
      [fieldKey('isOn')]: { value: false, revision: 1 },
    };
    expect(Object.keys(planned(local, {}).toSync)).toEqual([fieldKey('isOn')]);
    expect(planned({}, local).toLocal).toEqual({ [fieldKey('isOn')]: local[fieldKey('isOn')] });
  });

  it('keeps rules that are too long on the device, says so, and lets no other device replace them unseen', () => {
    const long = { [fieldKey('rules')]: { value: 'r'.repeat(9_000), revision: 1 } };
    const short = { [fieldKey('rules')]: { value: 'a.example##.x', revision: 2 } };
    expect(planned(long, {})).toMatchObject({ toSync: {}, unfit: [fieldKey('rules')] });
    expect(planned(long, short)).toEqual({ toLocal: {}, toSync: {}, outOfSync: [], unfit: [fieldKey('rules')] });
  });

  it('makes room for the latest sites, and says which stay behind', () => {
    const local = Object.fromEntries(
      Array.from({ length: SYNC_LIMITS.items + 2 }, (_, index) => [
        site(index),
        { value: { mode: 'off' }, revision: index },
      ]),
    );
    const inSync = { [site(0)]: { value: { mode: 'off' }, revision: 0 } };
    const plan = planned(local, inSync);
    expect(plan.unfit.toSorted()).toEqual([site(0), site(1)]);
    expect(plan.outOfSync).toEqual([site(0)]);
    expect(Object.keys(plan.toSync)).toHaveLength(SYNC_LIMITS.items);
  });

  it('neither reads nor overwrites what a newer version left in sync', () => {
    const newer = { [SCHEMA_KEY]: { value: SCHEMA_VERSION + 1, revision: 1 } };
    expect(planSync({ [fieldKey('isOn')]: { value: false, revision: 9 } }, newer)).toBeUndefined();
  });
});

describe('needlessKeys', () => {
  it('are the oldest of what was taken back, beyond the limit', () => {
    const taken = Object.fromEntries(
      Array.from({ length: TAKEN_BACK_MAX + 2 }, (_, index) => [site(index), { value: null, revision: index }]),
    );
    const kept = { [fieldKey('isOn')]: { value: false, revision: 0 } };
    expect(needlessKeys({ ...taken, ...kept }).toSorted()).toEqual([site(0), site(1)]);
  });
});

describe('byteLength', () => {
  test('counts as UTF-8 does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => byteLength(text) === Buffer.byteLength(text)),
    );
  });
});
