/** Clears from a tree whatever marks Foldaway left there: those of a script that an update replaced, or copies that the page made. */
import { showModalQuietly } from './dialog';
import { hasAttribute, removeAttribute } from './dom';
import { giveBack } from './ledger';
import {
  BAR_NAME,
  BORROWED,
  type Borrowed,
  COLLAPSED_ATTRIBUTE,
  MODAL_ATTRIBUTE,
  PICKER_NAME,
  UNLOCKED_ATTRIBUTE,
  WAS_PREFIX,
} from './names';

const BORROWED_NAMES = Object.keys(BORROWED) as readonly Borrowed[];
const MARKED = [COLLAPSED_ATTRIBUTE, UNLOCKED_ATTRIBUTE, MODAL_ATTRIBUTE, ...BORROWED_NAMES.map((n) => WAS_PREFIX + n)]
  .map((name) => `[${name}]`)
  .join();
const OWN = `${BAR_NAME},${PICKER_NAME}`;

/** Takes every mark off one element. */
export function clearMarks(element: Element): void {
  removeAttribute(element, COLLAPSED_ATTRIBUTE);
  removeAttribute(element, UNLOCKED_ATTRIBUTE);
  for (const name of BORROWED_NAMES) giveBack(element, name);
  if (hasAttribute(element, MODAL_ATTRIBUTE)) {
    removeAttribute(element, MODAL_ATTRIBUTE);
    if (element instanceof HTMLDialogElement && element.open) showModalQuietly(element);
  }
}

/** Clears `root` and all in it, except what `isOurs` claims. */
export function clearLeftovers(root: ParentNode & Node, isOurs: (element: Element) => boolean = () => false): void {
  const marked = [...root.querySelectorAll(MARKED)];
  if (root instanceof Element && root.matches(MARKED)) marked.push(root);
  for (const element of marked) if (!isOurs(element)) clearMarks(element);
  const own = [...root.querySelectorAll(OWN)];
  if (root instanceof Element && root.matches(OWN)) own.push(root);
  for (const host of own) if (!isOurs(host)) host.remove();
}
