/** Names an element by its marks, as a rule would that holds on the site's other pages too. */
import { classesOf, idOf, nameOf } from './dom';

/** Marks with numbers in them change from visit to visit; those that need escaping are nothing for a rule to be read. */
const LASTING = /^-?[_a-z][_a-z-]{0,39}$/iu;
const CLASSES_AT_MOST = 3;

export const isLastingMark = (mark: string): boolean => LASTING.test(mark);

export const hasLastingMarks = (element: Element): boolean =>
  isLastingMark(idOf(element)) || [...classesOf(element)].some(isLastingMark);

export function selectorOf(element: Element): string {
  const id = isLastingMark(idOf(element)) ? `#${idOf(element)}` : '';
  const classes = [...classesOf(element)].filter(isLastingMark).slice(0, CLASSES_AT_MOST);
  return `${nameOf(element)}${id}${classes.map((name) => `.${name}`).join('')}`;
}
