/** Finds the appeals in one document: segment, measure, score, choose. Reads the page, never writes to it. */

import { createDetection, type Detection, type Judged } from '../core/detect';
import { excerptOf, explain } from '../core/explain';
import { fingerprint } from '../core/fingerprint';
import { chooseLanguages, sampleOf } from '../core/lexicon/choose';
import type { Outline } from '../core/outline';
import type { Surroundings } from '../core/surroundings';
import { classesOf, hasAttribute, idOf, isInDocument, nameOf, typeOf } from './dom';
import type { Lexicons } from './lexicons';
import { COLLAPSED_ATTRIBUTE, isBar } from './names';
import type { BlockElements, PlacedFinding } from './placed';
import { type Segmented, segment } from './segment';
import { selectorOf } from './selector';

export interface Detector {
  /**
   * Appeals in `scope` that are not collapsed yet. Reads only; may be called again for subtrees that arrive later.
   * Finds nothing without lexicons, nor while some that the text needs are on their way: whoever gave them says when to
   * ask again.
   */
  readonly detect: (scope: Element | ShadowRoot) => readonly PlacedFinding[];
  /** Whether the last look found nothing because lexicons are on their way. */
  readonly isWaiting: () => boolean;
}

/** What of an element's marks recognises it: its tag, id and classes. */
const marksOf = (element: Element): readonly string[] => [nameOf(element), idOf(element), ...classesOf(element)];

const isLeftOut = (element: Element): boolean => isBar(element) || hasAttribute(element, COLLAPSED_ATTRIBUTE);

/** A detector for one document; ids of its findings are unique within it. */
export function createDetector(page: Document, lexicons: Lexicons): Detector {
  /** English and the declared language have been there, or are known to be missing. */
  let hasFirst = false;
  function askForFirst(): void {
    hasFirst ||= lexicons.of(chooseLanguages(page.documentElement?.lang ?? '', '')) !== undefined;
  }
  // They can be fetched while the page is still being parsed.
  askForFirst();
  const byLanguages = new Map<string, (outline: Outline, around?: Surroundings) => Detection>();
  let lastId = 0;
  let isWaiting = false;
  /** The elements that hold the article's first and last paragraph, as the last look at the whole body found them. */
  let articleEnds: { readonly container: Element; readonly first: Element; readonly last: Element } | undefined;
  /** The start of the page's text, so that a part that arrives later is read in the page's languages. */
  let sample = '';

  function detectionFor(outline: Outline): ((outline: Outline, around?: Surroundings) => Detection) | undefined {
    const found = lexicons.of(chooseLanguages(outline.language, `${sample} ${sampleOf(outline.runs)}`));
    if (!found || found.length === 0) return undefined;
    const key = found.map((lexicon) => lexicon.language).join(' ');
    let detect = byLanguages.get(key);
    if (!detect) {
      detect = createDetection(found);
      byLanguages.set(key, detect);
    }
    return detect;
  }
  /** Where a subtree that arrived later stands with regard to the article. */
  function surroundingsOf(scope: Element): Surroundings | undefined {
    if (!articleEnds || !isInDocument(articleEnds.container) || scope.contains(articleEnds.container)) return undefined;
    const follows = (one: Element, other: Element): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (follows(articleEnds.last, scope)) return 'after';
    return follows(articleEnds.first, scope) ? 'between' : 'before';
  }
  function remember({ nodes }: Segmented, { facts }: Detection): void {
    const { article, ledger } = facts;
    const container = nodes[article.element];
    const first = nodes[ledger.outline.runs[article.firstRun]?.owner ?? -1];
    const last = nodes[ledger.outline.runs[article.lastRun]?.owner ?? -1];
    articleEnds = container && first && last ? { container, first, last } : undefined;
  }
  function place(judged: Judged, { facts }: Detection, { nodes }: Segmented): PlacedFinding | undefined {
    const { candidate, kind, isGate } = judged.measured;
    const elements = candidate.members.map((index) => nodes[index]).filter((node) => node !== undefined);
    const [first] = elements;
    if (!first) return undefined;
    const excerpt = excerptOf(facts.ledger, candidate.runFrom, candidate.runTo);
    lastId += 1;
    return {
      elements: elements as unknown as BlockElements,
      finding: {
        id: lastId,
        kind,
        origin: 'detected',
        score: judged.score.probability,
        evidence: explain(judged, facts.ledger),
        excerpt,
        fingerprint: fingerprint({ kind, marks: marksOf(first), words: excerpt }),
        selector: selectorOf(first),
        isGate,
      },
    };
  }
  function detectIn(root: Element): readonly PlacedFinding[] {
    askForFirst();
    isWaiting = !hasFirst;
    if (!hasFirst) return [];
    const segmented = segment(root, page, isLeftOut);
    if (segmented.outline.runs.length === 0) return [];
    if (root === page.body) sample = sampleOf(segmented.outline.runs);
    const detect = detectionFor(segmented.outline);
    isWaiting = detect === undefined;
    if (!detect) return [];
    const detection = detect(segmented.outline, root === page.body ? undefined : surroundingsOf(root));
    if (root === page.body) remember(segmented, detection);
    return detection.appeals
      .map((judged) => place(judged, detection, segmented))
      .filter((placed) => placed !== undefined);
  }
  return {
    detect: (scope) =>
      typeOf(scope) === Node.ELEMENT_NODE ? detectIn(scope as Element) : Array.from(scope.children).flatMap(detectIn),
    isWaiting: () => isWaiting,
  };
}
