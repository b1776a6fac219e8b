/** Reads and stores rules that the picker makes: one at a time, and only for the site that they were made on. */
import { readOneRule } from '../../core/rules/one-rule';
import type { RuleReading } from '../../platform/messages';
import type { ChangeOutcome } from '../../platform/settings-store';
import { told } from '../../platform/troubles';
import type { WorkerHandlers } from '../../platform/worker-messages';
import { addPickedRule } from '../../settings/add-picked-rule';
import { RULES_LENGTH_MAX } from '../../settings/limits';
import { changeByChoice } from './choice';
import { refreshCompiledRules } from './rules';
import { runAll } from './run-all';

export const pickedRules: Pick<WorkerHandlers, 'rule:read' | 'rule:add'> = {
  'rule:read': ({ text }, { host }): RuleReading => {
    const read = readOneRule(text, host);
    return read.isOk ? { isOk: true, selector: read.rule.selector, compiled: read.compiled } : read;
  },

  'rule:add': async ({ text, kind }, { host, isPrivate }): Promise<ChangeOutcome> => {
    const read = readOneRule(text, host);
    // a private window leaves no name of a site behind; the picker knows and asks for something else
    if (!read.isOk || isPrivate) return { isOk: false, messageKey: 'error_refused' };
    let isTooLong = false;
    const outcome = await changeByChoice((settings) => {
      const rules = addPickedRule(settings.rules, read.text, read.rule.selector, kind);
      isTooLong = rules.length > RULES_LENGTH_MAX;
      return isTooLong ? settings : { ...settings, rules };
    });
    // before the answer: until then the worker is not stopped, and the rule is in force when the picker goes
    await runAll({ refreshCompiledRules: told('rules', refreshCompiledRules) });
    return isTooLong ? { isOk: false, messageKey: 'options_rules_tooLong' } : outcome;
  },
};
