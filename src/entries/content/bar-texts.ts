/** The bar's words from the extension's locales. */
import type { BarTexts } from '../../page/bar-texts';
import { t, uiDirection, uiLocale } from '../../platform/i18n';

/** `isPrivate`: what the reader decides on the page is not stored. */
export const barTexts = (isPrivate: boolean): BarTexts => ({
  language: uiLocale(),
  direction: uiDirection(),
  kind: (kind) => t(`kind_${kind}`),
  evidence: ({ signal, quote }) =>
    quote === undefined ? t(`signal_${signal}`) : t('bar_evidence', t(`signal_${signal}`), quote),
  origin({ origin, rule }) {
    if (origin === 'rule') return t('bar_byRule', rule ?? '');
    return origin === 'reader' ? t('bar_byReader') : undefined;
  },
  quoted: (words) => t('bar_quoted', words),
  gate: t('bar_gate'),
  remembered: t('finding_remembered'),
  show: t('bar_show'),
  hideAgain: t('bar_hideAgain'),
  more: t('bar_more'),
  why: t('bar_why'),
  alwaysShow: t('bar_alwaysShow'),
  notOnThisSite: t('bar_notOnThisSite'),
  ...(isPrivate ? { note: t('bar_privateNote') } : {}),
});
