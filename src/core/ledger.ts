/** Running sums over an outline, so that any stretch of it is summed up in constant time. */
import { ASK_CLASSES, CLASS_COUNT, listClass } from './lexicon/classes';
import { isForeignLink, isOwnLink } from './link';
import { FACT, type Outline, type OutlineElement, type TextRun } from './outline';
import {
  AD_CLICK_ADDRESSES,
  AD_SERVER_MARKS,
  AFFILIATE_ADDRESSES,
  APP_HOSTS,
  CLOAKED_PATH,
  MAILING_PATH,
  MAILING_PROVIDERS,
  PAYING_HOSTS,
  PAYING_PATH,
  SHELF_ADDRESSES,
} from './providers';
import type { RunWords } from './words';

/** What is summed over runs of text. */
const RUN_SUMS = [
  'chars',
  'linkChars',
  'emphasisChars',
  'foreignChars',
  'proseChars',
  'runs',
  'headlines',
  'linkedLines',
  'sentences',
  'labels',
  'amounts',
  'appeal',
  'strayRuns',
  'strayLinks',
] as const;
/** What is summed over elements. */
const ELEMENT_SUMS = [
  'buttons',
  'emailFields',
  'otherFields',
  'choices',
  'images',
  'frames',
  'headings',
  'links',
  'payingLinks',
  'payingHosts',
  'appLinks',
  'mailing',
  'adServed',
  'sponsoredLinks',
  'shelfLinks',
  'ownLinks',
  'foreignLinks',
  'times',
  'listItems',
] as const;

export type RunSum = (typeof RUN_SUMS)[number];
export type ElementSum = (typeof ELEMENT_SUMS)[number];

export interface Ledger {
  readonly outline: Outline;
  readonly words: readonly RunWords[];
  /** Sum over runs `from` to `to` (exclusive). */
  readonly overRuns: (sum: RunSum, from: number, to: number) => number;
  /** Distinct phrases of a class, run by run, summed. */
  readonly phrases: (phraseClass: number, from: number, to: number) => number;
  /** Sum over the element and all under it. */
  readonly within: (sum: ElementSum, element: number) => number;
  /** The element's own figure, without what is under it. */
  readonly own: (sum: ElementSum, element: number) => number;
  /** Characters of each run without link text and attribute text count as prose from here. */
  readonly isProse: (run: number) => boolean;
}

/** From this many characters on, a run with a sentence's punctuation reads as prose. */
const PROSE_LENGTH = 90;
/** Chinese, Japanese and Korean say as much in far fewer characters. */
const PROSE_LENGTH_DENSE = 40;
/** A Chinese, Japanese or Korean character says about as much as so many of an alphabet's. */
const DENSITY = 2.5;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Thai, Lao and Khmer end sentences with a space. */
const UNPUNCTUATED = /[\u0e00-\u0eff\u1780-\u17ff]/u;
const SENTENCE = /[.!?…。！？।؟۔]/gu;
/** A link with at least so many characters is a headline, not a button. */
const HEADLINE_LENGTH = 28;
/** Text that one appealing phrase accounts for, in characters. */
const TEXT_PER_PHRASE = 110;
const SHORT_RUN = 26;
const DIGIT = /\d/u;
const CURRENCY =
  /(?:[$€£¥₹₽₩₺₴₫฿₪₦₱]|us\$|r\$|kr\.?|chf|usd|eur|gbp|zł|kč|ft|lei|лв|руб|грн|円|元|원|บาท|บ\.)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£¥₹₽₩₺₴₫฿₪₦₱$%]|kr\b|chf|usd|eur|gbp|zł|kč|ft\b|lei\b|лв|руб|грн|円|元|원|บาท)/iu;

/** How strongly a run's phrases speak of an appeal, in phrases' worth. */
function appealWeight(words: RunWords): number {
  const { counts } = words;
  let weight = 0;
  for (let i = 0; i < CLASS_COUNT; i += 1) {
    const count = counts[i] ?? 0;
    if (count > 0) weight += (APPEAL_WEIGHTS[i] ?? 0) * Math.min(count, 3);
  }
  // "we" and "you" are in any interview: they count beside words of the subject only
  if (weight > 0) for (const each of ADDRESSING) weight += ADDRESS_WEIGHT * Math.min(counts[each] ?? 0, 2);
  return weight;
}
const ADDRESSING = [listClass('publisher'), listClass('reader')];
const ADDRESS_WEIGHT = 0.4;
/** Whether the run asks or is an ad's notice; a headline may well say "for subscribers". */
const asks = ({ counts }: RunWords): boolean =>
  counts.subarray(0, ASK_CLASSES).some((count) => count > 0) || (counts[listClass('adNotice')] ?? 0) > 0;
const APPEAL_WEIGHTS: readonly number[] = Array.from({ length: CLASS_COUNT }, (_, i) => {
  if (i < ASK_CLASSES) return 1.6;
  if (i < 2 * ASK_CLASSES) return 0.5; // topics
  const flat: readonly [number, number][] = [
    [listClass('adLabel'), 0.3],
    [listClass('adNotice'), 1.3],
    [listClass('gate'), 1.3],
    [listClass('cause'), 1.2],
    [listClass('terms'), 0.8],
    [listClass('period'), 0.5],
    [listClass('payment'), 1],
    [listClass('thanks'), 0.8],
    [listClass('dismiss'), 0.5],
    [listClass('reporting'), -0.7],
  ];
  return flat.find(([each]) => each === i)?.[1] ?? 0;
});

function runFigures(run: TextRun, words: RunWords): Record<RunSum, number> {
  const text = run.text.trim();
  if (run.isAttribute) {
    return {
      chars: 0,
      linkChars: 0,
      emphasisChars: 0,
      foreignChars: 0,
      proseChars: 0,
      runs: 0,
      headlines: 0,
      linkedLines: 0,
      sentences: 0,
      labels: 0.5 * words.labelFit,
      amounts: 0,
      appeal: 0,
      strayRuns: 0,
      strayLinks: 0,
    };
  }
  const chars = text.replace(/\s+/gu, ' ').length;
  const sentences = text.match(SENTENCE)?.length ?? 0;
  const isDense = DENSE.test(text);
  const linkChars = Math.min(chars, run.linkLength);
  const isProse =
    chars >= (isDense ? PROSE_LENGTH_DENSE : PROSE_LENGTH) &&
    (sentences > 0 || UNPUNCTUATED.test(text)) &&
    linkChars < chars / 2;
  const appeal = Math.max(0, appealWeight(words));
  const reach = appealWeight(words) * (isDense ? TEXT_PER_PHRASE / DENSITY : TEXT_PER_PHRASE);
  const amounts = CURRENCY.test(text) ? 1 : 0;
  const isShort = chars <= (isDense ? SHORT_RUN / 2 : SHORT_RUN);
  return {
    chars,
    linkChars,
    emphasisChars: Math.min(chars, run.emphasisLength),
    foreignChars: isShort ? 0 : Math.max(0, chars - Math.max(0, reach)),
    proseChars: isProse && reach < 0.7 * chars ? (isDense ? DENSITY * chars : chars) : 0,
    runs: 1,
    linkedLines: linkChars >= (isDense ? HEADLINE_LENGTH / 2 : HEADLINE_LENGTH) && linkChars > 0.9 * chars ? 1 : 0,
    headlines:
      linkChars >= (isDense ? HEADLINE_LENGTH / 2 : HEADLINE_LENGTH) &&
      linkChars > 0.6 * chars &&
      amounts === 0 &&
      (reach < 100 || !asks(words))
        ? 1
        : 0,
    sentences,
    labels: words.labelFit,
    amounts,
    appeal,
    strayRuns: reach <= 0 ? 1 : 0,
    // amounts to choose from are links as well, and so is a lone cross
    strayLinks: reach <= 0 && linkChars > chars / 2 && chars > 3 && !(isShort && DIGIT.test(text)) ? 1 : 0,
  };
}

/** Addresses are read no further: some carry a whole page's state. */
const TARGET_LENGTH_READ = 300;

function elementFigures(element: OutlineElement, host: string): Partial<Record<ElementSum, number>> {
  const { facts, marks, tag } = element;
  const target = element.target.slice(0, TARGET_LENGTH_READ);
  const has = (fact: number): number => ((facts & fact) !== 0 ? 1 : 0);
  const isLink = has(FACT.link) === 1;
  const isPaying = isLink && (PAYING_HOSTS.test(target) || PAYING_PATH.test(target));
  const isMailing =
    (isLink || tag === 'form') && (MAILING_PATH.test(target) || MAILING_PROVIDERS.test(target))
      ? true
      : marks !== '' && MAILING_PROVIDERS.test(marks);
  const isCloaked = isLink && CLOAKED_PATH.test(target);
  const isForeign =
    isLink &&
    (isCloaked || isForeignLink(target, host)) &&
    !PAYING_HOSTS.test(target) &&
    !APP_HOSTS.test(target) &&
    !MAILING_PATH.test(target);
  const isClickCounted = (isLink || tag === 'iframe') && AD_CLICK_ADDRESSES.test(target);
  const isOnShelf = isLink && SHELF_ADDRESSES.test(target);
  const isOwn = isLink && !isCloaked && !isOnShelf && isOwnLink(target, host);
  const isSponsored =
    isLink && (isClickCounted || isOnShelf || has(FACT.sponsored) === 1 || AFFILIATE_ADDRESSES.test(target));
  const isServed =
    isClickCounted || AD_SERVER_MARKS.test(marks) || (tag === 'iframe' && AFFILIATE_ADDRESSES.test(target));
  return {
    buttons: has(FACT.button) || (isLink && /(?:^|[^a-z])(?:btn|button|cta)/u.test(marks) ? 1 : 0),
    emailFields: has(FACT.emailField),
    otherFields: has(FACT.otherField),
    choices: has(FACT.choice),
    images: has(FACT.image),
    frames: has(FACT.frame),
    headings: has(FACT.heading),
    links: has(FACT.link),
    payingLinks: isPaying ? 1 : 0,
    payingHosts: isLink && PAYING_HOSTS.test(target) ? 1 : 0,
    appLinks: isLink && APP_HOSTS.test(target) ? 1 : 0,
    mailing: isMailing ? 1 : 0,
    adServed: isServed ? 1 : 0,
    sponsoredLinks: isSponsored ? 1 : 0,
    shelfLinks: isOnShelf ? 1 : 0,
    ownLinks: isOwn ? 1 : 0,
    foreignLinks: isForeign ? 1 : 0,
    times: tag === 'time' ? 1 : 0,
    listItems: has(FACT.listItem),
  };
}

/** Sums up an outline; `words` are its runs' phrases, in step. */
export function createLedger(outline: Outline, words: readonly RunWords[]): Ledger {
  const runTable = new Map<RunSum, Float64Array>(
    RUN_SUMS.map((sum) => [sum, new Float64Array(outline.runs.length + 1)]),
  );
  const phraseTable = Array.from({ length: CLASS_COUNT }, () => new Float64Array(outline.runs.length + 1));
  outline.runs.forEach((run, i) => {
    const read = words[i];
    if (!read) return;
    const figures = runFigures(run, read);
    for (const sum of RUN_SUMS) {
      const table = runTable.get(sum);
      if (table) table[i + 1] = (table[i] ?? 0) + figures[sum];
    }
    phraseTable.forEach((table, phraseClass) => {
      table[i + 1] = (table[i] ?? 0) + (read.counts[phraseClass] ?? 0);
    });
  });
  const elementTable = new Map<ElementSum, Float64Array>(
    ELEMENT_SUMS.map((sum) => [sum, new Float64Array(outline.elements.length + 1)]),
  );
  outline.elements.forEach((element, i) => {
    const figures = elementFigures(element, outline.host);
    for (const sum of ELEMENT_SUMS) {
      const table = elementTable.get(sum);
      if (table) table[i + 1] = (table[i] ?? 0) + (figures[sum] ?? 0);
    }
  });
  const between = (table: ArrayLike<number> | undefined, from: number, to: number): number =>
    (table?.[to] ?? 0) - (table?.[from] ?? 0);
  return {
    outline,
    words,
    overRuns: (sum, from, to) => between(runTable.get(sum), from, to),
    phrases: (phraseClass, from, to) => between(phraseTable[phraseClass], from, to),
    within: (sum, element) => between(elementTable.get(sum), element, (outline.elements[element]?.last ?? element) + 1),
    own: (sum, element) => between(elementTable.get(sum), element, element + 1),
    isProse: (run) => between(runTable.get('proseChars'), run, run + 1) > 0,
  };
}
