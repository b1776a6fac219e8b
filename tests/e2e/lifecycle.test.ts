/** What happens to open pages when the extension is updated or goes, and to pages that the browser put to sleep or opens at a text. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectHidden, expectShown, expectUntouched, isHidden } from './harness/looks';
import { OPTIONS, type Session, startSession } from './harness/session';
import { APPEAL, story } from './harness/story';

const barCount = (page: Page): Promise<number> => page.locator('foldaway-bar').count();

/** Everything that the page's console says of an error, and errors that nobody caught. */
function listen(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    // the site of these tests has no icon
    const isOfSite = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isOfSite) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

interface Manager {
  readonly developerPrivate: {
    readonly updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
    readonly reload: (id: string) => Promise<void>;
  };
  readonly management: { readonly setEnabled: (id: string, isEnabled: boolean) => Promise<void> };
}

/** Does something to the extension in the browser's own page for that, as its reader would. */
async function manage(session: Session, what: 'reload' | 'disable'): Promise<void> {
  const id = new URL((await session.worker()).url()).host;
  const manager = await session.open('chrome://extensions');
  await manager.evaluate(
    async ([extension, task]) => {
      const { developerPrivate, management } = (globalThis as unknown as { chrome: Manager }).chrome;
      // without it, an extension loaded from a folder is not loaded again
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await (task === 'reload' ? developerPrivate.reload(extension) : management.setEnabled(extension, false));
    },
    [id, what] as const,
  );
  await manager.close();
}

describe('an update under open tabs', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  test('the new script takes over: one bar a block, and it works', { timeout: 60_000 }, async () => {
    const url = session.site.add(story({ afterText: APPEAL }));
    const page = await session.open(url);
    const said = listen(page);
    await expectHidden(page, '.plea');
    const oldBar = await page.$('foldaway-bar');
    await manage(session, 'reload');
    await page.bringToFront();
    await expect.poll(() => oldBar?.evaluate((bar) => bar.isConnected), { timeout: 15_000 }).toBe(false);
    await expect.poll(() => barCount(page), { timeout: 10_000 }).toBe(1);
    await expectHidden(page, '.plea');
    await page.locator('foldaway-bar').scrollIntoViewIfNeeded();
    const box = await page.locator('foldaway-bar').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expectShown(page, '.plea');
    expect(await barCount(page)).toBe(1);
    await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expectHidden(page, '.plea');
    expect(said).toEqual([]);
  });

  test('the script of an extension that is gone undoes itself when the reader moves', async () => {
    const page = await session.open(session.site.add(story({ afterText: APPEAL })));
    const said = listen(page);
    await expectHidden(page, '.plea');
    await manage(session, 'disable');
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await expectUntouched(page);
    expect(said).toEqual([]);
  });
});

/** A page that comes back from the browser's cache is not loaded, so no load is to be waited for. */
async function goBack(page: Page): Promise<void> {
  const address = page.url();
  await page.evaluate(() => setTimeout(() => history.back(), 0));
  await expect.poll(() => page.url(), { timeout: 10_000 }).not.toBe(address);
  const cameBack = (): Promise<boolean | undefined> =>
    page.evaluate(() => (window as unknown as { cameBack?: boolean }).cameBack);
  await expect.poll(cameBack, { message: 'the page came from the back and forward cache', timeout: 10_000 }).toBe(true);
}

interface Badges {
  readonly action: { readonly getBadgeText: (of: { readonly tabId: number }) => Promise<string> };
}

const badgeOf = async (session: Session, tabId: number): Promise<string> =>
  (await session.worker()).evaluate(
    (id) => (globalThis as unknown as { chrome: Badges }).chrome.action.getBadgeText({ tabId: id }),
    tabId,
  );

describe('a page that the browser kept', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ withoutFlags: ['--disable-back-forward-cache'] });
  });
  afterAll(() => session.close());

  test('comes back with its bars, and follows what was set meanwhile', { timeout: 60_000 }, async () => {
    const url = session.site.add(
      story({
        afterText: APPEAL,
        head: '<script>addEventListener("pageshow", (event) => { window.cameBack = event.persisted; });</script>',
      }),
    );
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    await page.goto(session.site.add(story({ title: 'Another Page' }), 'other.example'));
    await goBack(page);
    expect(await isHidden(page, '.plea')).toBe(true);
    const tabId = await session.tabIdOf(page);
    await expect.poll(() => badgeOf(session, tabId), { timeout: 10_000 }).toBe('1');
    const popup = await session.openPopup(page);
    await popup.locator('.entry').waitFor();
    await popup.getByRole('button', { name: 'Show', exact: true }).click();
    await expectShown(page, '.plea');
    await page.bringToFront();

    await page.goto(session.site.add(story({ title: 'Another Page' }), 'other.example'));
    await popup.bringToFront();
    const options = await session.open(new URL(OPTIONS, (await session.worker()).url()).href);
    await options.getByRole('switch', { name: 'Donation appeal' }).click();
    await page.bringToFront();
    await goBack(page);
    await expect.poll(() => barCount(page), { timeout: 10_000 }).toBe(0);
    await expectShown(page, '.plea');
    await expect.poll(() => badgeOf(session, tabId), { timeout: 10_000 }).toBe('');
  });
});

describe('a page that is opened at a text', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  test.each([
    ['a text fragment', '#:~:text=Independent%20journalism%20costs%20money'],
    ['a fragment', '#plea'],
  ])('shows the block that %s leads to', async (_, fragment) => {
    const url = session.site.add(story({ afterText: APPEAL.replace('<h4>', '<h4 id="plea">') }));
    const page = await session.open(`${url}${fragment}`);
    await expect.poll(() => barCount(page), { timeout: 10_000 }).toBe(1);
    await expectShown(page, '.plea');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    // and stays so
    await page.waitForTimeout(500);
    expect(await isHidden(page, '.plea')).toBe(false);
  });
});
