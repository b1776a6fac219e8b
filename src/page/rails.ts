/** The conditions under which nothing may be collapsed, whatever scores or rules say. Text is counted, layout never read. */

/** A paragraph shorter than this is no prose (a caption, a line of a menu). */
const PARAGRAPH_LENGTH = 60;
/** Less prose than this never counts as an article's. */
const MUCH_PROSE = 400;
const SHARE_OF_PROSE = 0.3;
const SHARE_OF_PAGE = 0.6;
const SHORT_PAGE = 600;
const MAIN = 'main,[role="main"]';

const lengthOf = (node: Element): number => (node.textContent ?? '').length;

/** Elements that hold the page, or what it is about. */
export function isProtected(element: Element): boolean {
  const { localName } = element;
  if (localName === 'html' || localName === 'body' || localName === 'head') return true;
  return element.matches(MAIN) || element.querySelector(MAIN) !== null;
}

/** Whether a caret, a focus or a selection of the reader's may be in there, or text of theirs. */
export function isInEditing(element: Element): boolean {
  const page = element.ownerDocument;
  if (page.designMode === 'on') return true;
  return (
    element.closest('[contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i]') !== null
  );
}

export function holdsSelection(element: Element): boolean {
  const selection = element.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}

export interface Prose {
  /** Whether the block holds more than a small share of the page's prose. */
  readonly isMuchOf: (elements: readonly Element[]) => boolean;
  /** Whether all of these together are most of the page. */
  readonly isMostOf: (elements: readonly Element[]) => boolean;
}

/** Measures the document as it stands; ask again after it has changed. */
export function measureProse(page: Document): Prose {
  const paragraphs = new Map<Element, number>();
  let prose = 0;
  for (const paragraph of page.body.querySelectorAll('p')) {
    const length = lengthOf(paragraph);
    if (length < PARAGRAPH_LENGTH) continue;
    paragraphs.set(paragraph, length);
    prose += length;
  }
  const proseOf = (element: Element): number => {
    let length = 0;
    for (const [paragraph, own] of paragraphs) if (element.contains(paragraph)) length += own;
    return length;
  };
  const sum = (elements: readonly Element[], of: (element: Element) => number): number =>
    elements.reduce((total, element) => total + of(element), 0);
  return {
    isMuchOf(elements) {
      const own = sum(elements, proseOf);
      return own > MUCH_PROSE && own > SHARE_OF_PROSE * prose;
    },
    isMostOf(elements) {
      let whole = lengthOf(page.body);
      for (const unread of page.body.querySelectorAll('script,style,noscript,template')) whole -= lengthOf(unread);
      return whole > SHORT_PAGE && sum(elements, lengthOf) > SHARE_OF_PAGE * whole;
    },
  };
}
