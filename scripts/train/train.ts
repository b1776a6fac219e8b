/** Fits both families on the examples of readings, and holds sites out in turn. */
import type { SignalName } from '../../src/core/signals';
import { FAMILIES, type Family, type LinearModel, type Model } from '../../src/core/weights';
import { type Example, SIGNAL_NAMES } from './examples';
import { fitModel } from './fit';
import type { Reading } from './readings';

export const FOLDS = 5;
export type Thresholds = Readonly<Record<Family, number>>;

const round = (value: number): number => Math.round(value * 100) / 100;

/** `without`: a signal whose strength counts as 0 everywhere, to see what it is worth. */
export function train(readings: readonly Reading[], thresholds: Thresholds, without?: SignalName): Model {
  const left = without === undefined ? -1 : SIGNAL_NAMES.indexOf(without);
  const examples = readings
    .flatMap((reading) => reading.examples)
    .map((example) => (left < 0 ? example : mute(example, left)));
  const learn = (family: Family): LinearModel => {
    const { bias, weights } = fitModel(
      examples.filter((example) => example.family === family),
      family,
    );
    return {
      threshold: thresholds[family],
      bias: round(bias),
      weights: Object.fromEntries(
        SIGNAL_NAMES.map((signal, i) => [signal, i === left ? 0 : round(weights[i] ?? 0)]),
      ) as LinearModel['weights'],
    };
  };
  return Object.fromEntries(FAMILIES.map((family) => [family, learn(family)])) as unknown as Model;
}

const mute = (example: Example, at: number): Example => ({ ...example, features: example.features.with(at, 0) });

/** A site's fold, by its name, so that a page never moves between folds. */
const foldOf = (site: string): number =>
  [...site].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7) % FOLDS;

export interface Held {
  readonly reading: Reading;
  /** Fitted on all sites but those of the reading's fold. */
  readonly model: Model;
}

/** Each reading with a model that never saw its site. */
export function holdOut(readings: readonly Reading[], thresholds: Thresholds): readonly Held[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isIn = ({ page }: Reading): boolean => foldOf(page.host) === fold;
    const model = train(
      readings.filter((reading) => !isIn(reading)),
      thresholds,
    );
    return readings.filter(isIn).map((reading) => ({ reading, model }));
  });
}
