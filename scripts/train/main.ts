/** `npm run train -- DIR`: fits the signals' weights on a labelled corpus, cross-validated by site, and writes src/core/weights.ts with a report. */
import fs from 'node:fs';
import path from 'node:path';
import { decide } from '../../src/core/detect';
import { FAMILIES, type Family, MODEL, type Model } from '../../src/core/weights';
import { createDetector } from '../evaluate/detectors';
import { figureOf, type PageFigure } from '../evaluate/figures';
import { readOptions } from '../evaluate/options';
import { reportMisses, reportWrong } from '../evaluate/report';
import { summarize } from '../evaluate/summary';
import { calibrate, curveOf } from './curve';
import { SIGNAL_NAMES } from './examples';
import { plotCurves } from './plot';
import { readAll } from './readings';
import { printReport } from './report';
import { type Held, holdOut, type Thresholds, train } from './train';

const root = process.cwd();
const { folder, has, option } = readOptions(
  'npm run train -- DIR [--asking P] [--ad P] [--no-write] [--no-report] [--misses] [--wrong]',
);
/** `--asking P` and `--ad P` set the thresholds, which are chosen by the precision that they give. */
const thresholds: Thresholds = {
  asking: Number(option('asking') ?? MODEL.asking.threshold),
  ad: Number(option('ad') ?? MODEL.ad.threshold),
};

const readings = readAll(path.resolve(folder), root);
const figuresOf = (held: readonly Held[]): readonly PageFigure[] =>
  held.map(({ reading, model }) => figureOf(reading.page, decide(reading.measurement, model)));

const model = train(readings, thresholds);
const fitted: readonly Held[] = readings.map((reading) => ({ reading, model }));
const held = holdOut(readings, thresholds);
const corpusOf = (list: readonly Held[]): readonly Held[] => list.filter(({ reading }) => !reading.isOwn);
const ownOf = (list: readonly Held[]): readonly Held[] => list.filter(({ reading }) => reading.isOwn);
const figures = {
  'corpus, held out': summarize(figuresOf(corpusOf(held))),
  'corpus, fitted': summarize(figuresOf(corpusOf(fitted))),
  'own pages, held out': summarize(figuresOf(ownOf(held))),
  'own pages, fitted': summarize(figuresOf(ownOf(fitted))),
};
for (const { reading, model: its } of held) {
  const detect = createDetector(its);
  const figure = figureOf(reading.page, decide(reading.measurement, its));
  if (has('misses')) reportMisses(figure, detect);
  if (has('wrong')) reportWrong(figure, detect);
}
const examples = readings.flatMap((reading) => reading.examples);
const appealCount = examples.filter((example) => example.isAppeal).length;
console.log(`${examples.length} examples, ${appealCount} of them appeals`);
for (const [title, summary] of Object.entries(figures)) console.log(title, JSON.stringify(summary));
if (!has('no-write')) writeWeights();
if (!has('no-write') && !has('no-report')) writeReport();

function writeWeights(): void {
  const file = path.join(root, 'src/core/weights.ts');
  const source = fs.readFileSync(file, 'utf8');
  const at = source.indexOf('export const MODEL');
  fs.writeFileSync(file, `${source.slice(0, at)}export const MODEL: Model = {\n${FAMILIES.map(print).join('')}};\n`);
}

/** One family's weights as source. */
function print(family: Family): string {
  const { threshold, bias, weights } = model[family];
  const lines = SIGNAL_NAMES.map((name) => `      ${name}: ${weights[name]},\n`).join('');
  return `  ${family}: {\n    threshold: ${threshold},\n    bias: ${bias},\n    weights: {\n${lines}    },\n  },\n`;
}

function writeReport(): void {
  const whole = figures['corpus, fitted'];
  const without = (each: Model) =>
    summarize(figuresOf(corpusOf(readings.map((reading) => ({ reading, model: each })))));
  const losses = SIGNAL_NAMES.map((signal) => {
    const { recall, precision } = without(train(readings, thresholds, signal));
    return { signal, recall: recall - whole.recall, precision: precision - whole.precision };
  });
  const to = (name: string): string => path.join(root, 'docs/detection', name);
  fs.mkdirSync(to('.'), { recursive: true });
  fs.writeFileSync(to('curve.svg'), plotCurves({ 'held out': curveOf(held), fitted: curveOf(fitted) }));
  fs.writeFileSync(
    to('training.md'),
    printReport({
      model,
      exampleCount: examples.length,
      appealCount,
      figures,
      losses,
      bins: calibrate(held),
    }),
  );
}
