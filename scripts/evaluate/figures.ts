/** What a detection hides on a labelled page, counted as the browser's score counts it: characters of rendered text. */
import type { Detection, Judged } from '../../src/core/detect';
import type { EvaluatedPage } from './corpus';

/** Share of a block's text that must be hidden for it to count as caught. */
const CAUGHT = 0.8;

export interface BlockFigure {
  readonly category: string;
  readonly text: string;
  readonly n: number;
  readonly isCaught: boolean;
  /** Its rendered runs of text. */
  readonly runs: readonly number[];
}

export interface PageFigure {
  readonly page: EvaluatedPage;
  readonly blocks: readonly BlockFigure[];
  readonly right: number;
  readonly wrong: number;
  readonly articleLost: number;
  readonly wrongTexts: readonly { readonly text: string; readonly length: number; readonly by: Judged }[];
}

const lengthOf = (text: string): number => text.replace(/\s+/gu, ' ').trim().length;

export function figureOf(page: EvaluatedPage, detection: Detection): PageFigure {
  const by = new Map<number, Judged>();
  for (const appeal of detection.appeals) {
    for (let run = appeal.measured.candidate.runFrom; run < appeal.measured.candidate.runTo; run += 1)
      by.set(run, appeal);
  }
  const totals = new Map<string, { total: number; hidden: number; label: number; runs: number[] }>();
  let right = 0;
  let wrong = 0;
  let articleLost = 0;
  const wrongTexts: { text: string; length: number; by: Judged }[] = [];
  page.runs.forEach((run, i) => {
    if (!run.isRendered) return;
    const text = page.outline.runs[i]?.text ?? '';
    const length = lengthOf(text);
    const appeal = by.get(i);
    const label = page.labels[run.label];
    if (label && label.category !== 'neutral') {
      const key = label.group === undefined ? `#${run.label}` : `group ${label.group}`;
      const entry = totals.get(key) ?? { total: 0, hidden: 0, label: run.label, runs: [] };
      entry.total += length;
      entry.runs.push(i);
      if (appeal) entry.hidden += length;
      totals.set(key, entry);
    }
    if (!appeal || label?.category === 'neutral') return;
    if (label) right += length;
    else if (page.type === 'labelled' || run.isArticle) {
      wrong += length;
      if (run.isArticle) articleLost += length;
      wrongTexts.push({ text: text.trim().replace(/\s+/gu, ' ').slice(0, 90), length, by: appeal });
    }
  });
  const blocks = [...totals.values()].map(({ total, hidden, label, runs }): BlockFigure => {
    const { category, text, n } = page.labels[label] as (typeof page.labels)[number];
    return { category, text, n, isCaught: hidden >= CAUGHT * total, runs };
  });
  return { page, blocks, right, wrong, articleLost, wrongTexts };
}
