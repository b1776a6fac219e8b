/** What tells a block at once that was collapsed on earlier visits: hashes, from which neither the site nor the page's words can be read. */
import { hash32 } from './fingerprint';

export interface Sight {
  /** Of the host name and the element's lasting marks. */
  readonly mark: string;
  /** Of the host name and the block's first letters; empty where it has none. */
  readonly words: string;
  /** Its text in characters. */
  readonly length: number;
}

/** So many letters tell what a block says. */
export const TELLING_LETTERS = 60;
/** A block may be longer than it was by this factor and this many characters. */
const GROWTH_FACTOR = 1.5;
const GROWTH_LENGTH = 200;

const NO_LETTERS = /[^\p{L}\p{M}]+/gu;

/** The first letters of a text: numbers, spaces and marks change from visit to visit. */
export const lettersOf = (text: string): string => text.replace(NO_LETTERS, '').toLowerCase().slice(0, TELLING_LETTERS);

export const markHash = (host: string, selector: string): string => hash32(`${host} ${selector}`);

export const wordsHash = (host: string, letters: string): string =>
  letters === '' ? '' : hash32(`${host} ${letters}`);

/** What is much longer than it was is something else, perhaps the article. */
export const isTooLong = (length: number, { length: known }: Pick<Sight, 'length'>): boolean =>
  length > known * GROWTH_FACTOR + GROWTH_LENGTH;
