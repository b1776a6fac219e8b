/** Messages with a count, in the grammatical number that the interface's language has for it. */
import { type MessageKey, t, uiLocale } from './i18n';
import { native } from './native';

/** What stands before `_one` and `_other` in the English file; other locales add `_zero`, `_two`, `_few` and `_many`. */
export type CountedKey = {
  [Key in MessageKey]: Key extends `${infer Base}_other` ? (`${Base}_one` extends MessageKey ? Base : never) : never;
}[MessageKey];

/** The message for so many: `$1` is the count as the language writes it, `$2` … the other substitutions. */
export function counted(key: CountedKey, count: number, ...others: readonly string[]): string {
  const locale = uiLocale();
  const substitutions = [new Intl.NumberFormat(locale).format(count), ...others];
  const category = new Intl.PluralRules(locale).select(count);
  // Which categories there are is the locale's matter, so only the file can tell whether it has this one.
  return native().i18n.getMessage(`${key}_${category}`, substitutions) || t(`${key}_other`, ...substitutions);
}
