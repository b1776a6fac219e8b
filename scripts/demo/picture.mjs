/** Puts two screenshots side by side, with a word above each, into one picture. */
import fs from 'node:fs';
import { openChromium } from '../lib/chromium.mjs';

const WIDTH = 1440;
const HEIGHT = 1000;

/** @param {string} file */
const asData = (file) => `data:image/png;base64,${fs.readFileSync(file).toString('base64')}`;

/**
 * @param {{ before: string, after: string, picture: string }} files
 */
export async function makePicture({ before, after, picture }) {
  const { context, close } = await openChromium({ viewport: { width: WIDTH, height: HEIGHT } });
  try {
    const page = await context.newPage();
    await page.setContent(`<!doctype html><style>
      body { margin: 0; padding: 28px; background: #eceff1; font: 600 22px system-ui, "Noto Sans", sans-serif; color: #37474f; }
      div { display: grid; grid-template-columns: 1fr 1fr; gap: 14px 28px; align-items: start; }
      figure { margin: 0; height: ${HEIGHT - 110}px; overflow: hidden; border-radius: 8px; background: #fff; box-shadow: 0 2px 10px rgb(0 0 0 / 20%); }
      img { display: block; width: 100%; }
    </style><div><span>Before</span><span>With Foldaway</span><figure><img src="${asData(before)}" alt=""></figure><figure><img src="${asData(after)}" alt=""></figure></div>`);
    await page.screenshot({ path: picture });
  } finally {
    await close();
  }
}
