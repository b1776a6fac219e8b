/** One block that is or was collapsed: its attributes, the page behind it, and the way back. */
import { attributeOf, isInDocument, listen, removeAttribute, setAttribute, textOf, unlisten } from './dom';
import { borrow, giveBack } from './ledger';
import { BORROWED, COLLAPSED, COLLAPSED_ATTRIBUTE } from './names';
import type { Overlay } from './overlay';
import type { PlacedFinding } from './placed';
import type { Release } from './release';

export interface Fold {
  readonly placed: PlacedFinding;
  readonly boxes: readonly [HTMLElement, ...HTMLElement[]];
  readonly overlay: Overlay | undefined;
  readonly isCollapsed: () => boolean;
  readonly collapse: () => void;
  /** Restores the page as it was before `collapse`, byte for byte. */
  readonly expand: () => void;
  /** Whether the page has left alone what `collapse` set. */
  readonly isIntact: () => boolean;
  /** Text of the block when it was collapsed, in characters: a block that grows much is not the one that was judged. */
  readonly textLength: number;
  readonly release: Release | undefined;
}

interface FoldOptions {
  readonly placed: PlacedFinding;
  readonly boxes: readonly [HTMLElement, ...HTMLElement[]];
  readonly overlay: Overlay | undefined;
  readonly release: Release | undefined;
  /** The browser found text of the block, or the address names a part of it: it is about to be shown. */
  readonly onFound: () => void;
}

export const textLengthOf = (elements: readonly Element[]): number =>
  elements.reduce((total, element) => total + textOf(element).length, 0);

export function createFold({ placed, boxes, overlay, release, onFound }: FoldOptions): Fold {
  const hidden = [...boxes, ...(overlay?.backdrops ?? [])];
  let isCollapsed = false;
  const found = (event: Event): void => {
    if (event.isTrusted) onFound();
  };
  return {
    placed,
    boxes,
    overlay,
    release,
    textLength: textLengthOf(boxes),
    isCollapsed: () => isCollapsed,
    collapse() {
      const isFirst = !isCollapsed;
      isCollapsed = true;
      for (const box of hidden) {
        setAttribute(box, COLLAPSED_ATTRIBUTE, COLLAPSED);
        borrow(box, 'hidden');
        listen(box, 'beforematch', found);
      }
      if (isFirst) release?.apply();
    },
    expand() {
      if (!isCollapsed) return;
      isCollapsed = false;
      for (const box of hidden) {
        unlisten(box, 'beforematch', found);
        removeAttribute(box, COLLAPSED_ATTRIBUTE);
        giveBack(box, 'hidden');
      }
      release?.revert();
    },
    isIntact: () =>
      hidden.every(
        (box) => attributeOf(box, COLLAPSED_ATTRIBUTE) === COLLAPSED && attributeOf(box, 'hidden') === BORROWED.hidden,
      ),
  };
}

/** Whether a change in these nodes may concern the fold: they are its boxes, around them, beside them or in them. */
export function concerns(fold: Fold, changed: ReadonlySet<Node>): boolean {
  if (fold.overlay) return true;
  for (const box of fold.boxes) {
    if (!isInDocument(box)) return true;
    for (const node of changed) if (node.contains(box) || box.contains(node)) return true;
  }
  return false;
}
