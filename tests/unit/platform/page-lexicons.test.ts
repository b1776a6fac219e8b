/** Lexicons read back from storage, whatever lies there. */
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { de } from '../../../src/core/lexicon/de';
import { fr } from '../../../src/core/lexicon/fr';
import { LEXICON_VERSION_KEY, lexiconKey } from '../../../src/platform/lexicon-items';
import { readPageLexicons, watchPageLexicons } from '../../../src/platform/page-lexicons';
import { createDevice, type Device } from '../fakes/device';

const VERSION = '0.1.0 00000000';
let device: Device;
beforeEach(() => {
  device = createDevice();
  vi.stubGlobal(
    'browser',
    device.createApi(async (effect) => structuredClone(await effect())),
  );
});

it('reads the languages asked for and leaves out what is not stored', async () => {
  device.areas.local.set({
    [lexiconKey('de')]: { version: VERSION, lexicon: de },
    [lexiconKey('fr')]: { version: VERSION, lexicon: fr },
  });
  expect(await readPageLexicons(['de', 'ka'])).toEqual([de]);
});

it.each([
  ['stale', { version: '0.0.9 00000000', lexicon: de }],
  ['of a version that only begins alike', { version: '0.1.01 00000000', lexicon: de }],
  ['without a version', { lexicon: de }],
  ['of another language', { version: VERSION, lexicon: fr }],
  ['without a list', { version: VERSION, lexicon: { ...de, gate: undefined } }],
  ['without the phrases of a kind', { version: VERSION, lexicon: { ...de, ask: { ...de.ask, app: 'x' } } }],
  ['with something else among its phrases', { version: VERSION, lexicon: { ...de, thanks: ['danke', 7] } }],
  ['with an empty phrase', { version: VERSION, lexicon: { ...de, thanks: [''] } }],
  ['no object', 'de'],
  ['nothing', null],
])('ignores an item that is %s', async (_what, item) => {
  device.areas.local.set({
    [lexiconKey('de')]: item,
    [lexiconKey('fr')]: { version: VERSION, lexicon: fr },
  });
  expect(await readPageLexicons(['de', 'fr'])).toEqual([fr]);
});

it('ignores any other junk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (junk) => {
      device.areas.local.set({ [lexiconKey('de')]: junk });
      expect(await readPageLexicons(['de'])).toEqual([]);
    }),
  );
});

it('has nothing where storage fails, and says so', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal(
    'browser',
    device.createApi(() => Promise.reject(new Error('IO error'))),
  );
  expect(await readPageLexicons(['de'])).toEqual([]);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

it('tells which have been stored, until it is stopped', async () => {
  const abort = new AbortController();
  const listener = vi.fn();
  watchPageLexicons(listener, abort.signal);
  device.areas.local.set({
    [lexiconKey('de')]: { version: VERSION, lexicon: de },
    [lexiconKey('zh-Hans')]: {},
    'setting:isOn': { value: false, revision: 1 },
  });
  await device.settle();
  device.areas.local.set({ [LEXICON_VERSION_KEY]: VERSION });
  await device.settle();
  expect(listener.mock.calls).toEqual([[['de', 'zh-Hans']]]);
  abort.abort();
  device.areas.local.set({ [lexiconKey('fr')]: { version: VERSION, lexicon: fr } });
  await device.settle();
  expect(listener).toHaveBeenCalledOnce();
});
