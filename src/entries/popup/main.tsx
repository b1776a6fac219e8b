/** Opens the popup for one tab. */
import { findTab } from '../../platform/tabs';
import { mount } from '../../ui/mount';
import { createSettingsState } from '../../ui/settings-state';
import { Popup } from './popup';
import { createPopupState } from './state';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const settings = createSettingsState(closing.signal);
const state = createPopupState(await findTab(location.search), closing.signal);
mount('popup_title', <Popup settings={settings} state={state} />);
