/** Works out what the browser's sync and this device have to tell one another, and what does not fit. */
import { fieldKey, hostOfCorrectionsKey, SCHEMA_KEY, siteOfKey } from './keys';
import { migrateItems } from './migrate';
import { compareText, isSameValue, laterItem, type StoredItem, type StoredItems } from './stored';

/** What both browsers allow; bytes are those of the key and of the value as JSON. */
export const SYNC_LIMITS = { itemBytes: 8_192, totalBytes: 102_400, items: 512 } as const;

/** Settings that were taken back are told to other devices as long as there are no more of them than this; the oldest go. */
export const TAKEN_BACK_MAX = 100;

export interface SyncPlan {
  /** Later on other devices. */
  readonly toLocal: StoredItems;
  /** Later here. */
  readonly toSync: StoredItems;
  /** Keys that have to make room in sync. */
  readonly outOfSync: readonly string[];
  /** Keys of settings that do not fit and stay on this device. */
  readonly unfit: readonly string[];
}

type Entry = readonly [key: string, item: StoredItem];

/** Whether sync may carry an item: corrections tell where the reader has been, and each device decides by itself whether it syncs. */
const isCarried = (key: string): boolean => hostOfCorrectionsKey(key) === undefined && key !== fieldKey('isSynced');

/** Undefined where sync holds settings of a newer version, which this one must neither read nor overwrite. */
export function planSync(local: StoredItems, inSync: StoredItems): SyncPlan | undefined {
  const remote = migrateItems(inSync);
  if (remote === undefined) return undefined;
  const isTooLarge = (key: string): boolean => entryBytes(key, local[key]) > SYNC_LIMITS.itemBytes;
  const tooLarge = Object.keys(local).filter((key) => isCarried(key) && isTooLarge(key));
  const merged: Entry[] = [];
  for (const key of new Set([...Object.keys(local), ...Object.keys(remote)].filter(isCarried))) {
    // What does not fit is this device's own until it fits again: a change on another device must not replace it unseen.
    const here = isTooLarge(key) ? undefined : local[key];
    const there = remote[key];
    const item = here !== undefined && there !== undefined ? laterItem(here, there) : (here ?? there);
    if (item !== undefined) merged.push([key, item]);
  }
  const fitting = longestFitting(merged, []);
  const isFitting = new Set(fitting.map(([key]) => key));
  const others = Object.entries(inSync).filter(([key]) => isCarried(key) && !isFitting.has(key));
  // What is in sync makes room only where there is none: else two devices would put in and take out in turn for ever.
  const isStaying = new Set(longestFitting(others, fitting).map(([key]) => key));
  const outside = merged.filter(([key, item]) => !isFitting.has(key) && item.value !== null).map(([key]) => key);
  return {
    toLocal: differing(
      merged.filter(([key]) => !isTooLarge(key)),
      local,
    ),
    toSync: differing(fitting, inSync),
    outOfSync: others.map(([key]) => key).filter((key) => !isStaying.has(key)),
    unfit: [...tooLarge, ...outside],
  };
}

/** Keys of settings taken back so long ago, counted in others taken back since, that nobody needs to be told any more. */
export function needlessKeys(items: StoredItems): readonly string[] {
  return Object.entries(items)
    .filter(([, item]) => item.value === null)
    .toSorted(compareByWorth)
    .slice(TAKEN_BACK_MAX)
    .map(([key]) => key);
}

const differing = (entries: readonly Entry[], present: StoredItems): StoredItems =>
  Object.fromEntries(entries.filter(([key, item]) => !isSameValue(item, present[key] ?? null)));

/**
 * As many of the entries, in the order of their worth, as sync takes beside those that are in it already. No later one
 * slips in where an earlier one did not fit: so all devices come to the same choice.
 */
function longestFitting(entries: readonly Entry[], beside: readonly Entry[]): readonly Entry[] {
  const ordered = entries.toSorted(compareByWorth);
  let bytes = beside.reduce((sum, [key, item]) => sum + entryBytes(key, item), 0);
  const end = ordered.findIndex(([key, item], index) => {
    bytes += entryBytes(key, item);
    return beside.length + index >= SYNC_LIMITS.items || bytes > SYNC_LIMITS.totalBytes;
  });
  return end === -1 ? ordered : ordered.slice(0, end);
}

/** Single settings first, then sites; of each the latest first, so that a change never makes a setting less worth than it was. */
function compareByWorth([oneKey, one]: Entry, [otherKey, other]: Entry): number {
  return rank(oneKey) - rank(otherKey) || other.revision - one.revision || compareText(oneKey, otherKey);
}

function rank(key: string): number {
  if (key === SCHEMA_KEY) return 0;
  return siteOfKey(key) === undefined ? 1 : 2;
}

const entryBytes = (key: string, item: StoredItem | undefined): number =>
  byteLength(key) + byteLength(JSON.stringify(item) ?? '');

/** Bytes of a text in UTF-8; a lone surrogate counts as the three bytes of the character that replaces it. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes += 1;
    else if (point < 0x800) bytes += 2;
    else bytes += point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
