/** `npm run evaluate -- DIR [--misses] [--wrong] [--only ID]`: the detector alone over a labelled corpus, without a browser. */
import path from 'node:path';
import { readPages } from './corpus';
import { createDetector } from './detectors';
import { figureOf, type PageFigure } from './figures';
import { readOptions } from './options';
import { reportMisses, reportWrong } from './report';
import { summarize } from './summary';

const root = process.cwd();
const { folder, has, option } = readOptions('npm run evaluate -- DIR');
const only = option('only');
const pages = readPages(path.resolve(folder), root).filter((page) => !only || page.id.includes(only));

const detect = createDetector();
const began = performance.now();
const figures = pages.map((page) => figureOf(page, detect(page)));
report(figures, performance.now() - began);

function report(all: readonly PageFigure[], spentMs: number): void {
  const labelled = all.filter(({ page }) => page.type === 'labelled');
  if (has('misses')) for (const figure of labelled) reportMisses(figure, detect);
  if (has('wrong')) for (const figure of all) reportWrong(figure, detect);
  console.log(
    JSON.stringify({ ...summarize(all), msPerPage: Number((spentMs / Math.max(1, all.length)).toFixed(2)) }, null, 1),
  );
}
