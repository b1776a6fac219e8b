/** Takes down of a collapsed block what will tell it at once on the next visit. Reads only. */
import { lettersOf, markHash, type Sight, wordsHash } from '../core/sight';
import { nameOf, pageOf, rootOf } from './dom';
import { textLengthOf } from './fold';
import { firstText } from './remembered';
import { hasLastingMarks, selectorOf } from './selector';

/** Names that stand in a selector as they are. */
const PLAIN_NAME = /^[a-z][a-z\d-]*$/u;

/** The hash of the element's marks; undefined where it has none that last. */
export function markOf(element: Element, host: string): string | undefined {
  if (!PLAIN_NAME.test(nameOf(element)) || !hasLastingMarks(element)) return undefined;
  return markHash(host, selectorOf(element));
}

/** Undefined where the element's marks stand on other elements of the page as well, which are no blocks of ours. */
export function sightOf(element: Element, host: string, isBlock: (element: Element) => boolean): Sight | undefined {
  const page = pageOf(element);
  const mark = markOf(element, host);
  if (mark === undefined || rootOf(element) !== page) return undefined;
  const alike = [...page.querySelectorAll(selectorOf(element))];
  if (!alike.every((other) => other === element || isBlock(other))) return undefined;
  return { mark, words: wordsHash(host, lettersOf(firstText(element))), length: textLengthOf([element]) };
}
