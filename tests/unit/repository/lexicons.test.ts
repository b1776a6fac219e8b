/** Holds every language to what detection takes for granted, and to pages that show it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/fold';
import { LEXICONS } from '../../../src/core/lexicon';
import { listsOf } from '../../../src/core/lexicon/classes';
import { isLexicon } from '../../../src/core/lexicon/is-lexicon';
import { SMALL_WORDS } from '../../../src/core/lexicon/small-words';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LEXICON_FOLDER = path.join(ROOT, 'src/core/lexicon');
const PAGES = path.join(ROOT, 'tests/pages');
const MOST_SMALL_WORDS_BYTES = 4000;

const codes = LEXICONS.map(({ language }) => language);
/** Languages whose script says enough, or that only share it with ones that are always read beside them. */
const KNOWN_BY_SCRIPT = ['bn', 'el', 'en', 'he', 'hi', 'ja', 'ko', 'ml', 'mr', 'ta', 'te', 'th', 'zh-Hans', 'zh-Hant'];

describe('the lexicons', () => {
  test('have codes of their own, each named as its file', () => {
    expect(new Set(codes).size).toBe(codes.length);
    const files = fs.readdirSync(LEXICON_FOLDER);
    expect(codes.filter((code) => !files.includes(`${code.toLowerCase()}.ts`))).toEqual([]);
    const languageFiles = files.filter((file) =>
      fs.readFileSync(path.join(LEXICON_FOLDER, file), 'utf8').includes('as const satisfies Lexicon;'),
    );
    expect(languageFiles).toHaveLength(codes.length);
  });

  test.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s has every list filled, in a spelling that can be found',
    (_code, lexicon) => {
      expect(isLexicon(lexicon)).toBe(true);
      const lists = listsOf(lexicon);
      expect(lists.filter(({ phrases }) => phrases.length === 0)).toEqual([]);
      const phrases = lists.flatMap((list) => list.phrases);
      const unfound = phrases.filter(
        (phrase) =>
          phrase !== phrase.toLowerCase() ||
          phrase !== phrase.trim() ||
          /\s{2}|[^\S ]|\*[\p{L}\p{N}]|^…|…$/u.test(phrase) ||
          phrase.split(/[*…]/u).every((part) => fold(part).trim() === '') ||
          fold(fold(phrase)) !== fold(phrase),
      );
      expect(unfound).toEqual([]);
      const repeated = lists.filter((list) => new Set(list.phrases).size !== list.phrases.length);
      expect(repeated).toEqual([]);
    },
  );
});

describe('the small words', () => {
  test('tell every language whose script does not', () => {
    expect([...Object.keys(SMALL_WORDS), ...KNOWN_BY_SCRIPT].toSorted()).toEqual(codes.toSorted());
  });

  test.each(Object.entries(SMALL_WORDS))(
    'of %s are six to nine for each script, whole words, lower case',
    (_, text) => {
      const words = text.split(' ');
      expect(words.filter((word) => !/^\p{L}+$/u.test(word) || word !== word.toLowerCase().normalize('NFC'))).toEqual(
        [],
      );
      expect(new Set(words).size).toBe(words.length);
      const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word));
      const other = words.filter((word) => !cyrillic.includes(word));
      for (const { length } of [cyrillic, other].filter((list) => list.length > 0)) {
        expect(length).toBeGreaterThanOrEqual(6);
        expect(length).toBeLessThanOrEqual(9);
      }
    },
  );

  test('weigh little', () => {
    expect(fs.statSync(path.join(LEXICON_FOLDER, 'small-words.ts')).size).toBeLessThan(MOST_SMALL_WORDS_BYTES);
  });
});

describe('the pages', () => {
  const slugs = fs.readdirSync(PAGES).filter((slug) => fs.existsSync(path.join(PAGES, slug, 'expected.json')));
  test.each(codes)('show %s in two appeals and in one article about such things', (code) => {
    const own = slugs.filter((slug) => slug.startsWith(`${code.toLowerCase()}-`));
    const appealing = own.filter((slug) => {
      const { collapse } = JSON.parse(fs.readFileSync(path.join(PAGES, slug, 'expected.json'), 'utf8')) as {
        readonly collapse: readonly unknown[];
      };
      return collapse.length > 0;
    });
    expect(appealing.length).toBeGreaterThanOrEqual(2);
    expect(own.length - appealing.length).toBeGreaterThanOrEqual(1);
  });
});
