import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bucket,
  dayOf,
  type KnownSight,
  knownSights,
  MEMORY_KEYS,
  memoryKey,
  parseBucket,
  sightingsOf,
  withLoad,
  withMistaken,
  withoutHost,
  withoutOld,
} from '../../../src/settings/memory';
import { arbitraryHost } from '../fakes/arbitrary-settings';

const HOST = 'news.example';
const EMPTY: Bucket = { salt: 'a1', hosts: {} };
const sight = (more: Partial<KnownSight> = {}): KnownSight => ({
  mark: '0000000a',
  words: '0000000b',
  length: 300,
  kind: 'donation',
  ...more,
});
const load = (id: string, day: number, ...sights: readonly KnownSight[]) => ({ id, day, sights });
const twice = (one = sight(), other = one): Bucket =>
  withLoad(withLoad(EMPTY, HOST, load('one', 9, one)), HOST, load('two', 9, other));

describe('what is remembered', () => {
  it('is known after two loads, and a load counts once however often it reports', () => {
    const once = withLoad(EMPTY, HOST, load('one', 9, sight()));
    expect(knownSights(once, HOST)).toEqual([]);
    expect(withLoad(once, HOST, load('one', 9, sight()))).toBe(once);
    expect(knownSights(twice(), HOST)).toMatchObject([sight()]);
  });

  it('is not written again while nothing of it changes', () => {
    const bucket = twice();
    expect(withLoad(bucket, HOST, load('three', 9, sight()))).toBe(bucket);
    expect(sightingsOf(withLoad(bucket, HOST, load('three', 10, sight())), HOST)).toMatchObject([{ day: 10 }]);
  });

  it('is told by its marks alone once its words were others, and stays so', () => {
    const bucket = twice(sight(), sight({ words: '0000000c', length: 500 }));
    expect(knownSights(bucket, HOST)).toMatchObject([{ words: '', length: 500 }]);
    expect(withLoad(bucket, HOST, load('three', 9, sight()))).toBe(bucket);
  });

  it('is of one host only, and its item names none', () => {
    const bucket = twice();
    expect(knownSights(bucket, 'www.news.example')).toEqual([]);
    expect(JSON.stringify([memoryKey(HOST), bucket])).not.toContain('news');
    const salted = withLoad({ ...EMPTY, salt: 'b2' }, HOST, load('one', 9, sight()));
    expect(Object.keys(salted.hosts)).not.toEqual(Object.keys(bucket.hosts));
  });

  it('is never held again, nor learnt anew, after it was held by mistake', () => {
    const mistaken = withMistaken(twice(), HOST, ['0000000a'], 12);
    expect(knownSights(mistaken, HOST)).toEqual([]);
    expect(withLoad(mistaken, HOST, load('four', 13, sight()))).toBe(mistaken);
  });

  it('goes after sixty days without a visit, and at a word', () => {
    expect(withoutOld(twice(), 68).hosts).not.toEqual({});
    expect(withoutOld(twice(), 69).hosts).toEqual({});
    expect(withoutHost(twice(), HOST).hosts).toEqual({});
  });

  it('is bounded for each host and each item: the latest stay', () => {
    const sights = Array.from({ length: 30 }, (_, i) => sight({ mark: `000000${i + 10}` }));
    expect(sightingsOf(withLoad(EMPTY, HOST, load('one', 9, ...sights)), HOST).map(({ mark }) => mark)).toEqual(
      sights.slice(-12).map(({ mark }) => mark),
    );
    let bucket = EMPTY;
    for (let day = 1; day <= 20; day += 1) bucket = withLoad(bucket, `h${day}.example`, load('one', day, sight()));
    expect(Object.keys(bucket.hosts)).toHaveLength(12);
    expect(sightingsOf(bucket, 'h8.example')).toEqual([]);
    expect(sightingsOf(bucket, 'h9.example')).toHaveLength(1);
  });

  it('lies in one of a fixed number of items', () => {
    fc.assert(fc.property(arbitraryHost, (host) => MEMORY_KEYS.includes(memoryKey(host))));
  });

  it('is parsed totally, and as it was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        expect(knownSights(junk, HOST)).toEqual([]);
        expect(parseBucket({ salt: 's', hosts: { a: [junk] } })?.hosts.a).toEqual([]);
      }),
    );
    expect(parseBucket(JSON.parse(JSON.stringify(twice())))).toEqual(twice());
  });

  it('counts days', () => {
    expect(dayOf(Date.UTC(1970, 0, 3, 23))).toBe(2);
  });
});
