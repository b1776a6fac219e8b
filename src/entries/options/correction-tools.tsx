/** Corrections as ordinary rules: saved to a file, moved among the reader's rules, and rules of a file taken in. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { RuleProblem } from '../../core/rules/problem';
import { t } from '../../platform/i18n';
import { counted } from '../../platform/plurals';
import type { Settings } from '../../settings/settings';
import { Notice } from '../../ui/controls';
import type { useReversible } from '../../ui/use-reversible';
import { addition } from './correction-changes';
import { saveFile } from './save-file';

interface CorrectionToolsProps {
  readonly current: Settings;
  readonly last: ReturnType<typeof useReversible>;
}

const PROBLEMS_SHOWN = 5;
const fileName = (now: Date): string => `foldaway-corrections-${now.toISOString().slice(0, 10)}.txt`;

export function CorrectionTools({ current, last }: CorrectionToolsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const problems = useSignal<readonly RuleProblem[]>([]);

  // the reader of rules is loaded only where it is needed
  const write = async () => (await import('../../settings/correction-rule')).writeCorrections(current.corrections);
  const leftOut = (count: number): string => (count === 0 ? '' : ` ${counted('options_corrections_unwritten', count)}`);

  const save = async (): Promise<void> => {
    const { rules, unwritten } = await write();
    if (rules.length > 0) saveFile(fileName(new Date()), `! Foldaway\n${rules.join('\n')}\n`, 'text/plain');
    last.say(`${counted('options_corrections_savedRules', rules.length)}${leftOut(unwritten.length)}`);
  };
  const add = async (rules: readonly string[], done: string, moved?: Settings['corrections']): Promise<void> => {
    const added = addition(current, rules, moved);
    if (added === undefined) last.say(t('options_corrections_rulesTooLong'));
    else await last.run(added, done);
  };
  const move = async (): Promise<void> => {
    const { rules, written, unwritten } = await write();
    const done = `${counted('options_corrections_moved', written.length)}${leftOut(unwritten.length)}`;
    if (written.length === 0) last.say(done);
    else await add(rules, done, written);
  };
  const takeIn = async (file: File): Promise<void> => {
    const { parseRules } = await import('../../core/rules/parse');
    const parsed = parseRules(await file.text());
    problems.value = parsed.problems.slice(0, PROBLEMS_SHOWN);
    if (parsed.problems.length > 0) return last.say('');
    await add(
      parsed.rules.map(({ text }) => text),
      counted('options_corrections_takenIn', parsed.rules.length),
    );
  };

  return (
    <>
      <div class="row">
        {current.corrections.length > 0 && (
          <>
            <button type="button" class="button" onClick={() => void save()}>
              {t('options_corrections_saveRules')}
            </button>
            <button type="button" class="button" onClick={() => void move()}>
              {t('options_corrections_move')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('options_corrections_takeIn')}
        </button>
        <input
          ref={picker}
          class="out-of-sight"
          type="file"
          accept=".txt,text/plain"
          tabIndex={-1}
          aria-label={t('options_corrections_takeIn')}
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) {
              void takeIn(file).finally(() => {
                // Lets the same file be chosen again after it was mended.
                input.value = '';
              });
            }
          }}
        />
      </div>
      {problems.value.length > 0 && (
        <Notice tone="error">
          <p>{t('options_corrections_takeInFailed')}</p>
          <ul class="problem-list">
            {problems.value.map(({ line, column, messageKey, detail }) => (
              <li key={`${line}:${column}`}>
                {t('options_rules_place', String(line), String(column))} {t(messageKey, detail)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
