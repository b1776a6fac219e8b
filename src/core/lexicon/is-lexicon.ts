/** Tells a lexicon from anything else, for what was stored and is read back. */
import { ASKING_KINDS, FLAT_LISTS } from './classes';
import type { Lexicon } from './lexicon';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((phrase) => typeof phrase === 'string' && phrase !== '');

const hasListForEachKind = (value: unknown): boolean =>
  isRecord(value) && ASKING_KINDS.every((kind) => isList(value[kind]));

export function isLexicon(value: unknown): value is Lexicon {
  return (
    isRecord(value) &&
    typeof value.language === 'string' &&
    typeof value.hasSpaces === 'boolean' &&
    hasListForEachKind(value.ask) &&
    hasListForEachKind(value.topic) &&
    FLAT_LISTS.every((list) => isList(value[list]))
  );
}
