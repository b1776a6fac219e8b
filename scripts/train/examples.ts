/** Turns labelled pages into examples: each candidate's signals, and whether it is an appeal, the whole of one, or neither. */
import type { Detection, Judged } from '../../src/core/detect';
import { familyOf } from '../../src/core/score';
import { SIGNALS, type SignalName } from '../../src/core/signals';
import type { Family } from '../../src/core/weights';
import type { EvaluatedPage } from '../evaluate/corpus';

export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly SignalName[];

export interface Example {
  /** Host name, for folds that never split a site. */
  readonly site: string;
  readonly family: Family;
  readonly features: readonly number[];
  readonly isAppeal: boolean;
  /** How much the example counts; every page counts about the same. */
  readonly weight: number;
}

/** Share of a candidate's text that must be labelled for it to be an appeal, and unlabelled for it to be none. */
const PURE = 0.9;
const FOREIGN = 0.25;
/** A candidate that holds less of its block than this is only a piece of an appeal: it teaches little. */
const WHOLE = 0.8;
const PIECE_WEIGHT = 0.3;

const lengthOf = (text: string): number => text.replace(/\s+/gu, ' ').trim().length;

function exampleOf(
  page: EvaluatedPage,
  judged: Judged,
  totals: ReadonlyMap<number, number>,
): Omit<Example, 'site' | 'family'> | undefined {
  const { runFrom, runTo } = judged.measured.candidate;
  let right = 0;
  let neutral = 0;
  let wrong = 0;
  let article = 0;
  const covered = new Map<number, number>();
  for (let i = runFrom; i < runTo; i += 1) {
    const run = page.runs[i];
    const text = page.outline.runs[i];
    if (!run || !text || text.isAttribute) continue;
    const length = lengthOf(text.text);
    const label = page.labels[run.label];
    if (label?.category === 'neutral') neutral += length;
    else if (label) {
      right += length;
      covered.set(run.label, (covered.get(run.label) ?? 0) + length);
    } else {
      wrong += length;
      if (run.isArticle) article += length;
    }
  }
  const chars = right + wrong;
  if (chars === 0 || neutral > 2 * chars) return undefined;
  const features = SIGNAL_NAMES.map((name) => judged.measured.signals[name] ?? 0);
  if (right >= PURE * chars && wrong < 60) {
    const isWhole = [...covered].some(([label, length]) => length >= WHOLE * (totals.get(label) ?? 0));
    return { features, isAppeal: true, weight: isWhole ? 1 : PIECE_WEIGHT };
  }
  if (wrong >= FOREIGN * chars || wrong > 150) return { features, isAppeal: false, weight: article > 40 ? 2 : 1 };
  return undefined;
}

/** Examples of one page; pages of the type `article` have no labels and give only examples of what holds article text. */
export function examplesOf(page: EvaluatedPage, detection: Detection): readonly Example[] {
  const totals = new Map<number, number>();
  page.runs.forEach((run, i) => {
    const text = page.outline.runs[i];
    if (run.label >= 0 && text && !text.isAttribute)
      totals.set(run.label, (totals.get(run.label) ?? 0) + lengthOf(text.text));
  });
  const examples: Example[] = [];
  for (const judged of detection.judged) {
    if (page.type === 'article' && !holdsArticle(page, judged)) continue;
    const example = exampleOf(page, judged, totals);
    if (example) examples.push({ ...example, site: page.host, family: familyOf(judged.measured.kind) });
  }
  return examples;
}

function holdsArticle(page: EvaluatedPage, judged: Judged): boolean {
  let chars = 0;
  let article = 0;
  for (let i = judged.measured.candidate.runFrom; i < judged.measured.candidate.runTo; i += 1) {
    const length = lengthOf(page.outline.runs[i]?.text ?? '');
    chars += length;
    if (page.runs[i]?.isArticle) article += length;
  }
  return article > 20 && article > 0.3 * chars;
}
