/** Chooses each appeal's extent among candidates that overlap: the whole of it, and nothing else. */
import type { Judged } from './detect';
import type { Ledger, RunSum } from './ledger';
import type { Measured, PageFacts } from './measure';
import { mayCollapse } from './rails';
import { sumsOf } from './sums';
import type { Model } from './weights';

/** How much surer, in log-odds, a part must be than the whole for the part to be taken instead. */
const PART_MARGIN = 1.5;
/** Parts with this share of the whole's appealing words are the appeal, where the rest is about something else. */
const CORE_SHARE = 0.7;
/** Parts with as good as all of them, and a heading of their own, need nothing of what stands around them. */
const WHOLE_SHARE = 0.95;
/** One link that says nothing may be the button; two are a list. */
const STRAY_LINKS = 2;
/** Pieces without a word of asking outside of the parts: one may be a slogan or a search box, three are other things. */
const STRAY_RUNS = 3;
/** Share of the whole's text, outside the parts, that no phrase accounts for: from here on the rest is about something else. */
const OTHER_SHARE = 0.5;
/** A heading is this long, in characters. */
const OTHER_CHARS = 60;
const MOST = 0.5;

/** A letter to the reader is long before it asks; so sure a whole is one, 0 to 1. */
const BEYOND_DOUBT = 0.87;

/** Of overlapping candidates that are appeals, the outermost, unless a part of it is much surer than the whole; in document order. */
export function chooseExtents(judged: readonly Judged[], model: Model, facts: PageFacts): readonly Judged[] {
  const appeals = judged
    .filter((each) => mayCollapse(each, model, facts))
    .sort(
      ({ measured: { candidate: a } }, { measured: { candidate: b } }) =>
        a.runFrom - b.runFrom || b.runTo - a.runTo || b.members.length - a.members.length,
    );
  const chosen: Judged[] = [];
  let coveredTo = -1;
  for (const [i, whole] of appeals.entries()) {
    const { runFrom, runTo } = whole.measured.candidate;
    if (runFrom < coveredTo) continue;
    const parts = partsWithin(appeals, i);
    if (parts.some((part) => isSurer(part, whole)) || areTheAppealsInside(parts, whole, facts.ledger)) continue;
    if (isTwoAppeals(parts, whole, facts.ledger)) continue;
    chosen.push(whole);
    coveredTo = runTo;
  }
  return chosen;
}

/** The appeals inside the one at `index`. */
function partsWithin(appeals: readonly Judged[], index: number): readonly Judged[] {
  const runTo = appeals[index]?.measured.candidate.runTo ?? 0;
  const end = appeals.findIndex(({ measured }, k) => k > index && measured.candidate.runFrom >= runTo);
  return appeals.slice(index + 1, end < 0 ? undefined : end);
}

/** Whether a run of siblings holds appeals of different kinds. What a gate offers and its line to log in are one; a newsletter's form below it is another. */
function isTwoAppeals(parts: readonly Judged[], { measured: { candidate, signals } }: Judged, ledger: Ledger): boolean {
  if (candidate.members.length < 2) return false;
  const isGate = (signals.withholdsTheRest ?? 0) > MOST;
  const kinds = parts
    .filter((part) => !isGate || standsByItself(part, ledger))
    .map(({ measured: { kind } }) => (isGate && kind === 'registration' ? 'subscription' : kind));
  return new Set(isGate ? ['subscription', ...kinds] : kinds).size > 1;
}

const standsByItself = (part: Judged, ledger: Ledger): boolean =>
  hasHeading(part, ledger) || sumsOf(ledger, part.measured.candidate).within('emailFields') > 0;

const isSurer = (part: Judged, whole: Judged): boolean => part.score.logOdds > whole.score.logOdds + PART_MARGIN;

/** Whether the parts have nearly all that makes the whole an appeal, and the rest of the whole is text or links about something else. */
function areTheAppealsInside(parts: readonly Judged[], whole: Judged, ledger: Ledger): boolean {
  const outermost = withoutNested(parts);
  if (outermost.length === 0) return false;
  const inside = (sum: RunSum): number =>
    outermost.reduce((total, { measured }) => total + sumsOf(ledger, measured.candidate).over(sum), 0);
  const { over: total } = sumsOf(ledger, whole.measured.candidate);
  const rest = (sum: RunSum): number => total(sum) - inside(sum);
  const share = total('appeal') > 0 ? inside('appeal') / total('appeal') : 1;
  if (share < CORE_SHARE) return false;
  if (share >= WHOLE_SHARE && rest('strayRuns') > 0 && outermost.every((part) => hasHeading(part, ledger))) return true;
  if (leadsAway(whole.measured)) return false;
  const asksOutside = formPieces([whole], ledger) > formPieces(outermost, ledger);
  return (
    rest('headlines') > 0 ||
    rest('strayLinks') >= STRAY_LINKS ||
    (whole.score.probability < BEYOND_DOUBT &&
      (rest('strayRuns') >= STRAY_RUNS || (!asksOutside && isForeign(rest('foreignChars'), whole))))
  );
}

/** Fields and buttons of a form: a heading without the button below the text is not the appeal. */
const formPieces = (judged: readonly Judged[], ledger: Ledger): number =>
  judged.reduce((total, { measured: { candidate } }) => {
    const { within } = sumsOf(ledger, candidate);
    return total + within('emailFields') + within('buttons');
  }, 0);

/** Whether a part begins with a heading of its own, so that nothing before it can be its heading. */
const hasHeading = ({ measured: { candidate } }: Judged, ledger: Ledger): boolean =>
  sumsOf(ledger, candidate).within('headings') > 0;

/** Whether so many unexplained characters are more than a heading and most of the block. */
const isForeign = (chars: number, { measured: { chars: all } }: Judged): boolean =>
  chars > Math.max(OTHER_CHARS, OTHER_SHARE * all);

/** Whether what stands under an ad's label is the ad: one teaser, or goods and offers whose links somebody pays for, or that lead to other sites. */
const leadsAway = ({ kind, isLabelledTeaser, signals }: Measured): boolean =>
  kind === 'ad' && (isLabelledTeaser || Math.max(signals.linksToSponsors ?? 0, signals.leadsOffSite ?? 0) >= MOST);

/** Of appeals in document order, outer before inner, those in no other. */
function withoutNested(appeals: readonly Judged[]): readonly Judged[] {
  let coveredTo = -1;
  return appeals.filter(({ measured: { candidate } }) => {
    if (candidate.runFrom < coveredTo) return false;
    coveredTo = candidate.runTo;
    return true;
  });
}
