/** Where a candidate stands: around it, before or after the article, in a box of its own. */
import type { Ledger } from './ledger';
import type { Candidate, PageFacts } from './measure';
import { FACT, type OutlineElement } from './outline';
import type { SignalName } from './signals';

/** Runs of text after the article's last paragraph within which a block stands at the article's end. */
const NEAR_RUNS = 12;
const PARAGRAPHS = new Set(['p', 'li', 'ol', 'ul', 'blockquote', 'dl']);

/** True for a paragraph or list as any article has them, without a form or a button and not set in italics. */
export function isPlainParagraph(
  ledger: Ledger,
  { members }: Candidate,
  element: OutlineElement,
  emphasisShare: number,
): boolean {
  const [first = 0] = members;
  if (members.length > 1 || !PARAGRAPHS.has(element.tag) || emphasisShare > 0.7) return false;
  return ledger.within('buttons', first) + ledger.within('emailFields', first) + ledger.within('images', first) === 0;
}

/** How far the block's own box differs from the paragraphs around it. */
export function setApart(
  { ledger, article }: PageFacts,
  candidate: Candidate,
  element: OutlineElement,
  emphasisShare: number,
): number {
  if (['aside', 'form', 'dialog', 'section', 'fieldset', 'figure', 'iframe', 'ins', 'table'].includes(element.tag))
    return 1;
  if (element.tag === 'p' || element.tag === 'li' || (element.facts & FACT.heading) !== 0)
    return emphasisShare > 0.7 ? 0.6 : 0;
  if (element.tag.includes('-')) return 1;
  const blocksInside = candidate.runTo - candidate.runFrom;
  const buttons =
    ledger.within('buttons', candidate.members[0] ?? 0) +
    ledger.within('headings', candidate.members[0] ?? 0) +
    ledger.within('images', candidate.members[0] ?? 0);
  // a strip beside the article's container, not in it
  const parent = ledger.outline.elements[element.parent];
  const isStrip = parent !== undefined && article.element > element.parent && article.element <= parent.last;
  return blocksInside > 1 || buttons > 0 || isStrip ? 0.8 : 0.4;
}

/** Ancestors from the parent up, at most 12. */
export function ancestorsOf(elements: readonly OutlineElement[], index: number): readonly OutlineElement[] {
  const ancestors: OutlineElement[] = [];
  let at = elements[index]?.parent ?? -1;
  while (at >= 0 && ancestors.length < 12) {
    const entry = elements[at];
    if (!entry || entry.tag === 'body') break;
    ancestors.push(entry);
    at = entry.parent;
  }
  return ancestors;
}

/** Where the block stands with regard to the article's paragraphs. */
export function placeOf(
  { article, around }: PageFacts,
  { runFrom, runTo }: Candidate,
): Pick<Record<SignalName, number>, 'standsAfterArticle' | 'standsBeforeArticle' | 'standsBetweenParagraphs'> {
  if (around !== undefined) {
    return {
      standsAfterArticle: around === 'after' ? 1 : 0,
      standsBeforeArticle: around === 'before' ? 1 : 0,
      standsBetweenParagraphs: around === 'between' ? 1 : 0,
    };
  }
  const hasArticle = article.lastRun >= 0;
  const isAfter = hasArticle && runFrom > article.lastRun;
  return {
    standsAfterArticle: isAfter ? (runFrom - article.lastRun <= NEAR_RUNS ? 1 : 0.4) : 0,
    standsBeforeArticle: hasArticle && runTo <= article.firstRun ? 1 : 0,
    standsBetweenParagraphs: hasArticle && runFrom > article.firstRun && runTo <= article.lastRun ? 1 : 0,
  };
}
