/** Measures one candidate: the strength of every signal, and which kind its words speak of. */
import type { Article } from './article';
import type { Kind } from './kind';
import type { Ledger } from './ledger';
import { ASKING_KINDS, askClass, type FlatList, listClass, topicClass } from './lexicon/classes';
import type { AskingKind } from './lexicon/lexicon';
import { FACT, type OutlineElement } from './outline';
import type { SignalName, Signals } from './signals';
import type { Surroundings } from './surroundings';
import { ASIDE_MARKS, BYLINE_MARKS, COMMENT_MARKS, FLOATING_MARKS, marksFit, NAVIGATION_MARKS } from './tokens';

/** A stretch of an outline that may be an appeal: one element, or several neighbouring siblings. */
export interface Candidate {
  /** Indexes of its elements: one, or several siblings in document order. */
  readonly members: readonly number[];
  readonly runFrom: number;
  readonly runTo: number;
}

export interface Measured {
  readonly candidate: Candidate;
  readonly kind: Kind;
  readonly signals: Signals;
  /** Characters of visible text. */
  readonly chars: number;
  readonly foreignChars: number;
  readonly isGate: boolean;
}

/** What is the same for all candidates of a page. */
export interface PageFacts {
  readonly ledger: Ledger;
  readonly article: Article;
  /** Set where only a part of the page is looked at, for `article` then says nothing of its place. */
  readonly around: Surroundings | undefined;
  /** By asking kind, how strongly title, path and main heading say that the page itself is about it, 0 to 1. */
  readonly purpose: Readonly<Record<Kind, number>>;
}

/** One phrase is worth 0.6, two 0.84, three 0.94. */
const saturate = (count: number): number => 1 - 0.4 ** count;
const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** An asking phrase in 80 characters is worth all of itself, in 1,000 only part. */
const COMFORTABLE_CHARS = 450;
const BRIEF_CHARS = 350;
const LONG_CHARS = 1800;
const NEAR_RUNS = 12;
const MERE_LINK_CHARS = 40;

export function measure(facts: PageFacts, candidate: Candidate): Measured {
  const { ledger } = facts;
  const { elements } = ledger.outline;
  const { runFrom, runTo } = candidate;
  const { members } = candidate;
  const first = members[0] ?? 0;
  const element = elements[first] as OutlineElement;

  const sum = (name: Parameters<Ledger['overRuns']>[0]): number => ledger.overRuns(name, runFrom, runTo);
  const within = (name: Parameters<Ledger['within']>[0]): number =>
    members.reduce((total, i) => total + ledger.within(name, i), 0);
  const list = (name: FlatList): number => ledger.phrases(listClass(name), runFrom, runTo);
  const chars = sum('chars');
  // the same few words weigh less in a long text
  const density = Math.min(1, COMFORTABLE_CHARS / Math.max(chars, 1)) ** 0.5;
  const dense = (count: number): number => saturate(count) * density;

  const marks = members.map((i) => elements[i]?.marks ?? '').join(' ');
  const innerMarks = `${marks} ${elements[first + 1]?.parent === first ? (elements[first + 1]?.marks ?? '') : ''}`;
  const emailFields = within('emailFields');
  const payingLinks = within('payingLinks');
  const appLinks = within('appLinks');

  const asks = Object.fromEntries(
    ASKING_KINDS.map((kind) => {
      const ask = ledger.phrases(askClass(kind), runFrom, runTo);
      const topic = ledger.phrases(topicClass(kind), runFrom, runTo);
      return [kind, saturate(ask + 0.35 * Math.min(3, topic))];
    }),
  ) as Record<AskingKind, number>;
  const labels = sum('labels');
  const firstLabel = ledger.overRuns('labels', runFrom, Math.min(runTo, runFrom + 2));
  const label = firstLabel > 0 ? Math.min(1, firstLabel) : Math.min(0.5, labels);
  const adWords = Math.max(label, dense(list('adNotice')));

  const kindScores: Record<Kind, number> = {
    donation: asks.donation + 0.3 * saturate(list('cause')) + (payingLinks > 0 ? 0.15 : 0),
    subscription: asks.subscription + 0.3 * saturate(list('gate')) + (payingLinks > 0 ? 0.1 : 0),
    registration: asks.registration + 0.15 * saturate(list('gate')),
    newsletter: asks.newsletter + (emailFields > 0 ? 0.4 : 0),
    adblock: asks.adblock * 1.5 - 0.3,
    app: asks.app + (appLinks > 0 ? 0.3 : 0),
    ad: adWords,
  };
  const kind = (Object.entries(kindScores) as [Kind, number][]).reduce((best, each) =>
    each[1] > best[1] ? each : best,
  )[0];

  const isLabelledAd = kind === 'ad' && firstLabel > 0;
  const foreignChars = sum('foreignChars');
  const share = (part: number): number => (chars > 0 ? clamp(part / chars) : 0);
  const links = within('links');
  const ancestors = ancestorsOf(elements, first);
  const isIn = (test: (entry: OutlineElement) => boolean): boolean => test(element) || ancestors.some(test);

  const signals: Record<SignalName, number> = {
    asksForMoney: asks.donation * density,
    offersSubscription: asks.subscription * density,
    asksToRegister: asks.registration * density,
    offersNewsletter: asks.newsletter * density,
    objectsToAdBlocker: asks.adblock * density,
    offersApp: asks.app * density,
    saysAdvertisement: adWords,
    withholdsTheRest: dense(list('gate')),
    namesCause: dense(list('cause')),
    namesTerms: dense(list('terms')),
    namesAmount: dense(sum('amounts') + 0.5 * Math.min(2, list('period'))),
    namesPayment: dense(list('payment')),
    givesThanks: dense(list('thanks')),
    canBeDismissed: dense(list('dismiss')),
    speaksAsPublisher: dense(Math.min(list('publisher'), 2) * 0.5 + Math.min(list('reader'), 2) * 0.5),
    hasButton: within('buttons') > 0 ? 1 : links === 1 || links === 2 ? 0.5 : 0,
    hasPayingLink: clamp(payingLinks * 0.7 + appLinks * 0.5) * (links > 8 ? 0.5 : 1),
    hasEmailField: emailFields > 0 ? 1 : 0,
    hasAmountChoice: clamp((within('choices') + sum('amounts')) / 3),
    isBrief: clamp((LONG_CHARS - chars) / (LONG_CHARS - BRIEF_CHARS)),
    isAdBox: Math.max(
      marksFit(innerMarks, 'ad') === 1 ? 1 : 0,
      ...ancestors.slice(0, 1).map((entry) => (marksFit(entry.marks, 'ad') === 1 ? 0.7 : 0)),
    ),
    ...placeOf(facts, candidate),
    standsAside: isIn((entry) => entry.tag === 'aside' || ASIDE_MARKS.test(entry.marks)) ? 1 : 0,
    isSetApart: setApart(ledger, candidate, element, share(sum('emphasisChars'))),
    isRepeated: 0,
    floats: isIn((entry) => entry.tag === 'dialog' || FLOATING_MARKS.test(entry.marks)) ? 1 : 0,
    markupSaysSo: Math.max(
      marksFit(innerMarks, kind),
      ...ancestors.slice(0, 2).map((entry) => 0.6 * marksFit(entry.marks, kind)),
    ),
    readsAsProse: share(sum('proseChars')) * clamp(foreignChars / 200),
    reportsOrQuotes: dense(list('reporting')),
    holdsForeignText: (isLabelledAd ? 0.4 : 1) * share(foreignChars) * clamp(chars / 60),
    holdsStrayPieces: (isLabelledAd ? 0.4 : 1) * clamp((sum('strayRuns') - 2) / 10),
    listsLinks:
      (isLabelledAd ? 0.4 : 1) * clamp((sum('headlines') + saturate(list('related')) + (links > 12 ? 1 : 0)) / 3),
    isMereLink:
      chars < MERE_LINK_CHARS &&
      links > 0 &&
      share(sum('linkChars')) > 0.8 &&
      within('headings') + within('images') + emailFields === 0
        ? 1
        : 0,
    isNavigation: isIn((entry) => entry.tag === 'nav' || entry.tag === 'menu')
      ? 1
      : [element, ...ancestors.slice(0, 3)].some((entry) => NAVIGATION_MARKS.test(entry.marks))
        ? 0.5
        : 0,
    isInHeaderOrFooter: isIn((entry) => entry.tag === 'footer' || entry.tag === 'header') ? 1 : 0,
    isComment: isIn((entry) => COMMENT_MARKS.test(entry.marks)) ? 1 : 0,
    holdsByline: within('times') > 0 || BYLINE_MARKS.test(marks) ? 1 : 0,
    pageIsAboutIt: facts.purpose[kind],
  };
  return {
    candidate,
    kind,
    signals,
    chars,
    foreignChars,
    isGate: list('gate') > 0 && (kind === 'subscription' || kind === 'registration'),
  };
}

/** How far the block's own box differs from the paragraphs around it. */
function setApart(ledger: Ledger, candidate: Candidate, element: OutlineElement, emphasisShare: number): number {
  if (['aside', 'form', 'dialog', 'section', 'fieldset', 'figure', 'iframe', 'ins', 'table'].includes(element.tag))
    return 1;
  if (element.tag === 'p' || element.tag === 'li' || (element.facts & FACT.heading) !== 0)
    return emphasisShare > 0.7 ? 0.6 : 0;
  if (element.tag.includes('-')) return 1;
  const blocksInside = candidate.runTo - candidate.runFrom;
  const buttons =
    ledger.within('buttons', candidate.members[0] ?? 0) +
    ledger.within('headings', candidate.members[0] ?? 0) +
    ledger.within('images', candidate.members[0] ?? 0);
  return blocksInside > 1 || buttons > 0 ? 0.8 : 0.4;
}

/** Ancestors from the parent up, at most 12. */
function ancestorsOf(elements: readonly OutlineElement[], index: number): readonly OutlineElement[] {
  const ancestors: OutlineElement[] = [];
  let at = elements[index]?.parent ?? -1;
  while (at >= 0 && ancestors.length < 12) {
    const entry = elements[at];
    if (!entry || entry.tag === 'body') break;
    ancestors.push(entry);
    at = entry.parent;
  }
  return ancestors;
}

/** Where the block stands with regard to the article's paragraphs. */
function placeOf(
  { article, around }: PageFacts,
  { runFrom, runTo }: Candidate,
): Pick<Record<SignalName, number>, 'standsAfterArticle' | 'standsBeforeArticle' | 'standsBetweenParagraphs'> {
  if (around !== undefined) {
    return {
      standsAfterArticle: around === 'after' ? 1 : 0,
      standsBeforeArticle: around === 'before' ? 1 : 0,
      standsBetweenParagraphs: around === 'between' ? 1 : 0,
    };
  }
  const hasArticle = article.lastRun >= 0;
  const isAfter = hasArticle && runFrom > article.lastRun;
  return {
    standsAfterArticle: isAfter ? (runFrom - article.lastRun <= NEAR_RUNS ? 1 : 0.4) : 0,
    standsBeforeArticle: hasArticle && runTo <= article.firstRun ? 1 : 0,
    standsBetweenParagraphs: hasArticle && runFrom > article.firstRun && runTo <= article.lastRun ? 1 : 0,
  };
}
