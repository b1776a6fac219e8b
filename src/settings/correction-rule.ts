/** Writes corrections as ordinary cosmetic rules, where rules can say as much. */
import { parseRules } from '../core/rules/parse';
import type { Correction } from './settings';

const WORDS_AT_MOST = 6;
const CHARACTERS_AT_MOST = 48;
const DIGIT = /\d/u;
/** What means something to a regular expression or to the readers of rules around it. */
const SPECIAL = /[^\p{L}\p{M}\p{N}_-]/gu;

/** The block's first words; numbers change from visit to visit, and between two elements there may be no space. */
function wordsOf(excerpt: string): string {
  const words = excerpt
    .replace(/…$/u, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, WORDS_AT_MOST);
  const firstNumber = words.findIndex((word) => DIGIT.test(word));
  const lasting = firstNumber < 0 ? words : words.slice(0, firstNumber);
  let length = 0;
  return lasting
    .map((word) => {
      const characters = [...word].slice(0, Math.max(0, CHARACTERS_AT_MOST - length));
      length += characters.length;
      return characters.join('').replace(SPECIAL, '.');
    })
    .filter((word) => word !== '')
    .join('\\s*');
}

/** Undefined for what no rule can say: a block that has neither marks nor words of its own, or that a rule names already. */
export function ruleOf({ site, verdict, selector, excerpt }: Correction): string | undefined {
  if (selector === undefined) return undefined;
  const words = wordsOf(excerpt);
  if (words === '' && !/[.#]/u.test(selector)) return undefined;
  const rule = `${site}${verdict === 'show' ? '#@#' : '##'}${selector}${words === '' ? '' : `:has-text(/${words}/)`}`;
  const { rules, problems } = parseRules(rule);
  return rules.length === 1 && problems.length === 0 ? rule : undefined;
}

export interface WrittenCorrections {
  readonly rules: readonly string[];
  readonly written: readonly Correction[];
  /** What only a backup file can carry. */
  readonly unwritten: readonly Correction[];
}

/** One rule a correction, those that are the same once. */
export function writeCorrections(corrections: readonly Correction[]): WrittenCorrections {
  const all = corrections.map((correction) => ({ correction, rule: ruleOf(correction) }));
  return {
    rules: [...new Set(all.flatMap(({ rule }) => rule ?? []))],
    written: all.filter(({ rule }) => rule !== undefined).map(({ correction }) => correction),
    unwritten: all.filter(({ rule }) => rule === undefined).map(({ correction }) => correction),
  };
}
