// @vitest-environment jsdom
/** Collapsing, opening and undoing: nothing is lost, and the article is never hidden. */
import { beforeEach, describe, expect, it } from 'vitest';
import { drawEverything, foldsOf, IDLE_READER, PROSE, place } from './helpers';

const BOX =
  '<div class="box" hidden="hidden" id="other"></div><div id="ask" class="box"><h3>Support us</h3><p>Give.</p></div>';
const html = (): string => document.documentElement.outerHTML;
const bars = (): number => document.querySelectorAll('foldaway-bar').length;
const withoutBars = (): string => html().replaceAll('<foldaway-bar></foldaway-bar>', '');
const isCollapsed = (selector: string): boolean =>
  document.querySelector(selector)?.getAttribute('data-foldaway') === 'collapsed';

beforeEach(() => {
  drawEverything();
  document.documentElement.innerHTML = `<head></head><body><main>${PROSE}${BOX}${PROSE}</main></body>`;
});

describe('collapsing', () => {
  it('marks the block, keeps it findable and stands one bar before it', () => {
    foldsOf().add([place('#ask')]);
    expect(document.querySelector('#ask')?.getAttribute('hidden')).toBe('until-found');
    expect(isCollapsed('#ask')).toBe(true);
    expect(document.querySelector('#ask')?.previousElementSibling?.localName).toBe('foldaway-bar');
    expect(bars()).toBe(1);
  });
  it('restores the block byte for byte while its bar stays, and collapses it again', () => {
    const before = html();
    const folds = foldsOf();
    folds.add([place('#ask')]);
    const id = folds.list()[0]?.finding.id ?? 0;
    folds.set(id, false);
    expect(withoutBars()).toBe(before);
    expect(bars()).toBe(1);
    folds.set(id, true);
    expect(isCollapsed('#ask')).toBe(true);
  });
  it('leaves the document as it was once it is undone', () => {
    const before = html();
    const folds = foldsOf();
    folds.add([place('#ask')]);
    folds.drop(() => true);
    expect(html()).toBe(before);
  });
  it('shows no bar where the reader wants none', () => {
    foldsOf('none').add([place('#ask')]);
    expect(isCollapsed('#ask')).toBe(true);
    expect(bars()).toBe(0);
  });
  it('lets neighbours share a bar', () => {
    document.querySelector('#ask')?.insertAdjacentHTML('afterend', '\n<div id="letter">Our letter, every day</div>');
    const folds = foldsOf();
    folds.add([place('#ask'), place('#letter', 'newsletter')]);
    expect(isCollapsed('#letter')).toBe(true);
    expect(bars()).toBe(1);
    folds.drop(({ kind }) => kind === 'newsletter');
    expect(bars()).toBe(1);
    folds.drop(() => true);
    expect(bars()).toBe(0);
  });
  it.each([
    '<ul><li>A</li><li class="it">Give</li></ul>',
    '<table><tbody><tr class="it"><td>Give</td></tr><tr><td>B</td></tr></tbody></table>',
    '<p>Text <span class="it">Give</span></p>',
    '<dl><dt>A</dt><dd class="it">Give</dd></dl>',
  ])('stands the bar where one is valid: %s', (markup) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
    foldsOf().add([place('.it')]);
    expect(document.querySelector('foldaway-bar')?.parentElement?.localName).toBe('main');
  });
  it('takes a wrapper that holds nothing else, and not one that does', () => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<section id="w"><div id="in">Give</div> </section>');
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<section id="v"><div id="on">Give</div><img></section>');
    foldsOf().add([place('#in'), place('#on')]);
    expect(isCollapsed('#w')).toBe(true);
    expect(isCollapsed('#v')).toBe(false);
    expect(isCollapsed('#on')).toBe(true);
  });
});

describe('rails', () => {
  it.each(['body', 'main'])('never collapses %s', (selector) => {
    const folds = foldsOf();
    folds.add([place(selector)]);
    expect(isCollapsed(selector)).toBe(false);
    expect(folds.leftAlone()[0]?.reason).toBe('rail');
  });
  it('never collapses much of the prose', () => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', `<div id="much">${PROSE}</div>`);
    foldsOf().add([place('#much')]);
    expect(isCollapsed('#much')).toBe(false);
  });
  it('collapses nothing where most of the page would go', () => {
    const text = 'word '.repeat(200);
    document.body.innerHTML = `<main>${PROSE}</main><div id="a">${text}</div><div id="b">${text}</div><div id="c">${text}</div>`;
    const folds = foldsOf();
    folds.add([place('#a'), place('#b'), place('#c')]);
    expect(folds.list()).toEqual([]);
  });
  it('never collapses what has the focus', () => {
    document.querySelector('#ask')?.insertAdjacentHTML('beforeend', '<input id="field">');
    document.querySelector<HTMLInputElement>('#field')?.focus();
    foldsOf().add([place('#ask')]);
    expect(isCollapsed('#ask')).toBe(false);
  });
  it.each([
    '<div contenteditable="true"><div id="e">Give</div></div>',
    '<div contenteditable><p contenteditable="false"><span id="e">Give</span></p></div>',
    '<div contenteditable="plaintext-only"><div id="e">Give</div></div>',
    '<div role="textbox"><div id="e">Give</div></div>',
    '<div role="code"><div id="e">Give</div></div>',
    '<pre><code><span id="e">Give</span></code></pre>',
  ])('never collapses in an editor, or in what it shows: %s', (html) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    foldsOf().add([place('#e')]);
    expect(isCollapsed('#e')).toBe(false);
  });
});

describe('a page that changes', () => {
  const ask = (): HTMLElement => document.querySelector<HTMLElement>('#ask') as HTMLElement;
  it('sees its block collapsed again when it removes our marks, and left alone when it goes on', () => {
    const folds = foldsOf();
    folds.add([place('#ask')]);
    for (let round = 0; round < 3; round += 1) {
      ask().removeAttribute('hidden');
      folds.check(new Set([ask()]));
      expect(isCollapsed('#ask')).toBe(true);
    }
    ask().removeAttribute('hidden');
    folds.check(new Set([ask()]));
    expect(isCollapsed('#ask')).toBe(false);
    expect(bars()).toBe(0);
    expect(folds.leftAlone()[0]?.reason).toBe('foughtBack');
  });
  it('loses the bar with the block', () => {
    const folds = foldsOf();
    folds.add([place('#ask')]);
    const { parentElement } = ask();
    ask().remove();
    folds.check(new Set([parentElement as Node]));
    expect(bars()).toBe(0);
    expect(folds.list()).toEqual([]);
  });
  it('is shown again when it fills a collapsed block with something else', () => {
    const folds = foldsOf();
    folds.add([place('#ask')]);
    ask().insertAdjacentHTML('beforeend', PROSE);
    folds.check(new Set([ask()]));
    expect(isCollapsed('#ask')).toBe(false);
  });
  it('is collapsed once it draws what it held back', () => {
    const folds = foldsOf();
    ask().hidden = true;
    folds.add([place('#ask')]);
    expect(folds.hasWaiting()).toBe(true);
    ask().hidden = false;
    folds.checkWaiting();
    expect(isCollapsed('#ask')).toBe(true);
  });
});

describe('overlays', () => {
  const lay = (style: string, markup = 'Give to us today'): void =>
    document.body.insertAdjacentHTML('beforeend', `<dialog open id="over" style="${style}">${markup}</dialog>`);
  it('collapses one that gates nothing to a bar at the edge, and undoes that', () => {
    lay('position:fixed');
    const before = html();
    const folds = foldsOf();
    folds.add([place('#over')]);
    expect(isCollapsed('#over')).toBe(true);
    folds.drop(() => true);
    expect(html()).toBe(before);
  });
  it.each([
    ['a gate', place.bind(undefined, '#over', 'donation', { isGate: true }), 'gates'],
    ['a registration', place.bind(undefined, '#over', 'registration'), 'gates'],
    ['a notice without a way on', place.bind(undefined, '#over', 'adblock'), 'noDismissal'],
  ] as const)('leaves %s alone and says why', (_, placed, reason) => {
    lay('position:fixed');
    const folds = foldsOf();
    folds.add([placed()]);
    expect(isCollapsed('#over')).toBe(false);
    expect(folds.leftAlone()[0]?.reason).toBe(reason);
  });
  it('gives the focus back that the overlay took', () => {
    document.body.insertAdjacentHTML('afterbegin', '<button id="before">b</button>');
    lay('position:fixed', 'Give to us today <button id="taken">x</button>');
    document.querySelector<HTMLElement>('#taken')?.focus();
    const focusBefore = () => document.querySelector<HTMLElement>('#before') ?? undefined;
    foldsOf('slim', { ...IDLE_READER, focusBefore }).add([place('#over')]);
    expect(document.activeElement?.id).toBe('before');
  });
});
