/** From an outline to verdicts: reads words, finds the article, measures and scores candidates, chooses each appeal's extent. */
import { findArticle } from './article';
import { findCandidates, isSeed } from './candidates';
import { createLedger } from './ledger';
import { listClass } from './lexicon/classes';
import type { Lexicon } from './lexicon/lexicon';
import { type Measured, measure, type PageFacts } from './measure';
import type { Outline } from './outline';
import { readPurpose } from './purpose';
import { type Score, score } from './score';
import type { Surroundings } from './surroundings';
import { MODEL, type Model } from './weights';
import { createWordReader } from './words';

export interface Judged {
  readonly measured: Measured;
  readonly score: Score;
}

export interface Detection {
  /** Appeals, in document order, none inside another. */
  readonly appeals: readonly Judged[];
  /** Everything that was measured, for explanation and training. */
  readonly judged: readonly Judged[];
  readonly facts: PageFacts;
}

/** How much surer, in log-odds, a part must be than the whole for the part to be taken instead. */
const PART_MARGIN = 0.7;

/** Reads a page with the lexicons given; the same outline and lexicons always give the same answer. */
export function createDetection(
  lexicons: readonly Lexicon[],
  model: Model = MODEL,
): (outline: Outline, around?: Surroundings) => Detection {
  const readRun = createWordReader(lexicons, listClass('adLabel'));
  return (outline, around) => {
    const words = outline.runs.map(readRun);
    const ledger = createLedger(outline, words);
    const article = findArticle(ledger);
    const title = readRun({
      text: outline.title,
      owner: -1,
      wrapper: -1,
      linkLength: 0,
      emphasisLength: 0,
      isAttribute: true,
    });
    const facts: PageFacts = { ledger, article, around, purpose: readPurpose(outline, title) };
    if (!words.some(isSeed)) return { appeals: [], judged: [], facts };
    const judged = findCandidates(ledger, article).map((candidate) => {
      const measured = measure(facts, candidate);
      return { measured, score: score(measured, model) };
    });
    return { appeals: chooseExtents(judged, model.threshold), judged, facts };
  };
}

/** Of nested candidates that are all appeals, the outermost, unless a part of it is much surer than the whole. */
function chooseExtents(judged: readonly Judged[], threshold: number): readonly Judged[] {
  const appeals = judged.filter(({ score: { probability, hasTwoGroups } }) => hasTwoGroups && probability >= threshold);
  const chosen: Judged[] = [];
  let coveredRun = -1;
  for (const [i, outer] of appeals.entries()) {
    const { runFrom, runTo } = outer.measured.candidate;
    if (runFrom < coveredRun) continue;
    let isWhole = true;
    for (let k = i + 1; k < appeals.length; k += 1) {
      const inner = appeals[k];
      if (!inner || inner.measured.candidate.runFrom >= runTo) break;
      if (inner.score.logOdds > outer.score.logOdds + PART_MARGIN) {
        isWhole = false;
        break;
      }
    }
    if (!isWhole) continue;
    chosen.push(outer);
    coveredRun = runTo;
  }
  return chosen;
}
