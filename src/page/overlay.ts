/** Tells blocks that float over the page from those in its flow, and overlays that gate from those that do not. Reads only. */

import type { Finding } from '../core/finding';
import { nameOf, pageOf, parentElementOf, rootOf, siblingsOf, textOf } from './dom';
import type { LeftAloneReason } from './left-alone';
import type { BlockElements } from './placed';

export interface Overlay {
  readonly root: HTMLElement;
  /** Empty elements that darken the page behind the overlay. */
  readonly backdrops: readonly HTMLElement[];
  readonly isModal: boolean;
  /** Whether the page behind cannot be used while the overlay stands. */
  readonly isCovering: boolean;
  readonly isAtTop: boolean;
}

/** What an overlay may say beside the appeal ("Close", a name, an address) before it counts as more than that. */
const MORE_TEXT = 240;
const COVERING_SHARE = 0.5;
const BACKDROP_SHARE = 0.9;
const SIBLINGS_AT_MOST = 60;

const textLength = (element: Element): number => textOf(element).trim().length;

function floats(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position === 'fixed') return true;
  if (nameOf(element) === 'dialog') return element.hasAttribute('open');
  if (element.hasAttribute('popover')) return element.matches(':popover-open');
  if (style.position === 'sticky') return style.bottom !== 'auto' && style.bottom !== '';
  return style.position === 'absolute' && element.getAttribute('aria-modal') === 'true';
}

function hostOrParentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent) return parent;
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The outermost floating element around the block that says little else. */
function floatingRoot(elements: BlockElements, view: Window): HTMLElement | undefined {
  const own = elements.reduce((total, element) => total + textLength(element), 0);
  let found: HTMLElement | undefined;
  for (let at: Element | null = elements[0]; at && nameOf(at) !== 'body'; at = hostOrParentOf(at)) {
    if (!(at instanceof HTMLElement) || !floats(at, view.getComputedStyle(at))) continue;
    if (textLength(at) > own + MORE_TEXT) break;
    found = at;
  }
  return found;
}

function share(box: DOMRect, view: Window): number {
  const width = Math.min(box.right, view.innerWidth) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, view.innerHeight) - Math.max(box.top, 0);
  return width > 0 && height > 0 ? (width * height) / (view.innerWidth * view.innerHeight) : 0;
}

function isBackdrop(element: Element, view: Window): element is HTMLElement {
  if (!(element instanceof HTMLElement) || textLength(element) > 0) return false;
  const { position } = view.getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  if (element.querySelector('img,video,iframe,canvas,form') !== null) return false;
  return share(element.getBoundingClientRect(), view) >= BACKDROP_SHARE;
}

function backdropsOf(root: HTMLElement, view: Window): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  let looked = 0;
  for (let at: Element | null = root; at && nameOf(at) !== 'body'; at = parentElementOf(at)) {
    for (const sibling of siblingsOf(at)) {
      looked += 1;
      if (looked > SIBLINGS_AT_MOST) return found;
      if (sibling !== at && isBackdrop(sibling, view)) found.push(sibling);
    }
  }
  return found;
}

/** Whether the page cannot be scrolled although there is more of it than the window shows. */
export function isScrollLocked(page: Document, view: Window): boolean {
  return [page.documentElement, page.body].some((element) => {
    const style = view.getComputedStyle(element);
    if (element === page.body && style.position === 'fixed') return true;
    return /hidden|clip/u.test(style.overflowY) && element.scrollHeight > view.innerHeight + 1;
  });
}

/** The overlay that a block is or stands in. */
export function overlayOf(elements: BlockElements): Overlay | undefined {
  const page = pageOf(elements[0]);
  const view = page.defaultView;
  const root = view && floatingRoot(elements, view);
  if (!root) return undefined;
  const isModal = nameOf(root) === 'dialog' && root.matches(':modal');
  const box = root.getBoundingClientRect();
  const backdrops = isModal ? [] : backdropsOf(root, view);
  const isCovering =
    isModal || backdrops.length > 0 || share(box, view) >= COVERING_SHARE || isScrollLocked(page, view);
  return { root, backdrops, isModal, isCovering, isAtTop: box.top + box.bottom < view.innerHeight && !isCovering };
}

/** Whether an overlay has come: many wait in the page without opacity or outside of the window until their moment. */
export function isShown({ root }: Overlay, view: Window): boolean {
  return (
    root.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    (nameOf(root) === 'dialog' || share(root.getBoundingClientRect(), view) > 0)
  );
}

/** Why an overlay is not Foldaway's to put aside; undefined where it gates nothing. */
export function gateOf(finding: Finding, overlay: Overlay): LeftAloneReason | undefined {
  if (finding.isGate || finding.kind === 'registration') return 'gates';
  if (finding.kind === 'subscription' && overlay.isCovering) return 'gates';
  const hasEvidence = (name: string): boolean =>
    finding.evidence.some(({ signal, points }) => signal === name && points !== 0);
  if (hasEvidence('withholdsTheRest') && overlay.isCovering) return 'gates';
  if (finding.kind === 'adblock' && !hasEvidence('canBeDismissed')) return 'noDismissal';
  return undefined;
}
