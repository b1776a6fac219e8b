/** What was built: one content script that pages cannot see into, small, and the same bytes every time. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { listFiles, zipFolder } from '../../scripts/lib/archive.mjs';
import { INJECTED_FILES } from '../../src/platform/injected-files';
import { builtExtension } from './harness/builds';

const MOST_CONTENT_BYTES = 45_000;
const MOST_INJECTED_BYTES = 25_000;
const MOST_PACKAGE_BYTES = 1_000_000;

interface BuiltManifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const folder = builtExtension(target);
  const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as BuiltManifest;

  test('asks for what the manifest says, and shows nothing to pages', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('has one content script, a single file of at most 45 kB gzipped', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }) => js);
    expect(scripts).toHaveLength(1);
    const code = read(scripts[0] ?? '');
    // what parses as a script imports nothing but, at most, at run time
    expect(() => new vm.Script(code)).not.toThrow();
    expect(code).not.toMatch(/\bimport\s*\(/u);
    expect(gzipSync(code).length).toBeLessThanOrEqual(MOST_CONTENT_BYTES);
  });

  test('has a script for each thing that is injected, a single file as well', () => {
    for (const file of Object.values(INJECTED_FILES)) {
      const code = read(file);
      expect(() => new vm.Script(code)).not.toThrow();
      expect(code).not.toMatch(/\bimport\s*\(/u);
      expect(gzipSync(code).length).toBeLessThanOrEqual(MOST_INJECTED_BYTES);
    }
  });

  test('holds no source map', () => {
    expect(listFiles(folder).filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  test('packs into less than a megabyte, the same bytes twice', { timeout: 60_000 }, async () => {
    const again = fs.mkdtempSync(path.join(os.tmpdir(), 'foldaway-built-'));
    try {
      await build(target, again);
      const zip = zipFolder(folder);
      expect(zip.length).toBeLessThanOrEqual(MOST_PACKAGE_BYTES);
      expect(listFiles(again)).toEqual(listFiles(folder));
      expect(Buffer.from(zipFolder(again)).equals(Buffer.from(zip))).toBe(true);
    } finally {
      fs.rmSync(again, { recursive: true });
    }
  });
});
