/** From an outline to verdicts: reads words, finds the article, measures and scores candidates, chooses each appeal's extent. */
import { findArticle } from './article';
import { findCandidates } from './candidates';
import { chooseExtents } from './extent';
import { createLedger } from './ledger';
import type { Lexicon } from './lexicon/lexicon';
import { type Measured, measure, type PageFacts } from './measure';
import type { Outline } from './outline';
import { ownNameOf } from './own-name';
import { mainHeading, readPurpose } from './purpose';
import { findRepetitions } from './repetition';
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

/** An ad's label is no longer than this. */
const LABEL_CHARS = 32;

/** What was measured on a page, before any weight comes in. */
export interface Measurement {
  readonly measured: readonly Measured[];
  readonly facts: PageFacts;
}

/** Reads pages with the lexicons given. */
export function createMeasurement(
  lexicons: readonly Lexicon[],
): (outline: Outline, around?: Surroundings) => Measurement {
  const readRun = createWordReader(lexicons);
  return (outline, around) => {
    const ownName = ownNameOf(outline);
    const words = outline.runs.map((run) => readRun(run, ownName));
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
    const heading = around === undefined && !outline.isFrame ? mainHeading(outline) : undefined;
    const said = [title, words[heading ?? -1]].filter((each) => each !== undefined);
    const candidates = findCandidates(ledger, article, around !== undefined || outline.isFrame);
    const facts: PageFacts = {
      ledger,
      article,
      around,
      mainHeading: heading,
      purpose: readPurpose(outline, said, article.element >= 0),
      isRepeated: findRepetitions(outline, candidates),
    };
    const measured = candidates
      .map((candidate) => measure(facts, candidate))
      // an ad is never a run of the article's own paragraphs, only a label with empty boxes under it
      .filter(
        ({ kind, candidate: { members, runFrom }, chars }) =>
          kind !== 'ad' || members.length === 1 || (words[runFrom]?.labelFit === 1 && chars <= LABEL_CHARS),
      );
    return { measured, facts };
  };
}

/** Weighs what was measured, and chooses what is an appeal. */
export function decide({ measured, facts }: Measurement, model: Model = MODEL): Detection {
  const judged = measured.map((each) => ({ measured: each, score: score(each, model) }));
  return { appeals: chooseExtents(judged, model, facts), judged, facts };
}

/** Both at once; the same outline and lexicons always give the same answer. */
export function createDetection(
  lexicons: readonly Lexicon[],
  model: Model = MODEL,
): (outline: Outline, around?: Surroundings) => Detection {
  const read = createMeasurement(lexicons);
  return (outline, around) => decide(read(outline, around), model);
}
