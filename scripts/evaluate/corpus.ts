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

function readPage(folder: string, page: CorpusPage): EvaluatedPage {
  const html = zlib.gunzipSync(fs.readFileSync(path.join(folder, page.file))).toString('utf8');
  // a browser that runs scripts reads what stands in noscript as text; jsdom would make elements of it
  const source = html.replace(/(<noscript\b[^>]*>)[\s\S]*?(<\/noscript>)/giu, '$1$2');
  const dom = new JSDOM(source, { url: page.url, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const { outline, nodes } = segment(document.body, document);
  const all = [...document.body.querySelectorAll('*')];
  const labels = page.labels ?? [];
  const labelled = labels.map((label) => all[label.n - 1]);
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
  return {
    id: page.id,
    host,
    language: page.lang ?? '',
    type: page.labels ? 'labelled' : 'article',
    labels,
    outline,
    runs,
  };
}

/** All pages of a corpus. The cache is one file a page under `cache`, named by what the outline depends on. */
export function readCorpus(folder: string, cache: string, root: string): readonly EvaluatedPage[] {
  const list = ['labels.json', 'articles.json']
    .filter((name) => fs.existsSync(path.join(folder, name)))
    .flatMap((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as readonly CorpusPage[]);
  const version = [
    'src/page/segment.ts',
    'src/core/outline.ts',
    'scripts/evaluate/corpus.ts',
    'scripts/evaluate/visibility.ts',
  ]
    .map((file) => fs.readFileSync(path.join(root, file), 'utf8'))
    .join('');
  fs.mkdirSync(cache, { recursive: true });
  return list.map((page) => {
    const key = crypto.createHash('sha1').update(version).update(JSON.stringify(page)).digest('hex');
    const file = path.join(cache, `${key}.json`);
    if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as EvaluatedPage;
    const evaluated = readPage(folder, page);
    fs.writeFileSync(file, JSON.stringify(evaluated));
    return evaluated;
  });
}
