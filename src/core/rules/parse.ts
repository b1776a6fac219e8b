/** Parses rules in the syntax of ad blockers, line by line: good rules stay in force beside bad ones. */
import { kindNoted } from './kind-note';
import { parseLine, type SkippedSort } from './line';
import type { Fault, RuleProblem } from './problem';
import type { PlacedRule } from './types';

export interface ParsedRules {
  readonly rules: readonly PlacedRule[];
  readonly problems: readonly RuleProblem[];
  /** How many rules there were that Foldaway has no use for, by sort. */
  readonly skipped: Readonly<Record<SkippedSort, number>>;
}

const NEW_LINE = /\r\n|\n|\r/u;

/** A fault of the trimmed line, placed in the whole one. */
function place(fault: Fault, line: string, number: number): RuleProblem {
  const lead = line.length - line.trimStart().length;
  const column = Math.max(1, Math.min(lead + fault.start + 1, line.length));
  const length = Math.max(1, Math.min(fault.length, line.length - column + 1));
  return { line: number, column, length, messageKey: fault.messageKey, detail: fault.detail };
}

export function parseRules(text: string): ParsedRules {
  const rules: PlacedRule[] = [];
  const problems: RuleProblem[] = [];
  const skipped = { network: 0, scriptlet: 0, html: 0 };
  let above: string | undefined;
  for (const [i, line] of text.split(NEW_LINE).entries()) {
    const trimmed = line.trim();
    const kind = above === undefined ? undefined : kindNoted(above);
    above = trimmed;
    if (trimmed === '') continue;
    const parsed = parseLine(trimmed);
    if (!parsed.isOk) problems.push(place(parsed.fault, line, i + 1));
    else if (typeof parsed.value === 'object') {
      rules.push({ rule: parsed.value, line: i + 1, text: trimmed, ...(kind && { kind }) });
    } else if (parsed.value !== 'comment') skipped[parsed.value] += 1;
  }
  return { rules, problems, skipped };
}
