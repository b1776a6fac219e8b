/** Names an element by its marks, as a rule would that holds on the site's other pages too. */

/** Marks with numbers in them change from visit to visit; those that need escaping are nothing for a rule to be read. */
const LASTING = /^-?[_a-z][_a-z-]{0,39}$/iu;
const CLASSES_AT_MOST = 3;

export const isLastingMark = (mark: string): boolean => LASTING.test(mark);

export const hasLastingMarks = ({ id, classList }: Element): boolean =>
  isLastingMark(id) || [...classList].some(isLastingMark);

export function selectorOf(element: Element): string {
  const id = isLastingMark(element.id) ? `#${element.id}` : '';
  const classes = [...element.classList].filter(isLastingMark).slice(0, CLASSES_AT_MOST);
  return `${element.localName}${id}${classes.map((name) => `.${name}`).join('')}`;
}
