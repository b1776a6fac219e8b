/** The reader's own rules: an editor that saves by itself, and below it what is wrong, in words. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../platform/i18n';
import { counted } from '../../../platform/plurals';
import type { Settings } from '../../../settings/settings';
import { Notice, Switch } from '../../../ui/controls';
import { Managed } from '../../../ui/managed';
import type { SettingsState } from '../../../ui/settings-state';
import { Section } from '../section';
import type { RulesCheck } from './check';
import { openRulesDesk, problemWords, type RulesDesk } from './desk';
import type { DraftStatus } from './draft';

interface RulesSectionProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

export function RulesSection({ current, settings }: RulesSectionProps) {
  const host = useRef<HTMLDivElement>(null);
  const { rules: managed } = settings.policy.value.policy;
  const desk = useSignal<RulesDesk | undefined>(undefined);

  useEffect(() => {
    if (host.current === null) return undefined;
    const closing = new AbortController();
    desk.value = openRulesDesk(host.current, current.rules, settings, closing.signal);
    return () => closing.abort();
  }, []);

  return (
    <Section id="rules" title={t('options_rules')} intro={t('options_rules_intro')}>
      <Switch
        label={t('options_rules_switch')}
        description={managed !== undefined && <Managed />}
        isOn={current.hasRulesOn}
        isDisabled={managed !== undefined}
        onChange={(hasRulesOn) => void settings.change((before) => ({ ...before, hasRulesOn }))}
      />
      {managed !== undefined && (
        <>
          <p class="quiet">{t('managed_rules')}</p>
          <pre class="sheet managed-rules" dir="ltr">
            {managed}
          </pre>
        </>
      )}
      <ul class="rule-examples">
        {RULE_EXAMPLES.map(({ rule, key }) => (
          <li key={rule}>
            <code dir="ltr">{rule}</code> <span class="quiet">{t(key)}</span>
          </li>
        ))}
      </ul>
      <div class="sheet editor" ref={host} />
      {desk.value && <Status desk={desk.value} />}
      {desk.value && <Problems desk={desk.value} />}
    </Section>
  );
}

const RULE_EXAMPLES = [
  { rule: 'example.org##.appeal', key: 'options_rules_exampleHide' },
  { rule: 'example.org#@#.appeal', key: 'options_rules_exampleException' },
  { rule: 'example.org##aside:has-text(Donate)', key: 'options_rules_exampleText' },
] as const;

const STATUS_KEYS = {
  saved: 'options_rules_saved',
  unsaved: 'options_rules_unsaved',
  saving: 'options_rules_unsaved',
  failed: 'options_rules_failed',
  tooLong: 'options_rules_tooLong',
  conflict: 'options_rules_conflict',
} as const satisfies Record<DraftStatus, string>;

function Status({ desk: { draft, check } }: { readonly desk: RulesDesk }) {
  const status = draft.status.value;
  return (
    <>
      <div class="row editor-foot">
        <button
          type="button"
          class="button"
          disabled={status === 'saved' || status === 'conflict'}
          onClick={() => void draft.save()}
        >
          {t('options_rules_save')}
        </button>
        <p role="status" class="quiet">
          {t(STATUS_KEYS[status])}
        </p>
        {check.value && <p class="quiet editor-count">{countWords(check.value)}</p>}
      </div>
      {status === 'conflict' && (
        <Notice tone="warn">
          <p>{t('options_rules_conflictDetail')}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => void draft.keepMine()}>
              {t('options_rules_keepMine')}
            </button>
            <button type="button" class="button" onClick={draft.takeTheirs}>
              {t('options_rules_takeTheirs')}
            </button>
          </div>
        </Notice>
      )}
    </>
  );
}

const countWords = ({ ruleCount, skippedCount }: RulesCheck): string =>
  [
    counted('options_rules_inForce', ruleCount),
    ...(skippedCount === 0 ? [] : [counted('options_rules_skipped', skippedCount)]),
  ].join(' · ');

function Problems({ desk: { check, goTo } }: { readonly desk: RulesDesk }) {
  const problems = check.value?.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <Notice tone="error">
      <h3>{t('options_rules_problems')}</h3>
      <ul class="problem-list">
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column}`}>
            <button type="button" class="button bare" onClick={() => goTo(problem)}>
              {t('options_rules_place', String(problem.line), String(problem.column))}
            </button>
            <span>{problemWords(problem)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
