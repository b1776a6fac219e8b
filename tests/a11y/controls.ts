/** What a page has to use, measured. Everything here runs in the page, so it refers to nothing outside of itself. */

export interface Measured {
  /** What does not fit: of the page, of a control, or of two that lie upon one another. */
  readonly problems: readonly string[];
  /** How many controls were looked at: a test that found none has proved nothing. */
  readonly count: number;
}

export interface MeasureOptions {
  /** Whose controls; those of the whole page where it is the extension's own. */
  readonly host: string | undefined;
  /** The least width and height of what is pressed. */
  readonly targetPx: number;
}

/** Wants closed roots to be disclosed. */
export function measure({ host, targetPx }: MeasureOptions): Measured {
  const CONTROLS = 'a[href],button,input,select,textarea,summary,[role=menuitem],[contenteditable=true]';
  const ROUNDING_PX = 0.5;
  const roots: readonly ParentNode[] =
    host === undefined
      ? [document]
      : [...document.querySelectorAll(host)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    getComputedStyle(element).clipPath === 'none' &&
    element.closest('[inert]') === null;
  /** A label presses what it is of, and a link in a text is as high as its line. */
  const targetOf = (control: Element): Element => control.closest('label') ?? control;
  const isInText = (control: Element): boolean => control.matches('a') && control.closest('p,li') !== null;
  const nameOf = (control: Element): string => {
    const words = (control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/gu, ' ').trim();
    return `${control.localName}${control.classList.length > 0 ? `.${[...control.classList].join('.')}` : ''} “${words.slice(0, 40)}”`;
  };
  const isWithinScroller = (element: Element): boolean => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (at !== document.body && /auto|scroll|hidden|clip/u.test(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };

  const controls = roots.flatMap((root) => [...root.querySelectorAll(CONTROLS)]).filter(isSeen);
  const targets = [...new Set(controls.map(targetOf))].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }));
  const problems: string[] = [];

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`the page is ${scrollWidth - clientWidth} px too wide`);
  for (const { element, box } of targets) {
    const isOutside = box.left < -ROUNDING_PX || box.right > clientWidth + ROUNDING_PX;
    if (isOutside && !isWithinScroller(element)) problems.push(`${nameOf(element)} reaches out of the page`);
    const least = Math.min(box.width, box.height);
    if (least < targetPx - ROUNDING_PX && !isInText(element)) {
      problems.push(`${nameOf(element)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`);
    }
  }
  for (const [index, one] of targets.entries()) {
    for (const other of targets.slice(index + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (width > 1 && height > 1) problems.push(`${nameOf(one.element)} lies upon ${nameOf(other.element)}`);
    }
  }
  return { problems, count: targets.length };
}
