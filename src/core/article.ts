/** Where a page's prose stands: the element that holds most of it, and the first and last run of it. */
import type { Ledger } from './ledger';

export interface Article {
  /** Index of the smallest element with most of the page's prose, -1 where a page has hardly any. */
  readonly element: number;
  /** First and last run of prose in that element; -1 where there is none. */
  readonly firstRun: number;
  readonly lastRun: number;
  /** Characters of prose on the page. */
  readonly proseChars: number;
}

/** Share of the page's prose that its article's container holds. */
const MOST = 0.55;
const LEAST_PROSE_CHARS = 400;

export function findArticle(ledger: Ledger): Article {
  const { elements, runs } = ledger.outline;
  // prose that asks is no article: appeals may be the longest text of a page whose article is withheld
  const prose = (from: number, to: number): number => ledger.overRuns('proseChars', from, to);
  const proseChars = prose(0, runs.length);
  if (proseChars < LEAST_PROSE_CHARS) return { element: -1, firstRun: -1, lastRun: -1, proseChars };
  let element = 0;
  for (let i = 0; i < elements.length; i += 1) {
    const entry = elements[i];
    // document order: a later element that still holds most lies inside the one before
    if (entry && prose(entry.runFrom, entry.runTo) >= MOST * proseChars) element = i;
  }
  const container = elements[element];
  let firstRun = -1;
  let lastRun = -1;
  for (let run = container?.runFrom ?? 0; run < (container?.runTo ?? 0); run += 1) {
    if (!ledger.isProse(run)) continue;
    if (firstRun < 0) firstRun = run;
    lastRun = run;
  }
  return { element, firstRun, lastRun, proseChars };
}

/** Whether an element stands in the article's container. */
export function isInArticle({ element }: Article, { outline }: Ledger, index: number): boolean {
  const container = outline.elements[element];
  return container !== undefined && index > element && index <= container.last;
}
