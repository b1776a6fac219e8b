/** What is done once after the extension was installed or updated. */
import { browser, type Runtime } from '../../platform/browser';
import { readPolicy } from '../../platform/policy-store';
import { migrateStoredSettings } from '../../platform/settings-store';
import { told } from '../../platform/troubles';
import { injectIntoOpenTabs } from './inject';
import { repairLexicons } from './lexicons';
import { tidyMemory } from './memory';
import { createMenus } from './menus';
import { forgetNeedlessPause } from './pause';
import { refreshCompiledRules } from './rules';
import { runAll } from './run-all';
import { reconcile } from './sync';

const WELCOME_PAGE = 'src/entries/welcome/index.html';

/** Each step by itself is safe to repeat, and none waits for another that may fail. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  const migrated = await migrateStoredSettings();
  if (!migrated.isOk) console.error('Foldaway could not bring its settings up to date', migrated.messageKey);
  await runAll({
    createMenus,
    tidyMemory,
    repairLexicons: told('lexicons', repairLexicons),
    refreshCompiledRules: told('rules', refreshCompiledRules),
    forgetNeedlessPause,
    injectIntoOpenTabs,
    reconcile: told('sync', reconcile),
    welcome: () => (reason === 'install' ? welcome() : Promise.resolve()),
  });
}

async function welcome(): Promise<void> {
  if ((await readPolicy()).policy.welcome === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
}
