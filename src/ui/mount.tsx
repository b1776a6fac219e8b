/** Starts one of the extension's pages: language, direction and title of the document, then its view. */
import { type ComponentChildren, render } from 'preact';
import { type MessageKey, t, uiDirection, uiLocale } from '../platform/i18n';

export function mount(titleKey: MessageKey, view: ComponentChildren): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app to render into');
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = uiDirection();
  document.title = t(titleKey);
  render(view, root);
}
