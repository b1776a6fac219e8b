/** Finds the appeals in one document: segment, measure, score, choose. Reads the page, never writes to it. */
import type { PlacedFinding } from './placed';

export interface Detector {
  /** Appeals in `scope` that are not collapsed yet. Reads only; may be called again for subtrees that arrive later. */
  readonly detect: (scope: Element | ShadowRoot) => readonly PlacedFinding[];
}

/** A detector for one document; ids of its findings are unique within it. */
export function createDetector(_page: Document): Detector {
  return { detect: () => [] };
}
