/** Checks regular expressions of rules: only forms whose matching time stays bounded are let through. */
import { REGEX_LENGTH_MAX } from './limits';
import { fail, type Outcome, ok } from './problem';
import type { Pattern } from './types';

const REGEX_FORM = /^\/(?<source>.+)\/(?<flags>[a-z]*)$/u;
const FLAGS = /^[imsu]*$/u;
const QUANTIFIER = /^(?:[*+?]|\{(?<least>\d+)(?:,(?<most>\d*))?\})/u;
const GROUP_OPENING = /^\((?:\?(?:[:=!]|<[=!]|<[^>]{1,40}>))?/u;
const LOOKAROUND_OPENING = /^\(\?<?[=!]/u;
const BACKREFERENCE = /^\\(?:[1-9]|k<)/u;
const PROPERTY = /^\\[pPu]\{[^}]{0,40}\}/u;
/** What a repetition may run over without meeting what follows it: a literal character, white space or a digit. */
const NARROW_ATOM = /^(?:\\[sd]|\\[^A-Za-z0-9]|[^\\.[()])$/u;
const REPEATS_COUNTED_AS_ENDLESS = 30;
const LOOPS_MAX = 6;

export const isRegexForm = (text: string): boolean => REGEX_FORM.test(text);

/** The end of the atom (group brackets excepted) that starts at `at`. */
function atomEnd(source: string, at: number): number {
  if (source[at] === '\\') return at + (PROPERTY.exec(source.slice(at, at + 44))?.[0].length ?? 2);
  if (source[at] !== '[') return at + 1;
  for (let i = at + 1; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === ']') return i + 1;
  }
  return source.length;
}

/** Whether two atoms that follow each other can never match the same character. */
function areDisjoint(one: string, other: string): boolean {
  if (!NARROW_ATOM.test(one) || !NARROW_ATOM.test(other)) return false;
  const char = (atom: string): string => (atom.length === 2 && !/\\[sd]/u.test(atom) ? atom.slice(1) : atom);
  const holds = (atom: string, literal: string): boolean =>
    literal.length === 1 && new RegExp(`^${atom}$`, 'i').test(literal);
  return one !== other && !holds(one, char(other)) && !holds(other, char(one));
}

interface Quantifier {
  readonly length: number;
  readonly isEndless: boolean;
  readonly isRepeated: boolean;
}

function quantifierAt(source: string, at: number): Quantifier | undefined {
  const match = QUANTIFIER.exec(source.slice(at, at + 20));
  if (match === null) return undefined;
  const { least = '0', most = least } = match.groups ?? {};
  const isOpen = match[0] === '*' || match[0] === '+' || (match[0].startsWith('{') && most === '');
  const isEndless = isOpen || Number(most) > REPEATS_COUNTED_AS_ENDLESS;
  const isLazy = source[at + match[0].length] === '?';
  return {
    length: match[0].length + (isLazy ? 1 : 0),
    isEndless,
    isRepeated: isEndless || Number(most) > 1,
  };
}

/**
 * True for what could take more than about quadratic time: nested or alternating repetition, backreferences,
 * several endless repetitions of wide classes, repetitions that run into one another.
 * Conservative: it refuses some harmless ones too.
 */
export function isSlowRegex(source: string): boolean {
  /** Of each open group, whether what it matches can vary in length. */
  const varies: boolean[] = [false];
  const isAnchored = source.startsWith('^') && !source.includes('|');
  let hasLookaround = false;
  let wideLoops = 0;
  let loops = 0;
  /** The endless repetition that nothing has safely ended yet. */
  let openLoop: string | undefined;
  let isAdjacent = false;
  let at = 0;
  while (at < source.length) {
    const start = at;
    const rest = source.slice(at, at + 60);
    if (rest.startsWith('(')) {
      hasLookaround ||= LOOKAROUND_OPENING.test(rest);
      varies.push(false);
      at += GROUP_OPENING.exec(rest)?.[0].length ?? 1;
      continue;
    }
    if (rest.startsWith('|')) {
      varies[varies.length - 1] = true;
      at += 1;
      continue;
    }
    if (BACKREFERENCE.test(rest)) return true;
    const isGroup = rest.startsWith(')');
    const groupVaries = isGroup && varies.pop() === true;
    at = isGroup ? at + 1 : atomEnd(source, at);
    const atom = source.slice(start, at);
    const quantifier = quantifierAt(source, at);
    if (quantifier === undefined) {
      if (groupVaries) varies[varies.length - 1] = true;
      if (!isGroup) {
        isAdjacent = false;
        if (openLoop !== undefined && areDisjoint(openLoop, atom)) openLoop = undefined;
      }
      continue;
    }
    at += quantifier.length;
    varies[varies.length - 1] = true;
    if (quantifier.isRepeated && groupVaries) return true;
    if (!quantifier.isEndless) continue;
    loops += 1;
    const isWide = isGroup || !NARROW_ATOM.test(atom);
    if (isWide) wideLoops += 1;
    if (openLoop !== undefined && !areDisjoint(openLoop, atom)) {
      const isBetweenWide = isWide && !NARROW_ATOM.test(openLoop);
      if (!isBetweenWide && (NARROW_ATOM.test(openLoop) || isAdjacent)) return true;
    }
    openLoop = atom;
    isAdjacent = true;
  }
  if (hasLookaround && loops > 1) return true;
  return wideLoops > (isAnchored ? 2 : 1) || loops > LOOPS_MAX;
}

/** `/source/flags`, checked; `start` is where it stands in the rule. */
export function parseRegex(text: string, start: number): Outcome<Pattern> {
  const { source = '', flags = '' } = REGEX_FORM.exec(text)?.groups ?? {};
  if (source === '' || !FLAGS.test(flags)) return fail('rule_badRegex', start, text.length, text);
  if (source.length > REGEX_LENGTH_MAX) return fail('rule_slowRegex', start, text.length, text);
  try {
    new RegExp(source, flags);
  } catch (error) {
    return fail('rule_badRegex', start, text.length, error instanceof Error ? error.message : text);
  }
  return isSlowRegex(source) ? fail('rule_slowRegex', start, text.length, text) : ok({ type: 'regex', source, flags });
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

/** A literal in which `*` stands for anything, as AdGuard writes attribute and style values. */
export function parseWildcard(text: string, start: number): Outcome<Pattern> {
  if (!text.includes('*')) return ok({ type: 'text', text });
  const parts = text.split('*').map((part) => part.replace(SPECIAL, '\\$&'));
  return parseRegex(`/^${parts.join('.*')}$/`, start);
}
