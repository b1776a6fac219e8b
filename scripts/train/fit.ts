/** Fits a logistic model whose weights keep the sign that their signals' groups ask for. Newton steps, each a bounded quadratic solved coordinate by coordinate; deterministic. */
import { SIGNALS, type SignalName } from '../../src/core/signals';
import type { Family } from '../../src/core/weights';
import { type Example, SIGNAL_NAMES } from './examples';

export interface Fitted {
  readonly bias: number;
  /** In the order of `SIGNAL_NAMES`. */
  readonly weights: readonly number[];
}

const NEWTON_STEPS = 25;
const SWEEPS = 60;
/** Strength of the pull towards the prior, in examples' worth. */
const RIDGE = 3;
/** Weights are pulled towards this, so that a signal that the corpus hardly shows keeps a sensible weight. */
const PRIOR = { words: 1, form: 0.4, place: 0.15, markup: 0.6, against: -0.8 } as const;
/** No signal decides alone: weights are at most this far from 0. What an author called a box is weak evidence. */
const LIMIT = { words: 5, form: 2.5, place: 1, markup: 1.3, against: 6 } as const;
/** A heading that names a subject is far from asking; an article may say that it was paid for. */
const LIMITS: Readonly<Partial<Record<SignalName, number>>> = {
  isHeadedByIt: 0.8,
  leadsOffSite: 0.3,
  saysAdvertisement: 2.8,
};
/** Signals that say more than their group, so that pages which the corpus hardly has are safe. */
const PRIORS: Readonly<Partial<Record<SignalName, number>>> = {
  isComment: -3,
  asksForConsent: -4,
  asksForManyFields: -2,
  pageIsAboutIt: -2,
  isNavigation: -2,
  isMereLink: -2,
  isInHeader: -2,
  pageHasNoArticle: -1.5,
  isHeadedByIt: 0.5,
  leadsOffSite: 0,
  leadsElsewhere: -2,
  isPlainParagraph: -1.5,
};
/** An ad stands in headers and menus as well as anywhere else. */
const AD_PRIORS: Readonly<Partial<Record<SignalName, number>>> = {
  isInHeader: -0.7,
  isNavigation: -1,
  comesFromAdServer: 1.5,
  linksToSponsors: 1,
};
/** Of what the corpus hardly holds (shops, price lists, log-ins, forums), a weight is at most this. */
const CAPS: Readonly<Partial<Record<SignalName, number>>> = {
  pageHasNoArticle: -2.5,
  pageIsAboutIt: -3.5,
  isComment: -1.5,
  asksForConsent: -3,
  isNavigation: -1.5,
};
const BIAS_PRIOR = -3;

/** Weights of `against` are at most 0, all others at least 0. The same examples give the same model. */
export function fitModel(examples: readonly Example[], family: Family): Fitted {
  const size = SIGNAL_NAMES.length + 1;
  const own = family === 'ad' ? { ...PRIORS, ...AD_PRIORS } : PRIORS;
  const prior = Float64Array.from([...SIGNAL_NAMES.map((name) => own[name] ?? PRIOR[SIGNALS[name]]), BIAS_PRIOR]);
  const isNegative = SIGNAL_NAMES.map((name) => SIGNALS[name] === 'against');
  const rows = new Float64Array(examples.length * size);
  examples.forEach(({ features }, row) => {
    rows.set(features, row * size);
    rows[row * size + size - 1] = 1;
  });
  const limits = SIGNAL_NAMES.map((name) => LIMITS[name] ?? LIMIT[SIGNALS[name]]);
  const caps = SIGNAL_NAMES.map((name) => (family === 'ad' ? 0 : (CAPS[name] ?? 0)));
  const theta = Float64Array.from(prior);
  const bounded = (i: number, value: number): number =>
    i === size - 1
      ? value
      : isNegative[i]
        ? Math.max(-(limits[i] ?? 0), Math.min(caps[i] ?? 0, value))
        : Math.min(limits[i] ?? 0, Math.max(0, value));

  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (let row = 0; row < examples.length; row += 1) {
      const { isAppeal, weight } = examples[row] as Example;
      const at = row * size;
      let z = 0;
      for (let i = 0; i < size; i += 1) z += (rows[at + i] as number) * (theta[i] as number);
      const p = 1 / (1 + Math.exp(-z));
      const error = (p - (isAppeal ? 1 : 0)) * weight;
      const curvature = Math.max(1e-4, p * (1 - p)) * weight;
      for (let i = 0; i < size; i += 1) {
        const x = rows[at + i] as number;
        if (x === 0) continue;
        gradient[i] = (gradient[i] as number) + error * x;
        for (let k = i; k < size; k += 1)
          hessian[i * size + k] = (hessian[i * size + k] as number) + curvature * x * (rows[at + k] as number);
      }
    }
    for (let i = 0; i < size; i += 1) {
      gradient[i] = (gradient[i] as number) + RIDGE * ((theta[i] as number) - (prior[i] as number));
      hessian[i * size + i] = (hessian[i * size + i] as number) + RIDGE;
      for (let k = 0; k < i; k += 1) hessian[i * size + k] = hessian[k * size + i] as number;
    }
    const next = Float64Array.from(theta);
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      for (let i = 0; i < size; i += 1) {
        let slope = gradient[i] as number;
        for (let k = 0; k < size; k += 1)
          slope += (hessian[i * size + k] as number) * ((next[k] as number) - (theta[k] as number));
        next[i] = bounded(i, (next[i] as number) - slope / (hessian[i * size + i] as number));
      }
    }
    // half steps keep the first, far jumps from overshooting
    const stride = step < 3 ? 0.5 : 1;
    for (let i = 0; i < size; i += 1)
      theta[i] = bounded(i, (theta[i] as number) + stride * ((next[i] as number) - (theta[i] as number)));
  }
  return { bias: theta[size - 1] as number, weights: Array.from(theta.subarray(0, size - 1)) };
}
