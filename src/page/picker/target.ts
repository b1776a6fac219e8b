/** Finds the element that is seen at a point, and its neighbours, through open shadow roots; Foldaway's own hosts are passed over. */
import { isRendered } from '../boxes';
import { isOurs } from '../names';

/** The innermost element at a point of the window. */
export function elementAt(page: Document, x: number, y: number): Element | undefined {
  let root: Document | ShadowRoot = page;
  let found: Element | undefined;
  for (;;) {
    const hit: Element | undefined = root.elementsFromPoint(x, y).find((element) => !isOurs(element));
    if (hit === undefined || hit.getRootNode() !== root) return found;
    found = hit;
    if (hit.shadowRoot === null) return found;
    root = hit.shadowRoot;
  }
}

/** The element around this one; for the outermost of a shadow root, the root's host. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

const isPickable = (element: Element): boolean => !isOurs(element) && isRendered(element);

function sibling(element: Element, step: 'previousElementSibling' | 'nextElementSibling'): Element | undefined {
  let at = element[step];
  while (at && !isPickable(at)) at = at[step];
  return at ?? undefined;
}

export type Direction = 'parent' | 'child' | 'previous' | 'next';

/** Where an arrow key leads from an element; undefined where there is nothing to see in that direction. */
export function neighbourOf(element: Element, direction: Direction): Element | undefined {
  switch (direction) {
    case 'parent': {
      const parent = parentOf(element);
      return parent === undefined || parent.localName === 'html' || parent.localName === 'body' ? undefined : parent;
    }
    case 'child':
      return [...(element.shadowRoot ?? element).children].find(isPickable);
    case 'previous':
      return sibling(element, 'previousElementSibling');
    case 'next':
      return sibling(element, 'nextElementSibling');
  }
}
