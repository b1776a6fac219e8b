/**
 * Looks at a page from a world that the page cannot tamper with. Each function runs there, so it refers to nothing outside of itself;
 * `Reflect.get` asks the browser where a form would answer with one of its fields.
 */

/** What departs from expectation: those of the selectors that name nothing, or whose text is rendered where it should not be, or not where it should. */
export function misplaced(collapsed: readonly string[], shown: readonly string[]): readonly string[] {
  const shadowOf = (element: Element): ShadowRoot | null => Reflect.get(Element.prototype, 'shadowRoot', element);
  const find = (root: Document | ShadowRoot, selector: string): Element | undefined => {
    const own = root.querySelector(selector);
    if (own) return own;
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowOf(element);
      const inside = shadow && find(shadow, selector);
      if (inside) return inside;
    }
    return undefined;
  };
  const isSeen = (element: Element): boolean => {
    const first: Element | null = Reflect.get(Element.prototype, 'lastElementChild', element);
    if (!Element.prototype.checkVisibility.call(first ?? element, { visibilityProperty: true, opacityProperty: true }))
      return false;
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
  };
  const wrong = (selectors: readonly string[], isWantedSeen: boolean): readonly string[] =>
    selectors.flatMap((selector) => {
      const element = find(document, selector);
      if (element === undefined) return [`${selector} is not there`];
      if (isSeen(element) === isWantedSeen) return [];
      return [`${selector} is ${isWantedSeen ? 'hidden' : 'shown'}`];
    });
  return [...wrong(collapsed, false), ...wrong(shown, true)];
}

/** Every mark of Foldaway's that is in the page. */
export function marksLeft(): readonly string[] {
  const found = new Set<string>();
  const search = (root: Document | ShadowRoot): void => {
    const markup = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
    for (const [mark] of markup.matchAll(/<foldaway-bar|\bdata-foldaway[a-z-]*(?==)/gu)) found.add(mark);
    for (const element of root.querySelectorAll('*')) {
      const shadow: ShadowRoot | null = Reflect.get(Element.prototype, 'shadowRoot', element);
      if (shadow) search(shadow);
    }
  };
  search(document);
  return [...found];
}

export function countBars(): number {
  const count = (root: Document | ShadowRoot): number => {
    let bars = root.querySelectorAll('foldaway-bar').length;
    for (const element of root.querySelectorAll('*')) {
      const shadow: ShadowRoot | null = Reflect.get(Element.prototype, 'shadowRoot', element);
      if (shadow) bars += count(shadow);
    }
    return bars;
  };
  return count(document);
}
