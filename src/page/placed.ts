/** A finding together with the elements it is about. */
import type { Finding } from '../core/finding';

/** One element, or a run of neighbouring siblings in document order that make up one appeal. */
export type BlockElements = readonly [Element, ...Element[]];

export interface PlacedFinding {
  readonly finding: Finding;
  readonly elements: BlockElements;
}
