/** Holds every locale to the English file: its messages, their placeholders, and the forms that its language has for counts. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

/** Locales that have every message. A new one may begin with fewer: the browser shows the rest in English. */
const COMPLETE: readonly string[] = [
  'ar',
  'cs',
  'de',
  'es',
  'fa',
  'fr',
  'id',
  'it',
  'ja',
  'ko',
  'pl',
  'pt_BR',
  'ru',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh_CN',
  'zh_TW',
];

const FOLDER = path.resolve(import.meta.dirname, '../../../public/_locales');
/** What Chrome's store takes. */
const DESCRIPTION_LENGTH_MAX = 132;
/** Equal messages of fewer words may well be the same in both languages, such as “Version $1”. */
const WORDS_OF_A_SENTENCE = 3;
/** Every form that whole numbers can take appears among these. */
const COUNTS = [...Array.from({ length: 1001 }, (_, count) => count), 10_000, 1_000_000, 2_000_000];
const FORM = /^(?<base>\w+)_(?<category>zero|one|two|few|many|other)$/u;

const read = (code: string): Messages =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, code, 'messages.json'), 'utf8')) as Messages;

const english = read('en');
const codes = fs.readdirSync(FOLDER).filter((code) => code !== 'en');

/** What the forms of a counted message have in common, by the key of one; undefined for other messages. */
function baseOf(key: string): string | undefined {
  const base = FORM.exec(key)?.groups?.base;
  return base !== undefined && `${base}_one` in english && `${base}_other` in english ? base : undefined;
}

/** The counts that take each form in a language; `other` is always there, as what is taken when a form is missing. */
function countsByForm(tag: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(tag);
  const counts = new Map<string, readonly number[]>([['other', []]]);
  for (const count of COUNTS) {
    const form = rules.select(count);
    counts.set(form, [...(counts.get(form) ?? []), count]);
  }
  return counts;
}

const tagOf = (messages: Messages): string => messages.locale_tag?.message ?? '';

function expectedKeys(tag: string): readonly string[] {
  const forms = [...countsByForm(tag).keys()];
  const keys = Object.keys(english).flatMap((key) => {
    const base = baseOf(key);
    return base === undefined ? [key] : forms.map((form) => `${base}_${form}`);
  });
  return [...new Set(keys)];
}

/** The places that a message fills, named or numbered, each once and in one order. */
function placesIn({ message, placeholders = {} }: Message): readonly string[] {
  const named = [...message.matchAll(/\$(?<name>[a-z]\w*)\$/giu)].map(
    ({ groups }) => groups?.name?.toLowerCase() ?? '',
  );
  const numbered = [...message.matchAll(/\$\d/gu)].map(([place]) => place);
  const given = Object.entries(placeholders).map(([name, { content }]) => `${name.toLowerCase()} = ${content}`);
  return [...new Set([...named, ...numbered, ...given])].toSorted();
}

/** A form that stands for a single number need not write it: “one rule”, “no rules”. */
const mayLeaveOutCount = (key: string, tag: string): boolean =>
  countsByForm(tag).get(FORM.exec(key)?.groups?.category ?? '')?.length === 1;

/** How a message may name the place of its count. */
function countPlaces({ placeholders = {} }: Message): readonly string[] {
  const names = Object.keys(placeholders).filter((name) => placeholders[name]?.content === '$1');
  return ['$1', ...names.flatMap((name) => [name.toLowerCase(), `${name.toLowerCase()} = $1`])];
}

function hasSamePlaces(key: string, message: Message, tag: string): boolean {
  const base = baseOf(key);
  const original = english[base === undefined ? key : `${base}_other`];
  if (original === undefined) return true;
  const found = placesIn(message);
  const all = placesIn(original);
  const needed =
    base !== undefined && mayLeaveOutCount(key, tag)
      ? all.filter((place) => !countPlaces(original).includes(place))
      : all;
  return found.every((place) => all.includes(place)) && needed.every((place) => found.includes(place));
}

const wordCount = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

test('the locales called complete are there', () => {
  expect(COMPLETE.filter((code) => !codes.includes(code))).toEqual([]);
});

test.each(COMPLETE)('%s has every message, in each form that its language has for counts', (code) => {
  const messages = read(code);
  expect(expectedKeys(tagOf(messages)).filter((key) => !(key in messages))).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  const messages = read(code);
  const tag = tagOf(messages);
  const entries = Object.entries(messages);

  test('names its own language', () => {
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
    const [named, stored] = [tag, code.replace('_', '-')].map((one) => new Intl.Locale(one).maximize());
    expect([named?.language, named?.script]).toEqual([stored?.language, stored?.script]);
  });

  test('has no message that nobody asks for', () => {
    const expected = expectedKeys(tag);
    expect(Object.keys(messages).filter((key) => !expected.includes(key))).toEqual([]);
  });

  test('fills the same places as the English messages', () => {
    const wrong = entries.filter(([key, message]) => !hasSamePlaces(key, message, tag));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('has words of its own, trimmed', () => {
    expect(entries.filter(([, { message }]) => message === '' || message !== message.trim())).toEqual([]);
    const copied = entries.filter(
      ([key, { message }]) => message === english[key]?.message && wordCount(message) >= WORDS_OF_A_SENTENCE,
    );
    expect(copied.map(([key]) => key)).toEqual([]);
  });

  test('describes the extension as briefly as the store asks', () => {
    expect([...(messages.extensionDescription?.message ?? '')].length).toBeLessThanOrEqual(DESCRIPTION_LENGTH_MAX);
  });
});
