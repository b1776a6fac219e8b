/** Holds the papers to the repository: every file, folder and command that they name is there, and no folder of the sources goes unmentioned. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PAPERS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md'] as const;
/** What only a build or a run makes. */
const MADE = /^(?:dist|out)\//u;
const PATH = /^[\w.-]+(?:\/[\w.<>-]+)+\/?$/u;
/** Files in the root that the papers name. */
const ROOT_FILE = /^(?:biome|manifest|package|tsconfig|vite|vitest)[\w.]*\.(?:json|ts)$/u;

const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const isThere = (file: string): boolean => fs.existsSync(path.join(ROOT, file));

/** What stands between single backticks. */
const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!`)`(?<code>[^`\n]+)`(?!`)/gu)].map(({ groups }) => groups?.code ?? '');

/** A path up to the first part that stands for something: `tests/pages/<slug>/page.html` is `tests/pages`. */
const certainPart = (file: string): string => file.replace(/\/[^/]*<.*$/u, '');

/** Whether it is a file or folder of ours; `page/segment` in a drawing and `application/json` are neither. */
const isPath = (code: string): boolean =>
  ROOT_FILE.test(code) ||
  (PATH.test(code) && !MADE.test(code) && (isThere(code.split('/')[0] ?? '') || /\.\w+$/u.test(code)));

describe.each(PAPERS)('%s', (paper) => {
  const text = read(paper);

  test('names only files that are there', () => {
    const named = codeIn(text).filter((code) => isPath(code));
    expect(named.filter((file) => !isThere(certainPart(file)))).toEqual([]);
  });

  test('links only to files that are there', () => {
    const targets = [...text.matchAll(/\]\((?<target>[^)#]+)\)/gu)].map(({ groups }) => groups?.target ?? '');
    const local = targets.filter((target) => !/^https?:/u.test(target));
    expect(local.filter((file) => !isThere(file))).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const named = [...text.matchAll(/npm (?:run )?(?<name>[a-z][\w:]*)/gu)].map(({ groups }) => groups?.name ?? '');
    expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = read('ARCHITECTURE.md');

  test('names enough files for the tests above to mean something', () => {
    expect(codeIn(text).filter(isPath).length).toBeGreaterThan(40);
  });

  test('says what each folder of the sources holds', () => {
    const folders = fs.readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.filter(({ name }) => !text.includes(`| \`src/${name}\` |`)).map(({ name }) => name)).toEqual([]);
  });

  test('has a row for each kind of thing that is added', () => {
    const rows = [...text.matchAll(/^\| (?<thing>an? [a-z ]+) \| .*`/gmu)].map(({ groups }) => groups?.thing);
    expect(rows).toEqual(
      expect.arrayContaining([
        'a language',
        'a signal',
        'a kind',
        'a setting',
        'a message',
        'a locale',
        'a rule operator',
      ]),
    );
  });
});

test('the papers name the browsers that the manifest asks for', () => {
  const config = read('vite.config.ts');
  const chrome = /minimum_chrome_version: '(?<version>\d+)'/u.exec(config)?.groups?.version;
  const firefox = /FIREFOX_OLDEST = '(?<version>\d+)\.0'/u.exec(config)?.groups?.version;
  for (const paper of ['README.md', 'CHANGELOG.md'] as const) {
    expect(read(paper)).toMatch(new RegExp(`Chrome\\W{1,3}\\s?\\(?${chrome}\\b`, 'u'));
    expect(read(paper)).toMatch(new RegExp(`Firefox\\W{1,3}\\s?\\(?${firefox}\\b`, 'u'));
  }
});

test('the licence is the one that package.json names', () => {
  expect(read('LICENSE')).toMatch(new RegExp(`^${packageJson.license} License`, 'u'));
});
