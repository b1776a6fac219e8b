/** Reads a rule by itself that must speak of one site and no other: what a page's content script may ask for. */
import { compileParsed } from './compile';
import { hostKeys } from './hosts';
import { parseRules } from './parse';
import type { RuleProblem } from './problem';
import type { CompiledRules, SelectorRule } from './types';

export type OneRule =
  | { readonly isOk: true; readonly text: string; readonly rule: SelectorRule; readonly compiled: CompiledRules }
  | { readonly isOk: false; readonly problem: RuleProblem };

export function readOneRule(text: string, host: string): OneRule {
  const line = text.trim();
  const wrong = (messageKey: RuleProblem['messageKey'], detail: string): OneRule => ({
    isOk: false,
    problem: { line: 1, column: 1, length: Math.max(1, line.length), messageKey, detail },
  });
  const { rules, problems } = parseRules(line);
  const [problem] = problems;
  if (problem) return { isOk: false, problem };
  const [placed, another] = rules;
  if (!placed || another || placed.rule.type !== 'selector' || placed.rule.isException)
    return wrong('rule_notARule', line);
  const { rule } = placed;
  const named = rule.domains.filter(({ isNegated }) => !isNegated);
  const keys = hostKeys(host);
  if (named.length === 0 || !named.every((domain) => keys.includes(domain.host))) return wrong('rule_otherSite', host);
  return { isOk: true, text: line, rule, compiled: compileParsed([placed]) };
}
