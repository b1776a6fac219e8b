/** Frames of every sort, also those that come and go. */

import type { HostilePage, ServedFile } from '../harness/hostile-page';
import type { Stage } from '../harness/stage';
import { APPEAL, APPEAL_ONLY, attackedBy, script, story } from './parts';

const INNER = story({ afterText: APPEAL, title: 'In a frame' });
const inner: Readonly<Record<string, ServedFile>> = { inner: { body: INNER } };
const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const SIZE = 'width="800" height="1500"';

/** Waits until the appeal in the last frame is, or is not, drawn. */
const expectInFrame =
  (isDrawn: boolean) =>
  async ({ page }: Stage) => {
    const look = async (): Promise<boolean | undefined> => {
      const frame = page.frames().at(-1);
      return frame?.evaluate(() => document.querySelector('.plea p')?.checkVisibility()).catch(() => undefined);
    };
    for (let n = 0; n < 80 && (await look()) !== isDrawn; n += 1) await page.waitForTimeout(100);
    if (!isDrawn) await page.waitForTimeout(200);
    const found = await look();
    if (found !== isDrawn) throw new Error(`the appeal in the frame is ${found ? 'drawn' : 'not drawn'}`);
  };
const frame = (name: string, markup: string, parts: Partial<HostilePage> = {}): HostilePage => ({
  name,
  html: () => story({ afterMain: markup }),
  files: inner,
  act: expectInFrame(false),
  ...parts,
});

export const FRAMES: readonly HostilePage[] = [
  frame('has an appeal in a frame of its own', `<iframe ${SIZE} src="/inner"></iframe>`),
  frame('has an appeal in a frame without an address', `<iframe ${SIZE} srcdoc="${attribute(INNER)}"></iframe>`),
  frame('has an appeal in a sandboxed frame', `<iframe ${SIZE} sandbox="allow-scripts" src="/inner"></iframe>`),
  frame(
    'has an appeal in a sandboxed frame without an address',
    `<iframe ${SIZE} sandbox="allow-scripts" srcdoc="${attribute(INNER)}"></iframe>`,
  ),
  frame(
    'writes an appeal into an empty frame',
    `<iframe ${SIZE}></iframe>${script(`const inside = document.querySelector('iframe').contentDocument; inside.body.innerHTML = ${JSON.stringify(INNER).replaceAll('</', '<\\/')};`)}`,
  ),
  frame(
    'makes frames and takes them away a hundred times',
    script(
      `let n = 0; const again = setInterval(() => { const one = document.createElement('iframe'); one.src = '/inner'; document.body.append(one); setTimeout(() => one.remove(), 60); if ((n += 1) >= 100) clearInterval(again); }, 15);`,
    ),
    { settleMs: 3000, act: async () => undefined },
  ),
  frame('takes a frame away while it is collapsed and puts it back', `<iframe ${SIZE} src="/inner"></iframe>`, {
    act: async (stage) => {
      await expectInFrame(false)(stage);
      await stage.asPage(`const gone = document.querySelector('iframe'); gone.remove(); document.body.append(gone); 0`);
      await expectInFrame(false)(stage);
    },
  }),
  {
    name: 'moves its collapsed block into a frame’s document and back',
    html: () => attackedBy('', { afterMain: '<iframe id="other" width="800" height="600"></iframe>' }),
    collapsed: APPEAL_ONLY,
    act: async ({ asPage, page }) => {
      await asPage(
        `globalThis.plea = document.querySelector('.plea'); document.querySelector('#other').contentDocument.body.append(plea); 0`,
      );
      await page.waitForTimeout(400);
      await asPage(`document.querySelector('article').append(plea); 0`);
    },
  },
  frame('has frames in frames in frames', `<iframe ${SIZE} src="/one"></iframe>`, {
    files: {
      ...inner,
      one: { body: `<iframe ${SIZE} src="/two"></iframe>` },
      two: { body: `<iframe ${SIZE} src="/inner"></iframe>` },
    },
  }),
];
