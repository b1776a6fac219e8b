/** Says that a setting is not the reader's to change. */
import { t } from '../platform/i18n';

export function Managed() {
  return <span class="quiet managed">{t('managed')}</span>;
}
