/** Settings as they are stored: one item per field or site, each with a revision, so that two devices merge key by key. */
import {
  correctionsKey,
  fieldKey,
  hostOfCorrectionsKey,
  SCALAR_FIELDS,
  SCHEMA_KEY,
  SETTING_PREFIX,
  siteKey,
  siteOfKey,
} from './keys';
import { isRecord, parseSettings } from './parse';
import { type Correction, DEFAULT_SETTINGS, SCHEMA_VERSION, type Settings } from './settings';

export interface StoredItem {
  /** Null where the reader took the setting back: it must win over an older value on another device. */
  readonly value: unknown;
  /** Milliseconds since 1970 of the change, or one more than the revision it replaced, whichever is higher. */
  readonly revision: number;
}

export type StoredItems = Readonly<Record<string, StoredItem>>;

/** The last moment that a `Date` can tell; what claims to be later is broken, and must not win for ever. */
const REVISION_MAX = 8_640_000_000_000_000;

/** Undefined for what was not stored by `changedItems`. */
export function parseItem(value: unknown): StoredItem | undefined {
  if (!isRecord(value) || !Object.hasOwn(value, 'value') || value.value === undefined) return undefined;
  const { revision } = value;
  const isValid = Number.isSafeInteger(revision) && Number(revision) >= 0 && Number(revision) <= REVISION_MAX;
  return { value: value.value, revision: isValid ? Number(revision) : 0 };
}

/** The settings' items among all that a storage area holds. */
export function parseItems(stored: Readonly<Record<string, unknown>>): StoredItems {
  const items: [string, StoredItem][] = [];
  for (const [key, value] of Object.entries(stored)) {
    const item = key.startsWith(SETTING_PREFIX) ? parseItem(value) : undefined;
    if (item !== undefined) items.push([key, item]);
  }
  return Object.fromEntries(items);
}

/** Which version of the type the items were written by; items without a word about it are the first version's. */
export function schemaOf(items: StoredItems): number {
  const schema = items[SCHEMA_KEY]?.value;
  return typeof schema === 'number' && Number.isSafeInteger(schema) && schema > 0 ? schema : 1;
}

/** Items put together to the shape of the settings, nothing checked; hosts come in the order of their last change. */
export function assemble(items: StoredItems): Readonly<Record<string, unknown>> {
  const raw: Record<string, unknown> = {};
  for (const field of SCALAR_FIELDS) raw[field] = items[fieldKey(field)]?.value;
  const sites: [string, unknown][] = [];
  const corrections: unknown[] = [];
  const byAge = Object.entries(items).toSorted(([oneKey, one], [otherKey, other]) =>
    one.revision === other.revision ? compareText(oneKey, otherKey) : one.revision - other.revision,
  );
  for (const [key, { value }] of byAge) {
    const site = siteOfKey(key);
    if (site !== undefined && value !== null) sites.push([site, value]);
    const host = hostOfCorrectionsKey(key);
    if (host !== undefined && Array.isArray(value)) {
      corrections.push(...value.filter((correction) => isRecord(correction) && correction.site === host));
    }
  }
  return { ...raw, sites: Object.fromEntries(sites), corrections };
}

/** The values of settings by storage key; what is as by default has no key. */
export function valuesByKey(settings: Settings): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const field of SCALAR_FIELDS) {
    if (!isSameValue(settings[field], DEFAULT_SETTINGS[field])) values.set(fieldKey(field), settings[field]);
  }
  for (const [site, value] of Object.entries(settings.sites)) values.set(siteKey(site), value);
  const byHost = new Map<string, Correction[]>();
  for (const correction of settings.corrections) {
    byHost.set(correction.site, [...(byHost.get(correction.site) ?? []), correction]);
  }
  for (const [host, corrections] of byHost) values.set(correctionsKey(host), corrections);
  return values;
}

/**
 * The items to write so that what is stored becomes `next`: those whose value differs, each one revision on.
 * A value that went is stored as null.
 */
export function changedItems(stored: StoredItems, next: Settings, nowMs: number): StoredItems {
  const before = valuesByKey(parseSettings(assemble(stored)));
  const after = valuesByKey(next);
  const changed: Record<string, StoredItem> = {};
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const value = after.get(key) ?? null;
    if (isSameValue(before.get(key) ?? null, value)) continue;
    changed[key] = { value, revision: nextRevision(stored[key], nowMs) };
  }
  if (Object.keys(changed).length > 0 && stored[SCHEMA_KEY]?.value !== SCHEMA_VERSION) {
    changed[SCHEMA_KEY] = { value: SCHEMA_VERSION, revision: nextRevision(stored[SCHEMA_KEY], nowMs) };
  }
  return changed;
}

function nextRevision(item: StoredItem | undefined, nowMs: number): number {
  return Math.min(REVISION_MAX, Math.max(Math.floor(nowMs), (item?.revision ?? 0) + 1));
}

/** The later of two items; of two with the same revision, the one whose value comes later as text, on every device alike. */
export function laterItem(one: StoredItem, other: StoredItem): StoredItem {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  return compareText(canonicalText(one.value), canonicalText(other.value)) >= 0 ? one : other;
}

/** All items of both, the later of each. */
export function mergeItems(one: StoredItems, other: StoredItems): StoredItems {
  const merged = new Map(Object.entries(one));
  for (const [key, item] of Object.entries(other)) {
    const present = merged.get(key);
    merged.set(key, present === undefined ? item : laterItem(present, item));
  }
  return Object.fromEntries(merged);
}

export const isSameValue = (one: unknown, other: unknown): boolean => canonicalText(one) === canonicalText(other);

/** JSON with names in one order, so that equal values are equal texts. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => compareText(one, other)))
      : part,
  );
}

/** By code unit: the same order in every locale. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
