/** Parses rules in the syntax of ad blockers, line by line: good rules stay in force beside bad ones. */
import { AdblockSyntaxError, type AnyRule, RuleParser } from '@adguard/agtree';
import { LINE_LENGTH_MAX } from './limits';
import { parsePageException } from './page-exception';
import { type Fault, fail, type Outcome, ok, type RuleProblem } from './problem';
import { parseSelectorRule } from './selector-rule';
import type { CosmeticRule, PlacedRule } from './types';

/** Rules that Foldaway has no use for, by sort. */
export interface SkippedCounts {
  readonly network: number;
  readonly scriptlet: number;
  readonly html: number;
}

export interface ParsedRules {
  readonly rules: readonly PlacedRule[];
  readonly problems: readonly RuleProblem[];
  readonly skipped: SkippedCounts;
}

type Line = CosmeticRule | keyof SkippedCounts | 'comment';

const NEW_LINE = /\r\n|\n|\r/u;
const SCRIPTLET_MARK = /#@?%#|#@?#\+js\(|#@?\$#[\w-]+(?:\s|$)/u;
const SPACE_INSIDE = /\s/u;
const HOSTS_LINE = /^(?:[\d.]+|[\da-f:]+)\s/iu;
/** A selector without its `##`. */
const BARE_SELECTOR = /^[.#][\w-]+(?:[ >.#:[]|$)/u;

const HTML_MARK = /#@?#\^/u;

const AGTREE_OPTIONS = {
  isLocIncluded: true,
  parseAbpSpecificRules: true,
  // It takes `:matches-path()` and `:remove()` out of the selector, and refuses what is no fault (two paths in one list).
  parseUboSpecificRules: false,
  includeRaws: false,
  tolerant: false,
};
/** A line drawn with hash signs. */
const RULER = /^#{3,}$/u;
/** A generic rule that looks like a comment to agtree, such as `##*`. */
const GENERIC_MARK = /^#(?:@?[?$]*)#[^\s#]/u;
/** A rule that stops at its `##`. */
const MARK_ALONE = /^(?<domains>[^\s#!]*)#@?\??#$/u;

function parseWithAgtree(text: string): Outcome<AnyRule> {
  try {
    return ok(RuleParser.parse(text, AGTREE_OPTIONS));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { start, end } = error instanceof AdblockSyntaxError ? error : { start: 0, end: text.length };
    return fail('rule_syntax', start, end - start, error.message);
  }
}

function parseLine(text: string): Outcome<Line> {
  if (text.length > LINE_LENGTH_MAX) return fail('rule_tooLong', LINE_LENGTH_MAX, text.length - LINE_LENGTH_MAX);
  if (RULER.test(text)) return ok('comment');
  if (BARE_SELECTOR.test(text)) return fail('rule_notARule', 0, text.length, text);
  const mark = MARK_ALONE.exec(text);
  if (mark !== null) {
    const start = mark.groups?.domains?.length ?? 0;
    return fail('rule_emptySelector', start, text.length - start);
  }
  const parsed = parseWithAgtree(text);
  if (!parsed.isOk) {
    if (SCRIPTLET_MARK.test(text)) return ok('scriptlet');
    return HTML_MARK.test(text) ? ok('html') : parsed;
  }
  const rule = parsed.value;
  switch (rule.category) {
    case 'Empty':
      return ok('comment');
    case 'Comment':
      return GENERIC_MARK.test(text) ? parseEverywhere(text) : ok('comment');
    case 'Network':
      if (rule.type !== 'NetworkRule') return ok('network');
      if (SPACE_INSIDE.test(rule.pattern.value) && !HOSTS_LINE.test(text)) {
        return fail('rule_notARule', 0, text.length, text);
      }
      return parsePageException(rule);
    case 'Cosmetic':
      if (rule.type === 'HtmlFilteringRule') return ok('html');
      if (rule.type === 'ElementHidingRule' || rule.type === 'CssInjectionRule') return parseSelectorRule(rule, text);
      return ok('scriptlet');
    default:
      return fail('rule_syntax', 0, text.length, text);
  }
}

/** A generic rule, read as one for the domain `*`, which means the same. */
function parseEverywhere(text: string): Outcome<Line> {
  const parsed = parseLine(`*${text}`);
  return parsed.isOk ? parsed : { isOk: false, fault: { ...parsed.fault, start: parsed.fault.start - 1 } };
}

/** A fault of the trimmed line, placed in the whole one. */
function place(fault: Fault, line: string, lead: number, number: number): RuleProblem {
  const column = Math.max(1, Math.min(lead + fault.start + 1, line.length));
  const length = Math.max(1, Math.min(fault.length, line.length - column + 1));
  return { line: number, column, length, messageKey: fault.messageKey, detail: fault.detail };
}

export function parseRules(text: string): ParsedRules {
  const rules: PlacedRule[] = [];
  const problems: RuleProblem[] = [];
  const skipped = { network: 0, scriptlet: 0, html: 0 };
  text.split(NEW_LINE).forEach((line, i) => {
    const trimmed = line.trim();
    if (trimmed === '') return;
    const parsed = parseLine(trimmed);
    if (!parsed.isOk) problems.push(place(parsed.fault, line, line.length - line.trimStart().length, i + 1));
    else if (typeof parsed.value === 'object') rules.push({ rule: parsed.value, line: i + 1, text: trimmed });
    else if (parsed.value !== 'comment') skipped[parsed.value] += 1;
  });
  return { rules, problems, skipped };
}
