/** Everything that Foldaway has collapsed or opened in one document, and the only place that writes to the page. */
import type { Finding } from '../core/finding';
import type { BarShape } from './bar';
import type { BarTexts } from './bar-texts';
import { type Bars, createBars } from './bars';
import { isRendered } from './boxes';
import { isInDocument, rootOf } from './dom';
import { createFarewell } from './farewell';
import { focusStart } from './focus-start';
import { concerns, createFold, type Fold, textLengthOf } from './fold';
import { type Judgement, judgeAll } from './judge';
import type { LeftAlone, LeftAloneReason } from './left-alone';
import type { PlacedFinding } from './placed';
import type { Reader } from './reader';
import { releaseFrom } from './release';
import { createReturns } from './returns';
import type { Sheet } from './sheets';
import { edgeOf, type Surroundings, surroundingsOf } from './surroundings';

/** How bars look, or that there are none. */
export type BarLook = Exclude<BarShape, 'edge'> | 'none';

/** A block that the page has uncollapsed this often is left to the page. */
const FIGHTS_AT_MOST = 3;
/** A block that has grown by this many characters and by half is not the one that was judged. */
const GROWTH_LENGTH = 300;
const GROWTH_FACTOR = 1.5;

export interface FoldedFinding {
  readonly finding: Finding;
  readonly isCollapsed: boolean;
  /** What is hidden for it, backdrops left out. */
  readonly boxes: readonly HTMLElement[];
}

export interface Folds {
  /** Collapses what the page allows. Reads everything first, then writes. */
  readonly add: (placed: readonly PlacedFinding[]) => void;
  readonly set: (id: number, isCollapsed: boolean) => void;
  readonly setAll: (isCollapsed: boolean) => void;
  /** Undoes every fold that the test names, its bar included, as if it had never been. */
  readonly drop: (isDropped: (finding: Finding, elements: readonly Element[]) => boolean) => void;
  readonly find: (id: number) => Finding | undefined;
  readonly list: () => readonly FoldedFinding[];
  readonly leftAlone: () => readonly LeftAlone[];
  /** To be called with elements whose attributes, children or place the page has changed. */
  readonly check: (changed: ReadonlySet<Node>) => void;
  /** Whether the element is a bar of ours or a box that we collapsed. */
  readonly owns: (element: Element) => boolean;
  /** Whether the element lies in a block that has been dealt with. */
  readonly holds: (element: Element) => boolean;
  /** The page has become another one: what was opened or left alone on the last says nothing of this. */
  readonly forget: () => void;
  /** Whether there are findings that are not drawn yet. */
  readonly hasWaiting: () => boolean;
  /** Collapses those that are drawn by now. */
  readonly checkWaiting: () => void;
}

interface FoldsOptions {
  readonly page: Document;
  readonly texts: BarTexts;
  readonly barCss: string;
  /** What collapsing means, for blocks in shadow roots, where the document's sheet does not reach. */
  readonly blockSheet: Sheet;
  readonly look: BarLook;
  readonly reader: Reader;
  /** Runs work that changes the page, so that the observer does not take it for the page's own. */
  readonly write: (work: () => void) => void;
  readonly onChange: () => void;
  /** These are no longer what was judged: somebody should look at them again. */
  readonly onReleased: (elements: readonly Element[]) => void;
  readonly onAlwaysShow: (findings: readonly Finding[]) => void;
  readonly onSwitchSiteOff: () => void;
}

export function createFolds(options: FoldsOptions): Folds {
  const { page, look, reader, onChange } = options;
  const view = page.defaultView;
  const farewell = createFarewell(page);
  const folds = new Map<number, Fold>();
  const left = new Map<string, LeftAlone>();
  const fights = new Map<Fold, number>();
  const returns = createReturns();
  /** What the reader opened stays open when the page draws it anew. */
  const opened = new Set<string>();
  /** What the page fought for is the page's. */
  const yielded = new Set<string>();
  const waiting = new Map<number, PlacedFinding>();

  const bars: Bars | undefined =
    look === 'none'
      ? undefined
      : createBars({
          page,
          texts: options.texts,
          css: options.barCss,
          shape: look,
          actionsFor: (folded) => ({
            toggle: () => toggle(folded()),
            alwaysShow: () => options.onAlwaysShow(folded().map((fold) => fold.placed.finding)),
            switchSiteOff: options.onSwitchSiteOff,
          }),
        });

  function write(work: () => void): void {
    options.write(work);
    farewell.keep(folds.size > 0);
    onChange();
  }
  function setFold(fold: Fold, isCollapsed: boolean): void {
    const { fingerprint } = fold.placed.finding;
    if (isCollapsed) opened.delete(fingerprint);
    else opened.add(fingerprint);
    if (isCollapsed) fold.collapse();
    else fold.expand();
    bars?.update(fold);
  }
  function toggle(folded: readonly Fold[]): void {
    const isCollapsed = !folded.some((fold) => fold.isCollapsed());
    write(() => {
      for (const fold of folded) setFold(fold, isCollapsed);
      if (!isCollapsed && folded[0]) focusStart(folded[0].boxes[0]);
    });
  }
  function undo(fold: Fold): void {
    folds.delete(fold.placed.finding.id);
    fights.delete(fold);
    fold.expand();
    bars?.remove(fold);
    const root = rootOf(fold.boxes[0]);
    const isLast = ![...folds.values()].some((other) => rootOf(other.boxes[0]) === root);
    if (root instanceof ShadowRoot && isLast) options.blockSheet.removeFrom(root);
  }
  function leave(finding: Finding, reason: LeftAloneReason): void {
    left.set(finding.fingerprint, { finding, reason });
  }

  function isKnown({ finding, elements }: PlacedFinding): boolean {
    if (folds.has(finding.id)) return true;
    return [...folds.values()].some((fold) =>
      fold.boxes.some((box) => elements.some((element) => box.contains(element) || element.contains(box))),
    );
  }

  function add(placed: readonly PlacedFinding[]): void {
    const fresh = placed.filter((one) => !isKnown(one) && !yielded.has(one.finding.fingerprint));
    if (fresh.length === 0 || !view || !page.body) return;
    const inFlow = [...folds.values()].filter((fold) => !fold.overlay).flatMap((fold) => fold.boxes);
    const judged = judgeAll(fresh, inFlow, page, reader);
    const ready: (readonly [Fold, Surroundings])[] = [];
    for (const one of judged) {
      if (one.verdict === 'wait') waiting.set(one.placed.finding.id, one.placed);
      else if (one.verdict === 'leave') leave(one.placed.finding, one.reason);
      else {
        const made = prepare(one, view);
        if (made) ready.push(made);
        else leave(one.placed.finding, 'rail');
      }
    }
    write(() => {
      for (const [fold, at] of ready) stand(fold, at);
    });
  }
  function prepare(
    { placed, boxes, overlay }: Extract<Judgement, { verdict: 'collapse' }>,
    window: Window,
  ): readonly [Fold, Surroundings] | undefined {
    const at = overlay ? edgeOf(overlay.root, overlay.isAtTop, window) : surroundingsOf(boxes[0], window);
    if (!at) return undefined;
    const release = overlay && releaseFrom(overlay, window, () => reader.focusBefore(overlay.root));
    const fold: Fold = createFold({
      placed,
      boxes,
      overlay,
      release,
      onFound: () => write(() => setFold(fold, false)),
    });
    return [fold, at];
  }
  function stand(fold: Fold, at: Surroundings): void {
    const { finding } = fold.placed;
    // Two findings of one batch may have climbed to the same box.
    if (isKnown({ finding, elements: fold.boxes })) return;
    if (returns.isOneTooMany(finding.fingerprint)) {
      leave(finding, 'foughtBack');
      // One that stands beside others is more of the same; one that was drawn anew each time is a fight.
      const isAlone = ![...folds.values()].some(
        (fold) => fold.placed.finding.fingerprint === finding.fingerprint && fold.boxes.some(isInDocument),
      );
      if (isAlone) yielded.add(finding.fingerprint);
      return;
    }
    left.delete(finding.fingerprint);
    folds.set(finding.id, fold);
    const root = rootOf(fold.boxes[0]);
    if (root instanceof ShadowRoot) options.blockSheet.addTo(root);
    bars?.add(fold, at);
    if (fold.boxes.some(reader.isLedTo)) opened.add(finding.fingerprint);
    if (!opened.has(finding.fingerprint)) fold.collapse();
    bars?.update(fold);
  }

  function checkFold(fold: Fold): PlacedFinding | undefined {
    const { placed, boxes, overlay, release } = fold;
    if (!boxes.some(isInDocument)) {
      undo(fold);
      return undefined;
    }
    const grown = textLengthOf(boxes);
    if (grown > fold.textLength * GROWTH_FACTOR && grown > fold.textLength + GROWTH_LENGTH) {
      undo(fold);
      options.onReleased(boxes);
      return undefined;
    }
    if (overlay && !fold.isCollapsed() && !isRendered(overlay.root)) {
      // The page has closed its overlay; should it open again, it is judged again.
      undo(fold);
      return placed;
    }
    if (fold.isCollapsed()) release?.refresh();
    const isIntact = (!fold.isCollapsed() || fold.isIntact()) && bars?.isIntact(fold) !== false;
    if (isIntact) return undefined;
    const fought = (fights.get(fold) ?? 0) + 1;
    fights.set(fold, fought);
    if (fought > FIGHTS_AT_MOST) {
      undo(fold);
      leave(placed.finding, 'foughtBack');
      yielded.add(placed.finding.fingerprint);
      return undefined;
    }
    if (fold.isCollapsed()) fold.collapse();
    if (bars?.isIntact(fold) === false) bars.putBack(fold);
    return undefined;
  }

  return {
    add,
    set(id, isCollapsed) {
      const fold = folds.get(id);
      if (fold && fold.isCollapsed() !== isCollapsed) write(() => setFold(fold, isCollapsed));
    },
    setAll(isCollapsed) {
      write(() => {
        for (const fold of folds.values()) if (fold.isCollapsed() !== isCollapsed) setFold(fold, isCollapsed);
      });
    },
    drop(isDropped) {
      for (const [id, { finding, elements }] of waiting) if (isDropped(finding, elements)) waiting.delete(id);
      for (const [key, { finding }] of left) if (isDropped(finding, [])) left.delete(key);
      write(() => {
        for (const fold of [...folds.values()]) if (isDropped(fold.placed.finding, fold.placed.elements)) undo(fold);
      });
    },
    find: (id) => folds.get(id)?.placed.finding,
    list: () =>
      [...folds.values()].map((fold) => ({
        finding: fold.placed.finding,
        isCollapsed: fold.isCollapsed(),
        boxes: fold.boxes,
      })),
    leftAlone: () => [...left.values()],
    check(changed) {
      const touched = [...folds.values()].filter((fold) => concerns(fold, changed));
      if (touched.length > 0) {
        write(() => {
          for (const fold of touched) {
            const placed = checkFold(fold);
            if (placed) waiting.set(placed.finding.id, placed);
          }
        });
      }
    },
    checkWaiting() {
      const again: PlacedFinding[] = [];
      for (const placed of waiting.values()) {
        if (!placed.elements.some(isInDocument)) waiting.delete(placed.finding.id);
        else if (placed.elements.some(isRendered)) again.push(placed);
      }
      for (const placed of again) waiting.delete(placed.finding.id);
      if (again.length > 0) add(again);
    },
    owns: (element) =>
      bars?.owns(element) === true ||
      [...folds.values()].some(
        (fold) =>
          fold.boxes.includes(element as HTMLElement) ||
          fold.overlay?.backdrops.includes(element as HTMLElement) ||
          (fold.isCollapsed() && fold.release?.owns(element)),
      ),
    holds: (element) => [...folds.values()].some((fold) => fold.boxes.some((box) => box.contains(element))),
    forget() {
      opened.clear();
      left.clear();
      returns.forget();
      yielded.clear();
    },
    hasWaiting: () => waiting.size > 0,
  };
}
