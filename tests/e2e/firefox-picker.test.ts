/** The element picker in Firefox, where nobody looks into closed shadow roots: by mouse and keys, and by what becomes of the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asLooked, type FirefoxSession, startFirefoxSession } from './harness/firefox-session';
import { expectHidden, expectUntouched } from './harness/looks';
import { story } from './harness/story';

const ALMANAC =
  '<div class="almanac" style="background:#eef;padding:16px"><p class="day">The weather in Lower Wick is dry, and will be dry again.</p></div>';
const CARD =
  '<x-card><template shadowrootmode="open"><div class="inner"><p>A card of its own, about the fair at the mill.</p></div></template></x-card>';

describe('the picker in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefoxSession();
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  const isOpen = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.querySelector('foldaway-picker') !== null);
  const expectOpen = (page: Page, open: boolean): Promise<void> =>
    expect.poll(() => isOpen(page), { message: 'the picker is open' }).toBe(open);

  async function start(page: Page): Promise<void> {
    const popup = await session.openPopup(page);
    const press = (): Promise<boolean> =>
      popup.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => textContent === 'Pick an element to collapse');
        button?.click();
        return button !== undefined;
      });
    await expect.poll(press, { message: 'the popup has its button' }).toBe(true);
    await page.bringToFront();
    await expectOpen(page, true);
  }
  async function pointAt(page: Page, find: string): Promise<void> {
    const { x, y } = (await page.evaluate(`(() => {
      const { x, y, width, height } = (${find}).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`)) as { x: number; y: number };
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  }

  test('collapses what is clicked, at once and on the next visit', async () => {
    const page = await session.open(session.site.add(story({ beforeArticle: ALMANAC })));
    await start(page);
    await pointAt(page, 'document.querySelector(".day")');
    await page.keyboard.press('Enter');
    await expectOpen(page, false);
    await expectHidden(asLooked(page), '.almanac');
    await page.reload();
    await expectHidden(asLooked(page), '.almanac');
    const options = await session.openOptions();
    const rules = (): Promise<string> =>
      options.evaluate(
        () => document.querySelector('.editor')?.shadowRoot?.querySelector('.cm-content')?.textContent ?? '',
      );
    await expect.poll(rules).toContain('paper.example##div.almanac');
  });

  test('reaches into open shadow roots', async () => {
    const page = await session.open(session.site.add(story({ beforeArticle: CARD })));
    await start(page);
    await pointAt(page, 'document.querySelector("x-card").shadowRoot.querySelector("p")');
    await page.keyboard.press('Enter');
    await expectOpen(page, false);
    await expectHidden(asLooked(page), '.inner');
  });

  test('leaves the page as it was when it is left', async () => {
    const page = await session.open(session.site.add(story({ beforeArticle: ALMANAC })));
    await start(page);
    await pointAt(page, 'document.querySelector(".day")');
    await page.keyboard.press('Escape');
    await expectOpen(page, false);
    await expectUntouched(asLooked(page));
  });
});
