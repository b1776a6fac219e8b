/** What tests ask of a page: is it hidden, is it as it was, what is visible. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** True where nothing of the element's text is rendered. The element must be there. Open shadow roots are looked into. */
export const isHidden = (page: Pick<Page, 'evaluate'>, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const search = (root: Document | ShadowRoot): Element | undefined => {
      const found = root.querySelector(wanted);
      if (found) return found;
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        const inside = shadowRoot && search(shadowRoot);
        if (inside) return inside;
      }
      return undefined;
    };
    const element = search(document);
    if (!element) throw new Error(`${wanted} is not on the page`);
    const [child] = element.children;
    if (!child) return element.getBoundingClientRect().height === 0;
    return !child.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }, selector);

export const expectHidden = (page: Pick<Page, 'evaluate'>, selector: string, timeout = 20_000): Promise<void> =>
  expect.poll(() => isHidden(page, selector), { timeout, message: `${selector} is hidden` }).toBe(true);

export const expectShown = (page: Pick<Page, 'evaluate'>, selector: string, timeout = 20_000): Promise<void> =>
  expect.poll(() => isHidden(page, selector), { timeout, message: `${selector} is hidden` }).toBe(false);

/** The page's document as it is, and as its source makes it. Only for pages without scripts of their own. */
export const readDocument = (
  page: Pick<Page, 'evaluate'>,
): Promise<{ readonly live: string; readonly original: string }> =>
  page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const original = new DOMParser().parseFromString(source, 'text/html');
    return { live: document.documentElement.outerHTML, original: original.documentElement.outerHTML };
  });

/** Waits until the document is byte for byte what its source makes. */
export async function expectUntouched(page: Pick<Page, 'evaluate'>): Promise<void> {
  const { original } = await readDocument(page);
  await expect.poll(async () => (await readDocument(page)).live).toBe(original);
}
