/** Overlays in Firefox, on the pages that Chromium is tested with: what collapses, what stays, and how the page behind is given back. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/processes.mjs';
import { asLooked, type FirefoxSession, startFirefoxSession } from './harness/firefox-session';
import { expectHidden, expectShown, isHidden } from './harness/looks';
import { readPageCases } from './harness/page-case';

const ASK = '#ask';
/** Time for what nothing announces: a wrong collapse could still come. */
const SETTLE_MS = 1200;

const cases = readPageCases(path.join(ROOT, 'tests/pages')).filter(({ slug }) => slug.startsWith('overlay-'));

describe('overlays in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefoxSession();
  });
  afterAll(() => session.close());

  test.each(cases.map((page) => [page.slug, page] as const))(
    '%s',
    { timeout: 40_000 },
    async (_, { html, expected }) => {
      const page = await session.open(session.site.add(html ?? ''));
      const looked = asLooked(page);
      await new Promise((resolve) => setTimeout(resolve, expected.waitMs));
      if (expected.collapse.length > 0) {
        for (const { selector } of expected.collapse) await expectHidden(looked, selector);
        // the page behind can be read, clicked and scrolled again
        const behind = await page.evaluate(() => ({
          inert: document.querySelectorAll('[inert]').length,
          overflow: [document.documentElement, document.body].map((element) => getComputedStyle(element).overflowY),
          isModal: document.querySelector('dialog:modal') !== null,
        }));
        expect(behind).toMatchObject({ inert: 0, isModal: false });
        expect(behind.overflow).not.toContain('hidden');
      } else {
        await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
        expect(await isHidden(looked, ASK)).toBe(false);
      }
      await page.close();
    },
  );

  test('a modal dialog is as it was once it is opened again', { timeout: 40_000 }, async () => {
    const modal = cases.find(({ slug }) => slug === 'overlay-dialog-modal');
    const page = await session.open(session.site.add(modal?.html ?? ''));
    await expectHidden(asLooked(page), ASK);
    const bar = await page.evaluate(() => {
      const { x, y, height } = document.querySelector('foldaway-bar')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 30, y: y + height / 2 };
    });
    await page.mouse.click(bar.x, bar.y);
    await expectShown(asLooked(page), ASK);
    expect(await page.evaluate(() => document.querySelector('dialog:modal') !== null)).toBe(true);
    await page.close();
  });
});
