/** Which elements a page does not render, as far as its own style sheets and attributes say. */

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$))/iu;
const SHOWING = /(?:^|;)\s*(?:display\s*:\s*(?!none)|visibility\s*:\s*visible|opacity\s*:\s*(?:1|0?\.[1-9]))/iu;
/** Media that a reader with a desktop screen of 1,280 pixels has. */
function fits(media: string): boolean {
  if (media === '' || /\ball\b|\bscreen\b(?!.*\()/iu.test(media)) return true;
  if (/print|speech/iu.test(media)) return false;
  const most = /max-width\s*:\s*([\d.]+)(px|em|rem)/iu.exec(media);
  const least = /min-width\s*:\s*([\d.]+)(px|em|rem)/iu.exec(media);
  const px = (match: RegExpExecArray | null): number | undefined =>
    match ? Number(match[1]) * (match[2] === 'px' ? 1 : 16) : undefined;
  if (!most && !least) return false;
  return (px(most) ?? Number.POSITIVE_INFINITY) >= 1280 && (px(least) ?? 0) <= 1280;
}

interface RuleLike {
  readonly selectorText?: string;
  readonly style?: { readonly cssText: string };
  readonly cssRules?: ArrayLike<RuleLike>;
  readonly media?: { readonly mediaText: string };
}

/** Elements that are hidden themselves; what they hold is hidden with them. A later rule for the same element wins. */
export function hiddenElements(page: Document): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  function apply(rules: ArrayLike<RuleLike>): void {
    for (const rule of Array.from(rules)) {
      if (rule.cssRules && rule.media && fits(rule.media.mediaText)) apply(rule.cssRules);
      const text = rule.style?.cssText ?? '';
      if (!rule.selectorText || !(HIDING.test(text) || SHOWING.test(text))) continue;
      let matches: readonly Element[];
      try {
        matches = [...page.querySelectorAll(rule.selectorText)];
      } catch {
        continue; // a selector of another browser's: it hides nothing here
      }
      for (const element of matches) HIDING.test(text) ? hidden.add(element) : hidden.delete(element);
    }
  }
  for (const element of page.querySelectorAll('[hidden]')) hidden.add(element);
  for (const sheet of Array.from(page.styleSheets))
    if (fits(sheet.media?.mediaText ?? '')) apply(sheet.cssRules as unknown as ArrayLike<RuleLike>);
  for (const element of page.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (HIDING.test(style)) hidden.add(element);
    else if (SHOWING.test(style)) hidden.delete(element);
  }
  for (const element of page.querySelectorAll('dialog:not([open]), details:not([open]) > :not(summary)'))
    hidden.add(element);
  return hidden;
}
