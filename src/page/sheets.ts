/** Puts a style sheet into shadow roots: adopted where the browser lets a content script do that, as an element elsewhere. */

export interface Sheet {
  readonly addTo: (root: ShadowRoot) => void;
  readonly removeFrom: (root: ShadowRoot) => void;
}

function adoptable(page: Document, css: string): CSSStyleSheet | undefined {
  try {
    const view = page.defaultView as (Window & typeof globalThis) | null;
    if (!view) return undefined;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    // A content script of Firefox may construct sheets and may not hand them to a page's root.
    const probe = page.createElement('div').attachShadow({ mode: 'closed' });
    if (!('adoptedStyleSheets' in probe)) return undefined;
    probe.adoptedStyleSheets = [sheet];
    return probe.adoptedStyleSheets.length === 1 ? sheet : undefined;
  } catch {
    return undefined;
  }
}

export function createSheet(page: Document, css: string): Sheet {
  const elements = new WeakMap<ShadowRoot, HTMLStyleElement>();
  let shared: CSSStyleSheet | undefined;
  let isProbed = false;
  const sheet = (): CSSStyleSheet | undefined => {
    if (!isProbed) shared = adoptable(page, css);
    isProbed = true;
    return shared;
  };
  return {
    addTo(root) {
      const adopted = sheet();
      if (adopted) {
        if (!root.adoptedStyleSheets.includes(adopted)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, adopted];
        return;
      }
      if (elements.get(root)?.isConnected) return;
      const style = page.createElement('style');
      style.textContent = css;
      elements.set(root, style);
      root.append(style);
    },
    removeFrom(root) {
      if (shared && root.adoptedStyleSheets.includes(shared)) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== shared);
      }
      elements.get(root)?.remove();
      elements.delete(root);
    },
  };
}
