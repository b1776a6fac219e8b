/** What the content script needs of the browser: settings, messages, words, sheets. */

import bar from '../../page/bar.css?inline';
import { createDetector } from '../../page/detector';
import { createLexicons } from '../../page/lexicons';
import type { FrameReport } from '../../platform/messages';
import { handlePageMessages, sendToWorker } from '../../platform/messaging';
import { isExtensionAlive, isPrivateWindow } from '../../platform/native';
import { readPageLexicons, watchPageLexicons } from '../../platform/page-lexicons';
import { type PageHosts, readPageSettings, watchPageSettings } from '../../platform/page-settings';
import { siteOf } from '../../settings/site';
import { barTexts } from './bar-texts';
import block from './content.css?inline';
import { hostOf, topHostOf } from './hosts';
import type { StartOptions } from './start';

/** Asks the worker only where the browser does not tell; such a frame waits for the answer and is left alone until then. */
async function readHosts(host: string): Promise<PageHosts> {
  const topHost = topHostOf(window, host);
  if (topHost !== undefined) return { host, topHost };
  const reply = await sendToWorker('page:topHost', undefined);
  return { host, topHost: reply.isOk ? reply.value : host };
}

export function fromBrowser(): StartOptions {
  const host = hostOf(window);
  const hosts = readHosts(host);
  const isPrivate = isPrivateWindow();
  return {
    page: document,
    host,
    isPrivate,
    createDetector(page, onReady, signal) {
      const lexicons = createLexicons({ read: readPageLexicons, onSettled: onReady });
      watchPageLexicons(lexicons.arrived, signal);
      return createDetector(page, lexicons);
    },
    texts: () => barTexts(isPrivate),
    css: { bar, block },
    readSettings: async () => readPageSettings(await hosts),
    watchSettings(listener, signal) {
      void hosts.then((known) => {
        if (!signal.aborted) watchPageSettings(known, listener, signal);
      });
    },
    async isPaused() {
      const reply = await sendToWorker('page:isPaused', undefined);
      return reply.isOk && reply.value;
    },
    handleMessages: handlePageMessages,
    sendReport: (report: FrameReport) => void sendToWorker('page:report', report),
    tellMistaken: (marks) => void sendToWorker('memory:mistaken', { marks }),
    addCorrection: (correction) => void sendToWorker('correction:add', correction),
    async readUnstored() {
      const reply = await sendToWorker('page:corrections', undefined);
      return reply.isOk ? reply.value : [];
    },
    switchSiteOff() {
      void hosts.then(({ topHost }) => sendToWorker('site:setMode', { site: siteOf(topHost), mode: 'off' }));
    },
    isAlive: isExtensionAlive,
  };
}
