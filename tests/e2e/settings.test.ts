/** What the reader changes in the popup and the options holds at once in open tabs, and what they save comes back. */
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barsOf } from './harness/bars';
import { expectHidden, expectShown, expectUntouched, isHidden } from './harness/looks';
import { type Session, startSession } from './harness/session';
import { APPEAL, story } from './harness/story';

const HOST = 'paper.example';
const BOX =
  '<div class="box"><p>The weather in Lower Wick is dry, and it will be dry again tomorrow, says the almanac.</p></div>';

/** Types rules into the editor, in place of what is there, and waits until they are saved. */
async function writeRules(options: Page, rules: string): Promise<void> {
  const editor = options.getByRole('textbox', { name: 'My rules, one a line' });
  await editor.click();
  await options.keyboard.press('ControlOrMeta+A');
  await options.keyboard.press('Delete');
  await options.keyboard.insertText(rules);
  await expect.poll(async () => (await options.locator('.cm-line').allTextContents()).join('\n')).toBe(rules);
  await expect.poll(() => options.getByRole('status').filter({ hasText: 'Saved.' }).count()).toBe(1);
}

describe('settings', () => {
  let session: Session;
  let url: string;
  beforeAll(async () => {
    session = await startSession();
    url = session.site.add(story({ beforeArticle: BOX, afterText: APPEAL }), HOST);
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  const openCollapsed = async (): Promise<Page> => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    return page;
  };

  test('a page in another language than English is read after everything was forgotten', async () => {
    const read = async (): Promise<void> =>
      expectHidden(await session.open(session.newsroomUrl('de.html')), '.solidarisch');
    await read();
    await session.reset();
    await read();
  });

  test('the popup lists what was collapsed, and why', async () => {
    const page = await openCollapsed();
    const popup = await session.openPopup(page);
    const entry = popup.locator('.entry');
    await entry.waitFor();
    expect(await entry.count()).toBe(1);
    expect(await entry.textContent()).toMatch(/Donation appeal\s+You have read to the end\. Thank you\./u);
    expect(await entry.textContent()).toContain('Asks for money');
  });

  test('the popup shows a block and collapses it again', async () => {
    const page = await openCollapsed();
    const popup = await session.openPopup(page);
    await popup.getByRole('button', { name: 'Show', exact: true }).click();
    await expectShown(page, '.plea');
    await popup.getByRole('button', { name: 'Collapse', exact: true }).click();
    await expectHidden(page, '.plea');
  });

  test('“never here” in the popup shows a block for good, until the options forget it', async () => {
    const page = await openCollapsed();
    const popup = await session.openPopup(page);
    await popup.getByRole('button', { name: 'Never here' }).click();
    await expectUntouched(page);
    await page.reload();
    await page.waitForTimeout(700);
    expect(await isHidden(page, '.plea')).toBe(false);
    const options = await session.openOptions();
    await options.getByRole('button', { name: /^Remove the correction for/u }).click();
    await page.bringToFront();
    await expectHidden(page, '.plea');
  });

  test('“never here” can be taken back on the spot', async () => {
    const page = await openCollapsed();
    const popup = await session.openPopup(page);
    await popup.getByRole('button', { name: 'Never here' }).click();
    await expectUntouched(page);
    await popup.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.bringToFront();
    await expectHidden(page, '.plea');
    expect(await popup.getByText('Always shown here').count()).toBe(0);
  });

  test('corrections become rules that do the same, by hand and from a file, and each step can be undone', async () => {
    const page = await openCollapsed();
    const popup = await session.openPopup(page);
    await popup.getByRole('button', { name: 'Never here' }).click();
    await expectUntouched(page);
    const options = await session.openOptions();
    const section = options.locator('#corrections');
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      section.getByRole('button', { name: 'Save as rules' }).click(),
    ]);
    const saved = fs.readFileSync(await download.path(), 'utf8');
    const rule = 'paper.example#@#section.plea:has-text(/You\\s*have\\s*read\\s*to\\s*the\\s*end./)';
    expect(saved).toBe(`! Foldaway\n${rule}\n`);

    await section.getByRole('button', { name: 'Move to my rules' }).click();
    await section.getByText('Moved 1 correction to your rules.').waitFor();
    expect(await section.getByText('always shown').count()).toBe(0);
    await expect.poll(() => options.locator('.cm-line').allTextContents()).toContain(rule);
    await page.reload();
    await page.waitForTimeout(700);
    expect(await isHidden(page, '.plea')).toBe(false);

    await options.bringToFront();
    await section.getByRole('button', { name: 'Undo' }).click();
    await section.getByText('always shown').waitFor();
    await section.getByRole('button', { name: /^Remove the correction for/u }).click();
    await page.bringToFront();
    await expectHidden(page, '.plea');
    await options.bringToFront();
    await section.getByRole('button', { name: 'Undo' }).click();
    await expectUntouched(page);
    await section.getByRole('button', { name: /^Remove the correction for/u }).click();
    await page.bringToFront();
    await expectHidden(page, '.plea');

    const file = (text: string) => ({ name: 'rules.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await section.locator('input[type=file]').setInputFiles(file(`${saved}paper.example##[\n`));
    await section.getByRole('alert').filter({ hasText: 'Line 3' }).waitFor();
    expect(await isHidden(page, '.plea')).toBe(true);
    await section.locator('input[type=file]').setInputFiles(file(saved));
    await expectShown(page, '.plea');
  }, 60_000);

  test('the popup switches a site off and on, live, and leaves nothing behind', async () => {
    const page = await openCollapsed();
    const popup = await session.openPopup(page);
    const siteSwitch = popup.getByRole('switch', { name: new RegExp(HOST, 'u') });
    await siteSwitch.click();
    await expectUntouched(page);
    await siteSwitch.click();
    await expectHidden(page, '.plea');
  });

  test('the popup switches a kind off and on, live', async () => {
    const page = await openCollapsed();
    const popup = await session.openPopup(page);
    await popup.getByText('What to collapse', { exact: true }).click();
    const kindSwitch = popup.getByRole('switch', { name: 'Donation appeal' });
    await kindSwitch.click();
    await expectUntouched(page);
    await kindSwitch.click();
    await expectHidden(page, '.plea');
  });

  test('a pause holds for its tab only', async () => {
    const page = await openCollapsed();
    const other = await openCollapsed();
    const popup = await session.openPopup(page);
    await popup.getByRole('button', { name: 'On this tab' }).click();
    await expectUntouched(page);
    expect(await isHidden(other, '.plea')).toBe(true);
    await page.reload();
    await page.waitForTimeout(700);
    expect(await isHidden(page, '.plea')).toBe(false);
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Resume' }).click();
    await expectHidden(page, '.plea');
  });

  test('the badge counts what is collapsed in each tab', async () => {
    const page = await openCollapsed();
    const plain = await session.open(session.site.add(story()));
    const badgeOf = async (tab: Page): Promise<string> =>
      (await session.worker()).evaluate(
        (tabId) => {
          const scope = globalThis as unknown as { chrome: Pick<import('webextension-polyfill').Browser, 'action'> };
          return scope.chrome.action.getBadgeText({ tabId });
        },
        await session.tabIdOf(tab),
      );
    await expect.poll(() => badgeOf(page)).toBe('1');
    expect(await badgeOf(plain)).toBe('');
  });

  test('a rule typed in the options takes effect in an open tab, and an exception takes it back', async () => {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    expect(await isHidden(page, '.box')).toBe(false);
    const options = await session.openOptions();
    await writeRules(options, `${HOST}##.box`);
    await expectHidden(page, '.box');
    await writeRules(options, `${HOST}##.box\n${HOST}#@#.box`);
    await expectShown(page, '.box');
    await writeRules(options, `${HOST}##.box:has-text(almanac)`);
    await expectHidden(page, '.box');
    await options.getByRole('switch', { name: 'Use my rules' }).click();
    await expectShown(page, '.box');
  });

  test('a broken rule is named with its line and column, and the good ones stay in force', async () => {
    const page = await session.open(url);
    const options = await session.openOptions();
    const rules = `! a comment\n${HOST}##.box\n${HOST}##.appeal[`;
    await writeRules(options, rules);
    await expectHidden(page, '.box');
    const problems = options.getByRole('alert');
    await problems.waitFor();
    expect(await problems.textContent()).toMatch(/Line 3, column \d+/u);
    expect(await problems.getByRole('listitem').count()).toBe(1);
    await options.reload();
    await options.getByRole('textbox', { name: 'My rules, one a line' }).waitFor();
    expect(await options.locator('.cm-line').allInnerTexts()).toEqual(rules.split('\n'));
  });

  test('what is saved to a file comes back from it, whole', async () => {
    const options = await session.openOptions();
    await writeRules(options, `${HOST}##.box`);
    await options.getByRole('switch', { name: 'Newsletter box' }).click();
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    const file = await download.path();
    const saved: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    expect(saved).toMatchObject({ settings: { rules: `${HOST}##.box`, kinds: { newsletter: false, donation: true } } });

    await writeRules(options, '');
    await options.getByRole('switch', { name: 'Newsletter box' }).click();
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    expect(await isHidden(page, '.box')).toBe(false);
    await options.bringToFront();
    await options
      .locator('#backup input[type=file]')
      .setInputFiles({ name: 'back.json', mimeType: 'application/json', buffer: fs.readFileSync(file) });
    await options.getByText('Your settings are back.').waitFor();
    await expectHidden(page, '.box');
    expect(await options.getByRole('switch', { name: 'Newsletter box' }).isChecked()).toBe(false);
  });

  test('a file with a fault in it changes nothing, and the fault is named', async () => {
    const options = await session.openOptions();
    await writeRules(options, `${HOST}##.box`);
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    const saved = fs.readFileSync(await download.path(), 'utf8');
    const broken = saved.replace(/"barStyle": ?"slim"/u, '"barStyle":"huge"').replace(`${HOST}##.box`, '');
    expect(broken).toContain('huge');
    await options
      .locator('#backup input[type=file]')
      .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    const problem = options.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/Nothing was changed.*broken\.json[\s\S]*barStyle/u);
    const page = await session.open(url);
    await expectHidden(page, '.box');
  });

  test('the tester reads what is pasted as a page is read, by keyboard alone, and runs and loads nothing of it', async () => {
    const options = await session.openOptions();
    const asked: string[] = [];
    options.on('request', (request) => asked.push(request.url()));
    const trap = `<img src="${url}.png"><script>document.title = 'run'</script><iframe src="${url}"></iframe>`;
    const pasted = options.getByRole('textbox', { name: 'HTML or text' });
    await pasted.focus();
    await options.keyboard.insertText(story({ afterText: `${APPEAL}${trap}` }));
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    const collapsed = options.locator('.tester-block').filter({ hasText: 'Collapsed · Donation appeal' });
    await collapsed.waitFor();
    expect(await collapsed.count()).toBe(1);
    expect(await collapsed.textContent()).toMatch(/You have read to the end[\s\S]*\d+%[\s\S]*Asks for money.*\+\d/u);
    expect(await options.locator('#tester').textContent()).toContain('Read as: A whole page. In: English.');
    expect(await options.title()).toBe('Foldaway options');
    expect(asked.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
  });

  test('no bar is shown where the reader wants none, and a dot where they want a dot', async () => {
    const page = await openCollapsed();
    expect(await barsOf(page)).toHaveLength(1);
    const options = await session.openOptions();
    await options.getByRole('radio', { name: /^Nothing/u }).click();
    await expect.poll(async () => (await barsOf(page)).length).toBe(0);
    expect(await isHidden(page, '.plea')).toBe(true);
    await options.getByRole('radio', { name: /^Dot/u }).click();
    await expect.poll(async () => (await barsOf(page)).length).toBe(1);
  });
});
