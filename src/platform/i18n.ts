/** The interface's words in the reader's language. */
import type messages from '../../public/_locales/en/messages.json';
import { native } from './native';

export type MessageKey = keyof typeof messages;

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The message with `$1`, `$2` … replaced; the browser falls back to English where a locale lacks the message. */
export const t = (key: MessageKey, ...substitutions: readonly string[]): string =>
  native().i18n.getMessage(key, substitutions.map(isolated));

/** Among right-to-left words a rule, an address or a quotation would lose its brackets and dots to the other side. */
const isolated = (text: string): string => (uiDirection() === 'rtl' ? `\u2068${text}\u2069` : text);

/** BCP 47 tag of the language that `t` speaks, which is not the browser's own where Foldaway lacks that. */
export const uiLocale = (): string => t('locale_tag');

export function uiDirection(): 'ltr' | 'rtl' {
  const [language = 'en'] = uiLocale().split('-');
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}
