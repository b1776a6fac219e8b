/** The bars of a page and which folds each stands for: neighbouring blocks share one, overlays share one at the window's edge. */

import { type Bar, type BarActions, type BarShape, createBar } from './bar';
import type { BarTexts } from './bar-texts';
import { attributeOf, parentOf, previousSiblingOf } from './dom';
import type { Fold } from './fold';
import { isBar } from './names';
import { createSheet } from './sheets';
import type { Surroundings } from './surroundings';

interface SharedBar {
  readonly bar: Bar;
  readonly at: Surroundings;
  readonly isAtEdge: boolean;
  readonly folds: Set<Fold>;
}

export interface Bars {
  /** Stands a bar before the fold's block, or lets it join a neighbour's. Writes. */
  readonly add: (fold: Fold, at: Surroundings) => void;
  readonly remove: (fold: Fold) => void;
  /** Shows what is so now. */
  readonly update: (fold: Fold) => void;
  /** Whether the page has left the fold's bar where it was put. */
  readonly isIntact: (fold: Fold) => boolean;
  readonly putBack: (fold: Fold) => void;
  readonly owns: (element: Element) => boolean;
}

interface BarsOptions {
  readonly page: Document;
  readonly texts: BarTexts;
  readonly css: string;
  readonly shape: Exclude<BarShape, 'edge'>;
  readonly actionsFor: (folds: () => readonly Fold[]) => BarActions;
}

export function createBars({ page, texts, css, shape, actionsFor }: BarsOptions): Bars {
  const sheet = createSheet(page, css);
  const byFold = new Map<Fold, SharedBar>();

  const isCollapsedBox = (node: Node, shared: SharedBar): boolean =>
    [...shared.folds].some((fold) => fold.boxes.includes(node as HTMLElement));

  /** The bar of a block that only white space parts from this one. */
  function neighbourOf(fold: Fold, at: Surroundings): SharedBar | undefined {
    const candidates = new Set(byFold.values());
    for (const shared of candidates) {
      if (fold.overlay) {
        if (shared.isAtEdge) return shared;
        continue;
      }
      if (shared.isAtEdge || shared.at.parent !== at.parent) continue;
      if (shared.at.before === at.before) return shared;
      let node = previousSiblingOf(at.before);
      while (node && !(node instanceof Element) && (node.nodeValue ?? '').trim() === '') node = previousSiblingOf(node);
      if (node && isCollapsedBox(node, shared)) return shared;
    }
    return undefined;
  }
  function update(shared: SharedBar): void {
    const folds = [...shared.folds];
    const [first, ...others] = folds.map((fold) => fold.placed.finding);
    if (!first) return;
    shared.bar.update({ findings: [first, ...others], isCollapsed: folds.some((fold) => fold.isCollapsed()) });
  }
  function insert(shared: SharedBar): void {
    const { parent, before } = shared.at;
    parent.insertBefore(shared.bar.host, parentOf(before) === parent ? before : null);
  }
  return {
    add(fold, at) {
      let shared = neighbourOf(fold, at);
      if (!shared) {
        const folds = new Set<Fold>();
        const isAtEdge = fold.overlay !== undefined;
        const bar = createBar({
          page,
          texts,
          sheet,
          at,
          shape: isAtEdge ? 'edge' : shape,
          actions: actionsFor(() => [...folds]),
        });
        shared = { bar, at, isAtEdge, folds };
        const slot = attributeOf(fold.boxes[0], 'slot');
        if (slot !== null) bar.host.slot = slot;
        insert(shared);
      }
      shared.folds.add(fold);
      byFold.set(fold, shared);
      update(shared);
    },
    remove(fold) {
      const shared = byFold.get(fold);
      if (!shared) return;
      byFold.delete(fold);
      shared.folds.delete(fold);
      if (shared.folds.size === 0) shared.bar.remove();
      else update(shared);
    },
    update(fold) {
      const shared = byFold.get(fold);
      if (shared) update(shared);
    },
    isIntact: (fold) => byFold.get(fold)?.bar.host.isConnected !== false,
    putBack(fold) {
      const shared = byFold.get(fold);
      if (shared) insert(shared);
    },
    owns: (element) => isBar(element) && [...byFold.values()].some(({ bar }) => bar.host === element),
  };
}
