// @vitest-environment jsdom
/** What holds on every page, whatever is on it. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { en } from '../../../src/core/lexicon/en';
import { createDetector } from '../../../src/page/detector';
import type { Folds } from '../../../src/page/folds';
import type { PlacedFinding } from '../../../src/page/placed';
import { clearLeftovers } from '../../../src/page/restore';
import { cases } from '../../fuzz/cases';
import { arbitraryBody } from '../fakes/arbitrary-page';
import { drawEverything, foldsOf } from './helpers';

const CASES = { numRuns: cases(25) };
/** For busy machines; a case takes a few milliseconds, and many more where one that fails is made smaller. */
const TIMEOUT = { timeout: 2000 * CASES.numRuns };
const detect = (): readonly PlacedFinding[] =>
  createDetector(document, { of: () => [en], arrived: () => undefined }).detect(document.body);

/** Shows the page as the parser makes it of the markup, without what an earlier script of ours would have left. */
function show(body: string): string {
  document.body.innerHTML = body;
  clearLeftovers(document);
  return document.documentElement.outerHTML;
}
function collapse(placed: readonly PlacedFinding[]): Folds {
  const folds = foldsOf();
  folds.add(placed);
  return folds;
}
const isCollapsed = (element: Element): boolean => element.closest('[data-foldaway="collapsed"]') !== null;

beforeEach(drawEverything);

test('the pages are such that much is collapsed on them', TIMEOUT, () => {
  let collapsed = 0;
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      show(body);
      collapsed += collapse(detect()).list().length;
    }),
    CASES,
  );
  expect(collapsed).toBeGreaterThan(CASES.numRuns / 4);
});

test('detecting changes nothing, and finds the same again', TIMEOUT, () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const before = show(body);
      const found = detect();
      expect(document.documentElement.outerHTML).toBe(before);
      expect(detect()).toEqual(found);
    }),
    CASES,
  );
});

test('no paragraph of the article is ever collapsed', TIMEOUT, () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      show(body);
      collapse(detect());
      expect([...document.querySelectorAll('.story')].filter(isCollapsed)).toEqual([]);
    }),
    CASES,
  );
});

test('what is undone leaves the page as it was, byte for byte', TIMEOUT, () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const before = show(body);
      const folds = collapse(detect());
      folds.setAll(false);
      folds.setAll(true);
      folds.drop(() => true);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    CASES,
  );
});

test('a script that replaces ours leaves the page as it was, byte for byte', TIMEOUT, () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const before = show(body);
      collapse(detect());
      clearLeftovers(document);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    CASES,
  );
});

test('what is opened is the block as it was, and collapses to the same again', TIMEOUT, () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const before = show(body);
      const folds = collapse(detect());
      const collapsed = document.documentElement.outerHTML;
      folds.setAll(false);
      const opened = document.documentElement.cloneNode(true) as Element;
      for (const bar of opened.querySelectorAll('foldaway-bar')) bar.remove();
      expect(opened.outerHTML).toBe(before);
      folds.setAll(true);
      expect(document.documentElement.outerHTML).toBe(collapsed);
    }),
    CASES,
  );
});
