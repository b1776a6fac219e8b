/** `npm run evaluate -- DIR [--misses] [--wrong] [--only ID]`: the detector alone over a labelled corpus, without a browser. */
import path from 'node:path';
import { chooseLexicons } from '../../src/core/lexicon/choose';
import { LEXICONS } from '../../src/core/lexicon';
import { createDetection } from '../../src/core/detect';
import { type EvaluatedPage, readCorpus } from './corpus';
import { figureOf, type PageFigure } from './figures';

const root = process.cwd();
const folder = process.argv[2];
const has = (flag: string): boolean => process.argv.includes(`--${flag}`);
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
if (!folder || folder.startsWith('--')) {
  console.error('Name the folder of a labelled corpus: npm run evaluate -- DIR');
  process.exit(2);
}
const only = option('only');
const pages = readCorpus(path.resolve(folder), path.join(root, 'out/outlines'), root).filter((page) => !only || page.id.includes(only));

export function detectOn(page: EvaluatedPage) {
  const sample = page.outline.runs.map((run) => run.text).join(' ').slice(0, 6000);
  return createDetection(chooseLexicons(LEXICONS, page.outline.language, sample))(page.outline);
}

const began = performance.now();
const figures = pages.map((page) => ({ ...figureOf(page, detectOn(page)) }));
report(figures, performance.now() - began);

function report(all: readonly PageFigure[], spentMs: number): void {
  const labelled = all.filter(({ page }) => page.type === 'labelled');
  const blocks = labelled.flatMap((figure) => figure.blocks);
  const right = labelled.reduce((sum, figure) => sum + figure.right, 0);
  const wrong = labelled.reduce((sum, figure) => sum + figure.wrong, 0);
  const rate = (list: typeof blocks): string => `${list.filter((block) => block.isCaught).length}/${list.length}`;
  const tolerated = ({ page }: PageFigure): number => (/^(?:ja|zh|ko|th)/u.test(page.language) ? 8 : 20);
  if (has('misses')) {
    for (const { page, blocks: ofPage } of labelled) for (const block of ofPage) if (!block.isCaught) console.log(`missed ${page.id} [${block.n}] ${block.category} ${page.language}: ${block.text.replace(/\s+/gu, ' ').slice(0, 80)}`);
  }
  if (has('wrong')) {
    for (const { page, wrongTexts } of all) for (const { text, by } of wrongTexts) console.log(`wrong ${page.type} ${page.id} (${by.measured.kind} ${by.score.probability.toFixed(2)}): ${text}\n      ${by.score.evidence.map(({ signal, points }) => `${signal} ${points.toFixed(1)}`).join(' · ')}`);
  }
  console.log(JSON.stringify({
    pages: all.length,
    recall: Number((blocks.filter((block) => block.isCaught).length / Math.max(1, blocks.length)).toFixed(4)),
    byCategory: Object.fromEntries([...new Set(blocks.map((block) => block.category))].sort().map((category) => [category, rate(blocks.filter((block) => block.category === category))])),
    precision: Number((right / Math.max(1, right + wrong)).toFixed(4)),
    pagesWithWrongHiding: labelled.filter((figure) => figure.wrong > 40).length,
    labelledPagesWithArticleLoss: labelled.filter((figure) => figure.articleLost > tolerated(figure)).map(({ page }) => page.id),
    articlePagesWithLoss: all.filter((figure) => figure.page.type === 'article' && figure.articleLost > tolerated(figure)).map(({ page }) => page.id),
    msPerPage: Number((spentMs / Math.max(1, all.length)).toFixed(2)),
  }, null, 1));
}
