/** Every view that a reader of Foldaway can see, each brought to the state that has most to show. */
import type { Page } from 'playwright-core';
import { OPTIONS_VIEWS } from './options-views';
import { PAGE_VIEWS } from './page-views';
import { POPUP_VIEWS } from './popup-views';
import type { Stage } from './stage';
import { WELCOME_VIEWS } from './welcome-views';

export interface View {
  readonly name: string;
  /** Opens it and returns its page once nothing in it moves any more. */
  readonly open: (stage: Stage) => Promise<Page>;
  /** What of the page is Foldaway's; the whole page where it is the extension's own. */
  readonly host?: 'foldaway-bar' | 'foldaway-picker';
}

export const VIEWS: readonly View[] = [...POPUP_VIEWS, ...OPTIONS_VIEWS, ...WELCOME_VIEWS, ...PAGE_VIEWS];
