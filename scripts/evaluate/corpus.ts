/** Reads a labelled corpus (its format: `labels.json`, `articles.json` and gzipped pages) into outlines, kept in a cache between runs. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Kind } from '../../src/core/kind';
import type { Outline } from '../../src/core/outline';
import { segment } from '../../src/page/segment';
import { hiddenElements } from './visibility';

export type Category = Kind | 'neutral' | 'article';

interface CorpusLabel {
  readonly n: number;
  readonly category: Category;
  readonly text: string;
  readonly group?: string | number;
}

interface CorpusPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly lang?: string;
  readonly host?: string;
  readonly labels?: readonly CorpusLabel[];
  readonly text?: string;
}

/** What the labels say of one run of text. */
export interface RunLabel {
  /** Index into `EvaluatedPage.labels` of the innermost label that is not `article`, -1 where there is none. */
  readonly label: number;
  readonly isArticle: boolean;
  readonly isRendered: boolean;
}

export interface EvaluatedPage {
  readonly id: string;
  readonly host: string;
  readonly language: string;
  readonly type: 'labelled' | 'article';
  readonly labels: readonly CorpusLabel[];
  readonly outline: Outline;
  readonly runs: readonly RunLabel[];
}

const squash = (text: string): string => text.replace(/\s+/gu, '');
const DENSE_LANGUAGE = /^(?:ja|zh|ko|th)/u;

/** Segments a page and notes what its labels say of each run of text. */
function evaluatePage(
  html: string,
  page: CorpusPage,
  labelledIn: (document: Document) => readonly (Element | undefined)[],
): EvaluatedPage {
  // a browser that runs scripts reads what stands in noscript as text; jsdom would make elements of it
  const source = html.replace(/(<noscript\b[^>]*>)[\s\S]*?(<\/noscript>)/giu, '$1$2');
  const dom = new JSDOM(source, { url: page.url, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const { outline, nodes } = segment(document.body, document);
  const labels = page.labels ?? [];
  const labelled = labelledIn(document);
  const hidden = hiddenElements(document);
  const known = squash(page.text ?? '');
  const leastLength = DENSE_LANGUAGE.test(page.lang ?? '') ? 8 : 25;
  const runs = outline.runs.map((run): RunLabel => {
    const element = nodes[run.wrapper >= 0 ? run.wrapper : run.owner];
    let label = -1;
    let isArticle = false;
    labelled.forEach((each, i) => {
      if (!each || !element || !each.contains(element)) return;
      if (labels[i]?.category === 'article') isArticle = true;
      else if (label < 0 || labelled[label]?.contains(each)) label = i;
    });
    let isRendered = !run.isAttribute;
    for (let at = element ?? null; at && isRendered; at = at.parentElement) if (hidden.has(at)) isRendered = false;
    if (page.text !== undefined) isArticle = run.text.trim().length >= leastLength && known.includes(squash(run.text));
    return { label, isArticle, isRendered };
  });
  dom.window.close();
  const host = page.host ?? new URL(page.url).hostname.replace(/^www\./u, '');
  const type = page.labels ? 'labelled' : 'article';
  return { id: page.id, host, language: page.lang ?? '', type, labels, outline, runs };
}

/** Keeps what `make` gives in a file of its own under `cache`, named by what it depends on. */
function cached(cache: string, dependencies: readonly string[], make: () => EvaluatedPage): EvaluatedPage {
  const key = crypto.createHash('sha1').update(dependencies.join('\n')).digest('hex');
  const file = path.join(cache, `${key}.json`);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as EvaluatedPage;
  const page = make();
  fs.mkdirSync(cache, { recursive: true });
  fs.writeFileSync(file, JSON.stringify(page));
  return page;
}

/** The source that an outline depends on: a change of it makes the cache anew. */
const sourcesOf = (root: string): string =>
  [
    'src/page/segment.ts',
    'src/page/element-facts.ts',
    'src/core/outline.ts',
    'scripts/evaluate/corpus.ts',
    'scripts/evaluate/visibility.ts',
  ]
    .map((file) => fs.readFileSync(path.join(root, file), 'utf8'))
    .join('');

/** All pages of a corpus. */
function readCorpus(folder: string, cache: string, root: string): readonly EvaluatedPage[] {
  const list = ['labels.json', 'articles.json']
    .filter((name) => fs.existsSync(path.join(folder, name)))
    .flatMap((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as readonly CorpusPage[]);
  const sources = sourcesOf(root);
  return list.map((page) =>
    cached(cache, [sources, JSON.stringify(page)], () => {
      const html = zlib.gunzipSync(fs.readFileSync(path.join(folder, page.file))).toString('utf8');
      return evaluatePage(html, page, (document) => {
        const all = [...document.body.querySelectorAll('*')];
        return (page.labels ?? []).map((label) => all[label.n - 1]);
      });
    }),
  );
}

interface Expectation {
  readonly url?: string;
  readonly waitMs?: number;
  readonly collapse: readonly { readonly selector: string; readonly kind: Kind }[];
}

/** The project's own pages (`tests/pages`), as far as they need no script: each appeal a label, all other text an article's. */
function readOwnPages(folder: string, cache: string, root: string): readonly EvaluatedPage[] {
  const sources = sourcesOf(root);
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(folder, entry.name, 'expected.json')))
    .flatMap(({ name }) => {
      const html = fs.readFileSync(path.join(folder, name, 'page.html'), 'utf8');
      const expectation = JSON.parse(fs.readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expectation;
      if (expectation.waitMs !== undefined) return [];
      return cached(cache, [sources, html, JSON.stringify(expectation)], () => {
        const labels: CorpusLabel[] = [];
        const page = { id: `own/${name}`, file: '', url: expectation.url ?? `https://${name}.example/`, labels };
        return evaluatePage(html, page, (document) => {
          const all = [...document.body.querySelectorAll('*')];
          return expectation.collapse.flatMap(({ selector, kind }, group) =>
            [...document.querySelectorAll(selector)].map((element) => {
              labels.push({
                n: all.indexOf(element) + 1,
                category: kind,
                text: element.textContent ?? '',
                group: `#${group}`,
              });
              return element;
            }),
          );
        });
      });
    });
}

/** A labelled corpus, or a folder of the project's own pages: whichever `folder` holds. */
export function readPages(folder: string, root: string): readonly EvaluatedPage[] {
  const cache = path.join(root, 'out/outlines');
  const isCorpus = fs.existsSync(path.join(folder, 'labels.json'));
  return isCorpus ? readCorpus(folder, cache, root) : readOwnPages(folder, cache, root);
}
