/** Every hostile page, in Chromium with the built extension. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostileRunner, startHostileRunner } from './harness/runner';
import { HOSTILE_PAGES } from './pages';

const named = (isHeavy: boolean) =>
  HOSTILE_PAGES.filter((page) => (page.isHeavy ?? false) === isHeavy).map((page) => [page.name, page] as const);

describe('Foldaway holds in a page', () => {
  let runner: HostileRunner;
  beforeAll(async () => {
    runner = await startHostileRunner();
  });
  afterAll(() => runner.close());

  test.concurrent.each(named(false))('%s', async (_name, page) => {
    expect((await runner.check(page)).join('\n')).toBe('');
  });

  test.sequential.each(named(true))('%s', { timeout: 240_000 }, async (_name, page) => {
    expect((await runner.check(page)).join('\n')).toBe('');
  });
});
