/** Whether the page itself is a donation page, a price list, a newsletter's landing page or a login: there nothing of that kind collapses. */
import { KINDS, type Kind } from './kind';
import { ASKING_KINDS, askClass, topicClass } from './lexicon/classes';
import type { Outline } from './outline';
import { marksFit } from './tokens';
import type { RunWords } from './words';

const SEGMENTS = /[/]+/u;

/** By kind, 0 to 1. `title` are the phrases of the title and the first main heading. A word in the last part of a short path counts most. */
export function readPurpose(outline: Outline, title: RunWords): Readonly<Record<Kind, number>> {
  const parts = outline.path
    .toLowerCase()
    .split(SEGMENTS)
    .filter((part) => part !== '');
  // an article's address is long; the page for giving is called /donate
  const isShortPath = parts.length <= 2 && parts.every((part) => part.length <= 24);
  return Object.fromEntries(
    KINDS.map((kind) => {
      if (kind === 'ad') return [kind, 0];
      const asks = title.counts[askClass(kind)] ?? 0;
      const topics = title.counts[topicClass(kind)] ?? 0;
      const inTitle = ASKING_KINDS.includes(kind) ? Math.min(1, 0.6 * asks + 0.4 * topics) : 0;
      const inPath = isShortPath && parts.some((part) => marksFit(part, kind) === 1) ? 1 : 0;
      return [kind, Math.max(inTitle, inPath)];
    }),
  ) as Record<Kind, number>;
}
