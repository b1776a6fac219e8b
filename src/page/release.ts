/** Gives the page behind an overlay back to the reader: scrolling, the inert rest, the focus. Every change can be undone. */

import { endModal, isModal, showModalQuietly } from './dialog';
import { nameOf, pageOf, parentElementOf, siblingsOf, textOf } from './dom';
import { borrow, giveBack } from './ledger';
import { type Borrowed, MODAL_ATTRIBUTE, UNLOCKED_ATTRIBUTE } from './names';
import { isScrollLocked, type Overlay } from './overlay';

export interface Release {
  /** To be called once the overlay is hidden: a page's own focus trap cannot pull the focus back into what is not drawn. */
  readonly apply: () => void;
  /** For pages that lock scrolling only after the overlay has opened. */
  readonly refresh: () => void;
  /** Whether the element carries marks of this release. */
  readonly owns: (element: Element) => boolean;
  /** Undoes all of `apply`. The dialog becomes modal again only where it still stands open. */
  readonly revert: () => void;
}

interface Silenced {
  readonly element: Element;
  readonly name: Borrowed;
}

/** The elements beside the overlay that it made inert or hid from screen readers. */
function silencedBy(overlay: Overlay, view: Window): readonly Silenced[] {
  const found: Silenced[] = [];
  for (let at: Element | null = overlay.root; at && nameOf(at) !== 'body'; at = parentElementOf(at)) {
    for (const element of siblingsOf(at)) {
      if (element === at || overlay.backdrops.includes(element as HTMLElement)) continue;
      const isInert = element.hasAttribute('inert');
      const isHushed = element.getAttribute('aria-hidden') === 'true' && textOf(element).trim() !== '';
      // What is off the screen (a menu drawn in from the side) was silent before the overlay came.
      if ((!isInert && !isHushed) || !isOnScreen(element, view)) continue;
      if (isInert) found.push({ element, name: 'inert' });
      if (isHushed) found.push({ element, name: 'aria-hidden' });
    }
  }
  return found;
}

function isOnScreen(element: Element, view: Window): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, left, right } = element.getBoundingClientRect();
  return width > 0 && right > 0 && left < view.innerWidth;
}

/** Reads the page; nothing changes before `apply`. `focusBefore` is what had the focus before the overlay took it. */
export function releaseFrom(overlay: Overlay, view: Window, focusBefore: () => HTMLElement | undefined): Release {
  const page = pageOf(overlay.root);
  const { documentElement, body } = page;
  const isLocked = overlay.isCovering && isScrollLocked(page, view);
  const bodyStyle = view.getComputedStyle(body);
  // Pages that pin the body put how far it was scrolled into `top`.
  const pinnedAt = isLocked && bodyStyle.position === 'fixed' ? -Number.parseFloat(bodyStyle.top) || 0 : 0;
  const silenced = overlay.isCovering ? silencedBy(overlay, view) : [];
  const dialog = isModal(overlay.root) ? overlay.root : undefined;
  const focused = overlay.root.contains(page.activeElement) ? page.activeElement : null;

  /** A page's focus trap holds Tab itself; while its overlay is collapsed there is nothing to hold it in. */
  function freeTab(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isTyping = target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea'));
    if (event.key === 'Tab' && !isTyping) event.stopImmediatePropagation();
  }
  function unlock(): void {
    documentElement.setAttribute(UNLOCKED_ATTRIBUTE, '');
    body.setAttribute(UNLOCKED_ATTRIBUTE, '');
  }
  return {
    apply() {
      if (overlay.isCovering) view.addEventListener('keydown', freeTab, true);
      for (const { element, name } of silenced) borrow(element, name);
      if (isLocked) {
        unlock();
        if (pinnedAt > 0) view.scrollTo({ top: pinnedAt, behavior: 'instant' });
      }
      if (dialog?.open) {
        dialog.setAttribute(MODAL_ATTRIBUTE, '');
        endModal(dialog);
      }
      if (focused === null) return;
      const before = focusBefore();
      if (before?.isConnected) before.focus({ preventScroll: true });
      else if (focused instanceof HTMLElement) focused.blur();
    },
    refresh() {
      if (isScrollLocked(page, view)) unlock();
    },
    owns: (element) =>
      element === documentElement || element === body || silenced.some((one) => one.element === element),
    revert() {
      view.removeEventListener('keydown', freeTab, true);
      for (const { element, name } of silenced) giveBack(element, name);
      documentElement.removeAttribute(UNLOCKED_ATTRIBUTE);
      body.removeAttribute(UNLOCKED_ATTRIBUTE);
      if (!dialog?.hasAttribute(MODAL_ATTRIBUTE)) return;
      dialog.removeAttribute(MODAL_ATTRIBUTE);
      if (dialog.isConnected && dialog.open) showModalQuietly(dialog);
    },
  };
}
