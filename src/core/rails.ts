/** Conditions under which nothing collapses, or only what is beyond doubt, whatever the score says. */
import { isInArticle } from './article';
import type { Judged } from './detect';
import type { Kind } from './kind';
import { ASKING_KINDS, askClass } from './lexicon/classes';
import type { Candidate, Measured, PageFacts } from './measure';
import { FACT } from './outline';
import { ancestorsOf } from './place';
import { familyOf } from './score';
import { sumsOf } from './sums';
import { COMMENT_MARKS, FOOTER_MARKS, SHARE_MARKS } from './tokens';
import type { Model } from './weights';

/** Paragraphs of the article itself, and forms among them, must be this sure, 0 to 1: a page may be there for its form. */
const SURE_IN_ARTICLE = 0.87;
const SURE_WITH_FORM = 0.92;
/** A line of which nearly every word asks, such as "The rest is for subscribers", is told from prose more easily. */
const SURE_IF_SHORT = 0.8;
const SHORT_CHARS = 300;
const EXPLAINED_CHARS = 40;
/** Several paragraphs in a row with a button, or one with a link to pay or to an app, are told from prose more easily. */
const SURE_IF_SET_APART = 0.65;
/** "Give now: card, bank transfer": two ways of paying beside an ask are no story's, in strength of the signal. */
const SAYS_HOW_TO_PAY = 0.6;
/** "Subscribe, give by card, follow us": who asks for so many things in one breath is no article. */
const SEVERAL_ASKS = 3;
/** A paragraph that is a link to where one signs up or pays, from its first word to its last, is a button. */
const WHOLLY_LINK = 0.9;
/** How far a paragraph in italics is set apart. */
const EMPHASISED = 0.6;
const SURE_WITH_LINK = 0.8;
/** Text that no phrase accounts for, in characters, from which a block has to be beyond doubt. */
const FOREIGN_AT_MOST = 250;
/** Fields beside the e-mail address, from which a form in the article has to be beyond doubt. */
const FEW_FIELDS = 2;
/** A notice in a paragraph of its own ("we may earn a commission"), longer than a label, in characters. */
const LABEL_CHARS = 60;
const DISCLOSURE_CHARS = 150;
/** Pieces in a site's header that ask for nothing ("Menu", "Search"): with two of them, or one beside as many links, it is the header; so it is with links that ask for different things. */
const HEADER_PIECES = 2;
const HEADER_LINKS = 3;
/** In a site's footer, so many links that say nothing of the appeal ("Imprint", "About us") are its own. */
const FOOTER_LINKS = 2;
/** Links that say nothing of the appeal: with more of them it is a list, a footer or a sidebar that holds one. */
const STRAY_LINKS_AT_MOST = 6;
const STRAY_RUNS_AT_MOST = 20;
/** Elements around a button within which a box for sharing is its own. */
const SHARE_LEVELS = 3;
/** What an article may recommend of another firm's. */
const SOLD_KINDS = new Set<Kind>(['subscription', 'registration', 'newsletter']);
/** Links to log in or register are no longer than this, in characters. */
const ACCOUNT_CHARS = 60;
/** From so many on, links in a list are a menu. */
const MENU_ITEMS = 3;
/** Fields beside the e-mail address from which a form is an order, an account or a ticket. */
const FIELDS_AT_MOST = 3;
/** More links to the site's own pages than this, under an ad's label, are a list of articles. */
const OWN_LINKS_AT_MOST = 3;
/** What a writer sets in italics as a whole; a list is set apart by being one. */
const ITALIC_TAGS = new Set(['p', 'li']);
const LONE_TAGS = new Set(['p', 'blockquote']);
const PROSE_TAGS = new Set(['p', 'li', 'ol', 'ul', 'dl', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether a judged candidate may collapse. */
export function mayCollapse(judged: Judged, model: Model, facts: PageFacts): boolean {
  const { measured, score } = judged;
  const { kind, signals } = measured;
  if (!score.hasTwoGroups || score.probability < model[familyOf(kind)].threshold) return false;
  const needsCare = measured.foreignChars > FOREIGN_AT_MOST || isDisclosure(measured);
  if (needsCare && score.probability < SURE_IN_ARTICLE) return false;
  if ((isProseOfArticle(judged, facts) || isBareText(judged, facts)) && score.probability < sureEnough(judged, facts))
    return false;
  if (kind === 'ad') return !listsOwnPages(judged, facts);
  const { over } = sumsOf(facts.ledger, measured.candidate);
  return (
    signals.leadsElsewhere !== 1 &&
    !isSiteHeader(judged, facts) &&
    !isSiteFooter(judged, facts) &&
    !holdsComments(judged, facts) &&
    !isThePagesForm(judged, facts) &&
    !isPieceOfForm(judged, facts) &&
    !holdsMainHeading(judged, facts) &&
    !isSomebodyElses(judged, facts) &&
    !isShareButton(judged, facts) &&
    !isAccountLink(judged) &&
    !isTeaser(judged, facts) &&
    !isMenu(judged, facts) &&
    over('strayLinks') <= STRAY_LINKS_AT_MOST &&
    over('strayRuns') <= STRAY_RUNS_AT_MOST
  );
}

/** Whether it only speaks of ads or commissions, as a note on how a page is paid for does, without being one or bearing a label. */
function isDisclosure({ kind, chars, isLabelled, signals }: Measured): boolean {
  const isPaidFor = (signals.linksToSponsors ?? 0) > 0 || (signals.comesFromAdServer ?? 0) > 0;
  return kind === 'ad' && !isLabelled && !isPaidFor && chars > DISCLOSURE_CHARS;
}

/** Whether what stands under an ad's label is a list of the site's own pages, or of addresses in its footer. */
function listsOwnPages({ measured: { candidate, signals } }: Judged, { ledger }: PageFacts): boolean {
  const { within } = sumsOf(ledger, candidate);
  const links = within('links') - within('sponsoredLinks');
  const listed = signals.isInFooter === 1 ? links : within('ownLinks');
  return listed > OWN_LINKS_AT_MOST && 2 * listed > links && listed > within('sponsoredLinks');
}

function sureEnough(
  { measured: { candidate, chars, foreignChars, kind, signals } }: Judged,
  { ledger }: PageFacts,
): number {
  const { over, within } = sumsOf(ledger, candidate);
  const { tag = '', facts = 0 } = ledger.outline.elements[candidate.members[0] ?? -1] ?? {};
  const isEmphasised = kind !== 'ad' && ITALIC_TAGS.has(tag) && (signals.isSetApart ?? 0) >= EMPHASISED;
  const asked = ASKING_KINDS.filter((each) => ledger.phrases(askClass(each), candidate.runFrom, candidate.runTo) > 0);
  if (asked.length >= SEVERAL_ASKS && chars <= SHORT_CHARS && foreignChars === 0) return 0;
  // an article recommends other firms' offers with such links, too
  const leadsToIt =
    (facts & FACT.inline) === 0 &&
    within('mailing') + within('payingLinks') + within('appLinks') > 0 &&
    (kind !== 'subscription' || within('ownLinks') > 0);
  if (leadsToIt && within('links') === 1 && over('linkChars') > WHOLLY_LINK * chars && foreignChars <= EXPLAINED_CHARS)
    return 0;
  const isHeaded = candidate.members.length > 1 && within('headings') > 0;
  if (isEmphasised || (isHeaded && (signals.hasButton ?? 0) > 0)) return SURE_IF_SET_APART;
  if (kind !== 'ad' && foreignChars <= EXPLAINED_CHARS && chars <= SHORT_CHARS)
    return kind === 'donation' && (signals.namesPayment ?? 0) >= SAYS_HOW_TO_PAY ? SURE_IF_SET_APART : SURE_IF_SHORT;
  return (signals.hasPayingLink ?? 0) > 0 ? SURE_WITH_LINK : SURE_IN_ARTICLE;
}

function isSiteHeader({ measured: { candidate, signals } }: Judged, { ledger }: PageFacts): boolean {
  if (signals.isInHeader !== 1) return false;
  const { over, within } = sumsOf(ledger, candidate);
  const pieces = over('strayRuns');
  const kinds = ASKING_KINDS.filter((kind) => ledger.phrases(askClass(kind), candidate.runFrom, candidate.runTo) > 0);
  return pieces >= HEADER_PIECES || (pieces + kinds.length >= 2 && within('links') >= HEADER_LINKS);
}

/** Whether it is the site's footer with its addresses, rather than what asks in there. */
function isSiteFooter({ measured: { candidate } }: Judged, { ledger }: PageFacts): boolean {
  const { elements } = ledger.outline;
  const [first = -1] = candidate.members;
  const around = [elements[first], ...ancestorsOf(elements, first)];
  const isThere = around.some((element) => element?.tag === 'footer' || FOOTER_MARKS.test(element?.marks ?? ''));
  return isThere && sumsOf(ledger, candidate).over('strayLinks') >= FOOTER_LINKS;
}

/** Whether readers' comments, or the place for them, would go with it. */
function holdsComments({ measured: { candidate } }: Judged, { ledger: { outline } }: PageFacts): boolean {
  return candidate.members.some((member) => {
    const last = outline.elements[member]?.last ?? member;
    for (let i = member; i <= last; i += 1) {
      const { marks = '', runFrom = 0, runTo = 0 } = outline.elements[i] ?? {};
      if (runTo > runFrom && marks !== '' && COMMENT_MARKS.test(marks)) return true;
    }
    return false;
  });
}

/** Whether it is nothing but a list of links, or mostly pieces that ask for nothing. */
function isMenu({ measured: { candidate }, score }: Judged, { ledger }: PageFacts): boolean {
  const { over, within } = sumsOf(ledger, candidate);
  const isMostlyStray = over('strayRuns') >= MENU_ITEMS && 2 * over('strayRuns') > over('runs');
  if (isMostlyStray && score.probability < SURE_IF_SET_APART) return true;
  const isAllLinks = over('linkChars') > 0.9 * over('chars') && within('buttons') + within('payingHosts') === 0;
  return isAllLinks && within('listItems') >= MENU_ITEMS && within('links') >= MENU_ITEMS;
}

/** Whether it is another article's headline with a mark that it is for subscribers. */
function isTeaser({ measured: { candidate, signals, kind } }: Judged, { ledger }: PageFacts): boolean {
  if (kind !== 'subscription' && kind !== 'registration') return false;
  if (signals.hasButton === 1 || sumsOf(ledger, candidate).over('headlines') === 0) return false;
  return (signals.withholdsTheRest ?? 0) > Math.max(signals.offersSubscription ?? 0, signals.asksToRegister ?? 0);
}

/** Whether the form is what the page is there for: an order, a ticket, a landing page. */
function isThePagesForm({ measured, score }: Judged, facts: PageFacts): boolean {
  const { kind, signals, candidate } = measured;
  if (signals.hasEmailField !== 1) return false;
  if (signals.pageHasNoArticle === 1 || signals.pageIsAboutIt === 1) return true;
  if (kind !== 'newsletter' && kind !== 'registration') return false;
  const { within } = sumsOf(facts.ledger, candidate);
  const fields = within('otherFields');
  if (fields > FIELDS_AT_MOST) return true;
  return (
    fields + Math.min(1, within('choices')) >= FEW_FIELDS &&
    standsInArticle(candidate, facts) &&
    score.probability < SURE_WITH_FORM
  );
}

/** Whether the page's own heading would go: then it is the page. */
function holdsMainHeading({ measured: { candidate } }: Judged, { mainHeading }: PageFacts): boolean {
  return mainHeading !== undefined && mainHeading >= candidate.runFrom && mainHeading < candidate.runTo;
}

/** Whether an article recommends what another firm sells: where one would take it is no page of the site's own. */
function isSomebodyElses({ measured: { candidate, kind, signals } }: Judged, facts: PageFacts): boolean {
  if (!SOLD_KINDS.has(kind) || !standsInArticle(candidate, facts)) return false;
  if ((signals.withholdsTheRest ?? 0) > 0) return false;
  const { within } = sumsOf(facts.ledger, candidate);
  // "read our review" leads to a page of one's own, too
  const ownOffer = kind === 'newsletter' ? within('ownLinks') + within('mailing') : within('payingLinks');
  return within('foreignLinks') > 0 && ownOffer + within('emailFields') === 0;
}

/** Whether it sends the article to a friend rather than news to the reader. */
function isShareButton({ measured: { candidate, kind } }: Judged, { ledger }: PageFacts): boolean {
  if (kind !== 'newsletter' && kind !== 'app') return false;
  if (ledger.phrases(askClass(kind), candidate.runFrom, candidate.runTo) > 0) return false;
  const { elements } = ledger.outline;
  const [first = -1] = candidate.members;
  const around = [elements[first], ...ancestorsOf(elements, first).slice(0, SHARE_LEVELS)];
  return around.some((element) => SHARE_MARKS.test(element?.marks ?? ''));
}

/** "Log in | Register" in a corner of the page asks nothing of who reads. */
function isAccountLink({ measured: { kind, chars, signals }, score }: Judged): boolean {
  if (kind !== 'registration' || chars > ACCOUNT_CHARS || (signals.withholdsTheRest ?? 0) > 0) return false;
  return score.probability < SURE_IF_SET_APART;
}

/** Whether fields of the form that it stands in would stay without it. */
function isPieceOfForm({ measured: { candidate } }: Judged, { ledger }: PageFacts): boolean {
  const fieldsIn = (element: number): number =>
    ledger.within('emailFields', element) + ledger.within('otherFields', element);
  const { within } = sumsOf(ledger, candidate);
  const fields = within('emailFields') + within('otherFields');
  if (fields === 0) return false;
  const { elements } = ledger.outline;
  const form = ancestorsOf(elements, candidate.members[0] ?? -1).find(({ tag }) => tag === 'form');
  return form !== undefined && fieldsIn(elements.indexOf(form)) > fields;
}

const standsInArticle = ({ members }: Candidate, { article, ledger }: PageFacts): boolean =>
  members.some((index) => isInArticle(article, ledger, index));

/** Whether it is text in the article's container without anything to click, type into or pay with. */
function isBareText({ measured: { candidate, kind, signals } }: Judged, facts: PageFacts): boolean {
  if (kind === 'ad' || !standsInArticle(candidate, facts)) return false;
  return (signals.hasButton ?? 0) + (signals.hasPayingLink ?? 0) + (signals.hasEmailField ?? 0) === 0;
}

/** True for paragraphs, lists, headings and links that stand in the article's container, alone or several in a row; for a lone paragraph anywhere. */
function isProseOfArticle({ measured: { candidate, kind, chars } }: Judged, facts: PageFacts): boolean {
  if (kind === 'ad' && chars < LABEL_CHARS) return false;
  const members = candidate.members.map((index) => facts.ledger.outline.elements[index]);
  const isInline = members.length === 1 && ((members[0]?.facts ?? 0) & FACT.inline) !== 0;
  if (!isInline && !members.some((element) => PROSE_TAGS.has(element?.tag ?? ''))) return false;
  // a paragraph may stand before the article's first or after its last, outside of its container
  const isLone = members.length === 1 && LONE_TAGS.has(members[0]?.tag ?? '');
  return isLone || (kind === 'ad' && !isInline) || standsInArticle(candidate, facts);
}
