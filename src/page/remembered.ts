/** Blocks that the reader collapsed by hand: how one is chosen at a click, described, and recognised on the site's other pages. */

import type { Finding } from '../core/finding';
import { fingerprint, isSameBlock, type KnownBlock } from '../core/fingerprint';
import type { Kind } from '../core/kind';
import { classesOf, idOf, nameOf, pageOf, parentElementOf } from './dom';
import type { PlacedFinding } from './placed';
import { isProtected } from './rails';
import { selectorOf } from './selector';

const EXCERPT_LENGTH = 80;
/** Text read of an element before it is known whether it is the block: enough for the excerpt and the fingerprint's words. */
const READ_LENGTH = 300;
const SPACES = /\s+/gu;
const NO_TEXT = 'script,style,noscript,template';
/** A block of less text than this is looked for one step further out. */
const LEAST_TEXT = 20;
const LEAST_HEIGHT_PX = 20;
const INLINE = /^(?:inline|contents)/u;

/** The first words in an element, white space folded. */
export function firstText(element: Element): string {
  const walker = pageOf(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < READ_LENGTH && walker.nextNode()) {
    if (parentElementOf(walker.currentNode)?.matches(NO_TEXT) !== true) text += walker.currentNode.nodeValue ?? '';
  }
  return text.replace(SPACES, ' ').trim();
}

const describe = (kind: Kind, element: Element, words: string): string =>
  fingerprint({ kind, marks: [nameOf(element), idOf(element), ...classesOf(element)], words });

function place(id: number, kind: Kind, element: Element, words: string): PlacedFinding {
  const finding: Finding = {
    id,
    kind,
    origin: 'reader',
    score: 1,
    evidence: [],
    excerpt: words.slice(0, EXCERPT_LENGTH),
    fingerprint: describe(kind, element, words),
    selector: selectorOf(element),
    isGate: false,
  };
  return { finding, elements: [element] };
}

/** What the reader pointed at, as a block of that kind. */
export const placeByHand = (element: Element, kind: Kind): PlacedFinding => place(0, kind, element, firstText(element));

export interface RememberedBlock extends KnownBlock {
  readonly kind: Kind;
}

/** The outermost elements in `scope` that are one of these blocks. Reads every element's first words, so ask only where there are any. */
export function findRemembered(
  scope: Element | ShadowRoot,
  blocks: readonly RememberedBlock[],
  nextId: () => number,
): readonly PlacedFinding[] {
  if (blocks.length === 0) return [];
  const found: PlacedFinding[] = [];
  const walker = pageOf(scope).createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  let element: Element | null = scope instanceof Element ? scope : (walker.nextNode() as Element | null);
  while (element) {
    const match = matchOf(element, blocks);
    if (match) found.push(place(nextId(), match.kind, element, firstText(element)));
    // What lies in a block goes with it.
    element = (match ? following(walker) : walker.nextNode()) as Element | null;
  }
  return found;
}

function matchOf(element: Element, blocks: readonly RememberedBlock[]): RememberedBlock | undefined {
  if (isProtected(element) || element.matches(NO_TEXT)) return undefined;
  const words = firstText(element);
  // without words only marks can tell it
  if (words === '' && idOf(element) === '' && classesOf(element).length === 0) return undefined;
  return blocks.find((block) => isSameBlock(block, describe(block.kind, element, words)));
}

function following(walker: TreeWalker): Node | null {
  while (walker.currentNode !== walker.root) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
  return null;
}

/** The block around what the reader clicked; undefined where there is none that may be collapsed. */
export function blockAround(target: Element, nextId: () => number): PlacedFinding | undefined {
  const view = pageOf(target).defaultView;
  for (let at: Element | null = target; at && view && !isProtected(at); at = parentElementOf(at)) {
    if (INLINE.test(view.getComputedStyle(at).display)) continue;
    const words = firstText(at);
    const isBlock =
      words.length >= LEAST_TEXT || (words === '' && at.getBoundingClientRect().height >= LEAST_HEIGHT_PX);
    if (isBlock) return place(nextId(), 'ad', at, words);
  }
  return undefined;
}
