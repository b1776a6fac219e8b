/** What works behind the rules section: the draft, its editor and its checks, wired to the settings. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { RuleProblem } from '../../../core/rules/problem';
import { t } from '../../../platform/i18n';
import type { SettingsState } from '../../../ui/settings-state';
import { checkRules, type RulesCheck } from './check';
import { createDraft, type Draft } from './draft';
import type { RulesEditor } from './editor';

export interface RulesDesk {
  readonly draft: Draft;
  /** Of the text as it is now, or a moment ago. */
  readonly check: ReadonlySignal<RulesCheck | undefined>;
  /** Selects in the editor where the problem is. */
  readonly goTo: (problem: RuleProblem) => void;
}

const SAVE_AFTER_MS = 800;

export const problemWords = ({ messageKey, detail }: RuleProblem): string => t(messageKey, detail);

/** `options/index.html?line=12`: the line that the reader was sent to look at. */
const lineInAddress = (): number => Number.parseInt(new URLSearchParams(location.search).get('line') ?? '', 10);

/** Shows the editor in `host` once it is loaded: it is most of the page's code, and none of its first sight. */
export function openRulesDesk(
  host: HTMLElement,
  stored: string,
  settings: SettingsState,
  until: AbortSignal,
): RulesDesk {
  const check = signal<RulesCheck | undefined>(undefined);
  let editor: RulesEditor | undefined;
  const draft = createDraft({
    stored,
    store: (rules) => settings.change((before) => ({ ...before, rules })),
    delayMs: SAVE_AFTER_MS,
    until,
  });
  const stopTaking = settings.settings.subscribe((current) => current && draft.takeIn(current.rules));
  const stopShowing = draft.text.subscribe((text) => editor?.show(text));
  until.addEventListener(
    'abort',
    () => {
      stopTaking();
      stopShowing();
    },
    { once: true },
  );
  saveBeforeLeaving(draft, until);
  checkRules(draft.text, until, (result) => {
    check.value = result;
    editor?.mark(result.problems);
  });

  const showEditor = async (): Promise<void> => {
    const { createRulesEditor } = await import('./editor');
    if (until.aborted) return;
    editor = createRulesEditor(host, {
      text: draft.text.value,
      label: t('options_rules_label'),
      onEdit: draft.edit,
      onSave: () => void draft.save(),
      problemWords,
      until,
    });
    if (check.value) editor.mark(check.value.problems);
    const line = lineInAddress();
    if (Number.isSafeInteger(line)) editor.goToLine(line);
  };
  void showEditor();

  return { draft, check, goTo: (problem) => editor?.goTo(problem) };
}

/** The save may not finish in a page that closes: then the browser is told to ask the reader first. */
function saveBeforeLeaving(draft: Draft, until: AbortSignal): void {
  const leave = (event: Event): void => {
    if (draft.status.value === 'saved') return;
    void draft.save();
    if (event.type === 'beforeunload') event.preventDefault();
  };
  addEventListener('beforeunload', leave, { signal: until });
  addEventListener('pagehide', leave, { signal: until });
  document.addEventListener('visibilitychange', leave, { signal: until });
}
