/** The content script at work in a document, as the extension's other scripts in it find it: they share one world, which no page sees. */
import type { PlacedFinding } from './placed';

export interface Running {
  /** False once the extension has been updated or removed under the page. */
  readonly isAlive: () => boolean;
  /** Undoes everything and stops. */
  readonly stop: () => void;
  /** In a private window, where nothing that the reader decides about a page is stored. */
  readonly isPrivate: boolean;
  /** Whether a rule of the reader's would hold here now. */
  readonly areRulesInForce: () => boolean;
  /** The element at the context menu that the picker was called from, told once. */
  readonly takePickStart: () => Element | undefined;
  /** Which of the reader's wishes for the picker is the latest; undefined before the first. */
  readonly pickAsk: () => string | undefined;
  /** Collapses blocks that the reader pointed at, and remembers them as far as this window remembers anything. */
  readonly collapseByHand: (placed: readonly PlacedFinding[]) => void;
}

const NAME = Symbol.for('foldaway.running');

type World = { [NAME]?: Running };

export const runningHere = (): Running | undefined => (globalThis as World)[NAME];

export function tellRunning(running: Running): void {
  (globalThis as World)[NAME] = running;
}
