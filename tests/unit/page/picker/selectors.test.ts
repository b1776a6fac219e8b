// @vitest-environment jsdom
/** How the picker names an element: lasting marks first, its place last, and nothing that a rule could not say. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readOneRule } from '../../../../src/core/rules/one-rule';
import { selectorsOf } from '../../../../src/page/picker/selectors';

const show = (html: string): void => {
  document.body.innerHTML = html;
};
function of(selector: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  const { choices, preferred } = selectorsOf(element);
  return { selectors: choices.map((one) => one.selector), counts: choices.map((one) => one.count), preferred, element };
}

beforeEach(() => show(''));

describe('the selectors of a picked element', () => {
  it('go from it alone to all of its like, and each matches it', () => {
    show('<div class="note wide" id="n1"></div><div class="note"></div><p class="note"></p>');
    const { selectors, counts, element } = of('#n1');
    expect(selectors).toEqual(['div.note.wide', '.note']);
    expect(counts).toEqual([1, 3]);
    for (const selector of selectors) expect(element.matches(selector)).toBe(true);
  });

  it('prefer the narrowest lasting mark, and pass over marks with numbers where there are others', () => {
    show('<aside id="plea-4711" class="plea css-1x2y3z"></aside><aside class="plea"></aside>');
    const { selectors, preferred } = of('aside');
    expect(selectors[preferred]).toBe('aside.plea');
    expect(selectors[0]).toBe('#plea-4711');
  });

  it('leave out what a class says of a moment', () => {
    show('<div class="plea is-visible open"></div>');
    expect(of('div').selectors.join()).not.toMatch(/visible|open/u);
  });

  it('name an element without marks from the nearest ancestor that has some', () => {
    show('<section id="news"><div><p>One</p></div><div><p>Two</p></div></section>');
    const { selectors, counts, preferred } = of('div:last-child p');
    expect(selectors[preferred]).toBe('section#news > div > p');
    expect(counts[preferred]).toBe(2);
    expect(counts[0]).toBe(1);
  });

  it('fall back on the place where nothing around has marks either', () => {
    show('<div><p>One</p><p>Two</p></div><div><p>Three</p></div>');
    const { selectors, counts, element } = of('div p:last-child');
    expect(counts).toEqual([1]);
    expect(document.querySelector(selectors[0] ?? '')).toBe(element);
  });

  it('name frames and pictures by whose they are', () => {
    show('<iframe src="https://cards.example/a?b=1"></iframe><iframe src="https://maps.example/"></iframe>');
    expect(of('iframe').selectors[0]).toBe('iframe[src^="https://cards.example/"]');
  });

  it('are found within the shadow root that holds the element', () => {
    show('<div class="card"></div><x-card></x-card>');
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    inner.className = 'card';
    root?.append(inner);
    expect(selectorsOf(inner).choices).toEqual([{ selector: 'div.card', count: 1 }]);
  });

  it('are selectors that a rule takes', () => {
    show(
      '<main id="m"><div data-testid="plea-box" class="a b"><p>One</p><x-plea></x-plea></div><p>Two</p><img src="https://x.example/1.png"></main>',
    );
    for (const element of document.body.querySelectorAll('*')) {
      for (const { selector } of selectorsOf(element).choices) {
        expect(readOneRule(`news.example##${selector}`, 'news.example')).toMatchObject({ isOk: true });
      }
    }
  });
});
