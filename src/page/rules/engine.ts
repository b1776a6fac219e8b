/** Evaluates procedural selectors on a page, within a budget. Reads only. Its one entry is `findProcedural`. */

import { isMatch } from '../../core/rules/match-pattern';
import type { Alternative, Step } from '../../core/rules/types';
import { parentElementOf } from '../dom';
import { createBudget, type IsSpent } from './budget';
import { ancestor, evaluateXpath, findFrom, matchesAttribute, matchesStyle, trimmedTextOf } from './operators';

/** Why a rule gave up on a page: it took too long, or the browser does not understand its selector or XPath. */
export type RuleFailure = 'slow' | 'invalid';

export type ProceduralOutcome =
  | { readonly isOk: true; readonly elements: readonly Element[] }
  | { readonly isOk: false; readonly failure: RuleFailure };

type Move = Extract<Step, { op: 'find' | 'ancestor' | 'closest' | 'xpath' }>;
type Filter = Exclude<Step, Move>;

const isMove = (step: Step): step is Move =>
  step.op === 'find' || step.op === 'ancestor' || step.op === 'closest' || step.op === 'xpath';

function passes(element: Element, step: Filter, isSpent: IsSpent): boolean {
  switch (step.op) {
    case 'css':
      return element.matches(step.css);
    case 'has':
    case 'is':
      return leadsAnywhere(element, step.any, isSpent);
    case 'not':
      return !leadsAnywhere(element, step.any, isSpent);
    case 'hasText':
      return isMatch(step.pattern, trimmedTextOf(element));
    case 'minText':
      return trimmedTextOf(element).length >= step.length;
    case 'attribute':
      return matchesAttribute(element, step.name, step.value);
    case 'style':
      return matchesStyle(element, step.pseudo, step.property, step.value);
  }
}

function follow(element: Element, step: Move): readonly Element[] {
  switch (step.op) {
    case 'find':
      return findFrom(element, step.combinator, step.css);
    case 'ancestor':
      return ancestor(element, step.levels);
    case 'closest': {
      const found = parentElementOf(element)?.closest(step.css) ?? null;
      return found === null ? [] : [found];
    }
    case 'xpath':
      return evaluateXpath(element, step.path);
  }
}

function leadsAnywhere(element: Element, any: readonly Alternative[], isSpent: IsSpent): boolean {
  return any.some(({ steps }) => walk([element], steps, isSpent).length > 0);
}

/** Follows the steps from each element; once the budget is spent it hurries out, and what it answers counts for nothing. */
function walk(from: readonly Element[], steps: readonly Step[], isSpent: IsSpent): readonly Element[] {
  let current = from;
  for (const step of steps) {
    const next: Element[] = [];
    for (const element of current) {
      if (isSpent()) return [];
      if (isMove(step)) next.push(...follow(element, step));
      else if (passes(element, step, isSpent)) next.push(element);
    }
    current = isMove(step) ? [...new Set(next)] : next;
  }
  return current;
}

function startOf(root: Document | ShadowRoot, { css, steps }: Alternative): readonly Element[] {
  if (css !== '') return [...root.querySelectorAll(css)];
  const [first] = steps;
  return first?.op === 'xpath' ? evaluateXpath(root, first.path) : [];
}

/** What the alternatives match in the whole of `root`, each element once. */
export function findProcedural(
  root: Document | ShadowRoot,
  alternatives: readonly Alternative[],
  budgetMs: number,
  now: () => number,
): ProceduralOutcome {
  const isSpent = createBudget(budgetMs, now);
  const found = new Set<Element>();
  try {
    for (const alternative of alternatives) {
      const steps = alternative.css === '' ? alternative.steps.slice(1) : alternative.steps;
      for (const element of walk(startOf(root, alternative), steps, isSpent)) found.add(element);
    }
  } catch (error) {
    // The browser's word on selectors and XPath; everything else is a bug of ours.
    if (error instanceof Error && error.name !== 'SyntaxError') throw error;
    return { isOk: false, failure: 'invalid' };
  }
  return isSpent() ? { isOk: false, failure: 'slow' } : { isOk: true, elements: [...found] };
}
