/** A page loads, its appeal collapses to a bar, and the reader opens it, closes it and has their say. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barsOf, onlyBar } from './harness/bars';
import { expectHidden, expectShown, expectUntouched, isHidden, readDocument } from './harness/looks';
import { type Session, startSession } from './harness/session';
import { APPEAL, articleTexts, story } from './harness/story';

const appealSource = (original: string): string => /<section class="plea">.*?<\/section>/su.exec(original)?.[0] ?? '';

describe('an appeal at the end of an article', () => {
  let session: Session;
  let url: string;
  beforeAll(async () => {
    session = await startSession();
    url = session.site.add(story({ afterText: APPEAL }));
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  test('collapses to one bar, and the article stays', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    const bar = await onlyBar(page);
    expect(bar.text).toMatch(/^Donation appeal “You have read to the end\. Thank you\..*” Show$/u);
    const shown = await page
      .locator('article > p')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
    expect(shown).toEqual(articleTexts());
  });

  test('takes no focus and announces nothing when it collapses', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await page.locator('[aria-live], [role=status], [role=alert]').count()).toBe(0);
  });

  test('opens by mouse byte for byte as it was, keeps its bar, and collapses again', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    await (await onlyBar(page)).click('.main');
    await expectShown(page, '.plea');
    const { original } = await readDocument(page);
    expect(await page.locator('.plea').evaluate((plea) => plea.outerHTML)).toBe(appealSource(original));
    expect((await onlyBar(page)).text).toMatch(/Hide again$/u);
    await (await onlyBar(page)).click('.main');
    await expectHidden(page, '.plea');
    expect((await onlyBar(page)).text).toMatch(/Show$/u);
  });

  test('opens by touch byte for byte as it was, collapses again, and has its menu', { timeout: 40_000 }, async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    const cdp = await session.context.newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const tap = async (part: '.main' | '.more'): Promise<void> => {
      const { x, y } = await (await onlyBar(page)).centre(part);
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await tap('.main');
    await expectShown(page, '.plea');
    const { original } = await readDocument(page);
    expect(await page.locator('.plea').evaluate((plea) => plea.outerHTML)).toBe(appealSource(original));
    await tap('.main');
    await expectHidden(page, '.plea');
    await tap('.more');
    await expect.poll(async () => (await onlyBar(page)).menuText()).toContain('Not on this site');
    expect(await isHidden(page, '.plea')).toBe(true);
  });

  test('stays collapsed under a finger that scrolls the page', async () => {
    const page = await session.open(
      session.site.add(story({ afterText: APPEAL, afterMain: '<div style="height: 2000px"></div>' })),
    );
    await expectHidden(page, '.plea');
    const { x, y } = await (await onlyBar(page)).centre('.main');
    const cdp = await session.context.newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const before = await page.evaluate(() => scrollY);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const up of [20, 60, 100, 140]) {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - up }] });
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
    expect(await isHidden(page, '.plea')).toBe(true);
  });

  test('is one tab stop, opens and collapses by keyboard, and gives focus on', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('foldaway-bar');
    await page.keyboard.press('Enter');
    await expectShown(page, '.plea');
    // opening goes on from the block's start: what follows is its first button, what precedes is the bar
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Once');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('foldaway-bar');
    await page.keyboard.press('Space');
    await expectHidden(page, '.plea');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('says why in its menu, which the keyboard reaches and leaves', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await onlyBar(page)).menuText()).toContain('Asks for money');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expectShown(page, '.plea');
  });

  test('stays open here for good once the reader says so', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    await (await onlyBar(page)).click('.more');
    await (await onlyBar(page)).choose('Always show this here');
    await expectUntouched(page);
    await page.reload();
    await page.waitForTimeout(700);
    expect(await isHidden(page, '.plea')).toBe(false);
    await expectUntouched(page);
  });

  test('is let be on a site that the reader switches off in the menu', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    await (await onlyBar(page)).click('.more');
    await (await onlyBar(page)).choose('Not on this site');
    await expectUntouched(page);
    const again = await session.open(url);
    await again.waitForTimeout(700);
    expect(await barsOf(again)).toEqual([]);
    await expectUntouched(again);
  });

  test('cannot be opened or corrected by a script of the page', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    await page.evaluate(() => {
      const host = document.querySelector('foldaway-bar');
      for (const type of ['pointerdown', 'click'])
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      return host?.shadowRoot ?? null;
    });
    await page.waitForTimeout(200);
    expect(await isHidden(page, '.plea')).toBe(true);
    expect(await page.evaluate(() => document.querySelector('foldaway-bar')?.shadowRoot)).toBeNull();
  });

  // The browser's own find bar cannot be reached without a window; Firefox's `window.find`, which opens as it does, is tried there.
  test('opens where the browser finds something in it, as for find in page or a link to it', async () => {
    const page = await session.open(session.site.add(story({ afterText: APPEAL.replace('<h4>', '<h4 id="plea">') })));
    await expectHidden(page, '.plea');
    await page.evaluate(() => {
      location.hash = '#plea';
    });
    await expectShown(page, '.plea');
    expect((await onlyBar(page)).text).toMatch(/Hide again$/u);
  });
});
