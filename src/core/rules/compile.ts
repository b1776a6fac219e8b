/** Compiles rules into what is stored: each rule once, indexed by the sites it speaks of. */
import { parseRules } from './parse';
import type { Alternative, CompiledRule, CompiledRules, PlacedRule, SelectorRule, UnhideScope } from './types';

interface Entry {
  readonly on: number[];
  readonly off: number[];
  readonly unhide: UnhideScope[];
}

/** Whether the browser finds all of it by itself. */
const isPlain = ({ steps, paths }: Alternative): boolean => steps.length === 0 && paths.length === 0;

function compileRule(rule: SelectorRule, { text, kind }: PlacedRule): CompiledRule {
  const { selector, alternatives, isException } = rule;
  return {
    text,
    selector,
    ...(kind && { kind }),
    ...(isException ? { isException } : {}),
    ...(alternatives.every(isPlain) ? {} : { alternatives }),
  };
}

function withoutEmpty({ on, off, unhide }: Entry): CompiledRules['hosts'][string] {
  return {
    ...(on.length > 0 ? { on } : {}),
    ...(off.length > 0 ? { off } : {}),
    ...(unhide.length > 0 ? { unhide } : {}),
  };
}

export function compileParsed(placed: readonly PlacedRule[]): CompiledRules {
  const rules: CompiledRule[] = [];
  const generic: number[] = [];
  const hosts = new Map<string, Entry>();
  const entry = (host: string): Entry => {
    const known = hosts.get(host) ?? { on: [], off: [], unhide: [] };
    hosts.set(host, known);
    return known;
  };
  for (const one of placed) {
    const { rule } = one;
    if (rule.type === 'page') {
      entry(rule.host).unhide.push(rule.scope);
      continue;
    }
    const place = rules.push(compileRule(rule, one)) - 1;
    if (rule.domains.every((domain) => domain.isNegated)) generic.push(place);
    for (const { host, isNegated } of rule.domains) entry(host)[isNegated ? 'off' : 'on'].push(place);
  }
  return { rules, generic, hosts: Object.fromEntries([...hosts].map(([host, found]) => [host, withoutEmpty(found)])) };
}

export const compileRules = (text: string): CompiledRules => compileParsed(parseRules(text).rules);
