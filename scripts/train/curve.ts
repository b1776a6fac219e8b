/** Recall and precision as the thresholds move, and how often a probability is right. */
import { decide } from '../../src/core/detect';
import { probabilityOf } from '../../src/core/score';
import type { LinearModel, Model } from '../../src/core/weights';
import { figureOf } from '../evaluate/figures';
import { summarize } from '../evaluate/summary';
import { SIGNAL_NAMES } from './examples';
import type { Held } from './train';

export interface CurvePoint {
  /** How far both thresholds are moved, in log-odds. */
  readonly shift: number;
  readonly recall: number;
  readonly precision: number;
}

const SHIFTS = Array.from({ length: 17 }, (_, i) => (i - 8) / 4);

const shifted = (model: LinearModel, by: number): LinearModel => ({
  ...model,
  threshold: probabilityOf(Math.log(model.threshold / (1 - model.threshold)) + by),
});

/** Over the corpus alone: the project's own pages are made to pass. */
export function curveOf(held: readonly Held[]): readonly CurvePoint[] {
  const corpus = held.filter(({ reading }) => !reading.isOwn);
  return SHIFTS.map((shift) => {
    const models = new Map<Model, Model>();
    const modelAt = (model: Model): Model => {
      const known = models.get(model) ?? { asking: shifted(model.asking, shift), ad: shifted(model.ad, shift) };
      models.set(model, known);
      return known;
    };
    const figures = corpus.map(({ reading, model }) =>
      figureOf(reading.page, decide(reading.measurement, modelAt(model))),
    );
    const { recall, precision } = summarize(figures);
    return { shift, recall, precision };
  });
}

export interface CalibrationBin {
  /** Lower end of a tenth of the probabilities. */
  readonly from: number;
  readonly examples: number;
  readonly meanProbability: number;
  readonly appeals: number;
}

/** By tenths of the held-out probability: how many examples, and what share of them are appeals. */
export function calibrate(held: readonly Held[]): readonly CalibrationBin[] {
  const judged = held.flatMap(({ reading, model }) =>
    reading.examples.map(({ family, features, isAppeal }) => {
      const { bias, weights } = model[family];
      const logOdds = SIGNAL_NAMES.reduce((sum, name, i) => sum + weights[name] * (features[i] ?? 0), bias);
      return { probability: probabilityOf(logOdds), isAppeal };
    }),
  );
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = judged.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === tenth);
    const mean = (of: (each: (typeof own)[number]) => number): number =>
      own.length === 0 ? 0 : own.reduce((sum, each) => sum + of(each), 0) / own.length;
    return {
      from: tenth / 10,
      examples: own.length,
      meanProbability: mean(({ probability }) => probability),
      appeals: mean(({ isAppeal }) => (isAppeal ? 1 : 0)),
    };
  });
}
