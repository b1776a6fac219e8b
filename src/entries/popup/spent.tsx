/** How much of the page's time Foldaway has taken. */
import { t, uiLocale } from '../../platform/i18n';

export function Spent({ ms }: { readonly ms: number }) {
  const time = new Intl.NumberFormat(uiLocale(), { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 });
  return <p class="quiet">{t('popup_spent', time.format(Math.ceil(ms)))}</p>;
}
