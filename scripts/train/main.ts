/** `npm run train -- DIR`: fits the signals' weights on a labelled corpus, cross-validated by site, and writes src/core/weights.ts. */
import fs from 'node:fs';
import path from 'node:path';
import { FAMILIES, type Family, type LinearModel, MODEL, type Model } from '../../src/core/weights';
import { type EvaluatedPage, readPages } from '../evaluate/corpus';
import { createDetector } from '../evaluate/detectors';
import { figureOf, type PageFigure } from '../evaluate/figures';
import { readOptions } from '../evaluate/options';
import { reportMisses, reportWrong } from '../evaluate/report';
import { summarize } from '../evaluate/summary';
import { type Example, examplesOf, SIGNAL_NAMES } from './examples';
import { fitModel } from './fit';

const root = process.cwd();
const { folder, has, option } = readOptions(
  'npm run train -- DIR [--asking P] [--ad P] [--no-write] [--misses] [--wrong]',
);
const FOLDS = 5;
/** A page made to show one thing says more than a page that was found. */
const OWN_WEIGHT = 2;
/** `--asking P` and `--ad P` set the thresholds, which are chosen by the precision that they give. */
const thresholdOf = (family: Family): number => Number(option(family) ?? MODEL[family].threshold);
const corpus = readPages(path.resolve(folder), root);
// whether an overlay gates is for the page's layout to say
const ownPages = readPages(path.join(root, 'tests/pages'), root).filter(({ id }) => !id.startsWith('own/overlay-'));
const pages = [...corpus, ...ownPages];
const isOwn = ({ page }: PageFigure): boolean => page.id.startsWith('own/');
const detect = createDetector();
const examples = pages.map((page) => ({
  page,
  examples: examplesOf(page, detect(page)).map((example) =>
    page.id.startsWith('own/') ? { ...example, weight: OWN_WEIGHT * example.weight } : example,
  ),
}));

/** A site's fold, by its name, so that a page never moves between folds. */
const foldOf = (site: string): number =>
  [...site].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7) % FOLDS;

function train(list: readonly Example[]): Model {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const family = (name: Family): LinearModel => {
    const { bias, weights } = fitModel(
      list.filter((example) => example.family === name),
      name,
    );
    return {
      threshold: thresholdOf(name),
      bias: round(bias),
      weights: Object.fromEntries(
        SIGNAL_NAMES.map((signal, i) => [signal, round(weights[i] ?? 0)]),
      ) as LinearModel['weights'],
    };
  };
  return { asking: family('asking'), ad: family('ad') };
}

const held: ReturnType<typeof figureOf>[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = train(examples.filter(({ page }) => foldOf(page.host) !== fold).flatMap((each) => each.examples));
  const detectHeld = createDetector(model);
  const own: readonly EvaluatedPage[] = pages.filter((page) => foldOf(page.host) === fold);
  for (const page of own) {
    const figure = figureOf(page, detectHeld(page));
    held.push(figure);
    if (has('misses')) reportMisses(figure, detectHeld);
    if (has('wrong')) reportWrong(figure, detectHeld);
  }
}
const model = train(examples.flatMap((each) => each.examples));
const detectAll = createDetector(model);
const all = examples.flatMap((each) => each.examples);
console.log(`${all.length} examples, ${all.filter((example) => example.isAppeal).length} of them appeals`);
const fitted = pages.map((page) => figureOf(page, detectAll(page)));
for (const [title, figures] of [
  ['corpus, held out', held.filter((figure) => !isOwn(figure))],
  ['corpus, fitted', fitted.filter((figure) => !isOwn(figure))],
  ['own pages, held out', held.filter(isOwn)],
  ['own pages, fitted', fitted.filter(isOwn)],
] as const)
  console.log(title, JSON.stringify(summarize(figures)));
if (!has('no-write')) {
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
