/** The reader's own rules: an editor that saves by itself, and below it what is wrong, in words. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RuleProblem } from '../../../core/rules/problem';
import { t } from '../../../platform/i18n';
import type { Settings } from '../../../settings/settings';
import { Notice, Switch } from '../../../ui/controls';
import type { SettingsState } from '../../../ui/settings-state';
import { Section } from '../section';
import { checkRules, type RulesCheck } from './check';
import { createDraft, type Draft, type DraftStatus } from './draft';
import { createRulesEditor, type RulesEditor } from './editor';

const SAVE_AFTER_MS = 800;

interface RulesSectionProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

interface Parts {
  readonly draft: Draft;
  readonly editor: RulesEditor;
}

const problemWords = ({ messageKey, detail }: RuleProblem): string => t(messageKey, detail);

export function RulesSection({ current, settings }: RulesSectionProps) {
  const host = useRef<HTMLDivElement>(null);
  const parts = useSignal<Parts | undefined>(undefined);
  const check = useSignal<RulesCheck | undefined>(undefined);

  useEffect(() => {
    if (host.current === null) return undefined;
    const closing = new AbortController();
    const { signal: until } = closing;
    const draft = createDraft({
      stored: current.rules,
      store: (rules) => settings.change((before) => ({ ...before, rules })),
      delayMs: SAVE_AFTER_MS,
      until,
    });
    const editor = createRulesEditor(host.current, {
      text: draft.text.value,
      label: t('options_rules_label'),
      onEdit: draft.edit,
      onSave: () => void draft.save(),
      problemWords,
      until,
    });
    const stopShowing = draft.text.subscribe((text) => editor.show(text));
    const stopTaking = settings.settings.subscribe((stored) => stored && draft.takeIn(stored.rules));
    checkRules(draft.text, until, (result) => {
      check.value = result;
      editor.mark(result.problems);
    });
    const leave = (event: Event): void => {
      if (draft.status.value === 'saved') return;
      void draft.save();
      if (event.type === 'beforeunload') event.preventDefault();
    };
    for (const name of ['beforeunload', 'pagehide']) addEventListener(name, leave, { signal: until });
    document.addEventListener('visibilitychange', leave, { signal: until });
    parts.value = { draft, editor };
    return () => {
      stopShowing();
      stopTaking();
      closing.abort();
    };
  }, []);

  return (
    <Section id="rules" title={t('options_rules')} intro={t('options_rules_intro')}>
      <Switch
        label={t('options_rules_switch')}
        isOn={current.hasRulesOn}
        onChange={(hasRulesOn) => void settings.change((before) => ({ ...before, hasRulesOn }))}
      />
      <ul class="rule-examples">
        {RULE_EXAMPLES.map(({ rule, key }) => (
          <li key={rule}>
            <code dir="ltr">{rule}</code> <span class="quiet">{t(key)}</span>
          </li>
        ))}
      </ul>
      <div class="sheet editor" ref={host} />
      {parts.value && <Status draft={parts.value.draft} check={check.value} />}
      {parts.value && check.value && <Problems problems={check.value.problems} editor={parts.value.editor} />}
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

function Status({ draft, check }: { readonly draft: Draft; readonly check: RulesCheck | undefined }) {
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
        {check && <p class="quiet editor-count">{t('options_rules_inForce', String(check.ruleCount))}</p>}
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

function Problems({ problems, editor }: { readonly problems: readonly RuleProblem[]; readonly editor: RulesEditor }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="error">
      <h3>{t('options_rules_problems')}</h3>
      <ul class="problem-list">
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column}`}>
            <button type="button" class="button bare" onClick={() => editor.goTo(problem)}>
              {t('options_rules_place', String(problem.line), String(problem.column))}
            </button>
            <span>{problemWords(problem)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
