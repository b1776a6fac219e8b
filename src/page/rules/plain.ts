/** Finds what plain selectors match: many selectors in one query, each by itself where the browser refuses one of them. */

import type { CompiledRule } from '../../core/rules/types';
import { rootOf } from '../dom';

const GROUP_SIZE = 100;
/** What these match may lie outside the part of the page that changed. */
const LOOKS_AROUND = /[+~]|:has\(|:(?:nth|last|only|empty)/u;

export interface PlainMatch {
  readonly rule: CompiledRule;
  readonly elements: readonly Element[];
}

export interface PlainOutcome {
  readonly matches: readonly PlainMatch[];
  /** Rules whose selector the browser does not understand. */
  readonly invalid: readonly CompiledRule[];
}

function queryAll(scope: Element | ShadowRoot | Document, selector: string): Element[] {
  const found = [...scope.querySelectorAll(selector)];
  return 'matches' in scope && scope.matches(selector) ? [scope, ...found] : found;
}

/** Undefined where the browser does not understand the selector. */
function tryQuery(scope: Element | ShadowRoot | Document, selector: string): Element[] | undefined {
  try {
    return queryAll(scope, selector);
  } catch (error) {
    if (error instanceof Error && error.name !== 'SyntaxError') throw error;
    return undefined;
  }
}

function findGroup(scope: Element | ShadowRoot | Document, group: readonly CompiledRule[]): PlainOutcome {
  const found = tryQuery(scope, group.map(({ selector }) => selector).join(','));
  if (found?.length === 0) return { matches: [], invalid: [] };
  const matches: PlainMatch[] = [];
  const invalid: CompiledRule[] = [];
  for (const rule of group) {
    const elements =
      found === undefined ? tryQuery(scope, rule.selector) : found.filter((element) => element.matches(rule.selector));
    if (elements === undefined) invalid.push(rule);
    else if (elements.length > 0) matches.push({ rule, elements });
  }
  return { matches, invalid };
}

export function findPlain(scope: Element | ShadowRoot, rules: readonly CompiledRule[]): PlainOutcome {
  const root = rootOf(scope) as Document | ShadowRoot;
  const matches: PlainMatch[] = [];
  const invalid: CompiledRule[] = [];
  const run = (from: Element | ShadowRoot | Document, some: readonly CompiledRule[]): void => {
    for (let i = 0; i < some.length; i += GROUP_SIZE) {
      const outcome = findGroup(from, some.slice(i, i + GROUP_SIZE));
      matches.push(...outcome.matches);
      invalid.push(...outcome.invalid);
    }
  };
  run(
    scope,
    rules.filter(({ selector }) => !LOOKS_AROUND.test(selector)),
  );
  run(
    root,
    rules.filter(({ selector }) => LOOKS_AROUND.test(selector)),
  );
  return { matches, invalid };
}
