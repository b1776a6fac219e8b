/** Which settings did not fit into the browser's sync, in words; storage keys are nothing for readers. */

import type { MessageKey } from '../../platform/i18n';
import { fieldKey, type ScalarField, siteOfKey } from '../../settings/keys';

const FIELD_KEYS = {
  isOn: 'options_isOn',
  kinds: 'options_kinds',
  hasRulesOn: 'options_rules_switch',
  rules: 'options_rules',
  barStyle: 'options_bar',
  isRemembering: 'options_memory',
  isSynced: 'options_sync',
} as const satisfies Record<ScalarField, MessageKey>;

export type Unfit = { readonly messageKey: MessageKey } | { readonly site: string };

/** A setting or a site for each key; keys that this version does not know are left out. */
export function unfitOf(storageKeys: readonly string[]): readonly Unfit[] {
  return storageKeys.flatMap((storageKey): readonly Unfit[] => {
    const site = siteOfKey(storageKey);
    if (site !== undefined) return [{ site }];
    const field = (Object.keys(FIELD_KEYS) as ScalarField[]).find((name) => fieldKey(name) === storageKey);
    return field === undefined ? [] : [{ messageKey: FIELD_KEYS[field] }];
  });
}
