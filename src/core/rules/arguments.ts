/** Turns the argument of a procedural operator into a step, or says what is wrong with it. */
import { ANCESTOR_LEVELS_MAX } from './limits';
import { fail, type Outcome, ok } from './problem';
import { isRegexForm, parseRegex, parseWildcard } from './regex';
import { unquote } from './scan';
import type { Pattern, Step } from './types';

const WHOLE_NUMBER = /^\d{1,6}$/u;
const STYLE = /^(?<property>-{0,2}[a-zA-Z][\w-]*)\s*:\s*(?<value>.+)$/u;
const ATTRIBUTE_TEST = /^(?<name>"[^"]+"|'[^']+'|\/(?:[^/\\]|\\.)+\/[a-z]*|[^=]+?)\s*(?:=\s*(?<value>.+))?$/u;

/** A text to look for: `/regex/flags`, or as it stands, with the quotes around it taken off. */
export function parseText(raw: string, start: number): Outcome<Pattern> {
  const text = unquote(raw);
  if (text === '') return fail('rule_badArgument', start, raw.length, raw);
  return isRegexForm(text) ? parseRegex(text, start) : ok({ type: 'text', text });
}

function parseValue(raw: string, start: number): Outcome<Pattern> {
  const text = unquote(raw);
  return isRegexForm(text) ? parseRegex(text, start) : parseWildcard(text, start);
}

export function parseAttributeTest(raw: string, start: number): Outcome<Step> {
  const { name, value } = ATTRIBUTE_TEST.exec(raw)?.groups ?? {};
  if (name === undefined) return fail('rule_badArgument', start, raw.length, raw);
  const namePattern = parseValue(name, start);
  if (!namePattern.isOk) return namePattern;
  if (value === undefined) return ok({ op: 'attribute', name: namePattern.value });
  const valuePattern = parseValue(value, start + raw.length - value.length);
  return valuePattern.isOk ? ok({ op: 'attribute', name: namePattern.value, value: valuePattern.value }) : valuePattern;
}

export function parseStyleTest(raw: string, pseudo: '' | '::before' | '::after', start: number): Outcome<Step> {
  const { property, value } = STYLE.exec(unquote(raw))?.groups ?? {};
  if (property === undefined || value === undefined) return fail('rule_badArgument', start, raw.length, raw);
  const pattern = parseValue(value, start);
  return pattern.isOk ? ok({ op: 'style', pseudo, property: property.toLowerCase(), value: pattern.value }) : pattern;
}

export function parseMinText(raw: string, start: number): Outcome<Step> {
  return WHOLE_NUMBER.test(raw)
    ? ok({ op: 'minText', length: Number(raw) })
    : fail('rule_badArgument', start, raw.length, raw);
}

/** `:upward(3)`; nothing where the argument is a selector. */
export function parseLevels(raw: string, start: number): Outcome<Step> | undefined {
  if (!/^-?\d+$/u.test(raw)) return undefined;
  const levels = Number(raw);
  return levels >= 1 && levels <= ANCESTOR_LEVELS_MAX
    ? ok({ op: 'ancestor', levels })
    : fail('rule_badArgument', start, raw.length, raw);
}

/** Brackets and quotes must be in pairs; whether the rest is XPath only the browser can say. */
export function parseXpath(raw: string, start: number): Outcome<Step> {
  const path = unquote(raw);
  const isPaired = /^(?:[^'"]|'[^']*'|"[^"]*")+$/u.test(path);
  const bare = path.replace(/'[^']*'|"[^"]*"/gu, '');
  const count = (char: string): number => bare.split(char).length;
  const isBalanced = count('(') === count(')') && count('[') === count(']');
  return isPaired && isBalanced ? ok({ op: 'xpath', path }) : fail('rule_badArgument', start, raw.length, raw);
}
