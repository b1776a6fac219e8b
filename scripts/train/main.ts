/** `npm run train -- DIR`: fits the signals' weights on a labelled corpus, cross-validated by site, and writes src/core/weights.ts. */
import fs from 'node:fs';
import path from 'node:path';
import { MODEL, type Model } from '../../src/core/weights';
import { type EvaluatedPage, readCorpus } from '../evaluate/corpus';
import { createDetector } from '../evaluate/detectors';
import { figureOf } from '../evaluate/figures';
import { readOptions } from '../evaluate/options';
import { summarize } from '../evaluate/summary';
import { type Example, examplesOf, SIGNAL_NAMES } from './examples';
import { fitModel } from './fit';

const root = process.cwd();
const { folder, has, option } = readOptions('npm run train -- DIR [--threshold P] [--no-write]');
const FOLDS = 5;
const threshold = Number(option('threshold') ?? MODEL.threshold);
const pages = readCorpus(path.resolve(folder), path.join(root, 'out/outlines'), root);
const detect = createDetector();
const examples = pages.map((page) => ({ page, examples: examplesOf(page, detect(page)) }));

/** A site's fold, by its name, so that a page never moves between folds. */
const foldOf = (site: string): number =>
  [...site].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7) % FOLDS;

function train(list: readonly Example[]): Model {
  const { bias, weights } = fitModel(list);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    bias: round(bias),
    threshold,
    weights: Object.fromEntries(SIGNAL_NAMES.map((name, i) => [name, round(weights[i] ?? 0)])) as Model['weights'],
  };
}

const held: ReturnType<typeof figureOf>[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = train(examples.filter(({ page }) => foldOf(page.host) !== fold).flatMap((each) => each.examples));
  const detectHeld = createDetector(model);
  const own: readonly EvaluatedPage[] = pages.filter((page) => foldOf(page.host) === fold);
  held.push(...own.map((page) => figureOf(page, detectHeld(page))));
}
const model = train(examples.flatMap((each) => each.examples));
const detectAll = createDetector(model);
const all = examples.flatMap((each) => each.examples);
console.log(`${all.length} examples, ${all.filter((example) => example.isAppeal).length} of them appeals`);
console.log('held out', JSON.stringify(summarize(held)));
console.log('fitted', JSON.stringify(summarize(pages.map((page) => figureOf(page, detectAll(page))))));
if (!has('no-write')) {
  const lines = SIGNAL_NAMES.map((name) => `    ${name}: ${model.weights[name]},`).join('\n');
  const file = path.join(root, 'src/core/weights.ts');
  const source = fs.readFileSync(file, 'utf8');
  const at = source.indexOf('export const MODEL');
  fs.writeFileSync(
    file,
    `${source.slice(0, at)}export const MODEL: Model = {\n  bias: ${model.bias},\n  threshold: ${threshold},\n  weights: {\n${lines}\n  },\n};\n`,
  );
}
