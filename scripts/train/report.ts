/** The training's report as Markdown: what each signal weighs, what is lost without it, and how far the figures can be believed. */
import { SIGNALS, type SignalName } from '../../src/core/signals';
import type { Model } from '../../src/core/weights';
import type { Summary } from '../evaluate/summary';
import type { CalibrationBin } from './curve';
import { SIGNAL_NAMES } from './examples';
import { FOLDS } from './train';

export interface Loss {
  readonly signal: SignalName;
  /** Change of recall and precision on the corpus when the model is fitted without the signal. */
  readonly recall: number;
  readonly precision: number;
}

export interface ReportParts {
  readonly model: Model;
  readonly exampleCount: number;
  readonly appealCount: number;
  readonly figures: Readonly<Record<string, Summary>>;
  readonly losses: readonly Loss[];
  readonly bins: readonly CalibrationBin[];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const points = (share: number): string => (100 * share).toFixed(1);
const signed = (share: number): string => `${share > 0 ? '+' : ''}${points(share)}`;

export function printReport({ model, exampleCount, appealCount, figures, losses, bins }: ReportParts): string {
  return `# What the weights were learned from, and how good they are

Written by \`npm run train\`, together with [the weights](../../src/core/weights.ts); the same pages give the same bytes. Two linear models, one for blocks that ask and one for ads, fitted on ${exampleCount} candidates (${appealCount} of them appeals) with the sign of each weight held to what its signal means. “Held out” fits the weights ${FOLDS} times, each time without a fifth of the sites, and judges only those. The thresholds (${model.asking.threshold} for what asks, ${model.ad.threshold} for ads) and the constants of the rails were chosen by looking at the corpus and are not held out.

## Figures

${table(
  [
    'pages',
    'recall %',
    'precision %',
    'pages with wrong hiding',
    'labelled pages with article loss',
    'article pages with loss',
  ],
  Object.entries(figures).map(([title, summary]) => [
    title,
    points(summary.recall),
    points(summary.precision),
    `${summary.pagesWithWrongHiding.length}`,
    `${summary.labelledPagesWithArticleLoss.length}`,
    `${summary.articlePagesWithLoss.length}`,
  ]),
)}

Caught blocks of each kind:

${table(
  ['pages', ...kindsOf(figures)],
  Object.entries(figures).map(([title, { byCategory }]) => [
    title,
    ...kindsOf(figures).map((kind) => byCategory[kind] ?? '–'),
  ]),
)}

![Precision over recall as the thresholds move, held out and fitted](curve.svg)

## Signals

What a signal adds to a block's log-odds at full strength, and by how many points recall and precision on the corpus change when the model is fitted without it.

${table(
  ['signal', 'group', 'what asks', 'ads', 'recall without', 'precision without'],
  SIGNAL_NAMES.map((name) => {
    const loss = losses.find(({ signal }) => signal === name);
    return [
      name,
      SIGNALS[name],
      model.asking.weights[name].toFixed(2),
      model.ad.weights[name].toFixed(2),
      loss ? signed(loss.recall) : '–',
      loss ? signed(loss.precision) : '–',
    ];
  }),
)}

## Calibration

Candidates by the probability that a model gave them which never saw their site, and the share of them that are appeals.

${table(
  ['probability', 'candidates', 'mean probability', 'share of appeals'],
  bins.map(({ from, examples, meanProbability, appeals }) => [
    `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
    `${examples}`,
    meanProbability.toFixed(2),
    appeals.toFixed(2),
  ]),
)}
`;
}

const kindsOf = (figures: ReportParts['figures']): readonly string[] =>
  [...new Set(Object.values(figures).flatMap(({ byCategory }) => Object.keys(byCategory)))].sort();
