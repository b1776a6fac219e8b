/** What the reader did last: which element was clicked, where the context menu opened, what had the focus. Listens only. */

import { isInDocument } from './dom';
import { createLedTo } from './led-to';

/** What appears this soon after a click was opened by it. */
const CLICK_OPENS_WITHIN_MS = 1000;
const FOCUSES_KEPT = 8;

export interface Reader {
  /** Whether what appears now was likely opened by a click of the reader's. */
  readonly hasJustClicked: () => boolean;
  /** Whether the reader pointed or typed inside the element, as against a page that moved the focus there. */
  readonly hasTouched: (element: Element) => boolean;
  /** The element that had the focus last, outside of `element`. */
  readonly focusBefore: (element: Element) => HTMLElement | undefined;
  readonly contextTarget: () => Element | undefined;
  /** Whether the address led the reader to words in there. */
  readonly isLedTo: (element: Element) => boolean;
}

function targetOf(event: Event): Element | undefined {
  const [first] = event.composedPath();
  return first instanceof Element ? first : undefined;
}

export function followReader(page: Document, signal: AbortSignal, isOurs: (element: Element) => boolean): Reader {
  const view = page.defaultView;
  let clickedAt = Number.NEGATIVE_INFINITY;
  let address = page.location.href;
  let touched: WeakRef<Element>[] = [];
  let focused: WeakRef<HTMLElement>[] = [];
  let context: WeakRef<Element> | undefined;

  const touch = (event: Event): void => {
    const target = event.isTrusted ? targetOf(event) : undefined;
    // The picker stands in a page's modal dialog: who presses its buttons has not touched the dialog.
    if (target && !isOurs(target)) touched = [...touched.slice(1 - FOCUSES_KEPT), new WeakRef(target)];
  };
  const listen = (name: string, listener: (event: Event) => void): void =>
    view?.addEventListener(name, listener, { capture: true, passive: true, signal });

  listen('click', (event) => {
    const target = targetOf(event);
    if (!event.isTrusted || (target && isOurs(target))) return;
    clickedAt = performance.now();
    address = page.location.href;
  });
  listen('pointerdown', touch);
  listen('keydown', touch);
  listen('contextmenu', (event) => {
    const target = event.isTrusted ? targetOf(event) : undefined;
    if (target) context = new WeakRef(target);
  });
  listen('focusin', (event) => {
    const target = targetOf(event);
    if (target instanceof HTMLElement) focused = [...focused.slice(1 - FOCUSES_KEPT), new WeakRef(target)];
  });
  return {
    // A click that led to another address opened a page, not a block.
    hasJustClicked: () =>
      performance.now() - clickedAt < CLICK_OPENS_WITHIN_MS &&
      page.location.href.split('#')[0] === address.split('#')[0],
    hasTouched: (element) => touched.some((ref) => element.contains(ref.deref() ?? null)),
    focusBefore: (element) =>
      focused
        .map((ref) => ref.deref())
        .findLast((candidate) => candidate !== undefined && isInDocument(candidate) && !element.contains(candidate)),
    contextTarget: () => context?.deref(),
    isLedTo: createLedTo(page),
  };
}
