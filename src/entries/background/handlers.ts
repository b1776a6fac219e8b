/** What the worker answers to pages, popup and options. */

import type { WorkerHandlers } from '../../platform/worker-messages';
import { withSiteMode } from '../../settings/site';
import { changeByChoice } from './choice';
import { askTab, receiveReport } from './frames';
import { pauseOf, setPause } from './pause';

export const handlers: WorkerHandlers = {
  'page:report': (report, { tabId, frameId, host }) =>
    receiveReport(tabId, frameId, host === '' ? report : { ...report, host }),

  'page:isPaused': async (_, { tabId }) => (await pauseOf(tabId)) !== 'none',

  'page:topHost': (_, { topHost }) => topHost,

  // a private window leaves no name of a site behind: what is decided on its pages ends with the tab
  'site:setMode': async ({ site, mode }, sender) => {
    if (!sender.isPage || !sender.isPrivate) return changeByChoice((settings) => withSiteMode(settings, site, mode));
    await setPause(sender.tabId, mode === 'off' ? 'tab' : 'none');
    return { isOk: true };
  },

  'correction:add': async (correction, sender) => {
    if (sender.isPage && sender.isPrivate) return { isOk: true };
    return changeByChoice((settings) => ({ ...settings, corrections: [...settings.corrections, correction] }));
  },

  'tab:read': async ({ tabId }) => {
    const [{ tab, isReached }, pause] = await Promise.all([askTab(tabId), pauseOf(tabId)]);
    return { frames: tab.frames, isReached, pause };
  },

  'tab:pause': ({ tabId, scope }) => setPause(tabId, scope),
};
