/** Counts in words: which of a message's forms is taken, and how the number is written in it. */
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { counted } from '../../../src/platform/plurals';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A browser that speaks one language and has the forms of one message. */
function speak(locale: string, forms: Forms): void {
  const messages = new Map([['locale_tag', locale]]);
  for (const [category, message] of Object.entries(forms)) messages.set(`options_rules_inForce_${category}`, message);
  const getMessage = (key: string, substitutions: readonly string[] = []): string =>
    (messages.get(key) ?? '').replace(/\$(?<place>\d)/gu, (_, place) => substitutions[Number(place) - 1] ?? '');
  vi.stubGlobal('browser', { i18n: { getMessage } });
}

const say = (...counts: readonly number[]): readonly string[] =>
  counts.map((count) => counted('options_rules_inForce', count));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the form of a counted message', () => {
  test.each<readonly [string, Forms, readonly number[], readonly string[]]>([
    ['en', { one: '$1 rule', other: '$1 rules' }, [0, 1, 2], ['0 rules', '1 rule', '2 rules']],
    ['fr', { one: '$1 règle', other: '$1 règles' }, [0, 1, 2], ['0 règle', '1 règle', '2 règles']],
    [
      'pl',
      { one: '$1 reguła', few: '$1 reguły', many: '$1 reguł', other: '$1 reguły' },
      [1, 3, 5, 12, 22],
      ['1 reguła', '3 reguły', '5 reguł', '12 reguł', '22 reguły'],
    ],
    ['he', { one: 'כלל אחד', two: 'שני כללים', other: '$1 כללים' }, [1, 2, 3], ['כלל אחד', 'שני כללים', '3 כללים']],
    ['ja', { other: '$1 件' }, [0, 1, 2], ['0 件', '1 件', '2 件']],
  ])('is the one that %s has for the count', (locale, forms, counts, words) => {
    speak(locale, forms);
    expect(say(...counts)).toEqual(words);
  });

  it('is “other” where the locale lacks that of the language', () => {
    speak('pl', { one: '$1 reguła', other: '$1 reguły' });
    expect(say(1, 5)).toEqual(['1 reguła', '5 reguły']);
  });

  it('follows the language of the interface’s words, not that of the machine', () => {
    speak('cs', { one: '$1 pravidlo', few: '$1 pravidla', other: '$1 pravidel' });
    expect(say(1, 4, 5)).toEqual(['1 pravidlo', '4 pravidla', '5 pravidel']);
  });
});

describe('the count', () => {
  it('is written as the language writes numbers', () => {
    speak('de', { other: '$1 Regeln' });
    expect(say(3_000_000)).toEqual(['3.000.000 Regeln']);
  });

  it('comes first, other words after it', () => {
    speak('en', { other: '$1 rules of $2' });
    expect(counted('options_rules_inForce', 2, 'a list')).toBe('2 rules of a list');
  });
});
