/** Brings settings that an older version wrote to the shape of this one. */
import { SCHEMA_KEY } from './keys';
import { parseSettings } from './parse';
import { SCHEMA_VERSION } from './settings';
import { assemble, type StoredItem, type StoredItems, schemaOf, valuesByKey } from './stored';

export type RawSettings = Readonly<Record<string, unknown>>;

/** From one version's shape to the next one's; gets whatever was stored, so it must take anything. */
export type Migration = (raw: RawSettings) => RawSettings;

/** By the version that each starts from. Never changed once released: settings of every version are still out there. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** Undefined where the settings are of a newer version than this one, which nobody here can read. */
export function migrate(
  raw: RawSettings,
  from: number,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
  to: number = SCHEMA_VERSION,
): RawSettings | undefined {
  if (from > to) return undefined;
  let migrated = raw;
  for (let version = from; version < to; version += 1) migrated = migrations[version]?.(migrated) ?? migrated;
  return migrated;
}

/**
 * The same for stored items. Each keeps its revision, and one that is new gets the highest there is,
 * so that every device comes to the same items and none of them beats a later change. Undefined as above.
 */
export function migrateItems(
  items: StoredItems,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
  to: number = SCHEMA_VERSION,
): StoredItems | undefined {
  const from = schemaOf(items);
  if (from === to) return items;
  const raw = migrate(assemble(items), from, migrations, to);
  if (raw === undefined) return undefined;
  const values = valuesByKey(parseSettings(raw));
  const newest = Object.values(items).reduce((highest, { revision }) => Math.max(highest, revision), 0);
  const migrated: Record<string, StoredItem> = {};
  for (const key of new Set([...Object.keys(items), ...values.keys()])) {
    migrated[key] = { value: values.get(key) ?? null, revision: items[key]?.revision ?? newest };
  }
  return { ...migrated, [SCHEMA_KEY]: { value: to, revision: newest } };
}
