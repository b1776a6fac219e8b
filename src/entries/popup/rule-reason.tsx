/** The rule behind an entry of the list, and what the reader can do about it here: each with a way back. */
import { t } from '../../platform/i18n';
import { openOwnRules } from '../../platform/tabs';
import { lineOfRule, ruleRemoved, ruleTurnedOff, siteExcepted } from '../../settings/own-rules';
import type { Reversible } from '../../settings/reversible';
import { siteOf } from '../../settings/site';
import type { Undo } from './undo';

interface RuleReasonProps {
  readonly rule: string;
  readonly host: string;
  readonly undo: Undo;
}

export function RuleReason({ rule, host, undo: { settings, lastRule } }: RuleReasonProps) {
  const rules = settings.settings.value?.rules ?? '';
  const line = lineOfRule(rules, rule);
  const site = siteOf(host);
  const run = async (made: Reversible | undefined, words: string): Promise<void> => {
    if (made === undefined) lastRule.say(t('options_rules_tooLong'));
    else await lastRule.run(made, words);
  };
  return (
    <details class="folded entry-reason">
      <summary class="quiet">
        <span class="wrap">
          {t(line === undefined ? 'popup_byOtherRule' : 'popup_byRule')} <code dir="ltr">{rule}</code>
        </span>
      </summary>
      <div class="row entry-actions">
        {line === undefined ? (
          <Action
            words={t('popup_ruleExcept')}
            onClick={() => void run(siteExcepted(rules, rule, site), t('popup_ruleExcepted', site, rule))}
          />
        ) : (
          <>
            <Action
              words={t('popup_ruleTurnOff')}
              onClick={() => void run(ruleTurnedOff(rules, rule), t('popup_ruleTurnedOff', rule))}
            />
            <Action
              words={t('popup_ruleRemove')}
              onClick={() => void run(ruleRemoved(rules, rule), t('popup_ruleRemoved', rule))}
            />
            <Action words={t('popup_ruleFind', String(line))} onClick={() => void openOwnRules(line)} />
          </>
        )}
      </div>
    </details>
  );
}

function Action({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button bare" onClick={onClick}>
      {words}
    </button>
  );
}
