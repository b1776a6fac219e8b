/** The conditions under which nothing may be collapsed, whatever scores or rules say. Text is counted, layout never read. */
import { nameOf, pageOf, textOf } from './dom';

/** A paragraph shorter than this is no prose (a caption, a line of a menu). */
const PARAGRAPH_LENGTH = 60;
/** Less prose than this never counts as an article's. */
const MUCH_PROSE = 400;
const SHARE_OF_PROSE = 0.3;
const SHARE_OF_PAGE = 0.6;
const SHORT_PAGE = 600;
/** Also where code is shown: editors draw it line by line beside the field that is typed into. */
const EDITING = '[contenteditable]:not([contenteditable=false i]),[role=textbox],[role=code],pre,code';
/** A field that the reader has changed. Firefox counts every button that sends a form as valid, touched or not. */
const ENTRY =
  ':is(select,textarea,input:not([type=submit i],[type=image i],[type=button i],[type=reset i])):is(:user-valid,:user-invalid)';
const UNREAD = 'script,style,noscript,template';
const MAIN = 'main,[role="main"]';

const lengthOf = (node: Element): number => textOf(node).length;

/** Characters of text without what no reader sees: a block may bring a script that is longer than the article. */
function readableLength(element: Element): number {
  let length = lengthOf(element);
  for (const unread of element.querySelectorAll(UNREAD)) length -= lengthOf(unread);
  return length;
}

/** Elements that hold the page, or what it is about. */
export function isProtected(element: Element): boolean {
  const localName = nameOf(element);
  if (localName === 'html' || localName === 'body' || localName === 'head') return true;
  return element.matches(MAIN) || element.querySelector(MAIN) !== null;
}

/** Whether a caret, a focus or a selection of the reader's may be in there, or text of theirs. */
export function isInEditing(element: Element): boolean {
  const page = pageOf(element);
  if (page.designMode === 'on') return true;
  return element.closest(EDITING) !== null;
}

export function holdsSelection(element: Element): boolean {
  const selection = pageOf(element).getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}

/** Whether the reader has typed or chosen something in there that would be out of their sight. */
export const holdsEntries = (element: Element): boolean => element.querySelector(ENTRY) !== null;

export interface Prose {
  /** Whether the block holds more than a small share of the page's prose. */
  readonly isMuchOf: (elements: readonly Element[]) => boolean;
  /** Whether all of these together are most of the page. */
  readonly isMostOf: (elements: readonly Element[]) => boolean;
}

/** Measures the document as it stands, once it is asked; make another after it has changed. */
export function measureProse(page: Document): Prose {
  let measured: ReadonlyMap<Element, number> | undefined;
  function paragraphs(): ReadonlyMap<Element, number> {
    measured ??= new Map(
      [...page.body.querySelectorAll('p')]
        .map((paragraph) => [paragraph, lengthOf(paragraph)] as const)
        .filter(([, length]) => length >= PARAGRAPH_LENGTH),
    );
    return measured;
  }
  return {
    isMuchOf(elements) {
      let whole = 0;
      let own = 0;
      for (const [paragraph, length] of paragraphs()) {
        whole += length;
        if (elements.some((element) => element.contains(paragraph))) own += length;
      }
      return own > MUCH_PROSE && own > SHARE_OF_PROSE * whole;
    },
    isMostOf(elements) {
      const whole = readableLength(page.body);
      const own = elements.reduce((total, element) => total + readableLength(element), 0);
      return whole > SHORT_PAGE && own > SHARE_OF_PAGE * whole;
    },
  };
}
