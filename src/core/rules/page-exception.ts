/** Network rules that silence cosmetic ones on a site: `@@||site^$generichide` and its kin. Other network rules are skipped. */
import type { NetworkRule } from '@adguard/agtree';
import { parseDomain } from './hosts';
import { type Outcome, ok } from './problem';
import type { PageException, UnhideScope } from './types';

const SCOPES = {
  generichide: 'generic',
  ghide: 'generic',
  specifichide: 'specific',
  shide: 'specific',
  elemhide: 'all',
  ehide: 'all',
} as const satisfies Record<string, UnhideScope>;

const WHOLE_SITE = /^\|\|(?<host>[^/^|*$]+)\^?\/?$/u;

const isScope = (name: string): name is keyof typeof SCOPES => Object.hasOwn(SCOPES, name);

export function parsePageException(rule: NetworkRule): Outcome<PageException | 'network'> {
  const names = (rule.modifiers?.children ?? []).map((modifier) => modifier.name.value.toLowerCase());
  const [name] = names;
  const host = WHOLE_SITE.exec(rule.pattern.value)?.groups?.host;
  if (!rule.exception || names.length !== 1 || name === undefined || !isScope(name) || host === undefined) {
    return ok('network');
  }
  const domain = parseDomain(host, false, rule.pattern.start ?? 0);
  return domain.isOk ? ok({ type: 'page', host: domain.value.host, scope: SCOPES[name] }) : domain;
}
