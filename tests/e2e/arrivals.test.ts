/** Appeals that are not there when the page loads, or not in its own tree: late ones, other pages of one document, frames, shadow roots, overlays. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barsOf, onlyBar } from './harness/bars';
import { expectHidden, expectShown, expectUntouched } from './harness/looks';
import { type Session, startSession } from './harness/session';
import { APPEAL, story } from './harness/story';

/** Puts markup at the end of the article, as a page's own script does. */
const append = (page: Page, html: string): Promise<void> =>
  page.evaluate((markup) => document.querySelector('article')?.insertAdjacentHTML('beforeend', markup), html);

describe('appeals that arrive', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  test('later collapse when they come, each one of them', async () => {
    const page = await session.open(session.site.add(story()));
    await page.waitForTimeout(600);
    expect(await barsOf(page)).toEqual([]);
    await append(page, APPEAL.replace('class="plea"', 'class="plea first"'));
    await expectHidden(page, '.first');
    await append(
      page,
      `<p>The tower was repainted in the spring, by the same painter.</p>${APPEAL.replace('class="plea"', 'class="plea second"')}`,
    );
    await expectHidden(page, '.second');
    expect(await barsOf(page)).toHaveLength(2);
  });

  test('with the next page of a single-page site collapse, and the last page’s bar goes with it', async () => {
    const page = await session.open(session.site.add(story({ afterText: APPEAL })));
    await expectHidden(page, '.plea');
    const next = story({
      title: 'The Sexton’s Other Watch',
      afterText: APPEAL.replace('class="plea"', 'class="plea next"'),
    });
    await page.evaluate((html) => {
      history.pushState({}, '', '/another-story');
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('main')?.replaceWith(parsed.querySelector('main') ?? '');
    }, next);
    await expectHidden(page, '.next');
    expect(await barsOf(page)).toHaveLength(1);
  });

  test('in a frame collapse there', async () => {
    const inner = session.site.add(story({ afterText: APPEAL }), 'frame.example');
    const page = await session.open(
      session.site.add(
        `<!DOCTYPE html><title>Frames</title><iframe width="900" height="1500" src="${inner}"></iframe>`,
      ),
    );
    const frame = page.frames()[1];
    if (!frame) throw new Error('the frame did not load');
    await expectHidden(frame, '.plea');
  });

  test.each([
    ['', ''],
    // the browser tells such a frame nothing of the page around it
    ['that is not told of the page around it ', 'referrerpolicy="no-referrer"'],
  ])(
    'in a frame of another host %sare left alone while the reader has the site off or paused',
    { timeout: 40_000 },
    async (_, attribute) => {
      const inner = session.site.add(story({ afterText: APPEAL }), 'frame.example');
      const page = await session.open(
        session.site.add(
          `<!DOCTYPE html><title>Frames</title><p>The article.</p><iframe ${attribute} width="900" height="1500" src="${inner}"></iframe>`,
        ),
      );
      const frame = (): Frame => page.frames()[1] ?? expect.fail('the frame did not load');
      const expectLeftAlone = async (): Promise<void> => {
        await page.bringToFront();
        await expectUntouched(frame());
        await page.reload();
        await page.waitForTimeout(700);
        await expectUntouched(frame());
      };
      await expectHidden(frame(), '.plea');
      const popup = await session.openPopup(page);
      await popup.locator('.site input').click();
      await expectLeftAlone();
      await popup.locator('.site input').click();
      await page.bringToFront();
      await expectHidden(frame(), '.plea');
      await popup.getByRole('button', { name: 'On this tab' }).click();
      await expectLeftAlone();
    },
  );

  test('in an open shadow root collapse there', async () => {
    const page = await session.open(
      session.site.add(
        story({ afterText: `<div id="widget"><template shadowrootmode="open">${APPEAL}</template></div>` }),
      ),
    );
    await expectHidden(page, '.plea');
    await (await onlyBar(page)).click('.main');
    await expectShown(page, '.plea');
  });

  test('in a shadow root that a script attaches later collapse there', async () => {
    const page = await session.open(session.site.add(story({ afterText: '<div id="widget"></div>' })));
    await page.waitForTimeout(600);
    await page.evaluate((html) => {
      const root = document.createElement('div').attachShadow({ mode: 'open' });
      root.innerHTML = html;
      document.querySelector('#widget')?.append(root.host);
    }, APPEAL);
    await expectHidden(page, '.plea');
  });

  test('over the page collapse to its edge, give scrolling and the page back, and take them again when opened', async () => {
    const page = await session.open(session.newsroomUrl('en-overlay.html'));
    const state = () =>
      page.evaluate(() => ({
        isInert: document.querySelector<HTMLElement>('#page')?.inert,
        overflow: getComputedStyle(document.body).overflowY,
        position: getComputedStyle(document.body).position,
        hasBackdrop: document.querySelector('.scrim')?.getBoundingClientRect().height !== 0,
      }));
    await expectHidden(page, '.drive');
    expect(await state()).toEqual({ isInert: false, overflow: 'visible', position: 'static', hasBackdrop: false });
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await (await onlyBar(page)).click('.main');
    await expectShown(page, '.drive');
    expect(await state()).toEqual({ isInert: true, overflow: 'hidden', position: 'fixed', hasBackdrop: true });
    await page.locator('.drive .dismiss').click();
    await expect.poll(() => page.evaluate(() => document.querySelector('.drive'))).toBeNull();
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('foldaway-bar').length)).toBe(0);
  });
});
