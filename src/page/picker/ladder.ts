/** The steps from a picked element out to the page: each ancestor that looks larger than the step before. */
import { isProtected } from '../rails';
import { blockAround } from '../remembered';
import { hasLastingMarks } from '../selector';
import { parentOf } from './target';

export interface Ladder {
  /** From the picked element outwards, without `body` and `html`. */
  readonly steps: readonly [Element, ...Element[]];
  /** The step that is most likely meant: what is set apart from the page around it, or else the block that was pointed at. */
  readonly start: number;
}

/** Boxes whose edges lie this close look the same. */
const SAME_PX = 2;

/** How many steps outwards a frame is looked for. */
const LOOK_OUT = 5;
/** More text than this is no single block. */
const MODEST_LENGTH = 1500;
const APART = 'aside,dialog,iframe,[role="dialog"],[role="complementary"]';
const TRANSPARENT = /^(?:transparent|rgba\(.*,\s*0\))$/u;

/** Whether a ground, a frame or a place of its own parts an element from what is around it. */
function isSetApart(element: Element): boolean {
  if (element.matches(APART)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  const { backgroundColor, backgroundImage, boxShadow, position, borderTopWidth, borderBottomWidth } = style;
  const hasGround = !TRANSPARENT.test(backgroundColor) || backgroundImage !== 'none';
  const hasFrame = Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderBottomWidth) > 0;
  return hasGround || hasFrame || boxShadow !== 'none' || position === 'fixed' || position === 'sticky';
}

const isModest = (element: Element): boolean =>
  !isProtected(element) && (element.textContent ?? '').length <= MODEST_LENGTH;

function looksAlike(one: Element, other: Element): boolean {
  const inner = one.getBoundingClientRect();
  const outer = other.getBoundingClientRect();
  return (['left', 'top', 'right', 'bottom'] as const).every((edge) => Math.abs(inner[edge] - outer[edge]) <= SAME_PX);
}

export function ladderOf(picked: Element): Ladder {
  const steps: [Element, ...Element[]] = [picked];
  let inner = picked;
  for (let at = parentOf(picked); at && at.localName !== 'body' && at.localName !== 'html'; at = parentOf(at)) {
    // Of wrappers that look the same, the outer one leaves no empty shell behind, unless nothing but its place names it.
    if (looksAlike(inner, at)) {
      if (hasLastingMarks(at) || !hasLastingMarks(steps.at(-1) as Element)) steps[steps.length - 1] = at;
    } else steps.push(at);
    inner = at;
  }
  const block = blockAround(picked, () => 0)?.elements[0];
  const first = Math.max(0, block === undefined ? 0 : steps.findIndex((step) => step.contains(block)));
  const apart = steps.findIndex((step, at) => at >= first && at < first + LOOK_OUT && isSetApart(step));
  return { steps, start: apart >= 0 && isModest(steps[apart] ?? picked) ? apart : first };
}
