/** What an organisation settles, in Firefox: from a file where administrators put it to the page and the options. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Policy } from '../../src/settings/policy';
import { builtExtension } from './harness/builds';
import { asLooked, type FirefoxSession, startFirefoxSession } from './harness/firefox-session';
import { expectHidden, expectShown, expectUntouched } from './harness/looks';
import { APPEAL, story } from './harness/story';

const BOX = '<div class="box"><p>The weather in Lower Wick is dry, and it will be dry again tomorrow.</p></div>';
const POLICY: Policy = {
  kinds: { newsletter: false },
  sites: { 'quiet.example': { mode: 'off' } },
  rules: 'paper.example##.box',
};

/** A home with the policy in it, as https://mzl.la/native-manifests describes managed storage. */
function homeWith(policy: Policy): string {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'foldaway-home-'));
  const folder = path.join(home, '.mozilla', 'managed-storage');
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    fs.readFileSync(path.join(builtExtension('firefox'), 'manifest.json'), 'utf8'),
  );
  const name = manifest.browser_specific_settings.gecko.id;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'A policy', type: 'storage', data: { ...policy, colour: 'red' } }),
  );
  return home;
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

describe('a policy in Firefox', () => {
  let home: string;
  let session: FirefoxSession;
  beforeAll(async () => {
    home = homeWith(POLICY);
    session = await startFirefoxSession({ home });
  });
  afterAll(async () => {
    await session.close();
    fs.rmSync(home, { recursive: true });
  });

  test('collapses by its rules, and leaves its sites alone', async () => {
    const html = story({ beforeArticle: BOX, afterText: APPEAL });
    const page = asLooked(await session.open(session.site.add(html, 'paper.example')));
    await expectHidden(page, '.box');
    await expectHidden(page, '.plea');
    const quiet = asLooked(await session.open(session.site.add(html, 'quiet.example')));
    await expectShown(quiet, '.plea');
    await expectUntouched(quiet);
  });

  test('is said in the options, mistakes too, and cannot be changed there', async () => {
    const options = await session.openOptions();
    await expect.poll(() => textOf(options, '.options-main .notice')).toContain('set by your organization');
    expect(await textOf(options, '.options-main .notice.warn')).toContain('policy.colour');
    expect(await textOf(options, '#rules pre')).toBe(POLICY.rules);
    const states = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('#kinds input')].map(({ checked, disabled }) => ({
        checked,
        disabled,
      })),
    );
    expect(states.filter(({ disabled }) => disabled)).toEqual([{ checked: false, disabled: true }]);
    expect(await options.evaluate(() => document.querySelectorAll('#sites .line :is(select, button)').length)).toBe(0);
  });
});
