/** Findings, words and a browser's missing parts for tests of the page side. */
import type { Finding } from '../../../src/core/finding';
import type { Kind } from '../../../src/core/kind';
import type { BarTexts } from '../../../src/page/bar-texts';
import { createFolds, type Folds } from '../../../src/page/folds';
import type { PlacedFinding } from '../../../src/page/placed';
import type { Reader } from '../../../src/page/reader';

/** jsdom draws nothing: what is not hidden by an attribute counts as drawn. */
export function drawEverything(): void {
  Element.prototype.checkVisibility = function isDrawn(this: Element) {
    return this.closest('[hidden]:not([hidden="until-found"])') === null;
  };
}

export const TEXTS: BarTexts = {
  language: 'en',
  direction: 'ltr',
  kind: (kind) => kind,
  evidence: ({ signal }) => signal,
  origin: ({ rule }) => rule,
  quoted: (words) => `“${words}”`,
  gate: 'gate',
  remembered: 'known',
  show: 'Show',
  hideAgain: 'Hide again',
  more: 'More',
  why: 'Why?',
  alwaysShow: 'Always show this here',
  notOnThisSite: 'Not on this site',
};

export const IDLE_READER: Reader = {
  hasJustClicked: () => false,
  hasTouched: () => false,
  focusBefore: () => undefined,
  contextTarget: () => undefined,
  isLedTo: () => false,
};

let lastId = 0;

export function place(selector: string, kind: Kind = 'donation', more: Partial<Finding> = {}): PlacedFinding {
  const [first, ...others] = document.querySelectorAll(selector);
  if (!first) throw new Error(`nothing matches ${selector}`);
  lastId += 1;
  const finding: Finding = {
    id: lastId,
    kind,
    origin: 'detected',
    score: 0.9,
    evidence: [],
    excerpt: first.textContent ?? '',
    fingerprint: `${kind}.0.${selector}`,
    isGate: false,
    ...more,
  };
  return { finding, elements: [first, ...others] };
}

export function foldsOf(look: 'slim' | 'none' = 'slim', reader: Reader = IDLE_READER): Folds {
  return createFolds({
    page: document,
    texts: TEXTS,
    barCss: '',
    blockSheet: { addTo: () => undefined, removeFrom: () => undefined },
    look,
    reader,
    write: (work) => work(),
    onChange: () => undefined,
    onReleased: () => undefined,
    onAlwaysShow: () => undefined,
    onSwitchSiteOff: () => undefined,
  });
}

export const PROSE = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>Paragraph ${n} of the article, long enough to be prose: the wall will be taken down and built again.</p>`,
).join('');
