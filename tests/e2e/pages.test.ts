/** Every page in `tests/pages`: what must collapse does, and nothing else is hidden. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './harness/builds';
import { readPageCases } from './harness/page-case';
import { type PageRunner, startPageRunner } from './harness/page-runner';

const cases = readPageCases(path.join(ROOT, 'tests', 'pages'));

describe('the pages in tests/pages', () => {
  let runner: PageRunner;
  beforeAll(async () => {
    runner = await startPageRunner();
  });
  afterAll(() => runner.close());

  test.concurrent.each(cases.map((page) => [page.slug, page] as const))('%s', async (_slug, page) => {
    expect((await runner.check(page)).join('\n')).toBe('');
  });
});
