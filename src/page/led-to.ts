/** What the address led the reader to: a part of the page (`#part`), or words on it (`#:~:text=`). Both are looked for before Foldaway starts. */
import { textOf } from './dom';

/** Browsers take the directive out of the page's address and keep it in the record of how the page was loaded. */
const DIRECTIVE = ':~:';
const TEXTS_AT_MOST = 5;
const TEXT_LENGTH = 300;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // not an encoded address: as it stands
    return part;
  }
}

/** The words that an address's text directives begin with: `text=[prefix-,]start[,end][,-suffix]`, several parted by `&`. */
export function textsOf(address: string): readonly string[] {
  const at = address.indexOf(DIRECTIVE);
  if (at < 0) return [];
  return address
    .slice(at + DIRECTIVE.length)
    .split('&')
    .slice(0, TEXTS_AT_MOST)
    .flatMap((directive) => (directive.startsWith('text=') ? [directive.slice('text='.length)] : []))
    .map((parts) => parts.split(',').find((part) => !part.endsWith('-') && !part.startsWith('-')) ?? '')
    .map((start) => plain(decoded(start).slice(0, TEXT_LENGTH)))
    .filter((start) => start !== '');
}

/** Tells whether an element holds words, or the part, that the page's address led to. */
export function createLedTo(page: Document): (element: Element) => boolean {
  const [entry] = page.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  const texts = textsOf(entry?.name ?? '');
  const address = page.location.href.split('#')[0];
  return (element) => {
    if (element.matches(':target') || element.querySelector(':target') !== null) return true;
    // a page that has become another one since was led to by something else
    if (texts.length === 0 || page.location.href.split('#')[0] !== address) return false;
    const said = plain(textOf(element));
    return texts.some((text) => said.includes(text));
  };
}
