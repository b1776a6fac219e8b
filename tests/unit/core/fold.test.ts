/** One spelling for what is written in several. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/fold';

describe('fold', () => {
  test.each([
    ['Latin with and without diacritics', 'Über Žurnál', 'uber zurnal'],
    ['full and half width', 'ＰＲ ｱﾌﾟﾘ', 'pr アプリ'],
    ['Hindi with and without nukta', 'ताज़ा ख़बरें', 'ताजा खबरें'],
    ['Hindi with moon dot and with plain dot', 'बनाएँ', 'बनाएं'],
    ['Marathi with candra a as one letter and as two', 'ॲप', 'अ‍ॅप'],
    ['Malayalam with chillu letters and with the vowel killer', 'ന്യൂസ്‌ലെറ്റർ ഇമെയിൽ ഞങ്ങൾ', 'ന്യൂസ്ലെറ്റര്‍ ഇമെയില്‍ ഞങ്ങള്‍'],
    ['Persian with and without the zero-width join', 'ثبت‌نام', 'ثبتنام'],
    ['Arabic with and without hamza and tanwin', 'إعلاناً', 'اعلانا'],
  ])('brings %s together', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('keeps what it has folded', () => {
    const folded = fold('ताज़ा ഞങ്ങൾ ॲप “Über”');
    expect(fold(folded)).toBe(folded);
  });

  test('does not bring together what are different letters', () => {
    expect(fold('কর')).not.toBe(fold('কড়'));
    expect(fold('ல')).not.toBe(fold('ள'));
  });
});
