/** Checks the rules a moment after each change. The parser is big: it is loaded when the first check needs it. */
import type { ReadonlySignal } from '@preact/signals';
import type { RuleProblem } from '../../../core/rules/problem';

export interface RulesCheck {
  readonly ruleCount: number;
  /** Lines that are right, and that Foldaway has no use for: they block requests, run scripts or rewrite pages. */
  readonly skippedCount: number;
  readonly problems: readonly RuleProblem[];
}

const CHECK_AFTER_MS = 250;

export function checkRules(
  text: ReadonlySignal<string>,
  until: AbortSignal,
  report: (check: RulesCheck) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async (): Promise<void> => {
    const checked = text.peek();
    const { parseRules } = await import('../../../core/rules/parse');
    if (until.aborted || checked !== text.peek()) return;
    const { rules, problems, skipped } = parseRules(checked);
    const skippedCount = skipped.network + skipped.scriptlet + skipped.html;
    report({ ruleCount: rules.length, skippedCount, problems });
  };
  const stop = text.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(check, CHECK_AFTER_MS);
  });
  until.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );
}
