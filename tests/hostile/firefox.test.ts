/** The telling ones of the hostile pages, in Firefox with the built extension. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHostileFirefox } from './harness/firefox-runner';
import type { HostileRunner } from './harness/runner';
import { HOSTILE_PAGES } from './pages';

const telling = HOSTILE_PAGES.filter(({ inFirefox }) => inFirefox).map((page) => [page.name, page] as const);

describe('Foldaway holds in a page in Firefox', () => {
  let runner: HostileRunner;
  beforeAll(async () => {
    runner = await startHostileFirefox();
  });
  afterAll(() => runner.close());

  test('that nobody has to act on', () => {
    expect(telling.filter(([, { act }]) => act).map(([name]) => name)).toEqual([]);
    expect(telling.length).toBeGreaterThan(20);
  });

  test.each(telling)('%s', async (_name, page) => {
    expect((await runner.check(page)).join('\n')).toBe('');
  });
});
