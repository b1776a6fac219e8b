/** Whose settings a frame follows. */
import { describe, expect, it } from 'vitest';
import { hostOf, topHostOf } from '../../../src/entries/content/hosts';

const frame = (ancestorOrigins?: readonly string[]): Window =>
  ({ top: {}, location: { hostname: 'frame.example', ancestorOrigins } }) as unknown as Window;

describe('the host of the page at the top', () => {
  it('is the page’s own where it is at the top itself', () => {
    const view = { location: { hostname: 'paper.example' } } as unknown as Window;
    expect(topHostOf({ ...view, top: view } as Window, 'paper.example')).toBeUndefined();
    Object.assign(view, { top: view });
    expect(topHostOf(view, 'paper.example')).toBe('paper.example');
  });

  it('is the last that the browser names', () => {
    expect(topHostOf(frame(['https://middle.example', 'https://paper.example:8080']), 'frame.example')).toBe(
      'paper.example',
    );
  });

  it('is not known where the browser names none', () => {
    expect(topHostOf(frame(), 'frame.example')).toBeUndefined();
    expect(topHostOf(frame([]), 'frame.example')).toBeUndefined();
    expect(topHostOf(frame(['https://middle.example', 'null']), 'frame.example')).toBeUndefined();
  });
});

it('a frame without an address belongs to the page that made it', () => {
  const view = (hostname: string, origin: string): Window => ({ location: { hostname }, origin }) as unknown as Window;
  expect(hostOf(view('', 'https://paper.example'))).toBe('paper.example');
  expect(hostOf(view('', 'null'))).toBe('');
  expect(hostOf(view('paper.example', 'null'))).toBe('paper.example');
});
