/** All lexicons. */
import { de } from './de';
import { en } from './en';
import type { Lexicon } from './lexicon';

export const LEXICONS: readonly Lexicon[] = [en, de];
