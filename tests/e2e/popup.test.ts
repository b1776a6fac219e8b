/** The popup beside its list: ways to support the site, readers who do already, a report to copy, and the time spent. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectHidden } from './harness/looks';
import { type Session, startSession } from './harness/session';
import { APPEAL, story } from './harness/story';

const PAGE = story({
  afterText: APPEAL.replace(
    '<a href="#">',
    '<a href="https://www.paypal.com/donate/lower-wick">By card</a> <a href="/privacy">Privacy</a> <a href="#">',
  ),
});

describe('the popup', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  async function openBoth(): Promise<{ readonly page: Page; readonly popup: Page; readonly url: string }> {
    const url = `${session.site.add(PAGE)}?session=secret`;
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    return { page, url, popup: await session.openPopup(page) };
  }
  const bars = (page: Page): Promise<number> => page.locator('foldaway-bar').count();

  test('gathers the links by which one supports the site, and they open in a tab', async () => {
    const { popup, url } = await openBoth();
    await popup.getByText('Ways to support this site').click();
    const links = popup.locator('.support-links a');
    await expect.poll(() => links.allInnerTexts()).toEqual(['Donate now', 'By card']);
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toEqual([new URL('/donate', url).href, 'https://www.paypal.com/donate/lower-wick']);
    const opened = session.context.waitForEvent('page');
    await links.first().click();
    expect((await opened).url()).toBe(addresses[0]);
  });

  test('takes the bars from a site that the reader supports already, live and on the next page, and gives them back', async () => {
    const { page, popup } = await openBoth();
    await popup.getByText('Ways to support this site').click();
    const already = popup.getByRole('switch', { name: 'I already support this site' });
    await already.click();
    await page.bringToFront();
    await expect.poll(() => bars(page)).toBe(0);
    await expectHidden(page, '.plea');
    const next = await session.open(session.site.add(PAGE));
    await expectHidden(next, '.plea');
    expect(await bars(next)).toBe(0);
    await next.close();
    await popup.bringToFront();
    expect(await popup.getByText('Donation appeal').first().isVisible()).toBe(true);
    await already.click();
    await page.bringToFront();
    await expect.poll(() => bars(page)).toBe(1);
  });

  test('writes a report without words of the page unless the reader wants them, and copies it', async () => {
    const { popup, url } = await openBoth();
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await popup.getByText('Something is wrong here').click();
    const report = popup.getByRole('textbox', { name: 'Report' });
    const plain = url.replace('?session=secret', '');
    await expect.poll(() => report.inputValue()).toContain(`Page: ${plain}\n`);
    expect(await report.inputValue()).toContain('1. donation, detected, collapsed, score');
    expect(await report.inputValue()).not.toMatch(/secret|You have read to the end/u);
    await popup.getByRole('switch', { name: 'With the words of the blocks' }).click();
    await expect.poll(() => report.inputValue()).toContain('You have read to the end');
    await popup.getByRole('button', { name: 'Copy' }).click();
    await popup.getByText('Copied.', { exact: true }).waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(await report.inputValue());
  });

  test('tells how much time Foldaway took', async () => {
    const { popup } = await openBoth();
    await popup.getByText(/^Foldaway took \d+ ms on this page\.$/u).waitFor();
  });
});
