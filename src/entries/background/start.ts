/** Starts the worker: every listener is there before the first await, and nothing is remembered between two events. */
import { browser } from '../../platform/browser';
import { forgetTab } from '../../platform/tab-store';
import { told } from '../../platform/troubles';
import { handleWorkerMessages } from '../../platform/worker-messages';
import { handleCommands } from './commands';
import { handlers } from './handlers';
import { onInstalled } from './install';
import { refreshLexicons, repairLexicons } from './lexicons';
import { IS_REMEMBERING_KEY, tidyMemory } from './memory';
import { createMenus, handleMenus } from './menus';
import { endPauses, forgetNeedlessPause } from './pause';
import { refreshPolicy } from './policy';
import { concernsRules, refreshCompiledRules } from './rules';
import { runAll } from './run-all';
import { concernsSync, reconcile } from './sync';

export function start(signal: AbortSignal): void {
  handleWorkerMessages(handlers, signal);
  handleMenus(signal);
  handleCommands(signal);
  browser.runtime.onInstalled.addListener(onInstalled);
  browser.runtime.onStartup.addListener(onStartup);
  browser.tabs.onRemoved.addListener(onTabRemoved);
  browser.storage.onChanged.addListener(onStorageChanged);
  // A worker that was stopped half way takes up here what it left.
  void runAll({
    refreshPolicy,
    refreshLexicons: told('lexicons', refreshLexicons),
    refreshCompiledRules: told('rules', refreshCompiledRules),
    reconcile: told('sync', reconcile),
  });
}

const onStartup = (): Promise<void> =>
  runAll({ endPauses, createMenus, tidyMemory, repairLexicons: told('lexicons', repairLexicons) });

const onTabRemoved = (tabId: number): Promise<void> =>
  runAll({
    forgetTab: async () => {
      await forgetTab(tabId);
      await forgetNeedlessPause();
    },
  });

async function onStorageChanged(changes: Readonly<Record<string, unknown>>, area: string): Promise<void> {
  await runAll({
    refreshPolicy: async () => {
      if (area === 'managed') await refreshPolicy();
    },
    refreshCompiledRules: async () => {
      if (concernsRules(changes, area)) await told('rules', refreshCompiledRules)();
    },
    tidyMemory: async () => {
      if (area === 'local' && Object.hasOwn(changes, IS_REMEMBERING_KEY)) await tidyMemory();
    },
    reconcile: async () => {
      if (concernsSync(changes, area)) await told('sync', reconcile)();
    },
  });
}
