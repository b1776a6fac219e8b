/** Holds the sources to what is promised of all of them, and the table of promises, faults and attacks to the tests that it names. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

describe('the table of promises', () => {
  const rows = read('tests/hostile/README.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:promise|fault|attack) \|/u.test(line));
  /** Each file that the row names, with the names of tests that follow it. */
  const namedIn = (row: string): readonly (readonly [file: string, names: readonly string[]])[] =>
    [...row.matchAll(/`(?<file>tests\/[^`]+)`(?<rest>[^`]*)/gu)].map(({ groups }) => [
      groups?.file ?? '',
      [...(groups?.rest ?? '').matchAll(/“(?<name>[^”]+)”/gu)].map((match) => match.groups?.name ?? ''),
    ]);

  test('has as many rows as there are things to show', () => {
    expect(rows.length).toBeGreaterThan(35);
  });

  test.each(rows)('%s', (row) => {
    const named = namedIn(row);
    expect(named).not.toEqual([]);
    for (const [file, names] of named) {
      expect(names, file).not.toEqual([]);
      const code = read(file).replaceAll('\\u2019', '’');
      expect(names.filter((name) => !code.includes(name))).toEqual([]);
    }
  });
});

describe('in the sources', () => {
  const sources = fs
    .readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  /** Files whose code, comments left out, says one of these. */
  const saying = (pattern: RegExp): readonly string[] =>
    sources.filter((file) => pattern.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gmu, '')));

  test('nothing in the sources makes markup or code of text', () => {
    const markup =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|createContextualFragment|dangerouslySetInnerHTML)\b/u;
    expect(saying(markup)).toEqual([]);
    expect(saying(/\bdocument\.write|\beval\(|\bnew Function\b|\bFunction\(/u)).toEqual([]);
    // what it makes is never shown, and nothing in it runs or loads
    expect(saying(/\bDOMParser\b/u)).toEqual(['src/entries/options/tester/inert.ts']);
  });

  test('nothing in the sources sends anything anywhere, or asks for anything but the lists subscribed to, namelessly', () => {
    expect(saying(/\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bimportScripts\b/u)).toEqual([]);
    const fetching = saying(/\bfetch\(/u);
    expect(fetching.filter((file) => !file.startsWith('src/entries/background/lists/'))).toEqual([]);
    const code = fetching.map(read).join('\n');
    if (fetching.length > 0) {
      expect(code).toContain("credentials: 'omit'");
      expect(code).toContain("referrerPolicy: 'no-referrer'");
    }
  });

  test('no page hears or is told anything by way of its window', () => {
    expect(
      saying(/\bpostMessage\(|\bBroadcastChannel\b|addEventListener\(\s*'message'|\bonMessageExternal\b/u),
    ).toEqual([]);
  });
});

test('every permission has its reason', () => {
  const rows = [...read('PRIVACY.md').matchAll(/^\| (?<names>`.+) \| (?<why>\S.+) \|$/gmu)].map(({ groups }) => groups);
  const explained = rows.flatMap((row) =>
    [...(row?.names ?? '').matchAll(/`(?<name>[^`]+)`/gu)].map((one) => one.groups?.name),
  );
  expect(explained).toEqual(expect.arrayContaining([...manifest.permissions, ...manifest.host_permissions]));
});
