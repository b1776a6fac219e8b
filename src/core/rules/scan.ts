/** Reads the small parts of a selector: names, attribute tests and what stands between brackets. */

const NAME =
  /^(?:--|-?(?:[A-Za-z_\u{80}-\u{10FFFF}]|\\[0-9A-Fa-f]{1,6} ?|\\[^\n0-9A-Fa-f]))(?:[\w\u{80}-\u{10FFFF}-]|\\[0-9A-Fa-f]{1,6} ?|\\[^\n0-9A-Fa-f])*/u;
const SPACES = /^\s*/u;
const ATTRIBUTE =
  /^\[\s*(?<name>(?:[\w\u{80}-\u{10FFFF}-]|\\.)+)\s*(?:(?<operator>[~|^$*]?=)\s*(?<value>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|(?:[\w\u{80}-\u{10FFFF}-]|\\.)+)\s*(?<flag>[iIsS])?\s*)?\]/u;

/** The CSS identifier at `at`, or nothing. */
export const nameAt = (text: string, at: number): string => NAME.exec(text.slice(at))?.[0] ?? '';

export const skipSpaces = (text: string, at: number): number => at + (SPACES.exec(text.slice(at))?.[0].length ?? 0);

interface Found {
  readonly length: number;
  /** The same, in its canonical writing. */
  readonly css: string;
}

export function attributeAt(text: string, at: number): Found | undefined {
  const match = ATTRIBUTE.exec(text.slice(at));
  if (match === null) return undefined;
  const { name = '', operator, value = '', flag } = match.groups ?? {};
  if (operator === undefined) return { length: match[0].length, css: `[${name}]` };
  const quoted = /^["']/u.test(value) ? value : `"${value}"`;
  // `s` is the rule anyway, and not every browser knows it.
  const ignoresCase = flag?.toLowerCase() === 'i';
  return { length: match[0].length, css: `[${name}${operator}${quoted}${ignoresCase ? ' i' : ''}]` };
}

/** What may follow a string: the end of its bracket, another part of a test, a flag. */
const AFTER_STRING = /^\s*(?:[)\]=,]|[iIsS]\s*\]|$)/u;

/** Where the string that the quote at `open` begins ends, or -1 where it begins none. */
function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === text[open]) return AFTER_STRING.test(text.slice(i + 1)) ? i : -1;
  }
  return -1;
}

/**
 * Where the bracket at `open` closes, or -1. A backslash takes the next character with it. A quote counts only where a
 * string can begin (after `(`, `=` or `,`): texts hold apostrophes. In an argument that begins like a regular expression,
 * brackets inside `[…]` do not count.
 */
export function closingBracket(text: string, open: number): number {
  let depth = 0;
  let regexDepth = 0;
  let isInClass = false;
  let previous = '';
  for (let i = open; i < text.length; i += 1) {
    const char = text.charAt(i);
    const isRegex = regexDepth > 0;
    if (char === '\\') i += 1;
    else if (isInClass) isInClass = char !== ']';
    else if (isRegex && char === '[') isInClass = true;
    else if (!isRegex && (char === '"' || char === "'") && '(=,'.includes(previous)) {
      const end = closingQuote(text, i);
      if (end !== -1) i = end;
    } else if (char === '(') {
      depth += 1;
      if (!isRegex && text.charAt(skipSpaces(text, i + 1)) === '/') regexDepth = depth;
    } else if (char === ')') {
      depth -= 1;
      if (depth < regexDepth) regexDepth = 0;
      if (depth === 0) return i;
    }
    if (char.trim() !== '') previous = char;
  }
  return -1;
}

const QUOTED = /^(?<quote>["'])(?<inner>.*)\k<quote>$/u;

/** An argument without the quotes around it. */
export const unquote = (text: string): string => QUOTED.exec(text)?.groups?.inner ?? text;
