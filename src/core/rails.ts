/** Conditions under which nothing collapses, or only what is beyond doubt, whatever the score says. */
import type { Judged } from './detect';
import type { PageFacts } from './measure';
import { familyOf } from './score';
import type { Model } from './weights';

/** Paragraphs of the article itself, and forms among them, must be this sure, 0 to 1: a page may be there for its form. */
const SURE_IN_ARTICLE = 0.87;
const SURE_WITH_FORM = 0.92;
/** Several paragraphs in a row with a button, or one with a link to pay or to an app, are told from prose more easily. */
const SURE_WITH_LINK = 0.7;
/** Fields beside the e-mail address, from which a form in the article has to be beyond doubt. */
const FEW_FIELDS = 2;
/** A notice in a paragraph of its own ("we may earn a commission"), longer than a label, in characters. */
const LABEL_CHARS = 60;
/** Pieces in a site's header that ask for nothing ("Menu", "Search"): with two of them it is the header. */
const HEADER_PIECES = 2;
/** Fields beside the e-mail address from which a form is an order, an account or a ticket. */
const FIELDS_AT_MOST = 3;
const PROSE_TAGS = new Set(['p', 'li', 'ol', 'ul', 'dl', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether a judged candidate may collapse. */
export function mayCollapse(judged: Judged, model: Model, facts: PageFacts): boolean {
  const { measured, score } = judged;
  const { kind, signals } = measured;
  if (!score.hasTwoGroups || score.probability < model[familyOf(kind)].threshold) return false;
  if (isProseOfArticle(judged, facts) && score.probability < sureEnough(judged)) return false;
  if (kind === 'ad') return true;
  return signals.leadsElsewhere !== 1 && !isSiteHeader(judged, facts) && !isThePagesForm(judged, facts);
}

function sureEnough({ measured: { candidate, signals } }: Judged): number {
  const isRunWithButton = candidate.members.length > 1 && (signals.hasButton ?? 0) > 0;
  return isRunWithButton || (signals.hasPayingLink ?? 0) > 0 ? SURE_WITH_LINK : SURE_IN_ARTICLE;
}

function isSiteHeader({ measured: { candidate, signals } }: Judged, { ledger }: PageFacts): boolean {
  return signals.isInHeader === 1 && ledger.overRuns('strayRuns', candidate.runFrom, candidate.runTo) >= HEADER_PIECES;
}

/** Whether the form is what the page is there for: an order, a ticket, a landing page. */
function isThePagesForm({ measured, score }: Judged, facts: PageFacts): boolean {
  const { kind, signals, candidate } = measured;
  if (signals.hasEmailField !== 1) return false;
  if (signals.pageHasNoArticle === 1 || signals.pageIsAboutIt === 1) return true;
  if (kind !== 'newsletter' && kind !== 'registration') return false;
  const fields = candidate.members.reduce((sum, index) => sum + facts.ledger.within('otherFields', index), 0);
  if (fields > FIELDS_AT_MOST) return true;
  return fields >= FEW_FIELDS && isInArticle(candidate.members, facts) && score.probability < SURE_WITH_FORM;
}

function isInArticle(members: readonly number[], { article, ledger }: PageFacts): boolean {
  const container = ledger.outline.elements[article.element];
  return container !== undefined && members.some((index) => index > article.element && index <= container.last);
}

/** True for paragraphs, lists and headings that stand in the article's container, alone or several in a row. */
function isProseOfArticle({ measured: { candidate, kind, chars, signals } }: Judged, facts: PageFacts): boolean {
  const { elements } = facts.ledger.outline;
  const isEmphasised = kind !== 'ad' && candidate.members.length === 1 && (signals.isSetApart ?? 0) > 0;
  if (isEmphasised || (kind === 'ad' && chars < LABEL_CHARS)) return false;
  const isProse = candidate.members.some((index) => PROSE_TAGS.has(elements[index]?.tag ?? ''));
  // a disclosure in a paragraph of its own may stand before the article's first, outside of its container
  return isProse && (kind === 'ad' || isInArticle(candidate.members, facts));
}
