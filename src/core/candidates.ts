/** Where an appeal may be: from each run of text that speaks like one, up through the elements around it. */
import type { Article } from './article';
import { findLabelledPlaces } from './labelled-places';
import type { ElementSum, Ledger } from './ledger';
import { ASK_CLASSES, listClass } from './lexicon/classes';
import type { Candidate } from './measure';
import { FACT, type OutlineElement } from './outline';
import { findSiblingRuns } from './siblings';
import { AD_PLACE_MARKS, COMMENT_MARKS } from './tokens';
import type { RunWords } from './words';

/** Elements that never collapse, whatever stands in them. */
const NEVER = new Set([
  'html',
  'body',
  'main',
  'head',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'dt',
  'dd',
  'option',
  'select',
  'label',
  'input',
  'button',
  'summary',
  'caption',
  'figcaption',
  'br',
  'img',
  'b',
  'i',
  'em',
  'strong',
  'u',
  'small',
  'nav',
  'header',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'textarea',
  'picture',
  'source',
]);
const LEVELS_AT_MOST = 16;
/** An appeal is at most this long, in characters. */
const CHARS_AT_MOST = 6000;
/** A block with more of the page's text than this is the page. */
const PAGE_SHARE_AT_MOST = 0.5;

const SEEDING_LISTS = [listClass('adNotice'), listClass('gate')];

/** What is left of an ad that did not come: a cross, a name, "advertise here". */
const AD_PLACE_CHARS = 24;
/** So many links to coupons or comparisons are a shelf. */
const SHELF_LINKS = 3;
/** Longer runs that only name a subject ("newsletter", "account") are an article's. */
const TOPIC_CHARS = 80;
/** What an element alone is reason enough to look around it for. */
const SEEDING_FACTS = ['emailFields', 'adServed', 'mailing'] as const satisfies readonly ElementSum[];

/** Whether a run alone is reason enough to look at the elements around it. */
function isSeed(words: RunWords): boolean {
  for (let i = 0; i < ASK_CLASSES; i += 1) if ((words.counts[i] ?? 0) > 0) return true;
  if (words.labelFit > 0) return true;
  return SEEDING_LISTS.some((phraseClass) => (words.counts[phraseClass] ?? 0) > 0);
}

function isTopic(words: RunWords, text: string): boolean {
  if (text.length > TOPIC_CHARS) return false;
  for (let i = ASK_CLASSES; i < 2 * ASK_CLASSES; i += 1) if ((words.counts[i] ?? 0) > 0) return true;
  return false;
}

/** `isPart`: only a part of a page is looked at, or a frame, which an appeal may fill. Elements around seeds that could collapse, each once, in document order. */
export function findCandidates(ledger: Ledger, article: Article, isPart: boolean): readonly Candidate[] {
  const { elements, runs } = ledger.outline;
  const seen = new Set<number>();
  const speaking = new Set<number>();
  const found: Candidate[] = [];
  runs.forEach((run, i) => {
    const words = ledger.words[i];
    if (!words) return;
    if (isSeed(words)) climb(run.wrapper >= 0 ? run.wrapper : run.owner, true);
    else if (isTopic(words, run.text)) climb(run.wrapper >= 0 ? run.wrapper : run.owner, false);
  });
  elements.forEach((_, i) => {
    if (SEEDING_FACTS.some((sum) => ledger.own(sum, i) > 0)) climb(i, false);
    if (ledger.own('shelfLinks', i) > 0) climb(shelfAround(i), false);
    if (isAdPlace(i)) climb(i, false);
  });
  return [
    ...found,
    ...findSiblingRuns(ledger, speaking, (index) => isRefused(index)),
    ...findLabelledPlaces(ledger, speaking),
  ];

  /** Whether its author called it an ad's place, and no more than a name or a cross is left in it. */
  function isAdPlace(index: number): boolean {
    const { marks, runFrom, runTo, facts } = elements[index] as OutlineElement;
    if (marks === '' || runTo === runFrom || (facts & FACT.heading) !== 0) return false;
    return ledger.overRuns('chars', runFrom, runTo) <= AD_PLACE_CHARS && AD_PLACE_MARKS.test(marks);
  }
  /** The nearest element around a link that holds a shelf of them, or -1: in the article's text it is what the article is about. */
  function shelfAround(link: number): number {
    let at = link;
    while (at >= 0 && ledger.within('shelfLinks', at) < SHELF_LINKS) at = elements[at]?.parent ?? -1;
    const shelf = elements[at];
    const isInText = shelf !== undefined && shelf.runTo > article.firstRun && shelf.runFrom <= article.lastRun;
    return isInText ? -1 : at;
  }
  /** Adds the element and those around it. */
  function climb(start: number, isSpeaking: boolean): void {
    let at = start;
    for (let level = 0; at >= 0 && level < LEVELS_AT_MOST; level += 1) {
      const element = elements[at];
      if (!element || isRefused(at)) break;
      if (isSpeaking ? speaking.has(at) : seen.has(at)) break;
      if (isSpeaking) speaking.add(at);
      const isKnown = seen.has(at);
      seen.add(at);
      if (
        !isKnown &&
        !NEVER.has(element.tag) &&
        (element.facts & FACT.hidden) === 0 &&
        !COMMENT_MARKS.test(element.marks)
      )
        found.push({ members: [at], runFrom: element.runFrom, runTo: element.runTo });
      at = element.parent;
    }
  }
  /** Rails: the page, the article's container and what holds it, and anything longer than an appeal can be. */
  function isRefused(index: number): boolean {
    const element = elements[index];
    if (!element || element.tag === 'body' || element.tag === 'html' || element.tag === 'main') return true;
    if (article.element >= index && article.element <= element.last) return true;
    const chars = ledger.overRuns('chars', element.runFrom, element.runTo);
    return chars > CHARS_AT_MOST || (!isPart && chars > PAGE_SHARE_AT_MOST * ledger.overRuns('chars', 0, runs.length));
  }
}
