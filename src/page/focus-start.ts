/** Moves the focus to where a block begins, and leaves the block's markup as it is. */
import { pageOf } from './dom';

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex]';

/**
 * A block is seldom focusable. It is made so for the moment of the call only: the browser then lets the focus go at its
 * next frame and keeps the place, so that Tab, the caret and a screen reader go on from the block's start.
 */
export function focusStart(block: HTMLElement): void {
  if (pageOf(block).activeElement !== null && block.contains(pageOf(block).activeElement)) return;
  const isFocusable = block.matches(FOCUSABLE);
  if (!isFocusable) block.setAttribute('tabindex', '-1');
  block.focus({ preventScroll: true });
  if (!isFocusable) block.removeAttribute('tabindex');
}
