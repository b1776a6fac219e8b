/** Reads a document, or a part of one, into an outline. One walk, no styles and no rectangles; changes nothing. */
import { FACT, type Outline, type OutlineElement, type TextRun } from '../core/outline';

export interface Segmented {
  readonly outline: Outline;
  /** The elements behind `outline.elements`, by index. */
  readonly nodes: readonly Element[];
}

/** Elements whose text is not the page's prose, or that are not rendered. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'option',
  'datalist',
  'textarea',
  'svg',
  'math',
  'canvas',
  'object',
  'audio',
  'video',
  'map',
  'code',
  'pre',
  'base',
  'source',
  'track',
  'param',
  'col',
  'colgroup',
]);
/** Elements that do not end a run of text. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'ruby',
  'rb',
  'rt',
  'rp',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'br',
  'img',
  'button',
  'input',
  'select',
]);
/** Inline elements inside of which a word may go on. */
const WITHIN_WORD = new Set([
  'b',
  'bdi',
  'em',
  'font',
  'i',
  'mark',
  's',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
  'rb',
  'ruby',
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['em', 'i', 'cite']);
const EMAIL_WORDS = /e-?mail|courriel|correo|メール|почт|posta/iu;
const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const DATA_NAMES_KEPT = 6;
const MARKS_LENGTH = 200;

/** Marks of an element: what its author called it. */
function marksOf(element: Element): string {
  const parts: string[] = [];
  let dataNames = 0;
  for (const { name, value } of Array.from(element.attributes)) {
    if (name === 'class' || name === 'id' || name === 'role' || name === 'name' || name === 'aria-label')
      parts.push(value);
    else if (name.startsWith('data-') && dataNames < DATA_NAMES_KEPT) {
      dataNames += 1;
      parts.push(value.length <= 40 ? `${name.slice(5)} ${value}` : name.slice(5));
    }
  }
  return parts.join(' ').slice(0, MARKS_LENGTH).toLowerCase();
}

function factsOf(element: Element, tag: string): number {
  let facts = INLINE.has(tag) ? FACT.inline : 0;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') facts |= FACT.hidden;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) facts |= FACT.hidden;
  if (HEADINGS.has(tag) || element.getAttribute('role') === 'heading') facts |= FACT.heading;
  switch (tag) {
    case 'a':
      return (
        facts |
        (element.hasAttribute('href') ? FACT.link : 0) |
        (element.getAttribute('role') === 'button' ? FACT.button : 0)
      );
    case 'button':
      return facts | FACT.button;
    case 'input':
      return facts | inputFacts(element);
    case 'select':
      return facts | FACT.otherField;
    case 'img':
    case 'picture':
      return facts | FACT.image;
    case 'li':
      return facts | FACT.listItem;
    case 'iframe':
      return facts | FACT.frame;
    default:
      return element.getAttribute('role') === 'button' ? facts | FACT.button : facts;
  }
}

function inputFacts(element: Element): number {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'hidden') return FACT.hidden;
  if (type === 'email') return FACT.emailField;
  if (BUTTON_TYPES.has(type)) return FACT.button;
  if (type === 'radio') return FACT.choice;
  const said = `${element.getAttribute('name') ?? ''} ${element.getAttribute('placeholder') ?? ''} ${element.id} ${element.getAttribute('aria-label') ?? ''}`;
  return type === 'text' && EMAIL_WORDS.test(said) ? FACT.emailField : FACT.otherField;
}

function attributeText(element: Element, tag: string): string {
  if (tag === 'img') return element.getAttribute('alt') ?? '';
  if (tag === 'input') {
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    return BUTTON_TYPES.has(type)
      ? (element.getAttribute('value') ?? element.getAttribute('alt') ?? '')
      : (element.getAttribute('placeholder') ?? '');
  }
  if (tag === 'iframe') return element.getAttribute('title') ?? '';
  return '';
}

interface OpenRun {
  parts: string[];
  owner: number;
  /** How many elements had been entered when the run began. */
  bornAt: number;
  wrapper: number;
  linkLength: number;
  emphasisLength: number;
}

/** Segments `root` and all under it. `isLeftOut` tells elements whose subtree is passed over (blocks already collapsed, our own bars). */
export function segment(
  root: Element,
  page: Document,
  isLeftOut: (element: Element) => boolean = () => false,
): Segmented {
  const elements: OutlineElement[] = [];
  const nodes: Element[] = [];
  const runs: TextRun[] = [];
  let open: OpenRun | undefined;
  let linkDepth = 0;
  let emphasisDepth = 0;
  let current = -1;
  let block = -1;
  const blocks: number[] = [];

  function flush(): void {
    if (!open) return;
    const text = open.parts.join('');
    if (text.trim() !== '')
      runs.push({
        text,
        owner: open.owner,
        wrapper: open.wrapper,
        linkLength: open.linkLength,
        emphasisLength: open.emphasisLength,
        isAttribute: false,
      });
    open = undefined;
  }
  function addText(text: string): void {
    open ??= { parts: [], owner: block, bornAt: elements.length, wrapper: -1, linkLength: 0, emphasisLength: 0 };
    if (open.wrapper >= 0 && text.trim() !== '') open.wrapper = -1;
    open.parts.push(text);
    if (linkDepth > 0) open.linkLength += text.trim().length;
    if (emphasisDepth > 0) open.emphasisLength += text.trim().length;
  }
  function enter(element: Element): boolean {
    const tag = element.localName;
    if (SKIPPED.has(tag) || isLeftOut(element)) {
      if (!open) return false;
      if (tag !== 'script' && tag !== 'style') addText(' ');
      return false;
    }
    const facts = factsOf(element, tag);
    const isInline = (facts & FACT.inline) !== 0;
    if (!isInline) flush();
    const index = elements.length;
    elements.push({
      tag,
      parent: current,
      last: index,
      runFrom: runs.length,
      runTo: runs.length,
      marks: element.attributes.length > 0 ? marksOf(element) : '',
      target:
        tag === 'a'
          ? (element.getAttribute('href') ?? '')
          : tag === 'iframe'
            ? (element.getAttribute('src') ?? '')
            : '',
      facts,
    });
    nodes.push(element);
    current = index;
    if (!isInline) {
      blocks.push(block);
      block = index;
    } else if (!WITHIN_WORD.has(tag) && open) addText(' ');
    if (tag === 'a') linkDepth += 1;
    if (ITALIC.has(tag)) emphasisDepth += 1;
    const said = attributeText(element, tag);
    if (said !== '') {
      flush();
      runs.push({
        text: said,
        owner: block,
        wrapper: index,
        linkLength: linkDepth > 0 ? said.length : 0,
        emphasisLength: 0,
        isAttribute: true,
      });
    }
    return true;
  }
  function leave(element: Element): void {
    const tag = element.localName;
    const entry = elements[current];
    if (!entry) return;
    const isInline = (entry.facts & FACT.inline) !== 0;
    if (!isInline) {
      flush();
      block = blocks.pop() ?? -1;
    } else if (open) {
      if (!WITHIN_WORD.has(tag)) addText(' ');
      // so far the whole run stands in this inline element
      if (open.bornAt > current && open.parts.some((part) => part.trim() !== '')) open.wrapper = current;
    }
    if (tag === 'a') linkDepth -= 1;
    if (ITALIC.has(tag)) emphasisDepth -= 1;
    entry.last = elements.length - 1;
    // a run that is still open belongs to the inline element as well
    entry.runTo = runs.length + (open ? 1 : 0);
    current = entry.parent;
  }

  if (enter(root)) {
    let node: Node = root;
    walk: for (;;) {
      let next: Node | null = node.firstChild;
      for (;;) {
        while (next) {
          if (next.nodeType === 3) addText((next as Text).data);
          else if (next.nodeType === 1 && enter(next as Element)) break;
          next = next.nextSibling;
        }
        if (next) {
          node = next;
          continue walk;
        }
        leave(node as Element);
        if (node === root) break walk;
        next = node.nextSibling;
        node = node.parentNode as Node;
      }
    }
  }
  return {
    nodes,
    outline: {
      elements,
      runs,
      language: page.documentElement?.getAttribute('lang') ?? '',
      path: page.location?.pathname ?? '',
      title: page.title,
      isFrame: page.defaultView !== null && page.defaultView !== page.defaultView.top,
    },
  };
}
