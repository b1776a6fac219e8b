/** Adds up a block's signals into log-odds, and lists what counted. */
import type { Evidence } from './finding';
import type { Kind } from './kind';
import type { Measured } from './measure';
import { SIGNALS, type SignalGroup, type SignalName } from './signals';
import { type Family, MODEL, type Model } from './weights';

const NAMES = Object.keys(SIGNALS) as SignalName[];
/** A group speaks when its signals together add at least this much. */
const GROUP_POINTS = 0.3;
/** "Account" or "Premium" as a heading asks for nothing; words beside the heading's have to. */
const ASKING_POINTS = 0.6;
/** Words as clear as "to read on, register" need no more than what the block's author called it. */
const CLEAR_POINTS = 2.5;

export interface Score {
  readonly logOdds: number;
  /** 0 to 1. */
  readonly probability: number;
  /** Whether two groups of signals speak: words, and form or place as well; for an ad, form and place may do. */
  readonly hasTwoGroups: boolean;
  /** Signals that counted, strongest first. */
  readonly evidence: readonly Evidence[];
}

export const familyOf = (kind: Kind): Family => (kind === 'ad' ? 'ad' : 'asking');

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Who asks says so in words; an ad may be told by what served it and where it stands. */
function hasTwoGroups(
  kind: Kind,
  { words, form, place, markup }: Record<SignalGroup, number>,
  heading: number,
): boolean {
  if (kind !== 'donation' && words - heading >= CLEAR_POINTS && markup >= GROUP_POINTS) return true;
  if (kind === 'newsletter' || kind === 'donation') return words >= GROUP_POINTS && form + place >= GROUP_POINTS;
  if (kind !== 'ad') return words - heading >= ASKING_POINTS && form + place >= GROUP_POINTS;
  return [words, form, place, markup].filter((points) => points >= GROUP_POINTS).length >= 2;
}

export function score(measured: Measured, model: Model = MODEL): Score {
  const { bias, weights } = model[familyOf(measured.kind)];
  let logOdds = bias;
  const groups: Record<SignalGroup, number> = { words: 0, form: 0, place: 0, markup: 0, against: 0 };
  const evidence: Evidence[] = [];
  for (const signal of NAMES) {
    const points = weights[signal] * (measured.signals[signal] ?? 0);
    if (points === 0) continue;
    logOdds += points;
    groups[SIGNALS[signal]] += points;
    evidence.push({ signal, points });
  }
  evidence.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    logOdds,
    probability: probabilityOf(logOdds),
    hasTwoGroups: hasTwoGroups(measured.kind, groups, weights.isHeadedByIt * (measured.signals.isHeadedByIt ?? 0)),
    evidence,
  };
}
