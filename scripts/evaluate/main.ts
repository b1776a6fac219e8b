/** `npm run evaluate -- DIR [--misses] [--wrong] [--only ID]`: the detector alone over a labelled corpus, without a browser. */
import path from 'node:path';
import { readCorpus } from './corpus';
import { createDetector } from './detectors';
import { figureOf, type PageFigure } from './figures';
import { readOptions } from './options';
import { summarize } from './summary';

const root = process.cwd();
const { folder, has, option } = readOptions('npm run evaluate -- DIR');
const only = option('only');
const pages = readCorpus(path.resolve(folder), path.join(root, 'out/outlines'), root).filter(
  (page) => !only || page.id.includes(only),
);

const detect = createDetector();
const began = performance.now();
const figures = pages.map((page) => figureOf(page, detect(page)));
report(figures, performance.now() - began);

function report(all: readonly PageFigure[], spentMs: number): void {
  const labelled = all.filter(({ page }) => page.type === 'labelled');
  if (has('misses')) {
    for (const { page, blocks: ofPage } of labelled)
      for (const block of ofPage)
        if (!block.isCaught)
          console.log(
            `missed ${page.id} [${block.n}] ${block.category} ${page.language}: ${block.text.replace(/\s+/gu, ' ').slice(0, 80)}`,
          );
  }
  if (has('wrong')) {
    for (const { page, wrongTexts } of all)
      for (const { text, by } of wrongTexts)
        console.log(
          `wrong ${page.type} ${page.id} (${by.measured.kind} ${by.score.probability.toFixed(2)}): ${text}\n      ${by.score.evidence.map(({ signal, points }) => `${signal} ${points.toFixed(1)}`).join(' · ')}`,
        );
  }
  console.log(
    JSON.stringify({ ...summarize(all), msPerPage: Number((spentMs / Math.max(1, all.length)).toFixed(2)) }, null, 1),
  );
}
