/** The selectors by which a rule could name an element, from those that match it alone to those that match all of its like. */
import { isLastingMark, selectorOf } from '../selector';

export interface SelectorChoice {
  readonly selector: string;
  /** How many elements it matches in the element's document or shadow root. */
  readonly count: number;
}

export interface SelectorChoices {
  /** From narrow to broad; each matches other elements than the one before. */
  readonly choices: readonly [SelectorChoice, ...SelectorChoice[]];
  /** The narrowest one that is made of lasting marks, or else the narrowest of all. */
  readonly preferred: number;
}

/** How well a selector will do on the site's other pages: lower is better. */
const LASTING = 0;
const ANCHORED = 1;
const WEAK = 2;
const POSITIONAL = 3;

interface Candidate {
  readonly selector: string;
  readonly rank: number;
}

/** What a class says of a moment, not of the block. */
const STATE =
  /^(?:is|has|js)-|^(?:active|closed|collapsed|expanded|fade|hidden|in|loaded|open|opened|show|shown|visible)$/iu;
/** Attributes that authors give their parts names with. */
const NAMING = [
  'data-testid',
  'data-test',
  'data-qa',
  'data-component',
  'data-module',
  'data-widget',
  'data-block',
  'name',
];
const NAMED_VALUE = /^[\w-]{2,60}$/u;
/** A mark with numbers in it, that needs no escaping. */
const PLAIN_MARK = /^-?[_a-z][\w-]{0,59}$/iu;
const LINKING = { a: 'href', iframe: 'src', img: 'src', embed: 'src' } as const satisfies Record<string, string>;
const CLIMB_AT_MOST = 4;
const BROADEST_COUNT = 200;

const classesOf = (element: Element, isWanted: (name: string) => boolean): readonly string[] =>
  [...element.classList].filter((name) => isWanted(name) && !STATE.test(name));

/** The start of an address that names whose it is: `https://host/`. */
function originOf(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}/` : undefined;
}

/** Selectors from the element's own marks, the best first. */
function byMarks(element: Element): readonly Candidate[] {
  const { localName: tag, id } = element;
  const found: Candidate[] = [];
  const add = (rank: number, selector: string): void => void found.push({ rank, selector });
  if (isLastingMark(id)) add(LASTING, `#${id}`);
  const classes = classesOf(element, isLastingMark);
  if (classes.length > 0) add(LASTING, `${tag}.${classes.slice(0, 3).join('.')}`);
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (value !== null && NAMED_VALUE.test(value))
      add(/\d/u.test(value) ? WEAK : LASTING, `${tag}[${name}="${value}"]`);
  }
  if (Object.hasOwn(LINKING, tag)) {
    const attribute = LINKING[tag as keyof typeof LINKING];
    const origin = originOf(element.getAttribute(attribute));
    if (origin !== undefined) add(LASTING, `${tag}[${attribute}^="${origin}"]`);
  }
  if (tag.includes('-')) add(LASTING, tag);
  for (const name of classes) add(LASTING, `.${name}`);
  const weak = classesOf(element, (name) => PLAIN_MARK.test(name) && !isLastingMark(name));
  if (PLAIN_MARK.test(id) && !isLastingMark(id)) add(WEAK, `#${id}`);
  for (const name of weak) add(WEAK, `${tag}.${name}`);
  return found;
}

/** From the nearest ancestor with marks down to the element: `#news > div > aside`. */
function byAnchor(element: Element): Candidate | undefined {
  let path = element.localName;
  let at = element.parentElement;
  for (let climbed = 0; at && climbed < CLIMB_AT_MOST; climbed += 1, at = at.parentElement) {
    const own = selectorOf(at);
    if (/[.#]/u.test(own)) return { rank: ANCHORED, selector: `${own} > ${path}` };
    path = `${at.localName} > ${path}`;
  }
  return undefined;
}

function positionOf(element: Element): string {
  let number = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === element.localName) number += 1;
  }
  return `${element.localName}:nth-of-type(${number})`;
}

/** By place alone: as many steps outwards as it takes to match nothing else. */
function byPlace(element: Element, root: ParentNode): Candidate {
  let selector = positionOf(element);
  for (let at = element.parentElement; at && root.querySelectorAll(selector).length > 1; at = at.parentElement) {
    const id = isLastingMark(at.id) ? `#${at.id}` : undefined;
    selector = `${id ?? (at.localName === 'body' ? 'body' : positionOf(at))} > ${selector}`;
    if (id !== undefined || at.localName === 'body') break;
  }
  return { rank: POSITIONAL, selector };
}

export function selectorsOf(element: Element): SelectorChoices {
  const root = element.getRootNode() as Document | ShadowRoot;
  const anchored = byAnchor(element);
  const candidates = [...byMarks(element), ...(anchored ? [anchored] : []), byPlace(element, root)];
  const kept: (Candidate & { readonly matched: readonly Element[] })[] = [];
  // A stable sort: among those of one rank the order above stands.
  for (const candidate of candidates.toSorted((one, other) => one.rank - other.rank)) {
    const matched = [...root.querySelectorAll(candidate.selector)];
    const isKnown = kept.some(
      (other) => other.matched.length === matched.length && other.matched.every((each, at) => each === matched[at]),
    );
    const isTooBroad = matched.length > BROADEST_COUNT && kept.length > 0;
    if (!isKnown && !isTooBroad) kept.push({ ...candidate, matched });
  }
  const ordered = kept.toSorted((one, other) => one.matched.length - other.matched.length);
  const [first, ...others] = ordered.map(({ selector, matched }) => ({ selector, count: matched.length }));
  const best = Math.min(...ordered.map(({ rank }) => rank));
  // byPlace is always among them
  if (!first) throw new Error('An element has no place in its own page');
  return { choices: [first, ...others], preferred: ordered.findIndex(({ rank }) => rank === best) };
}
