/** Pages whose text is taken apart, disguised or turned round. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL, APPEAL_ONLY, attackedBy, story } from './parts';

/** Changes the text between the appeal's tags. */
const disguised = (change: (text: string) => string): string =>
  APPEAL.replace(/>([^<]+)</gu, (_, text: string) => `>${change(text)}<`);
const between = (letter: string) => (text: string) => text.replace(/(?<=[a-z])(?=[a-z])/giu, letter);
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' };
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
const SPLIT = `addEventListener('DOMContentLoaded', () => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) node.replaceWith(...[...node.data].map((letter) => document.createTextNode(letter)));
});`;

export const TEXTS: readonly HostilePage[] = [
  {
    name: 'has every letter in a text node of its own',
    html: () => attackedBy(SPLIT),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'has zero-width spaces between the letters of its appeal',
    html: () => story({ afterText: disguised(between('\u200b')) }),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'has zero-width joiners and word joiners in its appeal',
    html: () => story({ afterText: disguised(between('\u200d\u2060')) }),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'has soft hyphens in its appeal',
    html: () => story({ afterText: disguised(between('&shy;')) }),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'writes its appeal in full-width letters',
    html: () => story({ afterText: disguised((text) => toFullWidth(text)) }),
    collapsed: APPEAL_ONLY,
  },
  {
    name: 'writes its appeal with letters that look like others',
    html: () =>
      story({ afterText: disguised((text) => text.replace(/[aeopcx]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)) }),
    shown: ['article p', '.plea'],
  },
  {
    name: 'puts an accent on each letter of its appeal',
    html: () => story({ afterText: disguised(between('\u0301')) }),
    collapsed: APPEAL_ONLY,
  },
  {
    // written at four times its length, most of it is nothing that any phrase accounts for: in doubt it stays
    name: 'piles accents on its appeal',
    html: () => story({ afterText: disguised(between('\u0301\u0323\u0308')) }),
    shown: ['article p', '.plea'],
  },
  {
    name: 'turns the text of its appeal round',
    html: () => story({ afterText: disguised((text) => `\u202e${text}\u2066`) }),
    collapsed: APPEAL_ONLY,
    act: async ({ bars }) => {
      const [bar] = await bars();
      const [main, more] = await Promise.all([bar?.centre('.main'), bar?.centre('.more')]);
      if (!main || !more || more.x < main.x) throw new Error('the text of the appeal turned the bar round');
    },
  },
  {
    name: 'has halves of characters, noncharacters and controls in its appeal',
    html: () =>
      attackedBy(
        `addEventListener('DOMContentLoaded', () => document.querySelector('.plea h4').append('\\ud83d \\udc00 \\uffff \\u0000 \\u0007 \\ufeff'));`,
      ),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'has an article about donations in capital letters',
    html: () =>
      story({
        title: 'WHY WE ASK FOR DONATIONS',
        beforeArticle: '<p id="note">PLEASE DO NOT DONATE TO THE CLOCK, SAYS THE COUNCIL.</p>',
      }),
  },
  {
    name: 'repeats its appeal’s words a hundred thousand times',
    html: () =>
      story({
        afterText: APPEAL,
        afterMain: `<div id="stuffing" hidden>${'donate subscribe newsletter support us '.repeat(100_000)}</div>`,
      }),
    collapsed: APPEAL_ONLY,
    spentMsAtMost: 8000,
    isHeavy: true,
  },
];
