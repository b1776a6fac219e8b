/** Brings text and phrases to one spelling: lower case, no diacritics, plain quotes and spaces, nothing invisible. */

const BEYOND_ASCII = /[^\n\r\t -~]/u;
/** Combining marks of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and tatweel, Devanagari's nukta (the press leaves it out as often as not), soft hyphen, zero-width characters. */
const INVISIBLE =
  /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\u00ad]|[\u200b-\u200f]|[\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe0e\ufe0f]/gu;
/**
 * Letters and signs that are written for one another. Arabic's final yeh and kaf have one form in Persian and another in Arabic;
 * Hindi writes the moon dot as a plain dot; Malayalam's chillu letters stand for a letter with the vowel killer.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '׳': "'",
  '״': '"',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '\u0901': '\u0902',
  '\u0972': '\u0905\u0945',
  '\u0d7a': '\u0d23\u0d4d',
  '\u0d7b': '\u0d28\u0d4d',
  '\u0d7c': '\u0d30\u0d4d',
  '\u0d7d': '\u0d32\u0d4d',
  '\u0d7e': '\u0d33\u0d4d',
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};
const REPLACED = /[ßıłøđðæœ׳״ىیک\u0901\u0972\u0d7a-\u0d7e’‘ʼ`´–—‑]/gu;
const SPACES = /\s+/gu;

/** The folded text; its length may differ from the original's. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower.replace(SPACES, ' ');
  return lower
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(REPLACED, (character) => PLAIN[character] ?? character)
    .replace(SPACES, ' ');
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** True for letters, digits and marks, by UTF-16 code unit (surrogates count as letters). */
export function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return WORD_CHARACTER.test(String.fromCharCode(code));
}

/** True for scripts that part words by nothing: Han, kana, Thai, Lao, Khmer, Burmese. */
export function isUnspacedCode(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
