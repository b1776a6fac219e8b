/** "Something is wrong here": a report to copy, which the reader sees whole; nothing is sent. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { extensionVersion } from '../../platform/version';
import type { Settings } from '../../settings/settings';
import { Folded, Switch } from '../../ui/controls';
import type { PageModel } from './model';
import { reportText } from './report-text';
import type { PopupState } from './state';

interface WrongHereProps {
  readonly page: PageModel;
  readonly current: Settings;
  readonly state: PopupState;
}

export function WrongHere({ page, current, state }: WrongHereProps) {
  const hasWords = useSignal(false);
  const address = useSignal<string | undefined>(undefined);
  const outcome = useSignal<'popup_report_copied' | 'popup_report_notCopied' | undefined>(undefined);
  useEffect(() => {
    void state.readAddress().then((known) => {
      address.value = known;
    });
  }, []);
  const text = reportText({
    version: extensionVersion(),
    browser: navigator.userAgent,
    address: address.value,
    settings: current,
    page,
    hasWords: hasWords.value,
  });
  const copy = async (): Promise<void> => {
    outcome.value = await navigator.clipboard.writeText(text).then(
      () => 'popup_report_copied' as const,
      () => 'popup_report_notCopied' as const,
    );
  };
  return (
    <Folded title={t('popup_report')}>
      <p class="quiet">{t('popup_report_detail')}</p>
      <Switch
        label={t('popup_report_withWords')}
        isOn={hasWords.value}
        onChange={(isOn) => {
          hasWords.value = isOn;
          outcome.value = undefined;
        }}
      />
      <textarea
        class="report-text"
        dir="ltr"
        lang="en"
        readOnly
        rows={8}
        aria-label={t('popup_report_text')}
        value={text}
      />
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {t('popup_report_copy')}
        </button>
        <span role="status" class="quiet">
          {outcome.value !== undefined && t(outcome.value)}
        </span>
      </div>
    </Folded>
  );
}
