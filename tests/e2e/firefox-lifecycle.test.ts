/** In Firefox, what happens to open pages when the extension is updated or goes, to pages that the browser put to sleep, and to texts that it looks for. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asLooked, type FirefoxSession, startFirefoxSession } from './harness/firefox-session';
import { expectHidden, expectShown, expectUntouched, isHidden } from './harness/looks';
import { APPEAL, story } from './harness/story';

/** From the bar's left edge: within its wide button. */
const INTO_BAR_PX = 30;

const barCount = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('foldaway-bar').length);

/** How many bars take room. */
const drawnBars = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('foldaway-bar')].filter((bar) => bar.getBoundingClientRect().height > 0).length,
  );

async function clickBar(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const host = document.querySelector('foldaway-bar');
    host?.scrollIntoView({ block: 'center' });
    const { x, y, height } = host?.getBoundingClientRect() ?? new DOMRect();
    return { x, y: y + height / 2 };
  });
  await page.mouse.click(at.x + INTO_BAR_PX, at.y);
}

/** Everything that the page's console says of an error, and errors that nobody caught. */
function listen(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

describe('in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefoxSession();
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  test('an update under an open tab leaves one bar a block, and it works', { timeout: 60_000 }, async () => {
    const page = await session.open(session.site.add(story({ afterText: APPEAL })));
    const said = listen(page);
    await expectHidden(asLooked(page), '.plea');
    const oldBar = await page.$('foldaway-bar');
    await session.update();
    await page.bringToFront();
    await expect.poll(() => oldBar?.evaluate((bar) => bar.isConnected), { timeout: 15_000 }).toBe(false);
    await expect.poll(() => barCount(page), { timeout: 10_000 }).toBe(1);
    await expectHidden(asLooked(page), '.plea');
    await clickBar(page);
    await expectShown(asLooked(page), '.plea');
    await clickBar(page);
    await expectHidden(asLooked(page), '.plea');
    expect(await barCount(page)).toBe(1);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(said).toEqual([]);
  });

  test('a page that the browser kept comes back with its bars, and follows what was set meanwhile', {
    timeout: 60_000,
  }, async () => {
    const url = session.site.add(
      story({
        afterText: APPEAL,
        head: '<script>addEventListener("pageshow", (event) => { window.cameBack = event.persisted; });</script>',
      }),
    );
    const other = session.site.add(story({ title: 'Another Page' }), 'other.example');
    const cameBack = (): Promise<boolean | undefined> =>
      page.evaluate(() => (window as unknown as { cameBack?: boolean }).cameBack);
    // the driver is told of no load where a page comes from the cache, so it is to wait for none
    const leaveFor = async (address: string): Promise<void> => {
      await page.evaluate((to) => {
        setTimeout(() => (to === '' ? history.back() : location.assign(to)), 0);
      }, address);
      const at = (): Promise<string> => page.evaluate(() => location.href).catch(String);
      await expect.poll(at, { timeout: 10_000 }).toBe(address === '' ? url : address);
    };
    const goBack = async (): Promise<void> => {
      await leaveFor('');
      await expect
        .poll(cameBack, { message: 'the page came from the back and forward cache', timeout: 10_000 })
        .toBe(true);
    };
    const page = await session.open(url);
    await expectHidden(asLooked(page), '.plea');
    await leaveFor(other);
    await goBack();
    expect(await isHidden(asLooked(page), '.plea')).toBe(true);
    await clickBar(page);
    await expectShown(asLooked(page), '.plea');
    await clickBar(page);
    await expectHidden(asLooked(page), '.plea');

    await leaveFor(other);
    const options = await session.openOptions();
    const isSwitched = await options.evaluate(() => {
      const row = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes('Donation appeal'));
      row?.querySelector('input')?.click();
      return row !== undefined;
    });
    expect(isSwitched).toBe(true);
    await page.bringToFront();
    await goBack();
    await expect.poll(() => barCount(page), { timeout: 10_000 }).toBe(0);
    await expectShown(asLooked(page), '.plea');
  });

  test('a text that the browser finds opens', async () => {
    const page = await session.open(session.site.add(story({ afterText: APPEAL })));
    await expectHidden(asLooked(page), '.plea');
    const found = await page.evaluate(() =>
      (window as unknown as { find: (text: string) => boolean }).find('Independent journalism costs money'),
    );
    expect(found).toBe(true);
    await expectShown(asLooked(page), '.plea');
  });

  test('a page that is opened at a text shows the block that holds it', async () => {
    const url = session.site.add(story({ afterText: APPEAL }));
    const page = await session.open(`${url}#:~:text=Independent%20journalism%20costs%20money`);
    await expect.poll(() => barCount(page), { timeout: 10_000 }).toBe(1);
    await expectShown(asLooked(page), '.plea');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isHidden(asLooked(page), '.plea')).toBe(false);
  });

  test.each([
    ['', ''],
    ['that is not told of it ', 'referrerpolicy="no-referrer"'],
  ])(
    'a frame of another host %sfollows what is set for the page around it',
    { timeout: 60_000 },
    async (_, attribute) => {
      const inner = session.site.add(story({ afterText: APPEAL }), 'frame.example');
      const page = await session.open(
        session.site.add(
          `<!DOCTYPE html><title>Frames</title><p>The article.</p><iframe ${attribute} width="900" height="1500" src="${inner}"></iframe>`,
        ),
      );
      const frame = page.frames()[1];
      if (!frame) throw new Error('the frame did not load');
      const asPage = frame as unknown as Page;
      await expectHidden(asLooked(asPage), '.plea');
      const popup = await session.openPopup(page);
      await popup.waitForSelector('.site input');
      await popup.click('.site input');
      await expectUntouched(asLooked(asPage));
      await popup.click('.site input');
      await page.bringToFront();
      await expectHidden(asLooked(asPage), '.plea');
    },
  );
});

describe('in Firefox, without the extension', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefoxSession();
  });
  afterAll(() => session.close());

  test('a page that is still open hides nothing and shows no dead bar', async () => {
    // as many sites have it: what is hidden is not drawn at all
    const head = '<style>[hidden] { display: none !important; }</style>';
    const page = await session.open(session.site.add(story({ head, afterText: APPEAL })));
    await expectHidden(asLooked(page), '.plea');
    expect(await drawnBars(page)).toBe(1);
    await session.uninstall();
    await expectShown(asLooked(page), '.plea');
    expect(await drawnBars(page)).toBe(0);
    const height = await page.evaluate(() => document.querySelector('.plea')?.getBoundingClientRect().height ?? 0);
    expect(height).toBeGreaterThan(100);
  });
});
