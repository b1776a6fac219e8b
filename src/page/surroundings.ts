/** Where a block's bar stands and what it must look like there. Reads the page, so ask before anything is written. */
import { nameOf, parentElementOf, parentOf } from './dom';

export interface Surroundings {
  readonly parent: Node & ParentNode;
  readonly before: Node;
  /** Declarations for the bar's host that keep it in the block's column. */
  readonly css: string;
  readonly isDark: boolean;
  /** Language and direction of the block, for the words that the bar quotes. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Elements in which a bar would be invalid, or part of something else (a link, a button). */
const NO_PLACE = new Set(
  `ul ol menu dl table thead tbody tfoot tr colgroup select optgroup datalist picture video audio object p h1 h2 h3 h4 h5 h6
  a button label summary legend span em strong b i small ruby rt pre code`.split(/\s+/u),
);
const CLEAR = /^(?:transparent|rgba\(.*,\s*0\)|.*\/\s*0\))$/u;
const NUMBERS = /[\d.]+/gu;
/** Narrower than this a bar says nothing. */
const NARROWEST_PX = 280;
const SLACK_PX = 8;

/** Whether a colour as `getComputedStyle` gives it is nearer to black than to white. */
export function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(NUMBERS) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

function isDarkAt(start: Element | null, view: Window): boolean {
  for (let at = start; at; at = parentElementOf(at)) {
    const { backgroundColor } = view.getComputedStyle(at);
    if (backgroundColor !== '' && !CLEAR.test(backgroundColor)) return isDarkColour(backgroundColor);
  }
  const root = view.getComputedStyle(view.document.documentElement);
  return /dark/u.test(root.colorScheme) && view.matchMedia('(prefers-color-scheme: dark)').matches;
}

function inFlow(block: Element, parent: Element, view: Window): string {
  const style = view.getComputedStyle(block);
  const around = view.getComputedStyle(parent);
  if (/grid/u.test(around.display)) {
    return `grid-column:${style.gridColumnStart}/${style.gridColumnEnd};order:${style.order};`;
  }
  const isRow = /flex/u.test(around.display) && !around.flexDirection.startsWith('column');
  if (isRow) return `order:${style.order};flex:0 1 auto;align-self:center;`;
  const own = block.getBoundingClientRect();
  const outer = parent.getBoundingClientRect();
  const from = outer.left + (Number.parseFloat(around.paddingLeft) || 0);
  const to = outer.right - (Number.parseFloat(around.paddingRight) || 0);
  const isNarrower = own.width > 0 && own.width < to - from - SLACK_PX;
  if (!isNarrower) return `order:${style.order};`;
  const left = own.left - from;
  const right = to - own.right;
  const isCentred = Math.abs(left - right) <= SLACK_PX;
  const marginLeft = isCentred || left > right ? 'auto' : '0';
  const marginRight = isCentred || left <= right ? 'auto' : '0';
  const width = Math.round(Math.max(own.width, NARROWEST_PX));
  return `order:${style.order};float:${style.float};max-width:${width}px;margin-left:${marginLeft};margin-right:${marginRight};`;
}

export function surroundingsOf(first: HTMLElement, view: Window): Surroundings | undefined {
  let before: Element = first;
  let parent: (Node & ParentNode) | null = parentOf(first);
  while (parent instanceof Element && NO_PLACE.has(nameOf(parent))) {
    before = parent;
    parent = parentOf(parent);
  }
  if (parent === null || parent instanceof Document) return undefined;
  const around = parent instanceof Element ? parent : (parent as ShadowRoot).host;
  const style = view.getComputedStyle(first);
  return {
    parent,
    before,
    css: before instanceof HTMLElement ? inFlow(before, around, view) : '',
    isDark: isDarkAt(around, view),
    language: first.closest('[lang]')?.getAttribute('lang') ?? view.document.documentElement.lang,
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** For the bar of an overlay: at the window's edge, out of reach of the overlay's own container. */
export function edgeOf(root: HTMLElement, isAtTop: boolean, view: Window): Surroundings | undefined {
  const { body, documentElement } = view.document;
  let before: Element = root;
  for (let at: Node | null = root; at && at !== body; at = parentOf(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at instanceof Element) before = at;
  }
  if (parentOf(before) !== body) return undefined;
  const style = view.getComputedStyle(root);
  return {
    parent: body,
    before,
    css: `position:fixed;inset-block:${isAtTop ? '12px auto' : 'auto 12px'};inset-inline:auto 12px;z-index:2147483647;margin:0;`,
    isDark: isDarkAt(body, view),
    language: root.closest('[lang]')?.getAttribute('lang') ?? documentElement.lang,
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
  };
}
