/** What a reader can see of a page: its texts, each rendered or not. Runs inside the page, so it refers to nothing outside of itself. */

export interface PageText {
  readonly text: string;
  readonly isRendered: boolean;
  /** Index of the innermost expected block that holds it, or -1. */
  readonly owner: number;
}

export interface PageTexts {
  readonly texts: readonly PageText[];
  /** Expected selectors that name nothing. */
  readonly missing: readonly string[];
}

export function readPageTexts(selectors: readonly string[]): PageTexts {
  const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'OPTION', 'TEXTAREA', 'FOLDAWAY-BAR']);
  const owners = selectors.map((selector) => new Set(document.querySelectorAll(selector)));
  const texts: PageText[] = [];

  // checkVisibility speaks of an element's own box: what the element itself skips is looked at here
  const skipsContents = (element: Element): boolean => {
    const { contentVisibility, display } = getComputedStyle(element);
    return contentVisibility === 'hidden' && !/^(?:inline|contents|table|table-(?!cell).*|ruby.*)$/u.test(display);
  };
  const isRendered = (element: Element): boolean =>
    !skipsContents(element) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  const visit = (node: Node, owner: number): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/gu, ' ').trim();
      if (text && node.parentElement) texts.push({ text, isRendered: isRendered(node.parentElement), owner });
      return;
    }
    if (node instanceof Element && unread.has(node.tagName)) return;
    const own = node instanceof Element ? owners.findLastIndex((set) => set.has(node)) : -1;
    const inner = own >= 0 ? own : owner;
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot, inner);
    for (const child of node.childNodes) visit(child, inner);
  };
  visit(document.body, -1);
  return { texts, missing: selectors.filter((_, index) => owners[index]?.size === 0) };
}
