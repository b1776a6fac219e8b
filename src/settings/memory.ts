/**
 * What is remembered of the blocks that detection collapsed: by host, under a hash with a salt of its own, in a fixed number of items, so
 * that no list of visited sites can be read from it. All of it pure: the worker stores it, content scripts read it.
 */
import { hash32 } from '../core/fingerprint';
import { isKind, type Kind } from '../core/kind';
import type { Sight } from '../core/sight';
import { isRecord } from './parse';

const BUCKETS = 64;
const HOSTS_PER_BUCKET_MAX = 12;
const BLOCKS_PER_HOST_MAX = 12;
const DAYS_MAX = 60;
const DAY_MS = 86_400_000;
/** Met on so many loads of pages, a block is held on the next. */
const LOADS_BEFORE_HOLDING = 2;

export interface KnownSight extends Sight {
  readonly kind: Kind;
}

export interface Sighting extends KnownSight {
  /** On how many loads it was met; counted no further than needed. */
  readonly loads: number;
  /** Names the last of them, so that none counts twice. */
  readonly load: string;
  /** The last day on which it was met, counted from 1970. */
  readonly day: number;
  /** It was held once and was no appeal: it is not held again. */
  readonly isMistaken: boolean;
}

export interface Bucket {
  readonly salt: string;
  /** By the host's hash. */
  readonly hosts: Readonly<Record<string, readonly Sighting[]>>;
}

const bucketKey = (number: number): string => `memory:${number}`;

/** The keys of all that is remembered. */
export const MEMORY_KEYS: readonly string[] = Array.from({ length: BUCKETS }, (_, number) => bucketKey(number));

/** The key of the item that a host's blocks stand in, beside those of other hosts. */
export const memoryKey = (host: string): string => bucketKey(Number.parseInt(hash32(host).slice(-2), 16) % BUCKETS);

export const dayOf = (nowMs: number): number => Math.floor(nowMs / DAY_MS);

export const timeOf = (day: number): Date => new Date(day * DAY_MS);

const nameOf = (host: string, { salt }: Pick<Bucket, 'salt'>): string => hash32(`${salt} ${host}`);

function parseSighting(value: unknown): readonly Sighting[] {
  if (!isRecord(value)) return [];
  const { mark, words, length, kind, loads, load, day } = value;
  const isValid =
    typeof mark === 'string' &&
    typeof words === 'string' &&
    typeof length === 'number' &&
    isKind(kind) &&
    typeof loads === 'number' &&
    typeof load === 'string' &&
    typeof day === 'number';
  return isValid ? [{ mark, words, length, kind, loads, load, day, isMistaken: value.isMistaken === true }] : [];
}

/** Undefined for what is no bucket. */
export function parseBucket(value: unknown): Bucket | undefined {
  if (!isRecord(value) || typeof value.salt !== 'string' || !isRecord(value.hosts)) return undefined;
  const hosts = Object.entries(value.hosts).map(
    ([name, list]) => [name, Array.isArray(list) ? list.flatMap(parseSighting) : []] as const,
  );
  return { salt: value.salt, hosts: Object.fromEntries(hosts) };
}

export const sightingsOf = (bucket: Bucket | undefined, host: string): readonly Sighting[] =>
  bucket?.hosts[nameOf(host, bucket)] ?? [];

/** Whether the block is one to be held from the start. */
export const isKnown = ({ loads, isMistaken }: Sighting): boolean => loads >= LOADS_BEFORE_HOLDING && !isMistaken;

/** What is to be held on this host's pages from the start. */
export const knownSights = (stored: unknown, host: string): readonly KnownSight[] =>
  sightingsOf(parseBucket(stored), host).filter(isKnown);

/** One load of a page of the host, and the blocks that were collapsed on it. */
export interface Load {
  readonly id: string;
  readonly day: number;
  readonly sights: readonly KnownSight[];
}

/** The bucket with these blocks; the same object where nothing of it changes. */
export function withLoad(bucket: Bucket, host: string, { id, day, sights }: Load): Bucket {
  const before = sightingsOf(bucket, host);
  const after = sights.reduce((list, sight) => withSight(list, sight, hash32(id), day), before);
  return after === before ? bucket : withHost(bucket, host, after, day);
}

function withSight(list: readonly Sighting[], sight: KnownSight, load: string, day: number): readonly Sighting[] {
  const before = list.find(({ mark }) => mark === sight.mark);
  if (before && (before.load === load || before.isMistaken || isUpToDate(before, sight, day))) return list;
  const sighting: Sighting = {
    ...sight,
    // the same box with other words each time is told by its marks alone
    words: before === undefined || before.words === sight.words ? sight.words : '',
    length: Math.max(before?.length ?? 0, sight.length),
    loads: Math.min((before?.loads ?? 0) + 1, LOADS_BEFORE_HOLDING),
    load,
    day,
    isMistaken: false,
  };
  return [...list.filter((each) => each !== before), sighting].slice(-BLOCKS_PER_HOST_MAX);
}

const isUpToDate = (before: Sighting, { words, length, kind }: KnownSight, day: number): boolean =>
  isKnown(before) &&
  before.day === day &&
  before.kind === kind &&
  before.length >= length &&
  (before.words === words || before.words === '');

/** The bucket after blocks with these marks were held on the host and were no appeals. */
export function withMistaken(bucket: Bucket, host: string, marks: readonly string[], day: number): Bucket {
  const list = sightingsOf(bucket, host).map((each) =>
    marks.includes(each.mark) ? { ...each, isMistaken: true, day } : each,
  );
  return withHost(bucket, host, list, day);
}

export const withoutHost = (bucket: Bucket, host: string): Bucket => withHost(bucket, host, [], 0);

function withHost(bucket: Bucket, host: string, sightings: readonly Sighting[], day: number): Bucket {
  const name = nameOf(host, bucket);
  const { [name]: _replaced, ...others } = bucket.hosts;
  const hosts = sightings.length === 0 ? others : { ...others, [name]: sightings };
  return withoutOld({ ...bucket, hosts }, day);
}

/** Without what was not met for long, and with no more hosts than may be. */
export function withoutOld(bucket: Bucket, day: number): Bucket {
  const lastDay = (list: readonly Sighting[]): number => Math.max(...list.map((each) => each.day));
  const hosts = Object.entries(bucket.hosts)
    .map(([name, list]) => [name, list.filter((each) => each.day > day - DAYS_MAX)] as const)
    .filter(([, list]) => list.length > 0)
    .toSorted(([, one], [, other]) => lastDay(other) - lastDay(one))
    .slice(0, HOSTS_PER_BUCKET_MAX);
  return { ...bucket, hosts: Object.fromEntries(hosts) };
}
