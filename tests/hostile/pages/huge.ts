/** Pages of a size or depth that nothing is made for. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL, APPEAL_ONLY, attackedBy, story } from './parts';

const onReady = (code: string): string => `addEventListener('DOMContentLoaded', () => { ${code} });`;
const nest = (depth: number, into: string): string =>
  `let at = document.createElement('div'); const top = at; for (let n = 0; n < ${depth}; n += 1) { const next = document.createElement('div'); at.append(next); at = next; } ${into}`;
const TAKES_LONG = { isHeavy: true, spentMsAtMost: 30_000, settleMs: 1000 } as const;

export const HUGE: readonly HostilePage[] = [
  {
    ...TAKES_LONG,
    name: 'has a million nodes',
    html: () => story({ afterText: APPEAL, afterMain: `<div hidden>${'<b>x</b>'.repeat(500_000)}</div>` }),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    ...TAKES_LONG,
    name: 'has a hundred thousand siblings beside its appeal',
    html: () =>
      story({
        afterText: APPEAL,
        afterMain: `<style>.many { display: none }</style>${'<p class="many">A short line.</p>'.repeat(100_000)}`,
      }),
    collapsed: APPEAL_ONLY,
  },
  {
    ...TAKES_LONG,
    name: 'nests elements 30,000 deep',
    html: () =>
      attackedBy(onReady(nest(30_000, `at.append('The bottom.'); top.hidden = true; document.body.append(top);`))),
    collapsed: APPEAL_ONLY,
  },
  {
    ...TAKES_LONG,
    name: 'has its appeal under two thousand wrappers',
    html: () =>
      attackedBy(
        onReady(nest(2000, `const plea = document.querySelector('.plea'); plea.replaceWith(top); at.append(plea);`)),
      ),
    collapsed: APPEAL_ONLY,
  },
  {
    ...TAKES_LONG,
    name: 'has a text node of 20 MB',
    html: () =>
      attackedBy(
        onReady(
          `const box = document.createElement('div'); box.hidden = true; box.append('Every word of it counts. '.repeat(800_000)); document.body.append(box);`,
        ),
      ),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    ...TAKES_LONG,
    name: 'has a word of 10 MB',
    html: () =>
      attackedBy(
        onReady(
          `const box = document.createElement('div'); box.hidden = true; box.append('donate'.repeat(1_700_000)); document.body.append(box);`,
        ),
      ),
    collapsed: APPEAL_ONLY,
  },
  {
    ...TAKES_LONG,
    name: 'has attributes of 10 MB',
    html: () =>
      attackedBy(
        onReady(
          `for (const name of ['class', 'id', 'data-note', 'aria-label', 'title']) document.querySelector('.plea').setAttribute(name, 'plea ' + 'donate '.repeat(300_000)); document.querySelector('.go').href = 'https://x.example/' + 'donate/'.repeat(1_000_000);`,
        ),
      ),
    collapsed: ['section'],
  },
  {
    ...TAKES_LONG,
    name: 'has a thousand attributes on every element',
    html: () => {
      const attributes = Array.from({ length: 1000 }, (_, n) => `data-a${n}="${n}"`).join(' ');
      return story({
        afterText: APPEAL,
        afterMain: `<div hidden>${`<p ${attributes}>Nothing.</p>`.repeat(300)}</div>`,
      });
    },
    collapsed: APPEAL_ONLY,
  },
  {
    ...TAKES_LONG,
    name: 'has ten thousand forms',
    html: () =>
      story({
        afterText: APPEAL,
        afterMain: `<div hidden>${'<form><input name="id"><button>Add to basket</button></form>'.repeat(10_000)}</div>`,
      }),
    collapsed: APPEAL_ONLY,
  },
  {
    ...TAKES_LONG,
    name: 'has five thousand open shadow roots',
    html: () =>
      attackedBy(
        onReady(
          `for (let n = 0; n < 5000; n += 1) { const host = document.createElement('x-card'); host.attachShadow({ mode: 'open' }).innerHTML = '<p>A card.</p>'; document.body.append(host); }`,
        ),
      ),
    collapsed: APPEAL_ONLY,
  },
  {
    ...TAKES_LONG,
    name: 'changes ten thousand elements at every frame',
    html: () =>
      attackedBy(
        onReady(
          `const box = document.createElement('div'); box.hidden = true; document.body.append(box); for (let n = 0; n < 10_000; n += 1) box.append(document.createElement('i')); let frames = 0; const draw = () => { for (const one of box.children) one.className = 'f' + frames; if ((frames += 1) < 60) requestAnimationFrame(draw); }; draw();`,
        ),
      ),
    collapsed: APPEAL_ONLY,
  },
];
