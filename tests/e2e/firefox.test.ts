/** The same main flows in Firefox, whose background page is stopped again and again while they run. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asLooked, type FirefoxSession, startFirefoxSession } from './harness/firefox-session';
import { expectHidden, expectShown, expectUntouched, isHidden } from './harness/looks';
import { APPEAL, story } from './harness/story';

const HOST = 'paper.example';
const BOX =
  '<div class="box"><p>The weather in Lower Wick is dry, and it will be dry again tomorrow, says the almanac.</p></div>';
/** From the bar's left edge: within its wide button. */
const INTO_BAR_PX = 30;

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

async function clickBar(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const host = document.querySelector('foldaway-bar');
    host?.scrollIntoView({ block: 'center' });
    const { x, y, height } = host?.getBoundingClientRect() ?? new DOMRect();
    return { x, y: y + height / 2 };
  });
  await page.mouse.click(at.x + INTO_BAR_PX, at.y);
}

/** Clicks the button or label that says this. */
async function clickText(page: Page, selector: string, text: string): Promise<void> {
  const handles = await page.$$(selector);
  for (const handle of handles) {
    if ((await handle.evaluate((element) => element.textContent ?? '')).includes(text)) {
      await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await handle.click();
      return;
    }
  }
  throw new Error(`no ${selector} says "${text}"`);
}

async function writeRules(options: Page, rules: string): Promise<void> {
  // the editor stands in a shadow root of its own
  const isReady = (): Promise<boolean> =>
    options.evaluate(() => Boolean(document.querySelector('.editor')?.shadowRoot?.querySelector('.cm-content')));
  await expect.poll(isReady).toBe(true);
  await options.bringToFront();
  await options.evaluate(() => {
    document.querySelector('.editor')?.shadowRoot?.querySelector<HTMLElement>('.cm-content')?.focus();
  });
  await options.keyboard.down('Control');
  await options.keyboard.press('a');
  await options.keyboard.up('Control');
  await options.keyboard.press('Delete');
  await options.keyboard.type(rules);
  const typed = (): Promise<string> =>
    options.evaluate(() => {
      const lines = document.querySelector('.editor')?.shadowRoot?.querySelectorAll('.cm-line') ?? [];
      return Array.from(lines, (line) => line.textContent).join('\n');
    });
  await expect.poll(typed).toBe(rules);
  await expect.poll(() => textOf(options, '.editor-foot [role=status]')).toBe('Saved.');
}

describe('Firefox', () => {
  let session: FirefoxSession;
  let url: string;
  beforeAll(async () => {
    session = await startFirefoxSession();
    url = session.site.add(story({ beforeArticle: BOX, afterText: APPEAL }), HOST);
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  test('collapses an appeal, opens it by mouse and by keyboard, and collapses it again', async () => {
    const page = await session.open(url);
    await expectHidden(asLooked(page), '.plea');
    await clickBar(page);
    await expectShown(asLooked(page), '.plea');
    await clickBar(page);
    await expectHidden(asLooked(page), '.plea');
    await page.keyboard.press('Enter');
    await expectShown(asLooked(page), '.plea');
  });

  test('opens it where the browser finds something in it', async () => {
    const page = await session.open(session.site.add(story({ afterText: APPEAL.replace('<h4>', '<h4 id="plea">') })));
    await expectHidden(asLooked(page), '.plea');
    await page.evaluate(() => {
      location.hash = '#plea';
    });
    await expectShown(asLooked(page), '.plea');
  });

  test('collapses what arrives late', async () => {
    const page = await session.open(session.newsroomUrl('en-late.html'));
    await expect.poll(() => page.evaluate(() => document.querySelector('.end-ask') !== null)).toBe(true);
    await expectHidden(asLooked(page), '.end-ask');
  });

  test('collapses an overlay and gives the page back', async () => {
    const page = await session.open(session.newsroomUrl('en-overlay.html'));
    await expectHidden(asLooked(page), '.drive');
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#page')?.inert)).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).position)).toBe('static');
  });

  test('is switched off and on for a site from the popup, live, and leaves nothing behind', async () => {
    const page = await session.open(url);
    await expectHidden(asLooked(page), '.plea');
    const popup = await session.openPopup(page);
    await expect.poll(() => textOf(popup, 'main')).toContain('Donation appeal');
    await popup.click('.site input');
    await expectUntouched(asLooked(page));
    await popup.click('.site input');
    // nothing is looked for in a tab that nobody sees
    await page.bringToFront();
    await expectHidden(asLooked(page), '.plea');
  });

  test('shows a block from the popup', async () => {
    const page = await session.open(url);
    await expectHidden(asLooked(page), '.plea');
    const popup = await session.openPopup(page);
    await expect.poll(() => textOf(popup, 'main')).toContain('Donation appeal');
    await clickText(popup, '.entry-actions button', 'Show');
    await expectShown(asLooked(page), '.plea');
  });

  test('takes a rule typed in the options into force in an open tab, and names a broken one', async () => {
    const page = await session.open(url);
    const options = await session.openOptions();
    await writeRules(options, `${HOST}##.box\n${HOST}##.appeal[`);
    await expect.poll(() => textOf(options, '#rules [role=alert]')).toMatch(/Line 2, column \d+/u);
    await page.bringToFront();
    await expectHidden(asLooked(page), '.box');
  });

  test('tests pasted text in the options, in its language, and runs and loads nothing of it', async () => {
    const options = await session.openOptions();
    const german = await (await fetch(session.newsroomUrl('de.html'))).text();
    await options.evaluate((html) => {
      const field = document.querySelector<HTMLTextAreaElement>('.tester-text');
      if (!field) throw new Error('no tester');
      field.value = `${html}<script>document.title = 'run'</script>`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, german);
    await clickText(options, '#tester button', 'Test');
    await expect.poll(() => textOf(options, '#tester .is-collapsed')).toContain('Collapsed');
    expect(await textOf(options, '#tester')).toContain('German');
    expect(await options.title()).toBe('Foldaway options');
  });

  test('saves settings to a file and brings them back', async () => {
    const options = await session.openOptions();
    await writeRules(options, `${HOST}##.box`);
    await options.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => document.body.setAttribute('data-saved', text));
        return make(blob);
      };
    });
    await clickText(options, '#backup button', 'Save to a file');
    const saved = () => options.evaluate(() => document.body.getAttribute('data-saved'));
    await expect.poll(saved).not.toBeNull();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foldaway-backup-'));
    const file = path.join(folder, 'back.json');
    fs.writeFileSync(file, (await saved()) ?? '');
    await writeRules(options, '');
    const input = await options.$('#backup input[type=file]');
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
    await expect.poll(() => textOf(options, '#backup .row [role=status]')).toBe('Your settings are back.');
    fs.rmSync(folder, { recursive: true });
    const page = await session.open(url);
    await expectHidden(asLooked(page), '.box');
    expect(await isHidden(asLooked(page), 'h1')).toBe(false);
  });
});
