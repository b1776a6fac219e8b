/** Reads the phrases off an outline's runs of text: which classes, how often, with which words. */
import { fold } from './fold';
import { askClass, CLASS_COUNT, listClass, listsOf } from './lexicon/classes';
import type { Lexicon } from './lexicon/lexicon';
import { SHARED_LISTS } from './lexicon/shared';
import type { TextRun } from './outline';
import type { OwnName } from './own-name';
import { compilePhrases, type PhraseHit } from './phrases';

/** What was found in one run of text. */
export interface RunWords {
  /** Distinct phrases by class, each at its worth; `CLASS_COUNT` numbers. */
  readonly counts: Float32Array;
  /** By class, where the longest phrase found stands in the folded text; for quoting. */
  readonly places: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  /** How well the run fits an ad's label, 0 to 1: all of it is one, or a short run begins or ends with one. */
  readonly labelFit: number;
}

/** Texts longer than this are read no further: no appeal is that long, and one huge node must not stall the page. */
const RUN_LENGTH_READ = 4000;
/** What stands for an address until a script has shown it: no offer of e-mail. */
const HIDDEN_ADDRESS = /\[email.protected\]/gu;
const NOTHING: RunWords = { counts: new Float32Array(CLASS_COUNT), places: new Map(), labelFit: 0 };

const LABEL_CLASSES = [listClass('adLabel'), listClass('adNotice')];
/** A label with a name or a number beside it is still short: "Advertisement 3". */
const LABEL_LENGTH = 32;
/** Share of a run that is the label's own words; half of it where one name stands beside it. */
const MOST = 0.6;
const HALF = 0.5;

function labelFitOf(hits: readonly PhraseHit[], text: string, run: TextRun): number {
  // a link called "Advertising" leads to the page for advertisers
  const written = run.text.trim().length;
  if (hits.length === 0 || (run.linkLength > written / 2 && !run.isAttribute)) return 0;
  let covered = 0;
  let coveredTo = 0;
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, coveredTo));
    coveredTo = Math.max(coveredTo, end);
  }
  const share = covered / text.length;
  if (share >= MOST) return 1;
  const isAtAnEnd = hits.some(({ start, end }) => start === 0 || end === text.length);
  if (written > LABEL_LENGTH || !isAtAnEnd) return 0;
  return share >= HALF ? 0.8 : 0.6;
}

const GIVE_TO = listClass('giveTo');
/** "Support" beside the site's own name asks as "support our newsroom" does. */
const WORTH_BY_NAME = 1.4;

/** A function that reads runs with the given lexicons, for a page whose site has the name given. */
export function createWordReader(lexicons: readonly Lexicon[]): (run: TextRun, ownName?: OwnName) => RunWords {
  const matcher = compilePhrases([...SHARED_LISTS, ...lexicons.flatMap(listsOf)]);
  return (run, ownName) => {
    const read = run.text.length > RUN_LENGTH_READ ? run.text.slice(0, RUN_LENGTH_READ) : run.text;
    const text = fold(read.replace(HIDDEN_ADDRESS, '')).trim();
    const hits = matcher.find(text);
    if (hits.length === 0) return NOTHING;
    const counts = new Float32Array(CLASS_COUNT);
    const places = new Map<number, { start: number; end: number }>();
    const seen = new Set<number>();
    const labelFit = labelFitOf(
      hits.filter(({ phraseClass }) => LABEL_CLASSES.includes(phraseClass)),
      text,
      run,
    );
    for (const hit of hits) {
      const before = places.get(hit.phraseClass);
      if (!before || hit.end - hit.start > before.end - before.start)
        places.set(hit.phraseClass, { start: hit.start, end: hit.end });
      if (seen.has(hit.phrase)) continue;
      seen.add(hit.phrase);
      counts[hit.phraseClass] = (counts[hit.phraseClass] ?? 0) + hit.worth;
    }
    const byName = hits.find(
      ({ phraseClass, start, end }) => phraseClass === GIVE_TO && ownName?.isBeside(text, start, end, read) === true,
    );
    if (byName) {
      const asks = askClass('donation');
      counts[asks] = (counts[asks] ?? 0) + WORTH_BY_NAME;
      if (!places.has(asks)) places.set(asks, { start: byName.start, end: byName.end });
    }
    return { counts, places, labelFit };
  };
}
