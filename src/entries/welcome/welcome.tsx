/** The welcome page: what Foldaway does, shown on a sample; the access that it needs; and where everything is. */
import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n';
import { closeThisTab, openOptions } from '../../platform/tabs';
import { Notice } from '../../ui/controls';
import { Mark } from '../../ui/mark';
import type { Access, AccessState } from './access-state';
import { Sample } from './sample';

export function Welcome({ access }: { readonly access: AccessState }) {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Mark />
        <p class="welcome-name">{t('extensionName')}</p>
        <button type="button" class="button bare" onClick={() => void closeThisTab()}>
          {t('welcome_skip')}
        </button>
      </header>
      <main class="welcome-main">
        <div class="welcome-lead">
          <h1>{t('welcome_heading')}</h1>
          <p>{t('welcome_lead')}</p>
        </div>
        <ol class="steps">
          <Step title={t('welcome_step_see')} words={t('welcome_step_see_detail')}>
            <Sample />
          </Step>
          <Step title={t('welcome_step_access')} words={t('welcome_step_access_detail')}>
            <AccessStep access={access.access.value} request={access.request} />
          </Step>
          <Step title={t('welcome_step_yours')} words={t('welcome_step_yours_detail')}>
            <div class="row">
              <button type="button" class="button strong" onClick={() => void closeThisTab()}>
                {t('welcome_done')}
              </button>
              <button type="button" class="button" onClick={() => void openOptions()}>
                {t('welcome_openOptions')}
              </button>
            </div>
          </Step>
        </ol>
      </main>
    </div>
  );
}

interface StepProps {
  readonly title: string;
  readonly words: string;
  readonly children: ComponentChildren;
}

function Step({ title, words, children }: StepProps) {
  return (
    <li class="step">
      <h2>{title}</h2>
      <p class="step-words">{words}</p>
      {children}
    </li>
  );
}

interface AccessStepProps {
  readonly access: Access;
  readonly request: () => Promise<void>;
}

function AccessStep({ access, request }: AccessStepProps) {
  if (access === 'reading') return <div class="access-place" />;
  if (access === 'granted') {
    return (
      <div role="status">
        <Notice>
          <p>{t('welcome_access_granted')}</p>
        </Notice>
      </div>
    );
  }
  return (
    <Notice tone="warn">
      <p>{t(access === 'refused' ? 'welcome_access_refused' : 'welcome_access_missing')}</p>
      <button type="button" class="button strong" onClick={() => void request()}>
        {t('welcome_access_request')}
      </button>
    </Notice>
  );
}
