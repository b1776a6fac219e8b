/** What is read off one element: its marks, what it is to a form or a text, and the words in its attributes. */
import { FACT } from '../core/outline';
import { attributeOf, attributesOf, hasAttribute, idOf } from './dom';

/** Elements whose text is not the page's prose, or that are not rendered. */
export const SKIPPED = new Set([
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
export const WITHIN_WORD = new Set([
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
export const ITALIC = new Set(['em', 'i', 'cite']);
const EMAIL_WORDS = /e-?mail|courriel|correo|メール|почт|posta/iu;
const SPONSORED = /(?:^|\s)sponsored(?:\s|$)/iu;
const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** Boxes whose `aria-label` names them. */
const LABELLED = new Set(['aside', 'section', 'div', 'p', 'ins', 'figure']);
const LABEL_LENGTH = 40;
const DATA_NAMES_KEPT = 6;
const MARKS_LENGTH = 200;

/** Marks of an element: what its author called it. */
export function marksOf(element: Element): string {
  const parts: string[] = [];
  let dataNames = 0;
  for (const { name, value } of Array.from(attributesOf(element))) {
    if (name === 'class' || name === 'id' || name === 'role' || name === 'name' || name === 'aria-label')
      parts.push(value);
    else if (name.startsWith('data-') && dataNames < DATA_NAMES_KEPT) {
      dataNames += 1;
      parts.push(value.length <= 40 ? `${name.slice(5)} ${value}` : name.slice(5));
    }
  }
  return parts.join(' ').slice(0, MARKS_LENGTH).toLowerCase();
}

export function factsOf(element: Element, tag: string): number {
  let facts = INLINE.has(tag) ? FACT.inline : 0;
  if (hasAttribute(element, 'hidden') && attributeOf(element, 'hidden') !== 'until-found') facts |= FACT.hidden;
  const style = attributeOf(element, 'style');
  if (style !== null && HIDDEN_STYLE.test(style)) facts |= FACT.hidden;
  if (HEADINGS.has(tag) || attributeOf(element, 'role') === 'heading') facts |= FACT.heading;
  switch (tag) {
    case 'a':
      return (
        facts |
        (hasAttribute(element, 'href') ? FACT.link : 0) |
        (SPONSORED.test(attributeOf(element, 'rel') ?? '') ? FACT.sponsored : 0) |
        (attributeOf(element, 'role') === 'button' ? FACT.button : 0)
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
      return attributeOf(element, 'role') === 'button' ? facts | FACT.button : facts;
  }
}

function inputFacts(element: Element): number {
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase();
  if (type === 'hidden') return FACT.hidden;
  if (type === 'email') return FACT.emailField;
  if (BUTTON_TYPES.has(type)) return FACT.button;
  if (type === 'radio' || type === 'checkbox') return FACT.choice;
  const said = `${attributeOf(element, 'name') ?? ''} ${attributeOf(element, 'placeholder') ?? ''} ${idOf(element)} ${attributeOf(element, 'aria-label') ?? ''}`;
  return type === 'text' && EMAIL_WORDS.test(said) ? FACT.emailField : FACT.otherField;
}

export function attributeText(element: Element, tag: string): string {
  if (tag === 'img') return attributeOf(element, 'alt') ?? '';
  if (tag === 'input') {
    const type = (attributeOf(element, 'type') ?? '').toLowerCase();
    return BUTTON_TYPES.has(type)
      ? (attributeOf(element, 'value') ?? attributeOf(element, 'alt') ?? '')
      : (attributeOf(element, 'placeholder') ?? '');
  }
  if (tag === 'iframe') return attributeOf(element, 'title') ?? '';
  return LABELLED.has(tag) ? shortLabel(element) : '';
}

/** What a box is called for those who cannot see it: an ad's label often stands there alone. */
function shortLabel(element: Element): string {
  const label = attributeOf(element, 'aria-label') ?? '';
  return label.length <= LABEL_LENGTH ? label : '';
}

/** The address that an element leads to, comes from or sends to. */
export function targetOf(element: Element, tag: string): string {
  switch (tag) {
    case 'a':
      return attributeOf(element, 'href') ?? '';
    case 'iframe':
      return attributeOf(element, 'src') ?? '';
    case 'form':
      return attributeOf(element, 'action') ?? '';
    default:
      return '';
  }
}
