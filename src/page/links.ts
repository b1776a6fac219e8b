/** The links in a block: their addresses and what they say. Reads only. */
import type { BlockLink } from '../core/block-link';
import { attributeOf, textOf } from './dom';

const LINKS_AT_MOST = 40;
const WORDS_LENGTH = 80;
const WEB = /^https?:$/u;
const SPACES = /\s+/gu;

export const linksIn = (boxes: readonly Element[]): readonly BlockLink[] =>
  boxes
    .flatMap((box) => [box, ...box.querySelectorAll('a')])
    .filter((element) => element instanceof HTMLAnchorElement)
    .filter((link) => WEB.test(link.protocol) && attributeOf(link, 'href')?.startsWith('#') === false)
    .slice(0, LINKS_AT_MOST)
    .map((link) => ({ url: link.href, words: wordsOf(link) }));

const wordsOf = (link: HTMLAnchorElement): string =>
  (attributeOf(link, 'aria-label') || textOf(link).trim() || link.querySelector('img')?.alt || link.title)
    .replace(SPACES, ' ')
    .slice(0, WORDS_LENGTH);
