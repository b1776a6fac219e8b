/** What of the worker's troubles reaches the reader. */
import { expect, it, vi } from 'vitest';
import { toldTroubles } from '../../../src/ui/trouble-words';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const keysOf = (...given: Parameters<typeof toldTroubles>) =>
  toldTroubles(...given).map(({ messageKeys }) => messageKeys);

it('tells nothing where all is well', () => {
  expect(toldTroubles([], { status: 'off' })).toEqual([]);
  expect(toldTroubles([], { status: 'partly', unfit: ['setting:rules'] })).toEqual([]);
});

it('tells each trouble once, in one order', () => {
  const told = toldTroubles(['sync', 'lexicons'], { status: 'failed', messageKey: 'error_storageBusy' });
  expect(told.map(({ trouble }) => trouble)).toEqual(['lexicons', 'sync']);
});

it('tells of a failed sync also what to do, where there is something', () => {
  expect(keysOf([], { status: 'failed', messageKey: 'error_storageFailed' })).toEqual([['trouble_sync']]);
  expect(keysOf([], { status: 'failed', messageKey: 'error_storageFull' })).toEqual([
    ['trouble_sync', 'trouble_sync_full'],
  ]);
  expect(keysOf([], { status: 'failed', messageKey: 'error_newerSettings' })).toEqual([
    ['trouble_sync', 'error_newerSettings'],
  ]);
});
