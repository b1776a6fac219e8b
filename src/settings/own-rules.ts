/** Finds one of the reader's rules again among the lines that they typed, and turns it off, takes it out, or excepts a site from it. */
import { kindNoted } from '../core/rules/kind-note';
import { addRules } from './add-rules';
import { RULES_LENGTH_MAX } from './limits';
import type { Reversible } from './reversible';

/** Each line keeps what ends it, so that a text of any sort stays as it is but for what is changed. */
const LINE_START = /(?<=\n|\r(?!\n))/u;
const MARKS = /^[^#]*#(?<procedural>\??)#/u;

const linesOf = (text: string): readonly string[] => text.split(LINE_START);

/** Counted from 1; undefined where none of the reader's lines is this rule. */
export function lineOfRule(text: string, rule: string): number | undefined {
  const place = linesOf(text).findIndex((line) => line.trim() === rule);
  return place < 0 ? undefined : place + 1;
}

const replaceLines = (text: string, from: string, to: string): string =>
  linesOf(text)
    .map((line) => (line.trim() === from ? line.replace(from, () => to) : line))
    .join('');

/** Takes out the lines of a rule, and with each the note of its kind that stands right above it. */
function withoutRule(text: string, rule: string): { readonly taken: string; readonly left: string } {
  const lines = linesOf(text);
  const isRule = (line = ''): boolean => line.trim() === rule;
  const isTaken = (line: string, place: number): boolean =>
    isRule(line) || (isRule(lines[place + 1]) && kindNoted(line.trim()) !== undefined);
  return {
    taken: lines.filter(isTaken).join(''),
    left: lines.filter((line, place) => !isTaken(line, place)).join(''),
  };
}

type Rewrite = (text: string) => string;

/** The undo brings back the text as it was, or, where the reader has changed it since, puts right only what was done. */
function reversible(text: string, rewrite: Rewrite, repair: Rewrite): Reversible | undefined {
  const rewritten = rewrite(text);
  if (rewritten.length > RULES_LENGTH_MAX) return undefined;
  return {
    change: (before) => ({ ...before, rules: rewrite(before.rules) }),
    undo: (before) => ({ ...before, rules: before.rules === rewritten ? text : repair(before.rules) }),
  };
}

/** Makes it a comment, which stays where it stands for the reader to turn on again. Undefined where there is no room. */
export function ruleTurnedOff(text: string, rule: string): Reversible | undefined {
  const comment = `! ${rule}`;
  return reversible(
    text,
    (now) => replaceLines(now, rule, comment),
    (now) => replaceLines(now, comment, rule),
  );
}

export function ruleRemoved(text: string, rule: string): Reversible | undefined {
  const { taken } = withoutRule(text, rule);
  return reversible(
    text,
    (now) => withoutRule(now, rule).left,
    (now) => addRules(now, [taken]),
  );
}

/** The rule's exception for one site: what to add where the rule itself stands in somebody else's text. */
export const exceptionTo = (rule: string, site: string): string =>
  rule.replace(MARKS, (_, procedural: string) => `${site}#@${procedural}#`);

export function siteExcepted(text: string, rule: string, site: string): Reversible | undefined {
  const exception = exceptionTo(rule, site);
  return reversible(
    text,
    (now) => addRules(now, [exception]),
    (now) => withoutRule(now, exception).left,
  );
}
