/** Rules that name elements by a selector: `site##selector`, `site#@#selector`, `site#?#selector` and their exceptions. */
import type { CssInjectionRule, ElementHidingRule } from '@adguard/agtree';
import { parseText } from './arguments';
import { parseDomain } from './hosts';
import { type Fault, fail, type Outcome, ok } from './problem';
import { parseSelector } from './selector';
import type { DomainPattern, PathCondition, SelectorRule } from './types';

type AgtreeRule = ElementHidingRule | CssInjectionRule;

const HIDING_DECLARATION = /^display\s*:\s*none\s*(?:!\s*important)?\s*;?$/iu;

/** `a.org,~b.a.org`, with each domain at its place; none, or `*`, is everywhere. */
function parseDomains(text: string, start: number, separator: string): Outcome<readonly DomainPattern[]> {
  if (text.trim() === '' || text.trim() === '*') return ok([]);
  const domains: DomainPattern[] = [];
  let at = start;
  for (const part of text.split(separator)) {
    const name = part.trim();
    const isNegated = name.startsWith('~');
    const place = at + part.indexOf(name) + (isNegated ? 1 : 0);
    const domain = parseDomain(isNegated ? name.slice(1) : name, isNegated, place);
    if (!domain.isOk) return domain;
    domains.push(domain.value);
    at += part.length + separator.length;
  }
  return ok(domains);
}

interface Modifiers {
  readonly domains: readonly DomainPattern[];
  /** What `$path` says, as a condition and as it is written in a selector. */
  readonly paths: readonly PathCondition[];
  readonly spelled: string;
}

/** AdGuard's `[$path=/news,domain=a.org|b.org]` before a rule. */
function parseModifiers(rule: AgtreeRule, text: string): Outcome<Modifiers> {
  const domains: DomainPattern[] = [];
  const paths: PathCondition[] = [];
  let spelled = '';
  for (const { name, value, start = 0, end = start } of text.startsWith('[$') ? (rule.modifiers?.children ?? []) : []) {
    const valueStart = value?.start ?? start;
    if (value === undefined || (name.value !== 'path' && name.value !== 'domain')) {
      return fail('rule_unsupportedModifier', start, end - start, name.value);
    }
    if (name.value === 'domain') {
      const read = parseDomains(value.value, valueStart, '|');
      if (!read.isOk) return read;
      domains.push(...read.value);
    } else {
      const pattern = parseText(value.value, valueStart);
      if (!pattern.isOk) return pattern;
      paths.push({ pattern: pattern.value, isNegated: false });
      spelled += `:matches-path(${value.value})`;
    }
  }
  return ok({ domains, paths, spelled });
}

interface Body {
  readonly text: string;
  readonly start: number;
}

/** The selector's text. Of style rules only those that hide: `{ display: none }` and `{ remove: true }`. */
function bodyOf(rule: AgtreeRule, text: string): Outcome<Body> {
  const bodyStart = rule.separator.end ?? 0;
  const raw = text.slice(bodyStart);
  const start = bodyStart + raw.length - raw.trimStart().length;
  if (rule.type !== 'CssInjectionRule') return ok({ text: raw.trim(), start });
  const { selectorList, declarationList, mediaQueryList, remove } = rule.body;
  const isHiding = remove === true || HIDING_DECLARATION.test(declarationList?.value.trim() ?? '');
  const braceStart = text.indexOf('{', bodyStart);
  if (!isHiding || mediaQueryList !== undefined) {
    return fail('rule_style', Math.max(braceStart, bodyStart), text.length, declarationList?.value);
  }
  return ok({ text: selectorList.value, start: selectorList.start ?? start });
}

const shift = (fault: Fault, by: number): Outcome<never> => ({
  isOk: false,
  fault: { ...fault, start: fault.start + by },
});

export function parseSelectorRule(rule: AgtreeRule, text: string): Outcome<SelectorRule> {
  const separatorStart = rule.separator.start ?? 0;
  const domainsStart = text.startsWith('[$') ? (rule.modifiers?.end ?? 0) : 0;
  const domains = parseDomains(text.slice(domainsStart, separatorStart), domainsStart, ',');
  if (!domains.isOk) return domains;
  const modifiers = parseModifiers(rule, text);
  if (!modifiers.isOk) return modifiers;
  const body = bodyOf(rule, text);
  if (!body.isOk) return body;
  const selectors = parseSelector(body.value.text);
  if (!selectors.isOk) return shift(selectors.fault, body.value.start);
  const broad = rule.exception ? undefined : selectors.value.find((selector) => selector.isTooBroad);
  if (broad !== undefined) {
    const words = body.value.text.slice(broad.start, broad.end).trimEnd();
    return fail('rule_tooBroad', body.value.start + broad.start, words.length, words);
  }
  const { paths, spelled } = modifiers.value;
  return ok({
    type: 'selector',
    isException: rule.exception,
    domains: [...domains.value, ...modifiers.value.domains],
    selector: selectors.value.map((selector) => selector.text + spelled).join(', '),
    alternatives: selectors.value.map(({ alternative }) => ({
      ...alternative,
      paths: [...alternative.paths, ...paths],
    })),
  });
}
