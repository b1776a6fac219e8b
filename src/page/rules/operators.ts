/** What single operators of procedural selectors do with one element. */

import { isMatch } from '../../core/rules/match-pattern';
import type { Combinator, Pattern } from '../../core/rules/types';
import { attributesOf, childrenOf, nextElementOf, pageOf, parentElementOf, textOf, typeOf } from '../dom';

const ELEMENT_NODE = 1;
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const ORDERED_SNAPSHOT = 7;

export const trimmedTextOf = (element: Element): string => textOf(element).trim();

/** True if the pattern is the whole text (a literal), or occurs in it (a regular expression). */
const isWhole = (pattern: Pattern, text: string): boolean =>
  pattern.type === 'text' ? pattern.text === text : isMatch(pattern, text);

export function matchesAttribute(element: Element, name: Pattern, value: Pattern | undefined): boolean {
  return [...attributesOf(element)].some(
    (attribute) => isWhole(name, attribute.name) && (value === undefined || isWhole(value, attribute.value)),
  );
}

export function matchesStyle(element: Element, pseudo: string, property: string, value: Pattern): boolean {
  const style = pageOf(element).defaultView?.getComputedStyle(element, pseudo === '' ? null : pseudo);
  return style !== undefined && isWhole(value, style.getPropertyValue(property));
}

/** None, or the one so many levels up. */
export function ancestor(element: Element, levels: number): readonly Element[] {
  let current: Element | null = element;
  for (let i = 0; i < levels && current !== null; i += 1) current = parentElementOf(current);
  return current === null ? [] : [current];
}

function evaluateIn(page: Document, from: Node, path: string): XPathResult {
  try {
    return page.evaluate(path, from, null, ORDERED_SNAPSHOT, null);
  } catch (error) {
    // Browsers name this failure in different ways.
    throw new SyntaxError(`XPath: ${path}`, { cause: error });
  }
}

/** Throws a `SyntaxError` where the browser cannot make elements of `path`. */
export function evaluateXpath(from: Document | ShadowRoot | Element, path: string): readonly Element[] {
  const found = evaluateIn((pageOf(from as Element) as Document | null) ?? (from as Document), from, path);
  const nodes = Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i));
  return nodes.filter((node): node is Element => node !== null && typeOf(node) === ELEMENT_NODE);
}

/** The elements that `css` names from `element` on, by combinator. */
export function findFrom(element: Element, combinator: Combinator, css: string): readonly Element[] {
  switch (combinator) {
    case ' ':
      return [...element.querySelectorAll(css)];
    case '>':
      return [...childrenOf(element)].filter((child) => child.matches(css));
    case '+': {
      const next = nextElementOf(element);
      return next?.matches(css) ? [next] : [];
    }
    case '~': {
      const found: Element[] = [];
      for (let next = nextElementOf(element); next !== null; next = nextElementOf(next)) {
        if (next.matches(css)) found.push(next);
      }
      return found;
    }
  }
}
