/** One wish for the picker opens it or closes it, however often it arrives. */
import { beforeEach, expect, it, vi } from 'vitest';
import { togglePicker } from '../../../src/entries/picker/toggle';
import type { Running } from '../../../src/page/running';

const open = vi.hoisted(() => vi.fn());
vi.mock('../../../src/entries/picker/open', () => ({ openPicker: open }));

let isOpen = false;
beforeEach(() => {
  isOpen = false;
  open.mockReset().mockImplementation(() => {
    isOpen = true;
    return {
      isOpen: () => isOpen,
      close: () => {
        isOpen = false;
      },
    };
  });
});

function wish(ask: string | undefined): boolean {
  const page = { location: { hostname: 'news.example' } } as Document;
  const running = { isAlive: () => true, pickAsk: () => ask } as Running;
  togglePicker(page, running, { readRule: vi.fn(), addRule: vi.fn() });
  return isOpen;
}

it('opens and closes by turns', () => {
  expect(['one', 'two', 'three'].map(wish)).toEqual([true, false, true]);
});

it('does once what is asked for twice, also where the reader has closed it between', () => {
  expect(wish('four')).toBe(true);
  expect(wish('four')).toBe(true);
  isOpen = false;
  expect(wish('four')).toBe(false);
  expect(wish('five')).toBe(true);
  expect(wish('six')).toBe(false);
  expect(wish('six')).toBe(false);
});
