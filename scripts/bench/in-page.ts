/** Runs in the browser: times each way of reading one page, by turns, on a document in which nothing runs or loads. */
import { Readability } from '@mozilla/readability';
import { createDetection } from '../../src/core/detect';
import { lexiconsOf } from '../../src/core/lexicon';
import { chooseLanguages, sampleOf } from '../../src/core/lexicon/choose';
import type { Outline } from '../../src/core/outline';
import { segment } from '../../src/page/segment';
import { type PageTimes, WAYS, type Way } from './ways';

type Detect = ReturnType<typeof createDetection>;

/** The floor for anything that looks at words: every text of the page, and one small expression. */
const SMALL = /\b(?:donat|subscri|newsletter|sponsor|advertis)/iu;

function walk(page: Document): number {
  const texts = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
  let hitCount = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (SMALL.test(text.nodeValue ?? '')) hitCount += 1;
  return hitCount;
}

const detections = new Map<string, Detect>();

function detectionFor(outline: Outline): Detect {
  const languages = chooseLanguages(outline.language, sampleOf(outline.runs));
  const key = languages.join(' ');
  const detect = detections.get(key) ?? createDetection(lexiconsOf(languages));
  detections.set(key, detect);
  return detect;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Medians of so many rounds, after one that is thrown away: it makes the tables of phrases and warms the engine. */
function measurePage(html: string, rounds: number): PageTimes {
  const page = parse(html);
  const outlineOf = (): Outline => segment(page.body, page).outline;
  const outline = outlineOf();
  const detect = detectionFor(outline);
  const work: Readonly<Record<Exclude<Way, 'readability'>, () => unknown>> = {
    walk: () => walk(page),
    segment: outlineOf,
    core: () => detect(outline),
    whole: () => {
      const fresh = outlineOf();
      return detectionFor(fresh)(fresh);
    },
  };
  const times: Record<Way, number[]> = { walk: [], segment: [], core: [], whole: [], readability: [] };
  for (let round = 0; round <= rounds; round += 1) {
    // it takes the document apart, so it has one of its own
    const own = parse(html);
    const { walk, segment, core, whole } = work;
    const all: Readonly<Record<Way, () => unknown>> = {
      walk,
      segment,
      core,
      whole,
      readability: () => new Readability(own).parse(),
    };
    for (const way of WAYS) {
      const ms = timed(all[way]);
      if (round > 0) times[way].push(ms);
    }
  }
  return {
    elements: page.getElementsByTagName('*').length,
    ms: {
      walk: middle(times.walk),
      segment: middle(times.segment),
      core: middle(times.core),
      whole: middle(times.whole),
      readability: middle(times.readability),
    },
  };
}

Object.assign(globalThis, { measurePage });
