/** Conditions under which nothing collapses, or only what is beyond doubt, whatever the score says. */
import type { Judged } from './detect';
import type { PageFacts } from './measure';
import { familyOf } from './score';
import type { Model } from './weights';

/** Paragraphs of the article itself must be this sure, 0 to 1: they look like any other. */
const SURE_IN_PROSE = 0.87;
/** Pieces in a site's header that ask for nothing ("Menu", "Search"): with two of them it is the header. */
const HEADER_PIECES = 2;
const PROSE_TAGS = new Set(['p', 'li', 'ol', 'ul', 'dl', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether a judged candidate may collapse. */
export function mayCollapse({ measured, score }: Judged, model: Model, facts: PageFacts): boolean {
  const { candidate, kind, signals } = measured;
  const { ledger } = facts;
  if (!score.hasTwoGroups || score.probability < model[familyOf(kind)].threshold) return false;
  if (kind === 'ad') return true;
  if (signals.leadsElsewhere === 1) return false;
  const strays = ledger.overRuns('strayRuns', candidate.runFrom, candidate.runTo);
  if (signals.isInHeader === 1 && strays >= HEADER_PIECES) return false;
  return score.probability >= SURE_IN_PROSE || !isProseOfArticle(measured.candidate.members, facts);
}

/** True for paragraphs, lists and headings that stand in the article's container, alone or several in a row. */
function isProseOfArticle(members: readonly number[], { article, ledger }: PageFacts): boolean {
  const { elements } = ledger.outline;
  const container = elements[article.element];
  return (
    container !== undefined &&
    members.some(
      (index) => index > article.element && index <= container.last && PROSE_TAGS.has(elements[index]?.tag ?? ''),
    )
  );
}
