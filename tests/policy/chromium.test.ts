/**
 * What an organisation settles, in Chromium, which takes policies from one folder of the system and from nowhere else.
 * So this needs root on Linux: the browser under test gets a folder of its own in that place, which no other browser sees.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needBrowser } from '../../scripts/lib/browsers.mjs';
import type { Policy } from '../../src/settings/policy';
import { builtExtension } from '../e2e/harness/builds';
import { expectHidden, expectShown, expectUntouched } from '../e2e/harness/looks';
import { type Session, startSession } from '../e2e/harness/session';
import { APPEAL, story } from '../e2e/harness/story';

const BOX = '<div class="box"><p>The weather in Lower Wick is dry, and it will be dry again tomorrow.</p></div>';
const POLICY: Policy = {
  kinds: { newsletter: false },
  sites: { 'quiet.example': { mode: 'off' } },
  rules: 'paper.example##.box',
  welcome: false,
};
const POLICIES_OF_SYSTEM = '/etc/chromium';

/** Chromium names an unpacked extension by the folder that it stands in. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** A program that starts Chromium with this folder in the place of the system's. */
function chromiumWith(policies: string, folder: string): string {
  const program = path.join(folder, 'chromium');
  const command = `mount --bind ${policies} ${POLICIES_OF_SYSTEM} && exec ${needBrowser('chromium')} "$@"`;
  fs.writeFileSync(program, `#!/bin/sh\nexec unshare --mount sh -c '${command}' sh "$@"\n`, { mode: 0o755 });
  return program;
}

describe('a policy in Chromium', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foldaway-policy-'));
  const before = process.env.CHROMIUM;
  let session: Session;
  beforeAll(async () => {
    const extension = builtExtension('chrome');
    const managed = path.join(folder, 'etc', 'policies', 'managed');
    fs.mkdirSync(managed, { recursive: true });
    fs.writeFileSync(
      path.join(managed, 'foldaway.json'),
      JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: POLICY } } }),
    );
    process.env.CHROMIUM = chromiumWith(path.join(folder, 'etc'), folder);
    session = await startSession();
  });
  afterAll(async () => {
    await session?.close();
    if (before === undefined) delete process.env.CHROMIUM;
    else process.env.CHROMIUM = before;
    fs.rmSync(folder, { recursive: true });
  });

  test('opens no welcome page', () => {
    expect(session.context.pages().map((page) => page.url())).toEqual(['about:blank']);
  });

  test('collapses by its rules, and leaves its sites alone', async () => {
    const html = story({ beforeArticle: BOX, afterText: APPEAL });
    const page = await session.open(session.site.add(html, 'paper.example'));
    await expectHidden(page, '.box');
    await expectHidden(page, '.plea');
    const quiet = await session.open(session.site.add(html, 'quiet.example'));
    await expectShown(quiet, '.plea');
    await expectUntouched(quiet);
    const popup = await session.openPopup(quiet);
    await popup.getByText('Set by your organization.').first().waitFor();
    expect(await popup.getByRole('switch').first().isDisabled()).toBe(true);
  });

  test('is said in the options and cannot be changed there', async () => {
    const options = await session.openOptions();
    await options.getByText('set by your organization and cannot').waitFor();
    const switches = options.locator('#kinds').getByRole('switch', { disabled: true });
    expect(await switches.count()).toBe(1);
    expect(await switches.isChecked()).toBe(false);
    expect(await options.locator('#rules pre').textContent()).toBe(POLICY.rules);
    expect(await options.locator('#sites .line :is(select, button)').count()).toBe(0);
  });
});
