/** A small article with an appeal in it, which folds by itself once it was seen and opens again like any other. */
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { kindWords } from '../../ui/words';

/** Long enough to see what goes, short enough not to wait for it. */
const FOLD_AFTER_MS = 1_400;

export function Sample() {
  const isCollapsed = useSignal(false);
  const hasFolded = useSignal(false);
  const appealId = useId();
  const fold = (isFolded: boolean): void => {
    hasFolded.value = true;
    isCollapsed.value = isFolded;
  };
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!hasFolded.value) fold(true);
    }, FOLD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <article class="sheet sample" aria-label={t('welcome_sample_label')}>
      <h3>{t('welcome_sample_title')}</h3>
      <p>{t('welcome_sample_first')}</p>
      <div class={`sample-block ${isCollapsed.value ? 'is-collapsed' : ''}`}>
        {hasFolded.value && (
          <button
            type="button"
            class="sample-bar"
            aria-expanded={!isCollapsed.value}
            aria-controls={appealId}
            onClick={() => fold(!isCollapsed.value)}
          >
            <span class="sample-bar-kind">{kindWords('donation')}</span>
            <span class="sample-bar-words">{t('bar_quoted', t('welcome_sample_appealTitle'))}</span>
            <span class="sample-bar-action">{t(isCollapsed.value ? 'bar_show' : 'bar_hideAgain')}</span>
          </button>
        )}
        <div id={appealId} class="sample-fold" inert={isCollapsed.value}>
          <div class="sample-fold-inside">
            <div class="sample-appeal">
              <p class="sample-appeal-title">{t('welcome_sample_appealTitle')}</p>
              <p>{t('welcome_sample_appeal')}</p>
              <p class="sample-appeal-button">{t('welcome_sample_appealButton')}</p>
            </div>
          </div>
        </div>
      </div>
      <p>{t('welcome_sample_second')}</p>
    </article>
  );
}
