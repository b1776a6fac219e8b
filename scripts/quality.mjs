/**
 * Compares a run of the evaluation on stored real pages with what was reached before (`tests/quality.json`): figures only ever rise.
 * `node scripts/quality.mjs RESULT.json COUNT.json` writes how many of the comparisons passed and failed to COUNT.json.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/processes.mjs';
import { runMain } from './setup.mjs';

/**
 * @typedef {{ recall: number, precision: number, pagesWithWrongHiding: number, labelledPagesWithArticleLoss: number, articlePagesWithLoss: number, errors: number }} Kept
 * @typedef {{ recall: number | null, precision: number | null, pagesWithWrongHiding: string[], labelledPagesWithArticleLoss: string[], articlePagesWithLoss: string[], errors: string[] }} Summary
 */

/** @type {Readonly<Record<keyof Kept, 'atLeast' | 'atMost'>>} */
const BOUNDS = {
  recall: 'atLeast',
  precision: 'atLeast',
  pagesWithWrongHiding: 'atMost',
  labelledPagesWithArticleLoss: 'atMost',
  articlePagesWithLoss: 'atMost',
  errors: 'atMost',
};

/** A missing figure is the worst one. @param {number | string[] | null | undefined} value @param {'atLeast' | 'atMost'} bound */
const figure = (value, bound) =>
  Array.isArray(value) ? value.length : (value ?? (bound === 'atLeast' ? 0 : Number.POSITIVE_INFINITY));

runMain(async () => {
  const [resultFile = '', countFile = ''] = process.argv.slice(2);
  /** @type {Kept} */
  const kept = JSON.parse(fs.readFileSync(path.join(ROOT, 'tests', 'quality.json'), 'utf8'));
  /** @type {Partial<Summary>} */
  const summary = fs.existsSync(resultFile) ? JSON.parse(fs.readFileSync(resultFile, 'utf8')).summary : {};
  let passed = 0;
  let failed = 0;
  for (const [name, bound] of /** @type {[keyof Kept, 'atLeast' | 'atMost'][]} */ (Object.entries(BOUNDS))) {
    const now = figure(summary[name], bound);
    const isGood = bound === 'atLeast' ? now >= kept[name] : now <= kept[name];
    if (isGood) passed += 1;
    else failed += 1;
    const better = isGood && now !== kept[name] ? ' (better: raise it in tests/quality.json)' : '';
    console.log(`${isGood ? 'ok  ' : 'WORSE'} ${name}: ${now}, kept ${kept[name]}${better}`);
  }
  fs.writeFileSync(countFile, JSON.stringify({ passed, failed }));
  if (failed > 0) process.exitCode = 1;
});
