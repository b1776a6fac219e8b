/** What the worker answers to pages, popup and options. */
import { sendToTab } from '../../platform/messages';
import type { ChangeOutcome } from '../../platform/settings-store';
import { changeTab, readTab } from '../../platform/tab-store';
import type { WorkerHandlers } from '../../platform/worker-messages';
import { withoutCorrection } from '../../settings/corrections';
import { boundCorrections } from '../../settings/parse';
import type { Correction } from '../../settings/settings';
import { withSiteMode } from '../../settings/site';
import { changeByChoice } from './choice';
import { askTab, receiveReport } from './frames';
import { learn, unlearn } from './memory';
import { pauseOf, setPause } from './pause';
import { pickedRules } from './picked-rules';
import { startPicker } from './picker';

export const handlers: WorkerHandlers = {
  'page:report': async (report, sender) => {
    const { tabId, frameId, host } = sender;
    await receiveReport(tabId, frameId, host === '' ? report : { ...report, host });
    await learn(report, sender);
  },

  'memory:mistaken': ({ marks }, sender) => unlearn(marks, sender),

  'page:isPaused': async (_, { tabId }) => (await pauseOf(tabId)) !== 'none',

  'page:topHost': (_, { topHost }) => topHost,

  // a private window leaves no name of a site behind: what is decided on its pages ends with the tab
  'site:setMode': async ({ site, mode }, sender) => {
    if (!sender.isPage || !sender.isPrivate) return changeByChoice((settings) => withSiteMode(settings, site, mode));
    await setPause(sender.tabId, mode === 'off' ? 'tab' : 'none');
    return { isOk: true };
  },

  'correction:add': async (correction, sender) => {
    if (sender.isPage && sender.isPrivate) return keepForTab(sender.tabId, correction);
    return changeByChoice((settings) => ({ ...settings, corrections: [...settings.corrections, correction] }));
  },

  'page:corrections': async (_, { tabId, host }) =>
    (await readTab(tabId)).corrections.filter(({ site }) => site === host),

  'correction:forget': async ({ tabId, correction }) => {
    await changeTab(tabId, (tab) => ({ ...tab, corrections: withoutCorrection(tab.corrections, correction) }));
    await sendToTab(tabId, 'page:readAgain', undefined);
  },

  'tab:read': async ({ tabId }) => {
    const [{ tab, isReached }, pause] = await Promise.all([askTab(tabId), pauseOf(tabId)]);
    return { frames: tab.frames, isReached, pause, corrections: tab.corrections };
  },

  ...pickedRules,

  'picker:start': ({ tabId, ask }) => startPicker(tabId, false, ask),

  'tab:pause': ({ tabId, scope }) => setPause(tabId, scope),
};

async function keepForTab(tabId: number, correction: Correction): Promise<ChangeOutcome> {
  await changeTab(tabId, (tab) => ({ ...tab, corrections: boundCorrections([...tab.corrections, correction]) }));
  return { isOk: true };
}
