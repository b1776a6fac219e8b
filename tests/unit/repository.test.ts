/** Holds the repository to what it promises of itself: permissions, sizes of files, words of the interface. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import words from '../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');
const MOST_LINES = 300;
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** Files under the folders, by their path from the root. */
function filesIn(folders: readonly string[], pattern: RegExp): readonly string[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
}

const sources = filesIn(['src'], /\.(?:ts|tsx|css|html)$/u);

describe('the manifest', () => {
  test('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  test('shows nothing of the extension to pages, and lets its own pages load and fetch nothing from elsewhere', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/u);
  });

  test('has one content script, of the kind that is built as a single file', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }) => js);
    expect(scripts).toEqual([expect.stringMatching(/\.iife\.ts$/u)]);
  });

  test('has the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version);
  });
});

describe('the sources', () => {
  test(`hold no file of more than ${MOST_LINES} lines`, () => {
    const long = sources.filter((file) => read(file).split('\n').length - 1 > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('open every module with a sentence that says what it is for', () => {
    const silent = sources.filter(
      (file) => /\.tsx?$/u.test(file) && !/^\/\*\*? ?\S|^\/\*\*?\n \* \S/u.test(read(file)),
    );
    expect(silent).toEqual([]);
  });

  test('name no folder of the machine that they were written on', () => {
    const own = path
      .relative(ROOT, import.meta.filename)
      .split(path.sep)
      .join('/');
    const written = [
      ...sources,
      ...filesIn(['scripts', 'tests'], /\.(?:ts|mjs|js|json|html|css|md)$/u),
      ...fs.readdirSync(ROOT).filter((name) => /\.(?:ts|json|md)$/u.test(name)),
      '.npmrc',
      '.ci/run',
    ].filter((file) => file !== own);
    const naming = written.filter((file) =>
      /(?:^|[\s"'`(=])\/(?:home|root|Users|work|tmp|mnt)\/[\w.]/mu.test(read(file)),
    );
    expect(naming).toEqual([]);
  });
});

describe('the words of the interface', () => {
  const defined = Object.keys(words);
  const text = [...sources.map(read), read('manifest.json'), read('vite.config.ts')].join('\n');
  /** Keys that are put together, as in `kind_${kind}`: what stands before and after the gap. */
  const composed = [...text.matchAll(/`([a-z]+_\w*)\$\{[^}]*\}(\w*)`/gu)].map(([, before = '', after = '']) => ({
    before,
    after,
  }));
  const isNamed = (key: string): boolean =>
    new RegExp(`\\b(?:__MSG_)?${key}(?:__)?\\b`, 'u').test(text) ||
    composed.some(({ before, after }) => key.startsWith(before) && key.endsWith(after));
  /** Of a message with a count, the sources name what its forms have in common. */
  const isUsed = (key: string): boolean => isNamed(key) || isNamed(key.replace(/_(?:one|other)$/u, ''));

  test('are all used', () => {
    expect(defined.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('are defined where the manifest names them', () => {
    const named = [...read('manifest.json').matchAll(/__MSG_(\w+?)__/gu)].map(([, key = '']) => key);
    expect(named.filter((key) => !defined.includes(key))).toEqual([]);
  });

  test('name their placeholders, and give each one a place', () => {
    const broken = Object.entries<{ message: string; placeholders?: Record<string, { content: string }> }>(
      words,
    ).filter(([, { message, placeholders = {} }]) => {
      const used = [...message.matchAll(/\$([a-z]\w*)\$/giu)].map(([, name = '']) => name.toLowerCase());
      const given = Object.keys(placeholders).map((name) => name.toLowerCase());
      return [...new Set(used)].sort().join() !== given.sort().join();
    });
    expect(broken.map(([key]) => key)).toEqual([]);
  });
});
