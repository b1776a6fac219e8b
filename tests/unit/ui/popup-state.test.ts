/** What the popup makes of answers that come late. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPopupState } from '../../../src/entries/popup/state';
import type { Reply, TabState } from '../../../src/platform/messages';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/messaging', () => ({ sendToFrame: vi.fn(), sendToWorker: ask }));
vi.mock('../../../src/platform/browser', () => {
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  return {
    browser: {
      tabs: { onUpdated: event },
      storage: { onChanged: event },
      permissions: { onAdded: event, onRemoved: event },
    },
  };
});

const STATE: TabState = { isReached: true, frames: {}, pause: 'none', corrections: [] };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function asking() {
  const answers: ((reply: Reply<TabState>) => void)[] = [];
  ask.mockImplementation(() => new Promise<Reply<TabState>>((resolve) => answers.push(resolve)));
  const abort = new AbortController();
  return { answers, abort, state: createPopupState(1, abort.signal) };
}

it('says that nobody answers, and takes the answer when it comes after all', async () => {
  const { answers, state } = asking();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(state.view.value.step).toBe('reading');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.view.value.step).toBe('noAnswer');
  answers[0]?.({ isOk: true, value: STATE });
  await vi.advanceTimersByTimeAsync(0);
  expect(state.view.value).toEqual({ step: 'ready', state: STATE });
});

it('leaves a late answer where a later question was asked, or the popup is gone', async () => {
  const { answers, abort, state } = asking();
  await vi.advanceTimersByTimeAsync(5_000);
  void state.read();
  answers[0]?.({ isOk: true, value: STATE });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(state.view.value.step).toBe('noAnswer');
  abort.abort();
  answers[1]?.({ isOk: true, value: STATE });
  await vi.advanceTimersByTimeAsync(0);
  expect(state.view.value.step).toBe('noAnswer');
});
