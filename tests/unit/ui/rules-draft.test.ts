/** Rules being typed are saved a moment later, in order, and never lost. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft } from '../../../src/entries/options/rules/draft';
import { RULES_LENGTH_MAX } from '../../../src/settings/limits';

const DELAY_MS = 500;

function open(store: (text: string) => Promise<boolean> = () => Promise.resolve(true)) {
  const closing = new AbortController();
  const stored = vi.fn(store);
  const draft = createDraft({ stored: 'a', store: stored, delayMs: DELAY_MS, until: closing.signal });
  return { draft, stored, close: () => closing.abort() };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createDraft', () => {
  it('saves once, a moment after the last key', async () => {
    const { draft, stored } = open();
    draft.edit('ab');
    await vi.advanceTimersByTimeAsync(DELAY_MS - 1);
    draft.edit('abc');
    await vi.advanceTimersByTimeAsync(DELAY_MS - 1);
    expect(draft.status.value).toBe('unsaved');
    expect(stored).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(stored.mock.calls).toEqual([['abc']]);
    expect(draft.status.value).toBe('saved');
  });

  it('saves at once when asked, and not again', async () => {
    const { draft, stored } = open();
    draft.edit('ab');
    await draft.save();
    await vi.advanceTimersByTimeAsync(DELAY_MS * 2);
    expect(stored.mock.calls).toEqual([['ab']]);
  });

  it('does not store what is stored already', async () => {
    const { draft, stored } = open();
    draft.edit('ab');
    draft.edit('a');
    await draft.save();
    expect(stored).not.toHaveBeenCalled();
    expect(draft.status.value).toBe('saved');
  });

  it('stores one text after another, the latest last', async () => {
    const releases: (() => void)[] = [];
    const { draft, stored } = open(() => new Promise((resolve) => releases.push(() => resolve(true))));
    draft.edit('ab');
    const first = draft.save();
    await vi.advanceTimersByTimeAsync(0);
    draft.edit('abc');
    const second = draft.save();
    await vi.advanceTimersByTimeAsync(0);
    expect(stored.mock.calls).toEqual([['ab']]);
    releases.shift()?.();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    releases.shift()?.();
    await second;
    expect(stored.mock.calls).toEqual([['ab'], ['abc']]);
    expect(draft.status.value).toBe('saved');
  });

  it('keeps the text where it could not be stored, and tries again when asked', async () => {
    let isWorking = false;
    const { draft, stored } = open(() => Promise.resolve(isWorking));
    draft.edit('ab');
    await draft.save();
    expect(draft.status.value).toBe('failed');
    expect(draft.text.value).toBe('ab');
    isWorking = true;
    await draft.save();
    expect(stored).toHaveBeenCalledTimes(2);
    expect(draft.status.value).toBe('saved');
  });

  it('keeps a text that is too long, and does not store it', async () => {
    const { draft, stored } = open();
    const long = 'x'.repeat(RULES_LENGTH_MAX + 1);
    draft.edit(long);
    await draft.save();
    expect(draft.status.value).toBe('tooLong');
    expect(draft.text.value).toBe(long);
    expect(stored).not.toHaveBeenCalled();
  });

  it('takes in a change from elsewhere where nothing is unsaved', () => {
    const { draft } = open();
    draft.takeIn('from afar');
    expect(draft.text.value).toBe('from afar');
    expect(draft.status.value).toBe('saved');
  });

  it('does not take its own save for a change from elsewhere', async () => {
    const { draft } = open();
    draft.edit('ab');
    await draft.save();
    draft.edit('abc');
    draft.takeIn('ab');
    expect(draft.status.value).toBe('unsaved');
    expect(draft.text.value).toBe('abc');
  });

  it('asks which text should stay where both changed, and stores nothing meanwhile', async () => {
    const { draft, stored } = open();
    draft.edit('mine');
    draft.takeIn('theirs');
    expect(draft.status.value).toBe('conflict');
    draft.edit('mine, longer');
    await draft.save();
    await vi.advanceTimersByTimeAsync(DELAY_MS * 2);
    expect(stored).not.toHaveBeenCalled();
    expect(draft.text.value).toBe('mine, longer');
  });

  it('stores the text here where that should stay', async () => {
    const { draft, stored } = open();
    draft.edit('mine');
    draft.takeIn('theirs');
    await draft.keepMine();
    expect(stored.mock.calls).toEqual([['mine']]);
    expect(draft.status.value).toBe('saved');
  });

  it('shows the other text where that should stay', async () => {
    const { draft, stored } = open();
    draft.edit('mine');
    draft.takeIn('theirs');
    draft.takeTheirs();
    await vi.advanceTimersByTimeAsync(DELAY_MS * 2);
    expect(draft.text.value).toBe('theirs');
    expect(stored).not.toHaveBeenCalled();
  });

  it('starts no timer that outlives the page', async () => {
    const { draft, stored, close } = open();
    draft.edit('ab');
    close();
    await vi.advanceTimersByTimeAsync(DELAY_MS * 2);
    expect(stored).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
