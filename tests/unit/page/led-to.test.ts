import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { createLedTo, textsOf } from '../../../src/page/led-to';

describe('the words that an address names', () => {
  test.each([
    ['https://a.example/b#:~:text=Our%20own%20words', ['our own words']],
    ['https://a.example/b#part:~:text=first,last', ['first']],
    ['https://a.example/b#:~:text=before-,Start,end,-after', ['start']],
    ['https://a.example/b#:~:text=one&text=two%0A%20more', ['one', 'two more']],
    ['https://a.example/b#:~:text=%E0%A4%A', ['%e0%a4%a']],
    ['https://a.example/b#:~:other=one', []],
    ['https://a.example/b#text=one', []],
    ['https://a.example/b#:~:text=', []],
  ])('%s', (address, texts) => expect(textsOf(address)).toEqual(texts));
});

describe('a page', () => {
  const open = (name: string): Document => {
    const { window } = new JSDOM('<p>Our  own\nwords</p><p>Others</p>', { url: 'https://a.example/b' });
    window.performance.getEntriesByType = () => [{ name }] as unknown as PerformanceEntryList;
    return window.document;
  };
  test('leads to the element that holds the words, and to no other', () => {
    const page = open('https://a.example/b#:~:text=own%20words');
    expect([...page.querySelectorAll('p')].map(createLedTo(page))).toEqual([true, false]);
  });
  test('leads nowhere once it has become another', () => {
    const page = open('https://a.example/b#:~:text=own%20words');
    const isLedTo = createLedTo(page);
    page.defaultView?.history.pushState({}, '', '/c');
    expect([...page.querySelectorAll('p')].map(isLedTo)).toEqual([false, false]);
  });
  test('leads nowhere without a directive', () => {
    const page = open('https://a.example/b');
    expect([...page.querySelectorAll('p')].map(createLedTo(page))).toEqual([false, false]);
  });
});
