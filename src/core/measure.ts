/** Measures one candidate: the strength of every signal, and which kind its words speak of. */
import { type Article, isInArticle } from './article';
import { fold } from './fold';
import type { Kind } from './kind';
import { kindOf, readAsks, saturate } from './kind-of';
import type { Ledger } from './ledger';
import { askClass, type FlatList, listClass, topicClass } from './lexicon/classes';
import type { OutlineElement } from './outline';
import { ancestorsOf, isPlainParagraph, placeOf, setApart } from './place';
import type { SignalName, Signals } from './signals';
import { sumsOf } from './sums';
import type { Surroundings } from './surroundings';
import {
  AD_PLACE_MARKS,
  ASIDE_MARKS,
  BYLINE_MARKS,
  COMMENT_MARKS,
  FLOATING_MARKS,
  HEADER_MARKS,
  marksFit,
  NAVIGATION_MARKS,
} from './tokens';

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
  /** Whether a line of it is an ad's label and nothing else ("Advertisement"). */
  readonly isLabelled: boolean;
  /** Whether it begins with an ad's label and leads to no more than one thing: a single teaser, wherever it leads. */
  readonly isLabelledTeaser: boolean;
}

/** What is the same for all candidates of a page. */
export interface PageFacts {
  readonly ledger: Ledger;
  readonly article: Article;
  /** Set where only a part of the page is looked at, for `article` then says nothing of its place. */
  readonly around: Surroundings | undefined;
  /** The run of the page's own heading, where it has one. */
  readonly mainHeading: number | undefined;
  /** Whether another part of the page begins with the same words in the same kind of element. */
  readonly isRepeated: (candidate: Candidate) => boolean;
  /** By asking kind, how strongly title, path and main heading say that the page itself is about it, 0 to 1. */
  readonly purpose: Readonly<Record<Kind, number>>;
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** An asking phrase in 80 characters is worth all of itself, in 1,000 only part. */
const COMFORTABLE_CHARS = 450;
const BRIEF_CHARS = 350;
const LONG_CHARS = 1800;
const MERE_LINK_CHARS = 40;
const AD_CHARS = 500;
const HEADING_CHARS = 80;
/** Beside an ad stands its label, and a cross to close it. */
const LABEL_CHARS = 24;
/** So many links to coupons or comparisons, and most of a block's links, are a shelf of them. */
const SHELF_LINKS = 3;
const MOST = 0.6;
/** A newsletter asks for a name and an address; more fields are somebody's order, profile or account. */
const FEW_FIELDS = 1;

export function measure(facts: PageFacts, candidate: Candidate): Measured {
  const { ledger } = facts;
  const { elements } = ledger.outline;
  const { runFrom, runTo } = candidate;
  const { members } = candidate;
  const first = members[0] ?? 0;
  const element = elements[first] as OutlineElement;

  const { over: sum, within } = sumsOf(ledger, candidate);
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
  const mailing = within('mailing');
  const links = within('links');
  const adServed = adServedShare(ledger, candidate, sum('chars'));
  const sponsored = links > 0 ? clamp((1.5 * within('sponsoredLinks')) / links) : 0;

  const asks = readAsks(ledger, runFrom, runTo);
  const labels = sum('labels');
  const firstLabel = ledger.overRuns('labels', runFrom, Math.min(runTo, runFrom + 2));
  const label = firstLabel > 0 ? Math.min(1, firstLabel) : Math.min(0.5, labels);
  const adWords = Math.max(label, dense(list('adNotice')));

  const kind = kindOf(asks, {
    cause: list('cause'),
    gate: list('gate'),
    emailFields,
    payingLinks,
    appLinks,
    adWords,
    mailing,
    payment: list('payment'),
    sponsored: Math.max(adServed, sponsored),
    isAdPlace: AD_PLACE_MARKS.test(innerMarks),
    isShelf: within('shelfLinks') >= SHELF_LINKS && sponsored >= MOST,
  });
  // what stands under an ad's label is the ad, as long as that is short
  const isMarkedAd = firstLabel > 0 || adServed + sponsored >= 0.5;
  // amounts to give are links, too
  const payingHosts = within('payingHosts');
  const linkedLines = payingHosts > 0 || within('listItems') < 3 ? 0 : sum('linkedLines');
  const ownLinks = within('ownLinks');
  const isLabelledTeaser = (ledger.words[runFrom]?.labelFit ?? 0) > 0 && linkedRuns(ledger, candidate) <= 1;
  const isLeadingAway = 2 * ownLinks <= links || isLabelledTeaser;
  const leniency = kind === 'ad' && isMarkedAd && isLeadingAway && chars < AD_CHARS ? 0.4 : 1;
  const foreignChars = sum('foreignChars');
  const share = (part: number): number => (chars > 0 ? clamp(part / chars) : 0);
  const ancestors = ancestorsOf(elements, first);
  const isIn = (test: (entry: OutlineElement) => boolean): boolean => test(element) || ancestors.some(test);

  const isInText = isInArticle(facts.article, ledger, first);
  const isInHeader = isIn((entry) => entry.tag === 'header' || HEADER_MARKS.test(entry.marks));
  const isInFooter = isIn((entry) => entry.tag === 'footer');
  const isAside = isIn((entry) => entry.tag === 'aside' || ASIDE_MARKS.test(entry.marks));
  const isFloating = isIn((entry) => entry.tag === 'dialog' || FLOATING_MARKS.test(entry.marks));
  const isBeside = isInHeader || isInFooter || isAside || isFloating;

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
    isHeadedByIt: headedBy(ledger, kind, runFrom, runTo),
    hasMailingForm: clamp(mailing) * (kind === 'newsletter' || emailFields > 0 ? 1 : 0.3),
    comesFromAdServer: adServed,
    linksToSponsors: sponsored,
    leadsOffSite: links > 0 ? (links - ownLinks) / links : 0,
    hasAmountChoice: clamp((within('choices') + sum('amounts')) / 3),
    isBrief: clamp((LONG_CHARS - chars) / (LONG_CHARS - BRIEF_CHARS)),
    isAdBox: Math.max(
      marksFit(innerMarks, 'ad') === 1 ? 1 : 0,
      ...ancestors.slice(0, 1).map((entry) => (marksFit(entry.marks, 'ad') === 1 ? 0.7 : 0)),
    ),
    ...placeOf(facts, candidate),
    standsAside: isAside ? 1 : 0,
    isSetApart: setApart(facts, candidate, element, share(sum('emphasisChars'))),
    isRepeated: facts.isRepeated(candidate) ? 1 : 0,
    floats: isFloating ? 1 : 0,
    markupSaysSo: Math.max(
      marksFit(innerMarks, kind),
      ...ancestors.slice(0, 2).map((entry) => 0.6 * marksFit(entry.marks, kind)),
    ),
    readsAsProse: share(sum('proseChars')) * clamp(foreignChars / 200),
    reportsOrQuotes: dense(list('reporting')),
    holdsForeignText: leniency * share(foreignChars) * clamp(chars / 60),
    holdsStrayPieces: leniency * clamp((sum('strayRuns') - 2) / 10),
    listsLinks:
      leniency *
      clamp(
        (Math.max(0, sum('headlines') - payingHosts, linkedLines >= 3 ? linkedLines : 0) +
          0.6 * sum('strayLinks') +
          (links > 12 ? 1 : 0)) /
          3,
      ),
    isMereLink:
      chars < MERE_LINK_CHARS &&
      links > 0 &&
      share(sum('linkChars')) > 0.8 &&
      within('headings') + within('images') + emailFields === 0 &&
      !(payingHosts + appLinks > 0 && kind !== 'ad' && ledger.phrases(askClass(kind), runFrom, runTo) > 0)
        ? 1
        : 0,
    isPlainParagraph: isPlainParagraph(ledger, candidate, element, share(sum('emphasisChars'))) ? 1 : 0,
    asksForManyFields: clamp((within('otherFields') - FEW_FIELDS) / 3),
    // who sends e-mail speaks of consent as well
    asksForConsent: clamp(list('consent') / (kind === 'newsletter' || kind === 'registration' ? 2 : 1)),
    isNavigation: isIn((entry) => entry.tag === 'nav' || entry.tag === 'menu')
      ? 1
      : !isInText && [element, ...ancestors.slice(0, 3)].some((entry) => NAVIGATION_MARKS.test(entry.marks))
        ? 0.5
        : 0,
    isInHeader: isInHeader ? 1 : 0,
    isInFooter: isInFooter ? 1 : 0,
    isComment: isIn((entry) => COMMENT_MARKS.test(entry.marks)) ? 1 : 0,
    holdsByline: within('times') > 0 || BYLINE_MARKS.test(marks) ? 1 : 0,
    leadsElsewhere: leadsElsewhere(ledger, runFrom) ? 1 : 0.3 * saturate(list('related')),
    pageIsAboutIt: facts.purpose[kind],
    pageHasNoArticle: facts.article.element < 0 && facts.around === undefined && !isBeside ? 1 : 0,
  };
  return {
    candidate,
    kind,
    signals,
    chars,
    foreignChars,
    isLabelled: labels >= 1,
    isLabelledTeaser,
    isGate: list('gate') > 0 && (kind === 'subscription' || kind === 'registration'),
  };
}

/** Runs of text with a link in them. */
const linkedRuns = ({ outline }: Ledger, { runFrom, runTo }: Candidate): number =>
  outline.runs.slice(runFrom, runTo).filter(({ isAttribute, linkLength }) => !isAttribute && linkLength > 0).length;

/** Share of a block's text that stands in what an ad server made; all of it where hardly anything stands beside that. */
function adServedShare(ledger: Ledger, { members }: Candidate, chars: number): number {
  let served = 0;
  let isAny = false;
  for (const member of members) {
    const last = ledger.outline.elements[member]?.last ?? member;
    if (ledger.within('adServed', member) === 0) continue;
    isAny = true;
    for (let i = member; i <= last; i += 1) {
      if (ledger.own('adServed', i) === 0) continue;
      const element = ledger.outline.elements[i];
      served += ledger.overRuns('chars', element?.runFrom ?? 0, element?.runTo ?? 0);
      i = element?.last ?? i;
    }
  }
  if (!isAny) return 0;
  return chars - served <= LABEL_CHARS ? 1 : served / chars;
}

/** How much of the block's first line is the kind's own words, as a heading "Our newsletter" is: 1 from half of it on. */
function headedBy(ledger: Ledger, kind: Kind, from: number, to: number): number {
  if (kind === 'ad') return 0;
  for (let run = from; run < to; run += 1) {
    const { text = '', isAttribute = true } = ledger.outline.runs[run] ?? {};
    const length = text.trim().length;
    if (isAttribute || length < 3) continue;
    if (length > HEADING_CHARS) return 0;
    const { places } = ledger.words[run] ?? {};
    // "account" and "log in" head all sorts of dialogs
    const classes = kind === 'registration' ? [askClass(kind)] : [askClass(kind), topicClass(kind)];
    const covered = classes.map((phraseClass) => {
      const place = places?.get(phraseClass);
      return place ? place.end - place.start : 0;
    });
    return clamp((2 * Math.max(...covered)) / length);
  }
  return 0;
}

/** Whether a block begins by announcing other articles: "Most read", "Read also: …". */
function leadsElsewhere(ledger: Ledger, run: number): boolean {
  const place = ledger.words[run]?.places.get(listClass('related'));
  if (!place) return false;
  const text = fold(ledger.outline.runs[run]?.text ?? '').trim();
  return place.end - place.start > text.length / 2 || (place.start === 0 && /^\s?:/u.test(text.slice(place.end)));
}
