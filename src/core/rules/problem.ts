/** What can be wrong with a rule, each with a message that says what to do. */

/** Keys of `public/_locales/en/messages.json`; `$DETAIL$` in a message is the problem's `detail`. */
export const RULE_MESSAGE_KEYS = [
  'rule_badArgument',
  'rule_badDomain',
  'rule_badRegex',
  'rule_badSelector',
  'rule_combinatorInside',
  'rule_emptySelector',
  'rule_notARule',
  'rule_otherSite',
  'rule_pseudoElement',
  'rule_slowRegex',
  'rule_style',
  'rule_syntax',
  'rule_tooBroad',
  'rule_tooDeep',
  'rule_tooLong',
  'rule_unclosed',
  'rule_unknownOperator',
  'rule_unsupportedModifier',
] as const;
export type RuleMessageKey = (typeof RULE_MESSAGE_KEYS)[number];

/** A problem within a stretch of text, `start` counted from 0 in UTF-16 code units. */
export interface Fault {
  readonly start: number;
  readonly length: number;
  readonly messageKey: RuleMessageKey;
  /** The words of the rule (or of the parser) that the message speaks of. */
  readonly detail: string;
}

/** A line that is not in force, and where and why. Lines and columns count from 1; columns in UTF-16 code units. */
export interface RuleProblem {
  readonly line: number;
  readonly column: number;
  /** At least 1, never past the end of the line (an empty line's problem has length 1 all the same). */
  readonly length: number;
  readonly messageKey: RuleMessageKey;
  readonly detail: string;
}

const DETAIL_LENGTH = 80;

export type Outcome<T> = { readonly isOk: true; readonly value: T } | { readonly isOk: false; readonly fault: Fault };

export const ok = <T>(value: T): Outcome<T> => ({ isOk: true, value });

export const fail = (messageKey: RuleMessageKey, start: number, length: number, detail = ''): Outcome<never> => ({
  isOk: false,
  fault: { start, length: Math.max(1, length), messageKey, detail: detail.slice(0, DETAIL_LENGTH) },
});
