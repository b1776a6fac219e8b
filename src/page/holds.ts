/**
 * Hides blocks that were collapsed on earlier visits from the moment they stand in the page, before anything of them is painted, until
 * detection has judged them. Nothing is decided here: what is held is lifted and judged in one task, and then collapsed or shown.
 */
import { isTooLong, lettersOf, type Sight, TELLING_LETTERS, wordsHash } from '../core/sight';
import { attributeOf, hasAttribute, nameOf, nextSiblingOf, parentOf, removeAttribute, setAttribute } from './dom';
import { textLengthOf } from './fold';
import { COLLAPSED_ATTRIBUTE, HELD } from './names';
import { isInEditing, isProtected } from './rails';
import { firstText } from './remembered';
import { markOf } from './sights';

/** What is not judged after this long is shown: a page that does not get ready, say. */
const HELD_AT_MOST_MS = 6000;
/** What the article may be or hold; an appeal that does is not worth a risk. */
const ARTICLE = 'article,h1,[itemprop="articleBody"]';

export interface Holds {
  readonly has: (element: Element) => boolean;
  /** Shows what is held in this part of the page and gives it back, to be judged now. It is held no second time. Writes. */
  readonly lift: (scope: Node) => readonly Element[];
  /** Holds again what was lifted and could not be judged yet. Writes. */
  readonly putBack: (lifted: readonly Element[]) => void;
  readonly end: () => void;
}

interface HoldsOptions {
  readonly page: Document;
  readonly host: string;
  /** Words are empty where they are another each time. */
  readonly sights: readonly Sight[];
  /** Whether what appears now is what the reader asked for. */
  readonly hasJustClicked: () => boolean;
  /** Adds up the time that Foldaway takes. */
  readonly timed: (work: () => void) => void;
}

export function createHolds({ page, host, sights, hasJustClicked, timed }: HoldsOptions): Holds {
  const byMark = new Map(sights.map((sight) => [sight.mark, sight]));
  const held = new Map<Element, Sight>();
  const judged = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function fits(element: Element, sight: Sight): boolean {
    // a form may answer for the DOM in what follows
    if (nameOf(element) === 'form' || isProtected(element) || isInEditing(element)) return false;
    if (element.matches(ARTICLE) || element.querySelector(ARTICLE) !== null) return false;
    if (isTooLong(textLengthOf([element]), sight)) return false;
    if (sight.words === '') return true;
    const letters = lettersOf(firstText(element));
    // the parser may be in the middle of it
    const isPart = page.readyState === 'loading' && nextSiblingOf(element) === null && letters.length < TELLING_LETTERS;
    return isPart || wordsHash(host, letters) === sight.words;
  }
  function hold(element: Element, sight: Sight): void {
    held.set(element, sight);
    setAttribute(element, COLLAPSED_ATTRIBUTE, HELD);
    timer ??= setTimeout(giveUp, HELD_AT_MOST_MS);
  }
  function show(element: Element): void {
    held.delete(element);
    // unless somebody else has written there
    if (attributeOf(element, COLLAPSED_ATTRIBUTE) === HELD) removeAttribute(element, COLLAPSED_ATTRIBUTE);
  }
  function giveUp(): void {
    timer = undefined;
    // nobody sees it yet, and nothing is judged until somebody does
    if (page.visibilityState === 'hidden') timer = setTimeout(giveUp, HELD_AT_MOST_MS);
    else for (const element of [...held.keys()]) show(element);
  }
  function consider(element: Element): void {
    if (held.has(element) || judged.has(element) || hasAttribute(element, COLLAPSED_ATTRIBUTE)) return;
    const mark = markOf(element, host);
    const sight = mark === undefined ? undefined : byMark.get(mark);
    if (sight && fits(element, sight)) hold(element, sight);
  }
  function take(records: readonly MutationRecord[]): void {
    if (!hasJustClicked()) for (const element of touchedBy(records)) consider(element);
    for (const [element, sight] of held) if (!fits(element, sight)) show(element);
  }
  for (const element of page.querySelectorAll('body *')) consider(element);
  const observer = new MutationObserver((records) => timed(() => take(records)));
  observer.observe(page, { childList: true, subtree: true });

  return {
    has: (element) => held.has(element),
    lift(scope) {
      take(observer.takeRecords());
      const lifted = [...held.keys()].filter((element) => scope.contains(element));
      for (const element of lifted) {
        show(element);
        judged.add(element);
      }
      return lifted;
    },
    putBack(lifted) {
      for (const element of lifted) {
        judged.delete(element);
        consider(element);
      }
    },
    end() {
      observer.disconnect();
      clearTimeout(timer);
      for (const element of [...held.keys()]) show(element);
    },
  };
}

/** What was added, all in it, and all around it: each once. */
function touchedBy(records: readonly MutationRecord[]): ReadonlySet<Element> {
  const touched = new Set<Element>();
  for (const { target, addedNodes } of records) {
    for (let at: Node | null = target; at instanceof Element && !touched.has(at); at = parentOf(at)) touched.add(at);
    for (const node of addedNodes) {
      if (!(node instanceof Element) || touched.has(node)) continue;
      touched.add(node);
      for (const inside of Element.prototype.getElementsByTagName.call(node, '*')) touched.add(inside);
    }
  }
  return touched;
}
