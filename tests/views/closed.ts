/** Lets scripts of a test look into Foldaway's closed shadow roots: each root becomes its host's `shadowRoot`. Only the page's own world is told. */
import type { Page } from 'playwright-core';
import { closedRootsOf } from '../e2e/harness/closed-roots';

const TELL = 'function () { Object.defineProperty(this.host, "shadowRoot", { value: this, configurable: true }); }';

export async function discloseRoots(page: Page, host: string): Promise<void> {
  for (const root of await closedRootsOf(page, host)) await root.evaluate(root.nodeId, TELL);
}
