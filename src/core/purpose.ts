/** Whether the page itself is a donation page, a price list, a newsletter's landing page or a login: there nothing of that kind collapses. */
import type { Kind } from './kind';
import { ASKING_KINDS, askClass, topicClass } from './lexicon/classes';
import type { AskingKind } from './lexicon/lexicon';
import type { Outline, TextRun } from './outline';
import { marksFit } from './tokens';
import type { RunWords } from './words';

const SEGMENTS = /[/]+/u;

/** A main heading counts as such within the first runs of the page. */
const HEADING_RUNS = 60;

/** A price is set as a heading, too. */
const IS_WORDED = /\p{L}{2}/u;

/** What words in the title weigh where the page has an article. */
const ARTICLE_SHARE = 0.5;

/** A lone word that is a link is a button, as "Other" is beside amounts to give. */
const BUTTON = /^\s*\S{1,11}\s*$/u;

const isHeading = ({ text, linkLength }: TextRun): boolean =>
  IS_WORDED.test(text) && !(BUTTON.test(text) && linkLength >= text.trim().length);

/** The run of text of the page's first `h1`, or none. */
export const mainHeading = ({ elements, runs }: Outline): number | undefined =>
  elements.find(({ tag, runFrom, runTo }) => {
    const run = runs[runFrom];
    return tag === 'h1' && runTo > runFrom && runFrom < HEADING_RUNS && run !== undefined && isHeading(run);
  })?.runFrom;

/**
 * By kind, 0 to 1, from the phrases of the title and the main heading, and from the address.
 * A page without an article that is about one kind is taken to be about all: a donation page asks for an e-mail address as well.
 */
export function readPurpose(
  outline: Outline,
  says: readonly RunWords[],
  hasArticle: boolean,
): Readonly<Record<Kind, number>> {
  const parts = outline.path
    .toLowerCase()
    .split(SEGMENTS)
    .filter((part) => part !== '');
  // an article's address is long; the page for giving is called /donate
  const isShortPath = parts.length > 0 && parts.length <= 2 && parts.every((part) => part.length <= 24);
  const ofKind = (kind: AskingKind): number => {
    const said = says.map(({ counts }) => (counts[askClass(kind)] ?? 0) + 0.8 * (counts[topicClass(kind)] ?? 0));
    const inPath = isShortPath && parts.some((part) => marksFit(part, kind) === 1) ? 1 : 0;
    // an article may be about newsletters and still end with a box for one
    const words = (hasArticle ? ARTICLE_SHARE : 1) * Math.min(1, Math.max(0, ...said));
    return Math.max(words, inPath);
  };
  const own = ASKING_KINDS.map((kind) => [kind, ofKind(kind)] as const);
  const any = hasArticle ? 0 : Math.max(...own.map(([, purpose]) => purpose));
  return {
    ...(Object.fromEntries(own.map(([kind, purpose]) => [kind, Math.max(purpose, any)])) as Record<AskingKind, number>),
    ad: 0,
  };
}
