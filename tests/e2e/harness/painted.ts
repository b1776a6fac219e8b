/** Pages that note whether a block of theirs was ever about to be painted, and what is remembered of blocks. */
import type { Page } from 'playwright-core';
import { MEMORY_KEYS, parseBucket } from '../../../src/settings/memory';

/** Looks before every frame, from the first on, whether the element shows. */
export const frameProbe = (selector: string): string => `<script>
  window.framesShown = 0;
  window.framesSeen = 0;
  (function look() {
    const element = document.querySelector('${selector}');
    if (element) window.framesSeen += 1;
    if (element && element.getBoundingClientRect().height > 0) window.framesShown += 1;
    requestAnimationFrame(look);
  })();
</script>`;

export interface Frames {
  /** Frames before which the element was in the page. */
  readonly seen: number;
  /** Frames before which it was to be seen. */
  readonly shown: number;
}

export const framesOf = (page: Pick<Page, 'evaluate'>): Promise<Frames> =>
  page.evaluate(() => {
    const { framesSeen, framesShown } = globalThis as unknown as { framesSeen: number; framesShown: number };
    return { seen: framesSeen, shown: framesShown };
  });

export interface Known {
  readonly loads: number;
  readonly isMistaken: boolean;
}

/** What is remembered of blocks, of all sites; `extensionPage` is any open page of the extension. */
export async function readMemory(extensionPage: Pick<Page, 'evaluate'>): Promise<readonly Known[]> {
  const stored = await extensionPage.evaluate(
    (keys) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      return (browser ?? chrome)?.storage.local.get(keys);
    },
    [...MEMORY_KEYS],
  );
  return Object.values(stored ?? {}).flatMap((bucket) => Object.values(parseBucket(bucket)?.hosts ?? {}).flat());
}

type Api = Pick<import('webextension-polyfill').Browser, 'storage'>;
