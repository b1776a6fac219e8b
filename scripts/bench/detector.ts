/** The detector alone in Chromium, against Readability and a bare walk: `npm run bench [-- --corpus DIR] [--pages N] [--rounds N]`. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { build } from 'vite';
import { openChromium } from '../lib/chromium.mjs';
import { generatePage } from './generate';
import { median, type Row, report } from './results';
import { type PageTimes, WAYS } from './ways';

const SIZES = [1_000, 2_000, 10_000, 50_000, 200_000];

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    pages: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: SIZES.join(',') },
  },
});
const rounds = Number(values.rounds);

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The benchmark could not be built');
  return output.output[0].code;
}

/** Spread evenly over the folder's pages. */
function corpusPages(folder: string, count: number): readonly string[] {
  const files = fs
    .readdirSync(path.join(folder, 'pages'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html.gz'))
    .toSorted();
  const step = Math.max(1, files.length / count);
  const chosen = files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.map((name) => zlib.gunzipSync(fs.readFileSync(path.join(folder, 'pages', name))).toString('utf8'));
}

const rowOf = (page: string, { elements, ms }: PageTimes): Row => ({
  page,
  elements,
  ...Object.fromEntries(WAYS.map((way) => [`${way} ms`, ms[way]])),
  'of readability': ms.whole / ms.readability,
  'of walk': ms.whole / ms.walk,
  'µs an element': (1000 * ms.whole) / elements,
});

const code = await bundle();
const { context, close } = await openChromium();
try {
  const page = await context.newPage();
  await page.evaluate(code);
  const measure = (html: string): Promise<PageTimes> =>
    page.evaluate(
      ([source, count]) =>
        (globalThis as unknown as { measurePage: (html: string, rounds: number) => PageTimes }).measurePage(
          source,
          count,
        ),
      [html, rounds] as const,
    );
  if (values.corpus === undefined) {
    const rows: Row[] = [];
    for (const size of values.sizes.split(',').map(Number))
      rows.push(rowOf('generated', await measure(generatePage(size))));
    report('detector-generated', rows);
  } else {
    const times: PageTimes[] = [];
    for (const html of corpusPages(values.corpus, Number(values.pages))) times.push(await measure(html));
    const middle = (of: (one: PageTimes) => number): number => median(times.map(of));
    report('detector-corpus', [
      {
        page: `median of ${times.length}`,
        elements: middle(({ elements }) => elements),
        ...Object.fromEntries(WAYS.map((way) => [`${way} ms`, middle(({ ms }) => ms[way])])),
        'of readability': middle(({ ms }) => ms.whole / ms.readability),
        'of walk': middle(({ ms }) => ms.whole / ms.walk),
        'µs an element': middle(({ ms, elements }) => (1000 * ms.whole) / elements),
      },
    ]);
  }
} finally {
  await close();
}
