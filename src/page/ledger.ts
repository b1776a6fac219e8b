/** Changes attributes of the page's elements so that each can be given back exactly, also by a script that knows only the DOM. */
import { attributeOf, hasAttribute, removeAttribute, setAttribute } from './dom';
import { BORROWED, type Borrowed, WAS_PREFIX } from './names';

const ABSENT = '';

function put(element: Element, name: string, value: string | null): void {
  if (value === null) removeAttribute(element, name);
  else setAttribute(element, name, value);
}

/** Sets `name` to Foldaway's value and notes beside it what it held. */
export function borrow(element: Element, name: Borrowed): void {
  const was = attributeOf(element, name);
  if (!hasAttribute(element, WAS_PREFIX + name)) {
    setAttribute(element, WAS_PREFIX + name, was === null ? ABSENT : `=${was}`);
  }
  if (was !== BORROWED[name]) put(element, name, BORROWED[name]);
}

/** Puts back what `borrow` found. Where the page has changed the attribute since, the page's will stands. */
export function giveBack(element: Element, name: Borrowed): void {
  const was = attributeOf(element, WAS_PREFIX + name);
  if (was === null) return;
  removeAttribute(element, WAS_PREFIX + name);
  if (attributeOf(element, name) === BORROWED[name]) put(element, name, was === ABSENT ? null : was.slice(1));
}
