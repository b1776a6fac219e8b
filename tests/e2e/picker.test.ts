/** The element picker: what is pointed at becomes a rule that is shown first, and that holds at once. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { onlyBar } from './harness/bars';
import { expectHidden, expectShown, expectUntouched } from './harness/looks';
import { expectClosed, pickerOn, startPicker } from './harness/picker';
import { type Session, startSession } from './harness/session';
import { story } from './harness/story';

const STYLE = `<style>
.almanac { padding: 16px; background: #eef; } .strip { position: fixed; inset: auto 0 0; padding: 12px; background: #fed; }
</style>`;
const ALMANAC =
  '<div class="almanac"><h4>Almanac</h4><p class="day">The weather in Lower Wick is dry, and will be dry again tomorrow.</p></div>';
const NOTES = [1, 2, 3]
  .map((n) => `<div class="note" id="n${n}"><p>Note ${n}: bring a chair and a friend.</p></div>`)
  .join('');
const STRIP = '<div class="strip"><p>The fair opens on Saturday at the mill; bring your own cup.</p></div>';

const centreOf = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });

async function pointAt(page: Page, selector: string): Promise<void> {
  const { x, y } = await centreOf(page, selector);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

describe('the picker', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  const open = (parts: Parameters<typeof story>[0]): Promise<Page> =>
    session.open(session.site.add(story({ head: STYLE, ...parts })));

  test('collapses what is clicked by a rule that holds at once and on the next visit, and leaves nothing behind', async () => {
    const page = await open({ beforeArticle: ALMANAC });
    const picker = await startPicker(session, page);
    await pointAt(page, '.day');
    await expect.poll(picker.rule).toBe('paper.example##div.almanac');
    await expect.poll(picker.outcome).toBe('1 block collapses.');
    await picker.press('Collapse');
    await expectClosed(page);
    await expectHidden(page, '.almanac');
    expect((await onlyBar(page)).text).toContain('Ad');
    await page.reload();
    await expectHidden(page, '.almanac');
    const options = await session.openOptions();
    await expect.poll(() => options.locator('.cm-line').allTextContents()).toContain('paper.example##div.almanac');
  });

  test('leaves the page as it was, with the focus where it was, when it is left', async () => {
    const page = await open({ beforeArticle: `<input id="seek">${ALMANAC}` });
    await page.locator('#seek').focus();
    await startPicker(session, page);
    await pointAt(page, '.day');
    await page.keyboard.press('Escape');
    await expectClosed(page);
    await expectUntouched(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('seek');
  });

  test('is used by keyboard alone', async () => {
    const page = await open({ beforeArticle: ALMANAC });
    await page.evaluate(() => scrollTo(0, 0));
    const picker = await startPicker(session, page);
    await page.keyboard.press('ArrowDown');
    // from wherever the window's middle is: out to the page, and over to the first part of it
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(picker.text).toContain('div.almanac');
    await page.keyboard.press('Enter');
    await expect.poll(picker.outcome).toBe('1 block collapses.');
    await page.keyboard.press('Enter');
    await expectClosed(page);
    await expectHidden(page, '.almanac');
  });

  test('goes from one to all of its like, names the kind, and takes a rule that is typed', async () => {
    const page = await open({ beforeArticle: NOTES });
    const picker = await startPicker(session, page);
    await pointAt(page, '#n2 p');
    await expect.poll(picker.rule).toBe('paper.example##div.note');
    await expect.poll(picker.outcome).toBe('3 blocks collapse.');
    const [, reach] = await picker.root.findAll('input');
    await picker.root.evaluate(reach ?? 0, 'function () { this.focus() }');
    await page.keyboard.press('Home');
    await expect.poll(picker.rule).toBe('paper.example###n2');
    await expect.poll(picker.outcome).toBe('1 block collapses.');
    await picker.root.evaluate(await picker.root.find('textarea'), 'function () { this.focus(); this.select() }');
    await page.keyboard.insertText('paper.example##div[');
    await expect.poll(picker.outcome).not.toMatch(/collapse/u);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('elsewhere.example##.note');
    await expect.poll(picker.outcome).toBe('A rule made here must name this site: paper.example.');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('paper.example##.note:has-text(Note 3)');
    await expect.poll(picker.outcome).toBe('1 block collapses.');
    await picker.root.evaluate(await picker.root.find('select'), 'function () { this.focus() }');
    await page.keyboard.press('n');
    await page.keyboard.press('Tab');
    await picker.press('Collapse');
    await expectHidden(page, '#n3');
    await expectShown(page, '#n2');
    expect((await onlyBar(page)).text).toContain('Newsletter');
  });

  test('says why what the rails protect stays, and saves no rule for it', async () => {
    const page = await open({ beforeArticle: ALMANAC });
    const picker = await startPicker(session, page);
    await pointAt(page, 'article p');
    const [size] = await picker.root.findAll('input');
    await picker.root.evaluate(size ?? 0, 'function () { this.focus() }');
    await page.keyboard.press('End');
    await expect.poll(picker.outcome).toMatch(/^1 block stays:\s+It holds, or may hold, a part of the article\.$/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expectClosed(page);
    await expectUntouched(page);
  });

  test('reaches into open shadow roots, and what stands at the window’s foot', async () => {
    const page = await open({
      beforeArticle:
        '<x-card><template shadowrootmode="open"><div class="inner"><p>A card of its own, about the fair at the mill.</p></div></template></x-card>',
      afterMain: STRIP,
    });
    const picker = await startPicker(session, page);
    await pointAt(page, '.inner p');
    await expect.poll(picker.rule).toBe('paper.example##div.inner');
    await page.keyboard.press('Enter');
    await expectHidden(page, '.inner');
    const again = await startPicker(session, page);
    await pointAt(page, '.strip p');
    await expect.poll(again.rule).toBe('paper.example##div.strip');
    await again.press('Collapse');
    await expectHidden(page, '.strip');
  });

  test('cannot be seen, used or closed by the page', async () => {
    const page = await open({
      beforeArticle: ALMANAC,
      head: `${STYLE}<style>foldaway-picker, div { display: none !important } .almanac { display: block !important }</style>
<script>
window.seen = [];
for (const name of ['click', 'pointerdown', 'keydown', 'input', 'focusin'])
  document.addEventListener(name, (event) => event.isTrusted && window.seen.push(name), true);
setInterval(() => {
  const picker = document.querySelector('foldaway-picker');
  if (!picker) return;
  if (picker.shadowRoot) window.seen.push('root');
  for (const target of [picker, document])
    for (const key of ['Enter', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  picker.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}, 50);
</script>`,
    });
    const picker = await startPicker(session, page);
    await pointAt(page, '.day');
    await expect.poll(picker.outcome).toBe('1 block collapses.');
    await picker.root.evaluate(await picker.root.find('textarea'), 'function () { this.focus() }');
    await page.keyboard.type('x');
    await expect.poll(picker.rule).toBe('paper.example##div.almanacx');
    await page.waitForTimeout(200);
    expect(await picker.text()).toContain('Which ones');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await picker.press('Cancel');
    await expectClosed(page);
  });

  test('works by touch on a narrow screen, also for what the panel lay upon', async () => {
    const page = await open({ afterMain: STRIP });
    await page.setViewportSize({ width: 360, height: 640 });
    const picker = await startPicker(session, page);
    const moves = await picker.root.find('button.bare');
    await picker.root.click(moves);
    const touch = await page.context().newCDPSession(page);
    const point = await centreOf(page, '.strip p');
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(picker.rule).toBe('paper.example##div.strip');
    const panel =
      'function () { const { top, bottom, left, right } = this.getBoundingClientRect(); return { top, bottom, left, right } }';
    const box = await picker.root.evaluate<DOMRect>(await picker.root.find('.panel'), panel);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
    expect(box.bottom).toBeLessThan(point.y);
    await picker.press('Collapse');
    await expectHidden(page, '.strip');
  });

  test('leaves the keys to the page once that has taken the picker away', async () => {
    const page = await open({ beforeArticle: '<input id="seek">' });
    await startPicker(session, page);
    await page.evaluate(() => document.querySelector('foldaway-picker')?.remove());
    await page.keyboard.press('Escape');
    await page.locator('#seek').focus();
    await page.keyboard.type('mill');
    expect(await page.locator('#seek').inputValue()).toBe('mill');
  });

  test('works over a page’s own modal dialog', async () => {
    const page = await open({
      afterMain:
        '<dialog class="ask"><p class="words">The library asks which books you would like to see here next.</p></dialog>',
      head: `${STYLE}<script>addEventListener('load', () => document.querySelector('dialog').showModal())</script>`,
    });
    const picker = await startPicker(session, page);
    await pointAt(page, '.words');
    await expect.poll(picker.rule).toBe('paper.example##dialog.ask');
    await picker.press('Collapse');
    await expectHidden(page, '.ask');
  });

  test('starts from the worker where the context menu was opened', async () => {
    const page = await open({ beforeArticle: ALMANAC });
    const { x, y } = await centreOf(page, '.day');
    await page.mouse.click(x, y, { button: 'right' });
    await page.keyboard.press('Escape');
    const tabId = await session.tabIdOf(page);
    const worker = await session.worker();
    await worker.evaluate(async (id) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      await tabs.sendMessage(id, { name: 'page:preparePicker', payload: { isAtMenu: true } }, { frameId: 0 });
      await scripting.executeScript({ target: { tabId: id }, files: ['picker.js'] });
    }, tabId);
    const picker = await pickerOn(page);
    await expect.poll(picker.rule).toBe('paper.example##div.almanac');
  });
});
