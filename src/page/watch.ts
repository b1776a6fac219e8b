/** Notices what the page adds and changes. Its observer only queues; what to do about it is run in slices. */
import { isInDocument, parentElementOf, parentOf, textOf } from './dom';
import { COLLAPSED_ATTRIBUTE, HELD } from './names';
import type { Slices } from './slices';

export interface Changes {
  /** Roots of subtrees that arrived or were shown, none inside another. */
  readonly arrived: readonly Element[];
  /** Nodes of whose attributes or children something changed. */
  readonly changed: ReadonlySet<Node>;
}

export interface Watch {
  /** Also follows this tree: a shadow root. */
  readonly follow: (root: Node) => void;
  /** Runs work that changes the page and passes over what it did. */
  readonly quietly: (work: () => void) => void;
  /** Whether the subtree arrived because the reader clicked. */
  readonly isOpenedByReader: (element: Element) => boolean;
  /** The page has become another one: what the reader opened there is gone. */
  readonly forget: () => void;
}

interface WatchOptions {
  readonly page: Document;
  readonly signal: AbortSignal;
  readonly slices: Slices;
  readonly hasJustClicked: () => boolean;
  readonly onChanges: (changes: Changes) => void;
}

/** `data-foldaway` and `hidden` tell of pages that fight, the others of blocks that show themselves. */
const ATTRIBUTES = [COLLAPSED_ATTRIBUTE, 'hidden', 'class', 'style', 'open'];
/** An element that changes its looks more often than this is an animation, not a block that opens. */
const LOOKS_AT_MOST = 4;
/** Shorter text than this says nothing; longer is no single block. */
const REVEALED_TEXT = { least: 20, most: 6000 } as const;

export function createWatch({ page, signal, slices, hasJustClicked, onChanges }: WatchOptions): Watch {
  const looks = new WeakMap<Node, number>();
  let openedByReader = new WeakSet<Element>();
  let arrived = new Set<Element>();
  let restyled = new Set<Element>();
  let changed = new Set<Node>();
  let isQueued = false;

  function take(records: readonly MutationRecord[]): void {
    const isClicked = hasJustClicked();
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'childList') {
        for (const node of addedNodes) {
          const element = node instanceof Element ? node : parentElementOf(node);
          if (!element) continue;
          arrived.add(element);
          if (isClicked) openedByReader.add(element);
        }
        if (removedNodes.length > 0 || addedNodes.length > 0) changed.add(target);
      } else if (attributeName === COLLAPSED_ATTRIBUTE && (target as Element).getAttribute(attributeName) === HELD) {
        // our own: it was looked at when it arrived
      } else if (attributeName === COLLAPSED_ATTRIBUTE || attributeName === 'hidden') {
        changed.add(target);
        restyle(target, isClicked);
      } else {
        const times = looks.get(target) ?? 0;
        if (times >= LOOKS_AT_MOST) continue;
        looks.set(target, times + 1);
        changed.add(target);
        restyle(target, isClicked);
      }
    }
    if (isQueued || changed.size + arrived.size === 0) return;
    isQueued = true;
    slices.add(hand);
  }
  function restyle(target: Node, isClicked: boolean): void {
    // What a class of `html` or `body` shows was found before and waits; the whole page is not read again.
    if (!(target instanceof Element) || target === page.documentElement || target === page.body) return;
    restyled.add(target);
    if (isClicked) openedByReader.add(target);
  }
  function hand(): void {
    isQueued = false;
    const shown = [...restyled].filter((element) => {
      const length = textOf(element).length;
      return length >= REVEALED_TEXT.least && length <= REVEALED_TEXT.most;
    });
    const batch = { arrived: outermost(new Set([...arrived, ...shown])), changed };
    arrived = new Set();
    restyled = new Set();
    changed = new Set();
    onChanges(batch);
  }

  const observer = new MutationObserver(take);
  const follow = (root: Node): void =>
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  follow(page);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    follow,
    quietly(work) {
      take(observer.takeRecords());
      work();
      observer.takeRecords();
    },
    isOpenedByReader(element) {
      for (let at: Node | null = element; at; at = parentOf(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
        if (at instanceof Element && openedByReader.has(at)) return true;
      }
      return false;
    },
    forget() {
      openedByReader = new WeakSet();
    },
  };
}

/** Those connected elements that lie in none of the others. */
function outermost(elements: ReadonlySet<Element>): readonly Element[] {
  return [...elements].filter((element) => {
    if (!isInDocument(element)) return false;
    for (let at = parentElementOf(element); at; at = parentElementOf(at)) if (elements.has(at)) return false;
    return true;
  });
}
