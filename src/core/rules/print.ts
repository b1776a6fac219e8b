/** Writes a rule in its canonical form: `parseRules(printRule(rule))` is that rule again. */
import type { CosmeticRule, UnhideScope } from './types';

const MODIFIERS = { generic: 'generichide', specific: 'specifichide', all: 'elemhide' } as const satisfies Record<
  UnhideScope,
  string
>;

export function printRule(rule: CosmeticRule): string {
  if (rule.type === 'page') return `@@||${rule.host}^$${MODIFIERS[rule.scope]}`;
  const domains = rule.domains.map(({ host, isNegated }) => (isNegated ? `~${host}` : host));
  return `${domains.join(',')}${rule.isException ? '#@#' : '##'}${rule.selector}`;
}
