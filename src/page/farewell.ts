/**
 * Shows what is collapsed should the extension go without a word. Firefox ends the content script of an extension that is switched
 * off, removed or updated before the script could undo anything, and takes the extension's own sheet (`content.css`) away. What the
 * script marked stays marked; this sheet stays as well, loses to `content.css` as long as that is there, and then shows the blocks.
 * The bars go with `content.css`, too: only there is said how they are drawn.
 */
import { COLLAPSED, COLLAPSED_ATTRIBUTE } from './names';

const COLLAPSED_SELECTOR = `[${COLLAPSED_ATTRIBUTE}="${COLLAPSED}"]`;
/** Outweighs the page's `[hidden] { display: none !important }`. How the page displays the block cannot be known here. */
const CSS = `:is(${COLLAPSED_SELECTOR}, #_#_) { display: revert !important; content-visibility: visible !important; }`;

export interface Farewell {
  /** To be called while something is collapsed, and while nothing is. */
  readonly keep: (isNeeded: boolean) => void;
}

const isFarewell = (sheet: CSSStyleSheet): boolean =>
  sheet.cssRules[0] instanceof CSSStyleRule && sheet.cssRules[0].selectorText.startsWith(`:is(${COLLAPSED_SELECTOR}`);

export function createFarewell(page: Document): Farewell {
  /** Found by what it says: the script that an update replaced may have left one. */
  const others = (): readonly CSSStyleSheet[] => page.adoptedStyleSheets.filter((sheet) => !isFarewell(sheet));

  function adopt(): void {
    const view = page.defaultView as (Window & typeof globalThis) | null;
    if (!view) return;
    try {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(CSS);
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    } catch (cause) {
      // Older versions of Firefox let no content script do this; there the page is whole again once it is loaded anew.
      console.debug('Foldaway could not leave a sheet', cause);
    }
  }
  return {
    keep(isNeeded) {
      // Browsers without it, and documents of the tests.
      if (!('adoptedStyleSheets' in page)) return;
      const left = others();
      const isThere = left.length < page.adoptedStyleSheets.length;
      if (isNeeded && !isThere) adopt();
      if (!isNeeded && isThere) page.adoptedStyleSheets = [...left];
    },
  };
}
