/** Pages that undo what Foldaway does, or turn it against the reader. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL, APPEAL_ONLY, attackedBy, ownTest, script, story } from './parts';

const onReady = (code: string): string => `addEventListener('DOMContentLoaded', () => { ${code} });`;
/** Runs `code` with `plea` and `bar` at each change of the page. */
const atEachChange = (code: string): string =>
  `new MutationObserver(() => {
    const plea = document.querySelector('.plea'), bar = document.querySelector('foldaway-bar');
    if (plea) { ${code} }
  }).observe(document, { subtree: true, childList: true, attributes: true });`;
const STILL_QUICK = ownTest('return rounds > 400 ? ["the fight went on for rounds: " + rounds] : [];');

export const FIGHTS: readonly HostilePage[] = [
  {
    name: 'takes our attributes off each time',
    html: () =>
      attackedBy(
        `globalThis.rounds = 0; ${atEachChange(
          `if (plea.hasAttribute('hidden')) { rounds += 1; plea.removeAttribute('hidden'); plea.removeAttribute('data-foldaway'); }`,
        )}`,
        { afterMain: STILL_QUICK },
      ),
    shown: ['article p', '.plea'],
    bars: 0,
    settleMs: 1500,
    inFirefox: true,
  },
  {
    name: 'removes our bar each time',
    html: () =>
      attackedBy(`globalThis.rounds = 0; ${atEachChange('if (bar) { rounds += 1; bar.remove(); }')}`, {
        afterMain: STILL_QUICK,
      }),
    shown: ['article p', '.plea'],
    bars: 0,
    settleMs: 1500,
    inFirefox: true,
  },
  {
    name: 'removes our bar once',
    html: () =>
      attackedBy(`globalThis.rounds = 0; ${atEachChange('if (bar && rounds < 1) { rounds += 1; bar.remove(); }')}`),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'draws its appeal anew each time it is collapsed',
    html: () =>
      attackedBy(
        `globalThis.rounds = 0; ${atEachChange(
          `if (plea?.hasAttribute('hidden') && rounds < 500) { rounds += 1; const fresh = plea.cloneNode(true); fresh.removeAttribute('hidden'); fresh.removeAttribute('data-foldaway'); fresh.removeAttribute('data-foldaway-was-hidden'); plea.replaceWith(fresh); }`,
        )}`,
        { afterMain: STILL_QUICK },
      ),
    shown: ['article p', '.plea'],
    bars: 0,
    settleMs: 6000,
  },
  {
    name: 'copies the whole article with our marks and bar in it',
    html: () => attackedBy('', { afterMain: '<div id="copy"></div>' }),
    beforeActing: { collapsed: APPEAL_ONLY },
    collapsed: ['.plea', '#copy .plea'],
    bars: 2,
    act: async ({ asPage }) => {
      await asPage(`document.querySelector('#copy').append(document.querySelector('main').cloneNode(true)); 0`);
    },
  },
  {
    name: 'copies our bar a thousand times',
    html: () => attackedBy(''),
    collapsed: APPEAL_ONLY,
    act: async ({ asPage }) => {
      await asPage(
        `for (let n = 0; n < 1000; n += 1) document.body.append(document.querySelector('foldaway-bar').cloneNode(true)); 0`,
      );
    },
  },
  {
    name: 'is full of bars and marks of its own making',
    html: () =>
      story({
        afterText: APPEAL,
        beforeArticle:
          '<foldaway-bar>Read this</foldaway-bar><div id="fake" data-foldaway="collapsed" hidden="until-found" data-foldaway-was-hidden="=x">The council met on Monday.</div>',
      }),
    collapsed: APPEAL_ONLY,
    bars: 1,
  },
  {
    name: 'moves our bar elsewhere',
    html: () => attackedBy(''),
    collapsed: APPEAL_ONLY,
    act: async ({ asPage, page, bars }) => {
      await asPage(`document.body.prepend(document.querySelector('foldaway-bar')); 0`);
      await page.waitForTimeout(300);
      const [bar] = await bars();
      await bar?.click('.main');
      await page.waitForTimeout(200);
      await bar?.click('.main');
    },
  },
  {
    name: 'moves the collapsed block elsewhere',
    html: () => attackedBy('', { afterMain: '<footer id="foot"></footer>' }),
    collapsed: APPEAL_ONLY,
    act: async ({ asPage }) => {
      await asPage(`document.querySelector('#foot').append(document.querySelector('.plea')); 0`);
    },
  },
  {
    name: 'uses the collapsed block for an article',
    html: () => attackedBy('', { afterMain: '' }),
    beforeActing: { collapsed: APPEAL_ONLY },
    shown: ['article p', '.plea p'],
    bars: 0,
    act: async ({ asPage }) => {
      await asPage(
        `{ const plea = document.querySelector('.plea'); plea.innerHTML = [...document.querySelectorAll('article > p')].map((p) => p.outerHTML).join(''); } 0`,
      );
    },
  },
  {
    name: 'fights over attributes with another extension',
    html: () =>
      attackedBy(
        onReady(
          `let n = 0; const again = setInterval(() => { const plea = document.querySelector('.plea'); plea.setAttribute('style', 'order:' + n); plea.setAttribute('class', 'plea x' + n); plea.setAttribute('data-other', n); if ((n += 1) > 60) clearInterval(again); }, 20);`,
        ),
      ),
    collapsed: APPEAL_ONLY,
    settleMs: 1500,
  },
  {
    name: 'forces its appeal into sight with inline styles and important rules',
    html: () =>
      story({
        head: '<style>#shell #inner .plea.plea.plea { display: grid !important; height: 300px !important; min-height: 300px !important; position: relative !important; visibility: visible !important; content-visibility: visible !important; }</style>',
        afterText: `<div id="shell"><div id="inner">${APPEAL.replace('<section', '<section style="display: block; height: 300px; opacity: 1"')}</div></div>`,
      }),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'styles our bar out of sight',
    html: () =>
      story({
        head: '<style>foldaway-bar, foldaway-bar * { display: none !important; opacity: 0 !important; height: 0 !important; transform: scale(0) !important }</style>',
        afterText: APPEAL,
      }),
    collapsed: APPEAL_ONLY,
    act: async ({ observe, bars }) => {
      const [bar] = await bars();
      const at = await bar?.centre('.main');
      if (!at || at.x <= 0 || at.y <= 0) throw new Error('the bar is drawn nowhere');
      const isOnTop = await observe((x: number, y: number) => document.elementFromPoint(x, y)?.localName, at.x, at.y);
      if (isOnTop !== 'foldaway-bar') throw new Error(`at the bar's place stands ${isOnTop}`);
    },
  },
  {
    name: 'lays itself over our bar and clicks through',
    html: () =>
      story({
        afterText: APPEAL,
        afterMain: script(`setInterval(() => document.querySelector('foldaway-bar')?.click(), 50);`),
      }),
    collapsed: APPEAL_ONLY,
    settleMs: 800,
  },
  {
    name: 'adds a new appeal every tenth of a second',
    html: () =>
      attackedBy(
        onReady(
          `let n = 0; const again = setInterval(() => { const one = document.querySelector('.plea').cloneNode(true); for (const name of ['hidden', 'data-foldaway', 'data-foldaway-was-hidden']) one.removeAttribute(name); one.className = 'plea more'; document.querySelector('article').append(one); if ((n += 1) >= 4) clearInterval(again); }, 100);`,
        ),
      ),
    collapsed: APPEAL_ONLY,
    settleMs: 4000,
    spentMsAtMost: 1500,
  },
];
