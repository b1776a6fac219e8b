/** What the reader's organisation settled, said once above all settings, and what of its policy is wrong. */
import { t } from '../../platform/i18n';
import type { ReadPolicy } from '../../settings/policy';
import { Notice } from '../../ui/controls';

export function PolicyNotice({ read: { policy, problems } }: { readonly read: ReadPolicy }) {
  return (
    <>
      {Object.keys(policy).length > 0 && (
        <Notice>
          <p>{t('managed_intro')}</p>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice tone="warn">
          <p>{t('managed_problems')}</p>
          <ul class="problem-list">
            {problems.map(({ path, messageKey, substitutions }) => (
              <li key={path}>
                <code dir="ltr">{path}</code> {t(messageKey, ...substitutions)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
