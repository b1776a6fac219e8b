/** The classes that a lexicon's lists fall into, numbered for counting. */
import { KINDS, type Kind } from '../kind';
import type { AskingKind, Lexicon } from './lexicon';

export const ASKING_KINDS = KINDS.filter((kind): kind is AskingKind => kind !== 'ad');

export const FLAT_LISTS = [
  'adLabel',
  'adNotice',
  'gate',
  'cause',
  'terms',
  'period',
  'payment',
  'thanks',
  'dismiss',
  'giveTo',
  'publisher',
  'reader',
  'reporting',
  'consent',
  'related',
] as const satisfies readonly Exclude<keyof Lexicon, 'ask' | 'topic' | 'language' | 'hasSpaces'>[];

export type FlatList = (typeof FLAT_LISTS)[number];

/** Classes below this number are the asking kinds' `ask` lists, the same number after them their topics. */
export const ASK_CLASSES = ASKING_KINDS.length;

export const CLASS_COUNT = 2 * ASKING_KINDS.length + FLAT_LISTS.length;

export const askClass = (kind: AskingKind): number => ASKING_KINDS.indexOf(kind);
export const topicClass = (kind: AskingKind): number => ASKING_KINDS.length + ASKING_KINDS.indexOf(kind);
export const listClass = (list: FlatList): number => 2 * ASKING_KINDS.length + FLAT_LISTS.indexOf(list);

/** A lexicon's lists with their classes, for `compilePhrases`. */
export function listsOf(lexicon: Lexicon): { readonly phraseClass: number; readonly phrases: readonly string[] }[] {
  return [
    ...ASKING_KINDS.map((kind) => ({ phraseClass: askClass(kind), phrases: lexicon.ask[kind] })),
    ...ASKING_KINDS.map((kind) => ({ phraseClass: topicClass(kind), phrases: lexicon.topic[kind] })),
    ...FLAT_LISTS.map((list) => ({ phraseClass: listClass(list), phrases: lexicon[list] })),
  ];
}

/** The asking kind of an `ask` class, or undefined. */
export const kindOfAskClass = (phraseClass: number): Kind | undefined => ASKING_KINDS[phraseClass];
