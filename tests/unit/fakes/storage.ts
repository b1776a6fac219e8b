/** Storage areas in memory as browsers have them: copies in and out, limits, changes told only where something changed. */

export type Stored = Record<string, unknown>;
export type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

export interface AreaLimits {
  readonly itemBytes: number;
  readonly totalBytes: number;
  readonly items: number;
}

export interface FakeArea {
  /** What is stored, for tests to look at and to spoil. */
  readonly data: Map<string, string>;
  /** Makes the next writes fail with this message, until set back. */
  failWith: string | undefined;
  /** What was asked for, call by call. */
  readonly asked: (null | undefined | string | string[])[];
  readonly get: (keys?: null | string | string[]) => Stored;
  readonly set: (items: Stored) => void;
  readonly remove: (keys: string | string[]) => void;
}

const bytesOf = (key: string, json: string): number => Buffer.byteLength(key) + Buffer.byteLength(json);

export function createArea(told: (changes: Changes) => void, limits?: AreaLimits): FakeArea {
  const data = new Map<string, string>();
  const parse = (json: string | undefined): unknown => (json === undefined ? undefined : JSON.parse(json));

  const check = (next: ReadonlyMap<string, string>): void => {
    if (limits === undefined) return;
    const sizes = [...next].map(([key, json]) => bytesOf(key, json));
    if (sizes.some((bytes) => bytes > limits.itemBytes)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((sum, bytes) => sum + bytes, 0) > limits.totalBytes) throw new Error('QUOTA_BYTES quota exceeded');
    if (next.size > limits.items) throw new Error('MAX_ITEMS quota exceeded');
  };

  const area: FakeArea = {
    data,
    failWith: undefined,
    asked: [],
    get: (keys) => {
      area.asked.push(keys);
      const wanted = keys === null || keys === undefined ? [...data.keys()] : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => data.has(key)).map((key) => [key, parse(data.get(key))]));
    },
    set: (items) => {
      if (area.failWith !== undefined) throw new Error(area.failWith);
      const written = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const);
      check(new Map([...data, ...written]));
      const changes: Changes = {};
      for (const [key, json] of written) {
        const before = data.get(key);
        if (before === json) continue;
        changes[key] = { ...(before === undefined ? {} : { oldValue: parse(before) }), newValue: parse(json) };
        data.set(key, json);
      }
      if (Object.keys(changes).length > 0) told(changes);
    },
    remove: (keys) => {
      if (area.failWith !== undefined) throw new Error(area.failWith);
      const changes: Changes = {};
      for (const key of [keys].flat()) {
        const before = data.get(key);
        if (before === undefined) continue;
        changes[key] = { oldValue: parse(before) };
        data.delete(key);
      }
      if (Object.keys(changes).length > 0) told(changes);
    },
  };
  return area;
}
