/** The newsroom's pages, with their style sheets and scripts: the six languages, the late appeal, the overlay, the article about donations. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE, startNewsroom } from '../newsroom/server.mjs';
import { readServedCases } from './harness/page-case';
import { type PageRunner, startPageRunner } from './harness/page-runner';

const newsroom = await startNewsroom();
const cases = readServedCases(SITE, (file) => newsroom.url(file));

describe('the newsroom', () => {
  let runner: PageRunner;
  beforeAll(async () => {
    runner = await startPageRunner();
  });
  afterAll(async () => {
    await runner.close();
    await newsroom.close();
  });

  test.concurrent.each(cases.map((page) => [page.slug, page] as const))('%s', async (_slug, page) => {
    expect((await runner.check(page)).join('\n')).toBe('');
  });
});
