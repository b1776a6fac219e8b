/** What the corrections section does to the settings, each with its way back. */
import { addRules } from '../../settings/add-rules';
import { withoutCorrection } from '../../settings/corrections';
import { RULES_LENGTH_MAX } from '../../settings/limits';
import type { Reversible } from '../../settings/reversible';
import type { Correction, Settings } from '../../settings/settings';

export const removal = (correction: Correction): Reversible => ({
  change: (before) => ({ ...before, corrections: withoutCorrection(before.corrections, correction) }),
  undo: (before) => ({ ...before, corrections: [...before.corrections, correction] }),
});

/** Undefined where the rules would become too long. `moved` are corrections that the rules stand for from now on. */
export function addition(
  current: Settings,
  rules: readonly string[],
  moved: readonly Correction[] = [],
): Reversible | undefined {
  const longer = addRules(current.rules, rules);
  if (longer.length > RULES_LENGTH_MAX) return undefined;
  return {
    change: (before) => ({
      ...before,
      rules: addRules(before.rules, rules),
      corrections: moved.reduce(withoutCorrection, before.corrections),
    }),
    // rules that were changed since are the reader's: they stay
    undo: (before) => ({
      ...before,
      rules: before.rules === longer ? current.rules : before.rules,
      corrections: [...moved.reduce(withoutCorrection, before.corrections), ...moved],
    }),
  };
}
