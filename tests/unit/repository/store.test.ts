/** Holds the texts for the stores to the stores' limits, and to the words that readers then see in the interface. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type messages from '../../../public/_locales/en/messages.json';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** The summary is one text for both stores, so the narrower limit holds; Firefox would take 250. */
const MOST_SUMMARY_CHARACTERS = 132;
/** Chrome's limit. */
const MOST_DESCRIPTION_CHARACTERS = 16_000;
/** Buttons that every description quotes. */
const QUOTED = ['bar_show', 'bar_why', 'bar_alwaysShow'] as const;
/** What a store would show as it stands, or refuse. */
const MARKUP = /<\/?[a-z]|&[a-z]+;|\*\*|\]\(|^#|https?:/mu;

type Messages = Readonly<Record<keyof typeof messages, { readonly message: string }>>;

const foldersIn = (folder: string): readonly string[] => fs.readdirSync(path.join(ROOT, folder)).toSorted();
const read = (...parts: readonly string[]): string => fs.readFileSync(path.join(ROOT, ...parts), 'utf8');
/** What a line is, whatever it says: empty, a point of a list, or words. */
const shapeOf = (line: string): string => (/^•? ?/u.exec(line)?.[0] ?? '') + (line === '' ? 'empty' : 'words');
const locales = foldersIn('public/_locales');
const listed = foldersIn('store');

test('the stores are told of nothing but languages that the interface speaks, English among them', () => {
  expect(listed).toContain('en');
  expect(listed.filter((code) => !locales.includes(code))).toEqual([]);
});

describe.each(listed)('the store in %s', (code) => {
  const summary = read('store', code, 'summary.txt');
  const description = read('store', code, 'description.txt');
  const words = JSON.parse(read('public/_locales', code, 'messages.json')) as Messages;

  test('has a summary within the limit, and the one that the package brings along', () => {
    expect(summary.trim().length).toBeLessThanOrEqual(MOST_SUMMARY_CHARACTERS);
    expect(summary).toBe(`${words.extensionDescription.message}\n`);
  });

  test('has a description of its own within the limits', () => {
    expect(description.length).toBeLessThanOrEqual(MOST_DESCRIPTION_CHARACTERS);
    expect(code === 'en' || description !== read('store/en/description.txt')).toBe(true);
  });

  test('has a description in plain text, laid out like the English one', () => {
    expect(description).not.toMatch(MARKUP);
    const lines = description.split('\n');
    expect(lines.filter((line) => line !== line.trim())).toEqual([]);
    expect(lines.map(shapeOf)).toEqual(read('store/en/description.txt').split('\n').map(shapeOf));
  });

  test('calls the buttons as the interface does', () => {
    expect(QUOTED.filter((key) => !description.includes(words[key].message))).toEqual([]);
  });
});
