// @vitest-environment jsdom
/** A new script clears what an old one left, knowing nothing but the document. */
import { beforeEach, expect, it } from 'vitest';
import { borrow, giveBack } from '../../../src/page/ledger';
import { clearLeftovers } from '../../../src/page/restore';
import { drawEverything, foldsOf, PROSE, place } from './helpers';

beforeEach(() => {
  drawEverything();
  document.body.innerHTML = `<main>${PROSE}<div id="ask" class="x">Give to us</div></main>`;
});

it('leaves nothing of a script that is gone', () => {
  const before = document.documentElement.outerHTML;
  foldsOf().add([place('#ask')]);
  expect(document.documentElement.outerHTML).not.toBe(before);
  clearLeftovers(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

it.each([null, '', 'x=1', 'until-found'])('gives back a `hidden` of %j exactly', (value) => {
  const element = document.createElement('div');
  if (value !== null) element.setAttribute('hidden', value);
  const before = element.outerHTML;
  borrow(element, 'hidden');
  borrow(element, 'hidden');
  giveBack(element, 'hidden');
  expect(element.outerHTML).toBe(before);
});

it('lets the page’s own later will stand', () => {
  const element = document.createElement('div');
  borrow(element, 'hidden');
  element.setAttribute('hidden', '');
  giveBack(element, 'hidden');
  expect(element.outerHTML).toBe('<div hidden=""></div>');
});

it('spares what is claimed', () => {
  foldsOf().add([place('#ask')]);
  clearLeftovers(document, () => true);
  expect(document.querySelector('#ask')?.getAttribute('data-foldaway')).toBe('collapsed');
});
