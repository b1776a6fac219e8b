/** The context menu on pages: collapse what was clicked, pick an element there, show all that is collapsed. */
import { browser, type Menus } from '../../platform/browser';
import { type MessageKey, t } from '../../platform/i18n';
import { sendToFrame, sendToTab } from '../../platform/messages';
import { startPicker } from './picker';

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];
const CONTEXTS: Menus.ContextType[] = ['page', 'frame', 'selection', 'link', 'image', 'video', 'audio', 'editable'];

const ITEMS = { collapse: 'menu_collapse', pick: 'menu_pick', showAll: 'menu_showAll' } as const satisfies Record<
  string,
  MessageKey
>;
type ItemId = keyof typeof ITEMS;

/** Undefined in Firefox for Android, which has no context menus. */
const menusApi = (): Menus.Static | undefined => (browser as { readonly contextMenus?: Menus.Static }).contextMenus;

/** Both browsers keep the items while the worker sleeps; made anew at installation and start, so that they follow the locale. */
export async function createMenus(): Promise<void> {
  const menus = menusApi();
  if (menus === undefined) return;
  await menus.removeAll();
  for (const [id, key] of Object.entries(ITEMS)) {
    menus.create({ id, title: t(key), contexts: CONTEXTS, documentUrlPatterns: PAGES }, reportFailure);
  }
}

function reportFailure(): void {
  const failure = browser.runtime.lastError;
  if (failure) console.error('Foldaway could not add to the context menu', failure);
}

export function handleMenus(signal: AbortSignal): void {
  const menus = menusApi();
  if (menus === undefined) return;
  const clicked = async (click: Menus.OnClickData, tab?: { readonly id?: number }): Promise<void> => {
    if (tab?.id === undefined) return;
    switch (click.menuItemId as ItemId) {
      case 'collapse':
        await sendToFrame(tab.id, click.frameId ?? 0, 'page:collapseTarget', undefined);
        break;
      case 'pick':
        await startPicker(tab.id, (click.frameId ?? 0) === 0);
        break;
      case 'showAll':
        await sendToTab(tab.id, 'page:showAll', undefined);
        break;
    }
  };
  menus.onClicked.addListener(clicked);
  signal.addEventListener('abort', () => menus.onClicked.removeListener(clicked), { once: true });
}
