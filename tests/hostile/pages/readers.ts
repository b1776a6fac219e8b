/** What readers do with pages: fill in forms, zoom, print, read from right to left, come back. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL, APPEAL_ONLY, story } from './parts';

const SIGN_UP = `<section class="plea"><h4>Our newsletter</h4><p>Subscribe to our weekly newsletter and get the best stories in your inbox. You can unsubscribe at any time.</p><form><input type="email" name="mail" placeholder="Your e-mail address"><button>Sign up</button></form></section>`;

export const READERS: readonly HostilePage[] = [
  {
    name: 'has a newsletter box that the reader has half filled in and left',
    html: () => story({ afterText: SIGN_UP }),
    beforeActing: { collapsed: APPEAL_ONLY },
    shown: ['article p', '.plea'],
    act: async ({ page, tell }) => {
      await tell('page:setPaused', { isPaused: true });
      await page.locator('.plea input').pressSequentially('a.reader@post.example');
      await page.locator('h1').click();
      await tell('page:setPaused', { isPaused: false });
      await page.waitForTimeout(1500);
    },
  },
  {
    name: 'has a newsletter box that the reader has only looked at',
    html: () => story({ afterText: SIGN_UP }),
    collapsed: APPEAL_ONLY,
    act: async ({ page, tell }) => {
      await tell('page:setPaused', { isPaused: true });
      await page.locator('.plea h4').click();
      await page.locator('h1').click();
      await tell('page:setPaused', { isPaused: false });
    },
  },
  {
    name: 'is printed',
    html: () => story({ afterText: APPEAL }),
    collapsed: APPEAL_ONLY,
    act: ({ page }) => page.emulateMedia({ media: 'print' }),
  },
  {
    name: 'is zoomed to four times its size',
    html: () => story({ afterText: APPEAL }),
    collapsed: APPEAL_ONLY,
    act: async ({ page, bars }) => {
      await page.setViewportSize({ width: 320, height: 225 });
      const [bar] = await bars();
      const main = await bar?.centre('.main');
      if (!main || main.x < 0 || main.x > 320) throw new Error('the bar stands outside of the window');
    },
  },
  {
    name: 'is read in forced colours with reduced motion',
    html: () => story({ afterText: APPEAL }),
    collapsed: APPEAL_ONLY,
    act: ({ page }) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' }),
  },
  {
    name: 'is written from right to left',
    html: () => story({ afterText: APPEAL }).replace('<html lang="en">', '<html lang="en" dir="rtl">'),
    collapsed: APPEAL_ONLY,
    act: async ({ bars }) => {
      const [bar] = await bars();
      if (!(await bar?.centre('.main'))) throw new Error('there is no bar to press');
    },
  },
  {
    name: 'is written from top to bottom',
    html: () =>
      story({ afterText: APPEAL, head: '<style>article { writing-mode: vertical-rl; height: 600px }</style>' }),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'is left and come back to',
    html: () => story({ afterText: APPEAL }),
    files: { away: { body: story({ title: 'Somewhere else' }) } },
    collapsed: APPEAL_ONLY,
    act: async ({ page, url }) => {
      await page.goto(`${url}away`);
      await page.goBack();
    },
  },
  {
    name: 'is loaded anew five times in a row',
    html: () => story({ afterText: APPEAL }),
    collapsed: APPEAL_ONLY,
    act: async ({ page }) => {
      for (let n = 0; n < 5; n += 1) await page.reload({ waitUntil: n < 4 ? 'commit' : 'load' });
    },
  },
  {
    name: 'is left for another before it has loaded',
    html: () => story({ afterText: APPEAL }),
    files: { next: { body: story({ afterText: APPEAL, title: 'The Next One' }) } },
    collapsed: APPEAL_ONLY,
    act: async ({ page, url }) => {
      await page.goto(url, { waitUntil: 'commit' });
      await page.goto(`${url}next`);
    },
  },
];
