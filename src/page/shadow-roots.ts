/** Finds the open shadow roots in a tree, and those that custom elements attach later. */
import { isInDocument, nameOf, shadowRootOf } from './dom';

/** A custom element that has no root yet is looked at again after these times. */
const LOOK_AGAIN_MS = [200, 1000, 4000] as const;
const WAITING_AT_MOST = 500;

export interface ShadowRoots {
  /** Tells `found` of every open root in `scope`, roots within roots included, each once. */
  readonly search: (scope: ParentNode & Node) => void;
  readonly known: () => readonly ShadowRoot[];
}

export function createShadowRoots(page: Document, signal: AbortSignal, found: (root: ShadowRoot) => void): ShadowRoots {
  const view = page.defaultView;
  const seen = new WeakSet<ShadowRoot>();
  let roots: WeakRef<ShadowRoot>[] = [];
  let waiting: Element[] = [];
  let timer: number | undefined;
  let round = 0;

  function lookAt(element: Element): boolean {
    const root = shadowRootOf(element);
    if (root === null) return false;
    if (seen.has(root)) return true;
    seen.add(root);
    roots = [...roots.filter((ref) => ref.deref()?.isConnected === true), new WeakRef(root)];
    found(root);
    search(root);
    return true;
  }
  function search(scope: ParentNode & Node): void {
    if (scope instanceof Element) consider(scope);
    for (const element of scope.querySelectorAll('*')) consider(element);
  }
  function consider(element: Element): void {
    if (lookAt(element) || !nameOf(element).includes('-')) return;
    if (waiting.length >= WAITING_AT_MOST) return;
    waiting.push(element);
    lookAgainLater(0);
  }
  function lookAgainLater(from: number): void {
    if (timer !== undefined) {
      round = from;
      return;
    }
    round = from;
    const delayMs = LOOK_AGAIN_MS[round];
    if (delayMs === undefined || !view) {
      waiting = [];
      return;
    }
    timer = view.setTimeout(() => {
      timer = undefined;
      waiting = waiting.filter((element) => isInDocument(element) && !lookAt(element));
      if (waiting.length > 0) lookAgainLater(round + 1);
    }, delayMs);
  }
  signal.addEventListener('abort', () => view?.clearTimeout(timer), { once: true });
  return {
    search,
    known: () => roots.flatMap((ref) => ref.deref() ?? []).filter((root) => root.isConnected),
  };
}
