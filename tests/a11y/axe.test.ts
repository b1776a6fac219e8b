/** axe-core over every view, in every theme and in both directions. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discloseRoots } from '../views/closed';
import { drawn, dress, type Look, openTheatre, type Theatre, USUAL_LOOK } from '../views/stage';
import { VIEWS, type View } from '../views/views';

const THEMES: Readonly<Record<string, Partial<Look>>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};

const RULES: RunOptions = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };

/** Runs in the page. */
function runAxe({
  host,
  rules,
}: {
  readonly host: string | undefined;
  readonly rules: RunOptions;
}): Promise<AxeResults> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  return inPage.run(host === undefined ? document : { include: [host] }, rules);
}

/** What is wrong, a line for each element. */
async function violations(page: Page, { host }: View): Promise<readonly string[]> {
  if (host !== undefined) await discloseRoots(page, host);
  await page.evaluate(axe.source);
  await drawn(page);
  const results = await page.evaluate(runAxe, { host, rules: RULES });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/gu, ' ')}`,
    ),
  );
}

for (const locale of ['en', 'ar']) {
  describe(`in ${locale}`, () => {
    let theatre: Theatre;
    beforeAll(async () => {
      theatre = await openTheatre(locale);
    });
    afterAll(() => theatre.close());

    /** The extension's own pages change with the system's theme; a bar is made for the page that it stands in. */
    async function inThemes(view: View): Promise<readonly string[]> {
      const found: string[] = [];
      let page: Page | undefined;
      for (const [theme, changes] of Object.entries(THEMES)) {
        const look = { ...USUAL_LOOK, ...changes };
        if (page === undefined || view.host !== undefined) page = await view.open(await theatre.stage(look));
        else await dress(page, look);
        found.push(...(await violations(page, view)).map((violation) => `${theme}: ${violation}`));
      }
      return found;
    }

    for (const view of VIEWS) {
      test(view.name, async () => {
        expect(await inThemes(view)).toEqual([]);
      });
    }
  });
}
