/** Whatever a page's content script may send once the page has taken it over: an answer always comes, and nothing of another site changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/core/kind';
import { LEXICON_PREFIX } from '../../../src/platform/lexicon-items';
import { WORKER_PAYLOADS } from '../../../src/platform/worker-payloads';
import { SITE_MODES } from '../../../src/settings/settings';
import { cases } from '../../fuzz/cases';
import { arbitraryCorrection, arbitraryHost } from '../fakes/arbitrary-settings';
import { running } from '../fakes/running';

const OWN = 'news.example';
const site = fc.oneof(fc.constantFrom(OWN, 'bank.example', '', '*', '__proto__'), arbitraryHost);
const payload = fc.oneof(
  fc.jsonValue(),
  arbitraryCorrection,
  fc.record({ site, mode: fc.constantFrom(...SITE_MODES) }),
  fc.record({
    text: fc.oneof(
      fc.string(),
      site.map((one) => `${one}##.x`),
      fc.constant('##body'),
    ),
    kind: fc.constantFrom(...KINDS),
  }),
  fc.record({ tabId: fc.integer(), scope: fc.constantFrom('tab', 'untilRestart'), correction: arbitraryCorrection }),
);
const name = fc.oneof(fc.constantFrom(...Object.keys(WORKER_PAYLOADS)), fc.constantFrom('toString', '__proto__', ''));

test('is answered or none of ours, and touches no other site’s settings', async () => {
  const device = await running();
  device.addTab(1, `https://${OWN}/`);
  // what is allowed is stored, so that an empty storage afterwards would not pass for a safe one
  const allowed = await device.fromFrame(1, 0, { name: 'site:setMode', payload: { site: OWN, mode: 'rules' } });
  expect(allowed).toHaveProperty('isOk', true);
  await fc.assert(
    fc.asyncProperty(name, payload, async (sent, carried) => {
      const reply = await device.fromFrame(1, 0, { name: sent, payload: carried });
      if (Object.hasOwn(WORKER_PAYLOADS, sent)) expect(reply).toHaveProperty('isOk');
      else expect(reply).toBeUndefined();
    }),
    { numRuns: cases(300) },
  );
  const stored = [...device.areas.local.data].filter(([key]) => !key.startsWith(LEXICON_PREFIX));
  expect(stored.length).toBeGreaterThan(0);
  const foreign = stored.filter(([key]) => /^setting:(?:site|corrections):/u.test(key) && !key.endsWith(`:${OWN}`));
  expect(foreign).toEqual([]);
  const rules = stored
    .filter(([key]) => key === 'setting:rules')
    .map(([, json]) => (JSON.parse(json) as { value: string }).value);
  const lines = rules.flatMap((text) => text.split('\n')).filter((line) => line !== '' && !line.startsWith('!'));
  expect(lines.filter((line) => !line.startsWith(`${OWN}#`))).toEqual([]);
});
