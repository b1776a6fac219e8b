/** Reads what the reader pasted as a page is read, and tells of each block what was decided and why. Loaded when it is needed. */
import { createDetection, type Detection, type Judged } from '../../../core/detect';
import { excerptOf, explain } from '../../../core/explain';
import type { Evidence } from '../../../core/finding';
import type { Kind } from '../../../core/kind';
import { chooseLanguages, sampleOf } from '../../../core/lexicon/choose';
import type { Lexicon } from '../../../core/lexicon/lexicon';
import { familyOf } from '../../../core/score';
import type { Surroundings } from '../../../core/surroundings';
import { MODEL } from '../../../core/weights';
import { segment } from '../../../page/segment';
import { inertDocument } from './inert';

/** What was pasted: `guess` takes it for a page if it holds an article, and else for a block that stands after one. */
export type Place = 'guess' | 'page' | Surroundings;

/** Why a block is left alone: its score, too few sorts of evidence, or a rail. */
export type LeftReason = 'score' | 'groups' | 'rail';

export interface TestedBlock {
  readonly kind: Kind;
  readonly excerpt: string;
  /** Undefined where it would be collapsed. */
  readonly leftBecause: LeftReason | undefined;
  /** 0 to 1. */
  readonly score: number;
  readonly threshold: number;
  readonly evidence: readonly Evidence[];
}

export interface TestResult {
  /** As lexicons name them; English first. Empty where none could be read, and then nothing is found. */
  readonly languages: readonly string[];
  readonly place: Exclude<Place, 'guess'>;
  /** What would be collapsed, and what came nearest to it; in the document's order. */
  readonly blocks: readonly TestedBlock[];
}

/** Blocks that are left alone: the likeliest of them. */
const LEFT_AT_MOST = 6;

export async function judgeText(
  pasted: string,
  place: Place,
  readLexicons: (languages: readonly string[]) => Promise<readonly Lexicon[]>,
): Promise<TestResult> {
  const page = inertDocument(pasted);
  const { outline } = segment(page.body ?? page.documentElement, page);
  const wanted = chooseLanguages(outline.language, sampleOf(outline.runs));
  const lexicons = await readLexicons(wanted);
  const detect = createDetection(lexicons);
  const asPage = detect(outline);
  const read = place === 'guess' ? (asPage.facts.article.element >= 0 ? 'page' : 'after') : place;
  const detection = read === 'page' ? asPage : detect(outline, read);
  return { languages: lexicons.map(({ language }) => language), place: read, blocks: blocksOf(detection) };
}

function blocksOf(detection: Detection): readonly TestedBlock[] {
  const chosen: Judged[] = [...detection.appeals];
  const overlaps = ({ measured: { candidate: one } }: Judged): boolean =>
    chosen.some(({ measured: { candidate: other } }) => one.runFrom < other.runTo && other.runFrom < one.runTo);
  const likeliest = detection.judged.toSorted((one, other) => other.score.probability - one.score.probability);
  for (const judged of likeliest) {
    if (chosen.length >= detection.appeals.length + LEFT_AT_MOST) break;
    if (!overlaps(judged)) chosen.push(judged);
  }
  return chosen
    .toSorted((one, other) => one.measured.candidate.runFrom - other.measured.candidate.runFrom)
    .map((judged) => toBlock(judged, detection));
}

function toBlock(judged: Judged, { appeals, facts }: Detection): TestedBlock {
  const { measured, score } = judged;
  const { threshold } = MODEL[familyOf(measured.kind)];
  return {
    kind: measured.kind,
    excerpt: excerptOf(facts.ledger, measured.candidate.runFrom, measured.candidate.runTo),
    leftBecause: appeals.includes(judged) ? undefined : leftBecause(judged, threshold),
    score: score.probability,
    threshold,
    evidence: explain(judged, facts.ledger),
  };
}

function leftBecause({ score }: Judged, threshold: number): LeftReason {
  if (score.probability < threshold) return 'score';
  return score.hasTwoGroups ? 'rail' : 'groups';
}
