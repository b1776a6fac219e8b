/** Decides for each finding what the page as it stands allows: collapse it, leave it alone, or wait until it shows. Reads only. */

import { boxesOf, isRendered } from './boxes';
import { pageOf, rootOf } from './dom';
import type { LeftAloneReason } from './left-alone';
import { gateOf, isShown, type Overlay, overlayOf } from './overlay';
import type { PlacedFinding } from './placed';
import { holdsEntries, holdsSelection, isInEditing, isProtected, measureProse, type Prose } from './rails';
import type { Reader } from './reader';

export type Judgement =
  | {
      readonly verdict: 'collapse';
      readonly placed: PlacedFinding;
      readonly boxes: readonly [HTMLElement, ...HTMLElement[]];
      readonly overlay: Overlay | undefined;
    }
  | { readonly verdict: 'leave'; readonly placed: PlacedFinding; readonly reason: LeftAloneReason }
  | { readonly verdict: 'wait'; readonly placed: PlacedFinding };

type ReaderOf = Pick<Reader, 'hasTouched'>;

/** Judges what is to be collapsed beside what is already, the boxes of which are given: nothing more, if most of the page would go. */
export function judgeAll(
  placed: readonly PlacedFinding[],
  collapsed: readonly Element[],
  page: Document,
  reader: ReaderOf,
): readonly Judgement[] {
  const prose = measureProse(page);
  const judged = placed.map((one) => judge(one, prose, reader));
  const boxes = judged.flatMap((one) => (one.verdict === 'collapse' && !one.overlay ? one.boxes : []));
  if (boxes.length === 0 || !prose.isMostOf([...collapsed, ...boxes])) return judged;
  return judged.map((one) => (one.verdict === 'collapse' ? { ...one, verdict: 'leave', reason: 'rail' } : one));
}

function judge(placed: PlacedFinding, prose: Prose, reader: ReaderOf): Judgement {
  const { finding, elements } = placed;
  const leave = (reason: LeftAloneReason): Judgement => ({ verdict: 'leave', placed, reason });
  if (elements.some((element) => isProtected(element) || isInEditing(element))) return leave('rail');
  if (!elements.some(isRendered)) return { verdict: 'wait', placed };

  const overlay = overlayOf(elements);
  if (overlay && isProtected(overlay.root)) return leave('rail');
  const view = pageOf(elements[0]).defaultView;
  if (overlay && view && !isShown(overlay, view)) return { verdict: 'wait', placed };
  const gate = overlay && gateOf(finding, overlay);
  if (gate) return leave(gate);

  const [first, ...others] = overlay ? [overlay.root] : (boxesOf(elements) ?? []);
  if (!first) return leave('rail');
  const boxes = [first, ...others] as const;
  if (prose.isMuchOf(boxes) || boxes.some((box) => isInUse(box, overlay !== undefined, reader))) return leave('rail');
  return { verdict: 'collapse', placed, boxes, overlay };
}

/** Whether the reader's focus, caret, selection or half-filled form is in there. An overlay may have taken the focus itself: that does not count. */
function isInUse(box: HTMLElement, isOverlay: boolean, reader: ReaderOf): boolean {
  if (holdsSelection(box) || holdsEntries(box)) return true;
  const root = rootOf(box);
  const focused = (root instanceof ShadowRoot ? root : pageOf(box)).activeElement;
  return focused !== null && box.contains(focused) && (!isOverlay || reader.hasTouched(box));
}
