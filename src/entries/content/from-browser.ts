/** What the content script needs of the browser: settings, messages, words, sheets. */

import bar from '../../page/bar.css?inline';
import { createDetector } from '../../page/detector';
import { createLexicons } from '../../page/lexicons';
import type { FrameReport } from '../../platform/messages';
import { handlePageMessages, sendToWorker } from '../../platform/messaging';
import { isExtensionAlive, isPrivateWindow } from '../../platform/native';
import { readPageLexicons, watchPageLexicons } from '../../platform/page-lexicons';
import { readPageSettings, watchPageSettings } from '../../platform/page-settings';
import { siteOf } from '../../settings/site';
import { barTexts } from './bar-texts';
import block from './content.css?inline';
import type { StartOptions } from './start';

/** Frames without an address of their own (`about:blank`, `srcdoc`) belong to the page that made them. */
function hostOf(view: Window): string {
  if (view.location.hostname !== '' || view.origin === 'null') return view.location.hostname;
  return new URL(view.origin).hostname;
}

/** The host of the page at the top of the tab; the frame's own where the browser does not tell (Firefox before 148, opaque origins). */
function topHostOf(view: Window, host: string): string {
  const top = Array.from(view.location.ancestorOrigins ?? []).at(-1);
  return top !== undefined && URL.canParse(top) ? new URL(top).hostname : host;
}

export function fromBrowser(): StartOptions {
  const host = hostOf(window);
  const topHost = topHostOf(window, host);
  const hosts = { host, topHost };
  return {
    page: document,
    host,
    isPrivate: isPrivateWindow(),
    createDetector(page, onReady, signal) {
      const lexicons = createLexicons({ read: readPageLexicons, onSettled: onReady });
      watchPageLexicons(lexicons.retry, signal);
      return createDetector(page, lexicons);
    },
    texts: barTexts,
    css: { bar, block },
    readSettings: () => readPageSettings(hosts),
    watchSettings: (listener, signal) => watchPageSettings(hosts, listener, signal),
    async isPaused() {
      const reply = await sendToWorker('page:isPaused', undefined);
      return reply.isOk && reply.value;
    },
    handleMessages: handlePageMessages,
    sendReport: (report: FrameReport) => void sendToWorker('page:report', report),
    addCorrection: (correction) => void sendToWorker('correction:add', correction),
    switchSiteOff: () => void sendToWorker('site:setMode', { site: siteOf(topHost), mode: 'off' }),
    isAlive: isExtensionAlive,
  };
}
