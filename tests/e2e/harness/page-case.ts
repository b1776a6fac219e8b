/** A page and what must collapse on it: `tests/pages/<slug>/` and the newsroom's pages, read from their files. */
import fs from 'node:fs';
import path from 'node:path';
import { isKind, type Kind } from '../../../src/core/kind';

export interface ExpectedCollapse {
  /** Names at least one element; all text in it must be hidden. */
  readonly selector: string;
  readonly kind: Kind;
}

export interface Expected {
  readonly collapse: readonly ExpectedCollapse[];
  /** The address at which the page is served; a made-up one unless given. */
  readonly url: string;
  /** How long after loading the last appeal arrives. */
  readonly waitMs: number;
}

export interface PageCase {
  readonly slug: string;
  /** Undefined where a server has it. */
  readonly html: string | undefined;
  readonly expected: Expected;
}

const KEYS = new Set(['collapse', 'url', 'waitMs', 'why']);

function parseExpected(text: string, slug: string): Expected {
  const fail = (problem: string): never => {
    throw new Error(`${slug}: expectation ${problem}`);
  };
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== 'object' || raw === null) return fail('is not an object');
  const unknownKey = Object.keys(raw).find((key) => !KEYS.has(key));
  if (unknownKey) fail(`has the unknown key "${unknownKey}"`);
  const { collapse, url = `https://${slug}.pages.example/story`, waitMs = 0 } = raw as Record<string, unknown>;
  if (typeof url !== 'string' || typeof waitMs !== 'number') return fail('has a url or waitMs of the wrong type');
  if (!Array.isArray(collapse)) return fail('has no list "collapse"');
  const entries = collapse.flatMap((entry: unknown): readonly ExpectedCollapse[] => {
    const { selector, kind, missing } = (entry ?? {}) as Record<string, unknown>;
    if (typeof selector !== 'string' || !isKind(kind)) return fail('has an entry without a selector and a kind');
    // a known miss: nothing may be hidden there, so whoever makes detection find it takes the note away
    return typeof missing === 'string' ? [] : [{ selector, kind }];
  });
  return { collapse: entries, url, waitMs };
}

/** Every folder in `folder` that holds a page: `page.html` and `expected.json`. */
export function readPageCases(folder: string): readonly PageCase[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      slug: name,
      html: fs.readFileSync(path.join(folder, name, 'page.html'), 'utf8'),
      expected: parseExpected(fs.readFileSync(path.join(folder, name, 'expected.json'), 'utf8'), name),
    }));
}

/** The newsroom's pages, which a server gives out together with their sheets and scripts. */
export function readServedCases(folder: string, urlOf: (file: string) => string): readonly PageCase[] {
  const suffix = '.expected.json';
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => {
      const slug = name.slice(0, -suffix.length);
      const expected = parseExpected(fs.readFileSync(path.join(folder, name), 'utf8'), slug);
      return { slug, html: undefined, expected: { ...expected, url: urlOf(`${slug}.html`) } };
    });
}
