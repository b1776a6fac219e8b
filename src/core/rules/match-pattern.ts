/** Tries a rule's pattern on a text; how much of the text it sees is bounded. */
import { LITERAL_TEXT_MAX, REGEX_TEXT_MAX } from './limits';
import type { Pattern } from './types';

/** True if the pattern occurs in the text: a literal in its first 200,000 characters, a regular expression in its first 5,000. */
export function isMatch(pattern: Pattern, text: string): boolean {
  return pattern.type === 'text'
    ? text.slice(0, LITERAL_TEXT_MAX).includes(pattern.text)
    : new RegExp(pattern.source, pattern.flags).test(text.slice(0, REGEX_TEXT_MAX));
}
