/** Tells which blocks the reader's exceptions name, so that they stay open whoever found them. Reads only. */

import type { CompiledRule } from '../../core/rules/types';
import { rootOf } from '../dom';
import { createBudget, PASS_MS } from './budget';
import { findProcedural } from './engine';

/** One that the browser does not understand, or that takes too long, names nothing. */
function isNamed(element: Element, { selector, alternatives }: CompiledRule, now: () => number): boolean {
  if (alternatives !== undefined) {
    const found = findProcedural(rootOf(element) as Document | ShadowRoot, alternatives, PASS_MS, now);
    return found.isOk && found.elements.includes(element);
  }
  try {
    return element.matches(selector);
  } catch (error) {
    if (error instanceof Error && error.name !== 'SyntaxError') throw error;
    return false;
  }
}

/** Whether an exception names one of the elements that make up a block. */
export function isExcepted(
  elements: readonly Element[],
  exceptions: readonly CompiledRule[],
  now: () => number = () => performance.now(),
): boolean {
  const isSpent = createBudget(PASS_MS, now);
  return exceptions.some((exception) => !isSpent() && elements.some((element) => isNamed(element, exception, now)));
}
