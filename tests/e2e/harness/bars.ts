/** The bars of a page, whose shadow roots are closed. */
import type { Page } from 'playwright-core';
import { closedRootsOf } from './closed-roots';

export interface BarOnPage {
  /** What a reader sees in it. */
  readonly text: string;
  /** Where the part is that the selector names, in the page's coordinates. */
  readonly centre: (selector: '.main' | '.more') => Promise<{ readonly x: number; readonly y: number }>;
  readonly click: (selector: '.main' | '.more') => Promise<void>;
  /** Clicks the item of the open menu that says this. */
  readonly choose: (item: string) => Promise<void>;
  /** The text of its menu, and of the reasons in it where these are shown. */
  readonly menuText: () => Promise<string>;
}

export async function barsOf(page: Page): Promise<readonly BarOnPage[]> {
  const roots = await closedRootsOf(page, 'foldaway-bar');
  return Promise.all(
    roots.map(async (root): Promise<BarOnPage> => {
      const main = await root.find('.main');
      return {
        text: (await root.textOf(main)).replace(/\s+/gu, ' ').trim(),
        centre: async (selector) => root.centreOf(await root.find(selector)),
        click: async (selector) => root.click(await root.find(selector)),
        async choose(item) {
          const nodeIds = await root.findAll('[role=menuitem]');
          const texts = await Promise.all(nodeIds.map(root.textOf));
          const nodeId = nodeIds[texts.indexOf(item)];
          if (nodeId === undefined) throw new Error(`the menu has no "${item}", only: ${texts.join(', ')}`);
          await root.click(nodeId);
        },
        menuText: async () => root.textOf(await root.find('.menu')),
      };
    }),
  );
}

/** The one bar of a page that has one. */
export async function onlyBar(page: Page): Promise<BarOnPage> {
  const bars = await barsOf(page);
  const [bar] = bars;
  if (bar === undefined || bars.length > 1) throw new Error(`expected one bar, found ${bars.length}`);
  return bar;
}
