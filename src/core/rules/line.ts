/** Reads one line of a filter list: a rule, a comment, or what Foldaway has no use for. */
import {
  AdblockSyntaxError,
  type AnyCommentRule,
  type AnyCosmeticRule,
  CommentParser,
  CosmeticRuleParser,
  type NetworkRule,
  NetworkRuleParser,
} from '@adguard/agtree';
import { LINE_LENGTH_MAX } from './limits';
import { parsePageException } from './page-exception';
import { fail, type Outcome, ok } from './problem';
import { parseSelectorRule } from './selector-rule';
import type { CosmeticRule } from './types';

/** Rules that Foldaway has no use for, by sort. */
export type SkippedSort = 'network' | 'scriptlet' | 'html';

export type Line = CosmeticRule | SkippedSort | 'comment';

const OPTIONS = {
  isLocIncluded: true,
  parseAbpSpecificRules: true,
  // It takes `:matches-path()` and `:remove()` out of the selector, and refuses what is no fault (two paths in one list).
  parseUboSpecificRules: false,
  includeRaws: false,
};

const SCRIPTLET_MARK = /#@?%#|#@?#\+js\(|#@?\$#[\w-]+(?:\s|$)/u;
const HTML_MARK = /#@?#\^/u;
/** A line drawn with hash signs. */
const RULER = /^#{3,}$/u;
/** A generic rule that looks like a comment to agtree, such as `##*`. */
const GENERIC_MARK = /^#@?[?$]*#[^\s#]/u;
/** A rule that stops at its `##`. */
const MARK_ALONE = /^(?<domains>[^\s#!]*)#@?\??#$/u;
/** A selector without its `##`. */
const BARE_SELECTOR = /^[.#][\w-]+(?:[ >.#:[]|$)/u;
const HOSTS_LINE = /^(?:[\d.]+|[\da-f:]+)\s/iu;

/**
 * Not through agtree's `RuleParser`: for the sake of hosts files, which Foldaway does not read,
 * that brings a list of all public suffixes along, twice the weight of everything else.
 */
function parseWithAgtree(text: string): Outcome<AnyCommentRule | AnyCosmeticRule | NetworkRule> {
  try {
    return ok(
      CommentParser.parse(text, OPTIONS) ??
        CosmeticRuleParser.parse(text, OPTIONS) ??
        NetworkRuleParser.parse(text, OPTIONS),
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { start, end } = error instanceof AdblockSyntaxError ? error : { start: 0, end: text.length };
    return fail('rule_syntax', start, end - start, error.message);
  }
}

/** A generic rule, read as one for the domain `*`, which means the same. */
function parseEverywhere(text: string): Outcome<Line> {
  const parsed = parseLine(`*${text}`);
  return parsed.isOk ? parsed : { isOk: false, fault: { ...parsed.fault, start: parsed.fault.start - 1 } };
}

/** What agtree does not say of a line, or says too late. */
function parseOddity(text: string): Outcome<Line> | undefined {
  if (text.length > LINE_LENGTH_MAX) return fail('rule_tooLong', LINE_LENGTH_MAX, text.length - LINE_LENGTH_MAX);
  if (RULER.test(text)) return ok('comment');
  if (BARE_SELECTOR.test(text)) return fail('rule_notARule', 0, text.length, text);
  const domains = MARK_ALONE.exec(text)?.groups?.domains;
  return domains === undefined ? undefined : fail('rule_emptySelector', domains.length, text.length - domains.length);
}

/** `text` is one line without the white space around it, and not empty. */
export function parseLine(text: string): Outcome<Line> {
  const oddity = parseOddity(text);
  if (oddity !== undefined) return oddity;
  const parsed = parseWithAgtree(text);
  if (!parsed.isOk) {
    if (SCRIPTLET_MARK.test(text)) return ok('scriptlet');
    return HTML_MARK.test(text) ? ok('html') : parsed;
  }
  const rule = parsed.value;
  switch (rule.type) {
    case 'ElementHidingRule':
    case 'CssInjectionRule':
      return parseSelectorRule(rule, text);
    case 'HtmlFilteringRule':
      return ok('html');
    case 'ScriptletInjectionRule':
    case 'JsInjectionRule':
      return ok('scriptlet');
    case 'NetworkRule': {
      const isSentence = /\s/u.test(rule.pattern.value) && !HOSTS_LINE.test(text);
      return isSentence ? fail('rule_notARule', 0, text.length, text) : parsePageException(rule);
    }
    default:
      return GENERIC_MARK.test(text) ? parseEverywhere(text) : ok('comment');
  }
}
