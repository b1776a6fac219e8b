/** Evaluates procedural selectors on a page, within a budget. Reads only. Its one entry is `findProcedural`. */
import { isMatch } from '../../core/rules/match-pattern';
import type { Alternative, Step } from '../../core/rules/types';
import { ancestor, evaluateXpath, findFrom, matchesAttribute, matchesStyle, textOf } from './operators';

/** Why a rule gave up on a page: it took too long, or the browser does not understand its selector or XPath. */
export type RuleFailure = 'slow' | 'invalid';

export type ProceduralOutcome =
  | { readonly isOk: true; readonly elements: readonly Element[] }
  | { readonly isOk: false; readonly failure: RuleFailure };

/** True once the time is up, and ever after. */
type IsSpent = () => boolean;

function createBudget(budgetMs: number, now: () => number): IsSpent {
  const until = now() + budgetMs;
  let isSpent = false;
  return () => {
    isSpent ||= now() > until;
    return isSpent;
  };
}

/** Where one step leads from one element: to itself if it passes a filter, to others for a move. */
function follow(element: Element, step: Step, isSpent: IsSpent): readonly Element[] {
  const keep = (isKept: boolean): readonly Element[] => (isKept ? [element] : []);
  const leads = (any: readonly Alternative[]): boolean =>
    any.some(({ steps }) => walk([element], steps, isSpent).length > 0);
  switch (step.op) {
    case 'css':
      return keep(element.matches(step.css));
    case 'find':
      return findFrom(element, step.combinator, step.css);
    case 'has':
    case 'is':
      return keep(leads(step.any));
    case 'not':
      return keep(!leads(step.any));
    case 'hasText':
      return keep(isMatch(step.pattern, textOf(element)));
    case 'minText':
      return keep(textOf(element).length >= step.length);
    case 'attribute':
      return keep(matchesAttribute(element, step.name, step.value));
    case 'style':
      return keep(matchesStyle(element, step.pseudo, step.property, step.value));
    case 'ancestor':
      return ancestor(element, step.levels);
    case 'closest': {
      const found = element.parentElement?.closest(step.css) ?? null;
      return found === null ? [] : [found];
    }
    case 'xpath':
      return evaluateXpath(element, step.path);
  }
}

/** Follows the steps from each element; once the budget is spent it hurries out, and what it answers counts for nothing. */
function walk(from: readonly Element[], steps: readonly Step[], isSpent: IsSpent): readonly Element[] {
  let current = from;
  for (const step of steps) {
    const next = new Set<Element>();
    for (const element of current) {
      if (isSpent()) return [];
      for (const found of follow(element, step, isSpent)) next.add(found);
    }
    current = [...next];
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
      if (isSpent()) return { isOk: false, failure: 'slow' };
    }
  } catch (error) {
    // The browser's word on selectors and XPath; everything else is a bug of ours.
    if (error instanceof Error && error.name !== 'SyntaxError') throw error;
    return { isOk: false, failure: 'invalid' };
  }
  return { isOk: true, elements: [...found] };
}
