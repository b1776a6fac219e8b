/** A package's bytes depend on its files' names and contents alone. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zipFolder } from '../../scripts/lib/archive.mjs';

const folders: string[] = [];

function folderWith(files: readonly (readonly [string, string])[], time: Date): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foldaway-archive-'));
  folders.push(folder);
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    fs.utimesSync(file, time, time);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

const FILES = [
  ['manifest.json', '{}'],
  ['src/a.js', 'a'],
  ['src/b/c.js', 'c'],
] as const;

test('the same files make the same bytes, written in whatever order and at whatever time', () => {
  const one = zipFolder(folderWith(FILES, new Date('2031-01-01T10:00:00Z')));
  const other = zipFolder(folderWith(FILES.toReversed(), new Date('2032-07-01T20:00:00Z')));
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('source maps and notes of the build stay out', () => {
  const folder = folderWith([...FILES, ['src/a.js.map', '{}'], ['.vite/manifest.json', '{}']], new Date());
  expect(Object.keys(unzipSync(zipFolder(folder)))).toEqual(['manifest.json', 'src/a.js', 'src/b/c.js']);
});
