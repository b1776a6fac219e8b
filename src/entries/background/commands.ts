/** The keyboard commands: switch Foldaway on or off on the site, show all that is collapsed, pick an element. */
import { browser, type Commands, type Tabs } from '../../platform/browser';
import { sendToTab } from '../../platform/messages';
import { namedSite, siteMode, withSiteMode } from '../../settings/site';
import { changeByChoice } from './choice';
import { startPicker } from './picker';

/** Undefined in Firefox for Android. */
const commandsApi = (): Commands.Static | undefined => (browser as { readonly commands?: Commands.Static }).commands;

export function handleCommands(signal: AbortSignal): void {
  const commands = commandsApi();
  if (commands === undefined) return;
  const pressed = async (command: string, given?: Tabs.Tab): Promise<void> => {
    const tab = given ?? (await activeTab());
    if (command === 'toggle-site') await toggleSite(tab?.url);
    if (command === 'show-all' && tab?.id !== undefined) await sendToTab(tab.id, 'page:showAll', undefined);
    if (command === 'pick-element' && tab?.id !== undefined) await startPicker(tab.id, false);
  };
  commands.onCommand.addListener(pressed);
  signal.addEventListener('abort', () => commands.onCommand.removeListener(pressed), { once: true });
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

async function toggleSite(url: string | undefined): Promise<void> {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  if (host === '') return;
  await changeByChoice((settings) => {
    const isOff = siteMode(settings.sites, host) === 'off';
    return withSiteMode(settings, namedSite(settings.sites, host), isOff ? 'all' : 'off');
  });
}
