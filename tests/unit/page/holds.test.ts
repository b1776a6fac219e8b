// @vitest-environment jsdom
/** Holding what is known from earlier visits until it is judged; never the article. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sight } from '../../../src/core/sight';
import { createHolds, type Holds } from '../../../src/page/holds';
import { sightOf } from '../../../src/page/sights';
import { PROSE } from './helpers';

const HOST = 'news.example';
const ASK =
  '<section class="plea"><h3>Support us today</h3><p>Our newsroom asks its readers for help, every month.</p></section>';

let holds: Holds | undefined;
let clicked = false;

function hold(...sights: readonly Sight[]): Holds {
  holds = createHolds({ page: document, host: HOST, sights, hasJustClicked: () => clicked, timed: (work) => work() });
  return holds;
}
function insert(html: string): Element {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
  return document.querySelector('main > :last-child') as Element;
}
/** What is taken down of the appeal, which is gone again afterwards. */
function sighted(html = ASK): Sight {
  const element = insert(html);
  const sight = sightOf(element, HOST, () => false);
  element.remove();
  if (!sight) throw new Error('nothing to tell it by');
  return sight;
}
const isHeld = (): boolean => document.querySelector('.plea')?.getAttribute('data-foldaway') === 'held';
const observed = (): Promise<void> => Promise.resolve();

beforeEach(() => {
  clicked = false;
  document.body.innerHTML = `<main>${PROSE}</main>`;
});
afterEach(() => {
  holds?.end();
  vi.useRealTimers();
});

it('holds the block in the moment in which it arrives', async () => {
  hold(sighted());
  insert(ASK);
  await observed();
  expect(isHeld()).toBe(true);
});

it('holds it where it stands in the page already', () => {
  const sight = sighted();
  insert(ASK);
  hold(sight);
  expect(isHeld()).toBe(true);
});

it('holds it once an empty wrapper is filled', async () => {
  hold(sighted());
  const wrapper = insert('<section class="plea"></section>');
  await observed();
  expect(isHeld()).toBe(false);
  wrapper.innerHTML = '<h3>Support us today</h3><p>Our newsroom asks its readers for help, every month.</p>';
  await observed();
  expect(isHeld()).toBe(true);
});

it('passes over numbers, spaces and marks that differ', async () => {
  hold(sighted());
  insert(ASK.replace('today', ' today, 12 May!'));
  await observed();
  expect(isHeld()).toBe(false);
  document.querySelector('.plea')?.remove();
  insert(ASK.replace('today', ' today – 17!'));
  await observed();
  expect(isHeld()).toBe(true);
});

it.each([
  ['says something else', ASK.replace('Support us', 'The wall')],
  ['has other marks', ASK.replace('plea', 'plea wide')],
  ['holds a headline', ASK.replace('h3', 'h1').replace('/h3', '/h1')],
  ['is the article', ASK.replaceAll('section', 'article')],
  ['has grown to much more', ASK.replace('</section>', `${PROSE}</section>`)],
  ['stands in an editor', `<div contenteditable="true">${ASK}</div>`],
])('leaves alone what %s', async (_, html) => {
  hold(sighted());
  insert(html);
  await observed();
  expect(isHeld()).toBe(false);
});

it('leaves alone what appears at a click', async () => {
  hold(sighted());
  clicked = true;
  insert(ASK);
  await observed();
  expect(isHeld()).toBe(false);
});

it('tells a block whose words change each time by its marks', async () => {
  hold({ ...sighted(), words: '' });
  insert(ASK.replace('Support us', 'The last chance'));
  await observed();
  expect(isHeld()).toBe(true);
});

it('shows what turns into an article at once', async () => {
  hold(sighted());
  insert(ASK);
  await observed();
  document.querySelector('.plea')?.insertAdjacentHTML('beforeend', PROSE);
  await observed();
  expect(isHeld()).toBe(false);
});

it('lifts what is held, to be judged, and holds it no second time unless it is put back', async () => {
  const { lift, putBack, has } = hold(sighted());
  const ask = insert(ASK);
  await observed();
  expect(lift(document.body)).toEqual([ask]);
  expect(ask.outerHTML).toBe(ASK);
  ask.append('!');
  await observed();
  expect(has(ask)).toBe(false);
  putBack([ask]);
  expect(isHeld()).toBe(true);
});

it('lifts in one part of the page only, what has just arrived included', () => {
  const { lift } = hold(sighted());
  const ask = insert(ASK);
  expect(lift(document.querySelector('p') as Element)).toEqual([]);
  expect(lift(ask)).toEqual([ask]);
});

it('gives up what nobody judges, but not while nobody sees the page', async () => {
  vi.useFakeTimers();
  hold(sighted());
  insert(ASK);
  await observed();
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  vi.advanceTimersByTime(7000);
  expect(isHeld()).toBe(true);
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  vi.advanceTimersByTime(7000);
  expect(isHeld()).toBe(false);
});

it('leaves nothing behind at its end', async () => {
  const { end } = hold(sighted());
  insert(ASK);
  await observed();
  end();
  expect(document.querySelector('.plea')?.outerHTML).toBe(ASK);
});

it('takes nothing down of what cannot be told from the rest of the page', () => {
  const first = insert(ASK);
  insert('<section class="plea">The report</section>');
  expect(sightOf(first, HOST, () => false)).toBeUndefined();
  expect(sightOf(first, HOST, (element) => element.classList.contains('plea'))).toBeDefined();
  expect(sightOf(insert('<section><p>Support us</p></section>'), HOST, () => false)).toBeUndefined();
  expect(sightOf(insert('<section class="x91-b2">Support us</section>'), HOST, () => false)).toBeUndefined();
});
