/** The extension API for the worker and the extension's own pages. */
import browser from 'webextension-polyfill';

export type { Commands, Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
