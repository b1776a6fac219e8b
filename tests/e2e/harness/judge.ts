/** Says in words how a page with Foldaway departs from what was expected of it. */
import type { Page } from 'playwright-core';
import type { Finding } from '../../../src/core/finding';
import type { Expected } from './page-case';
import { type PageText, type PageTexts, readPageTexts } from './rendered-text';

const SHOWN = 120;
const quote = ({ text }: PageText): string => `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;

/** True once every expected block is hidden, which is when there is nothing more to wait for. */
export const hasCollapsedAll = ({ texts }: PageTexts): boolean =>
  texts.every((text) => text.owner < 0 || !text.isRendered);

export const readTexts = (page: Page, expected: Expected): Promise<PageTexts> =>
  page.evaluate(
    readPageTexts,
    expected.collapse.map(({ selector }) => selector),
  );

/** The texts outside of all expected blocks that are not rendered. Whether that is Foldaway's doing, only the page without it can say. */
export const hiddenElsewhere = ({ texts }: PageTexts): readonly PageText[] =>
  texts.filter((text) => text.owner < 0 && !text.isRendered);

/** What was hidden that should not be: hidden elsewhere here, but rendered in the page without Foldaway. */
export function wronglyHidden(treated: PageTexts, plain: PageTexts): readonly PageText[] {
  const open = new Map<string, number>();
  for (const { text, isRendered } of plain.texts) if (!isRendered) open.set(text, (open.get(text) ?? 0) + 1);
  return hiddenElsewhere(treated).filter(({ text }) => {
    const left = open.get(text) ?? 0;
    open.set(text, left - 1);
    return left <= 0;
  });
}

/** Every problem of the expected blocks, one line each. */
export function problemsOfBlocks(treated: PageTexts, expected: Expected): readonly string[] {
  const { collapse } = expected;
  const unhidden = collapse.flatMap(({ selector, kind }, index) => {
    const left = treated.texts.filter((text) => text.owner === index && text.isRendered);
    return left.length > 0 ? [`not hidden: ${kind} ${selector}: ${left.map(quote).join(' ')}`] : [];
  });
  return [...treated.missing.map((selector) => `names nothing: ${selector}`), ...unhidden];
}

const squash = (text: string): string => text.replace(/[\s…]+/gu, '');

/** Whether each expected block was found as the kind it is, going by Foldaway's own report. */
export function problemsOfKinds(
  treated: PageTexts,
  findings: readonly Finding[],
  expected: Expected,
): readonly string[] {
  return expected.collapse.flatMap(({ selector, kind }, index) => {
    const own = squash(treated.texts.flatMap(({ text, owner }) => (owner === index ? [text] : [])).join(''));
    const within = findings.filter(({ excerpt }) => squash(excerpt) !== '' && own.includes(squash(excerpt)));
    // a block that begins outside of the expected one, or has no text, can only be known by its kind
    const kinds = (within.length > 0 ? within : findings).map((finding) => finding.kind);
    return kinds.includes(kind) ? [] : [`kind of ${selector}: expected ${kind}, found ${kinds.join(', ') || 'none'}`];
  });
}

export const wronglyHiddenLine = (texts: readonly PageText[]): readonly string[] =>
  texts.length > 0 ? [`wrongly hidden: ${texts.map(quote).join(' ')}`] : [];
