/** Which elements to hide so that a block goes as a whole, and nothing with it. */

import { childNodesOf, childrenOf, nameOf, pageOf, parentElementOf, textOf, typeOf } from './dom';
import { isBar } from './names';
import type { BlockElements } from './placed';
import { isProtected } from './rails';

const CLIMB_AT_MOST = 3;
/** Elements that have no box of their own, or none that a style can take away. */
const BOXLESS = new Set(['br', 'wbr', 'script', 'style', 'template', 'link', 'meta', 'noscript', 'source', 'track']);
/** What shows something without any text. */
const SHOWS = 'img,picture,video,audio,iframe,embed,object,canvas,svg,input,select,textarea,button,hr';

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

function showsNothing(node: Node): boolean {
  if (typeOf(node) === Node.TEXT_NODE) return isBlank(node.nodeValue);
  if (!(node instanceof Element)) return true;
  if (BOXLESS.has(nameOf(node)) || isBar(node)) return true;
  return isBlank(textOf(node)) && !node.matches(SHOWS) && node.querySelector(SHOWS) === null;
}

/** Whether hiding `parent` would hide nothing but `elements`. */
function addsNothing(parent: Element, elements: readonly Element[]): boolean {
  for (const child of childNodesOf(parent)) {
    if (!(elements as readonly Node[]).includes(child) && !showsNothing(child)) return false;
  }
  return true;
}

/** The HTML elements to hide for a block; undefined where none can be hidden without hiding more than the block. */
export function boxesOf(elements: BlockElements): readonly HTMLElement[] | undefined {
  let boxes: readonly Element[] = elements.filter((element) => !BOXLESS.has(nameOf(element)));
  for (let step = 0; step < CLIMB_AT_MOST; step += 1) {
    const parent = boxes[0] && parentElementOf(boxes[0]);
    if (!parent || isProtected(parent) || !addsNothing(parent, boxes)) break;
    boxes = [parent];
  }
  const html = boxes.filter((box) => box instanceof HTMLElement);
  return html.length > 0 && html.length === boxes.length ? html : undefined;
}

/** Whether the browser draws anything of the element. Reads styles. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own (`display: contents`) shows through its children.
  const display = pageOf(element).defaultView?.getComputedStyle(element).display;
  return display === 'contents' && [...childrenOf(element)].some(isRendered);
}
