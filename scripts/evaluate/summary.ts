/** The figures of a whole corpus, in the terms of the browser's score. */
import type { PageFigure } from './figures';

/** Characters of article text whose loss is tolerated, fewer where a character says more. */
const toleratedLoss = ({ page }: PageFigure): number => (/^(?:ja|zh|ko|th)/u.test(page.language) ? 8 : 20);
const WRONG_CHARS = 40;

export interface Summary {
  readonly pages: number;
  readonly recall: number;
  readonly byCategory: Readonly<Record<string, string>>;
  readonly precision: number;
  readonly pagesWithWrongHiding: readonly string[];
  readonly labelledPagesWithArticleLoss: readonly string[];
  readonly articlePagesWithLoss: readonly string[];
}

export function summarize(figures: readonly PageFigure[]): Summary {
  const labelled = figures.filter(({ page }) => page.type === 'labelled');
  const blocks = labelled.flatMap((figure) => figure.blocks);
  const sum = (of: (figure: PageFigure) => number): number => labelled.reduce((total, figure) => total + of(figure), 0);
  const right = sum((figure) => figure.right);
  const wrong = sum((figure) => figure.wrong);
  const caught = (list: typeof blocks): number => list.filter((block) => block.isCaught).length;
  const categories = [...new Set(blocks.map((block) => block.category))].sort();
  return {
    pages: figures.length,
    recall: Number((caught(blocks) / Math.max(1, blocks.length)).toFixed(4)),
    byCategory: Object.fromEntries(
      categories.map((category) => {
        const list = blocks.filter((block) => block.category === category);
        return [category, `${caught(list)}/${list.length}`];
      }),
    ),
    precision: Number((right / Math.max(1, right + wrong)).toFixed(4)),
    pagesWithWrongHiding: labelled.filter((figure) => figure.wrong > WRONG_CHARS).map(({ page }) => page.id),
    labelledPagesWithArticleLoss: labelled
      .filter((figure) => figure.articleLost > toleratedLoss(figure))
      .map(({ page }) => page.id),
    articlePagesWithLoss: figures
      .filter((figure) => figure.page.type === 'article' && figure.articleLost > toleratedLoss(figure))
      .map(({ page }) => page.id),
  };
}
