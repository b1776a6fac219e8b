/** Every view measured: targets that can be hit, nothing wider than a narrow window, nothing upon anything else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discloseRoots } from '../views/closed';
import { drawn, dress, type Look, openTheatre, type Theatre, USUAL_LOOK } from '../views/stage';
import { VIEWS, type View } from '../views/views';
import { measure } from './controls';

const POINTER_PX = 24;
const FINGER_PX = 44;

interface Measuring {
  readonly name: string;
  readonly look: Partial<Look>;
  readonly targetPx: number;
  /** How large the reader likes text. Bars have the size of the page's zoom and of nothing else. */
  readonly textScale: number;
}

const WIDE: Measuring = { name: 'wide', look: {}, targetPx: POINTER_PX, textScale: 1 };
const NARROW: Measuring = { name: '320 px', look: { width: 320 }, targetPx: POINTER_PX, textScale: 1 };
const LARGE: Measuring = { name: '320 px, text of 200 %', look: { width: 320 }, targetPx: POINTER_PX, textScale: 2 };
const TOUCH: Measuring = { name: 'touch', look: { width: 360, isTouch: true }, targetPx: FINGER_PX, textScale: 1 };

const CASES: readonly { readonly locale: string; readonly all: readonly Measuring[] }[] = [
  { locale: 'en', all: [WIDE, NARROW, LARGE, TOUCH] },
  // long words, and the other direction
  { locale: 'de', all: [NARROW, LARGE] },
  { locale: 'ar', all: [LARGE] },
];

async function problemsOf(page: Page, { host }: View, { targetPx, textScale }: Measuring): Promise<readonly string[]> {
  if (host !== undefined) await discloseRoots(page, host);
  else {
    await page.evaluate((scale) => {
      document.documentElement.style.fontSize = `${100 * scale}%`;
    }, textScale);
  }
  await drawn(page);
  const { problems, count } = await page.evaluate(measure, { host, targetPx });
  return count > 0 ? problems : ['there is nothing to use'];
}

for (const { locale, all } of CASES) {
  describe(`in ${locale}`, () => {
    let theatre: Theatre;
    beforeAll(async () => {
      theatre = await openTheatre(locale);
    });
    afterAll(() => theatre.close());

    for (const view of VIEWS) {
      test(view.name, async () => {
        const found: string[] = [];
        let page: Page | undefined;
        for (const measuring of all) {
          const look = { ...USUAL_LOOK, ...measuring.look };
          // a menu closes when the window's size changes
          if (page === undefined || view.host !== undefined) page = await view.open(await theatre.stage(look));
          else await dress(page, look);
          found.push(...(await problemsOf(page, view, measuring)).map((problem) => `${measuring.name}: ${problem}`));
        }
        expect(found).toEqual([]);
      });
    }
  });
}
