/** Holds the dependencies to what is promised of them: named where they belong, pinned, under licences that let them, and silent while installed. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import lock from '../../../package-lock.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** For what may end up in a reader's browser. */
const LICENCES_TO_SHIP = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', 'ISC'];
/** For tools as well; each asks for no more than to be named, if for anything. */
const LICENCES = [...LICENCES_TO_SHIP, '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'MIT-0', 'Python-2.0', 'Unlicense', 'Zlib'];
/** Tools that name their licence in no way that SPDX knows, and why they may stay. */
const UNNAMED: Readonly<Record<string, { readonly license: string; readonly why: string }>> = {
  'node_modules/winreg': {
    license: 'BSD',
    why: 'web-ext finds Firefox on Windows with it; every BSD licence would do',
  },
};
/** What would run something at installation if `.npmrc` let it, and why it need not. */
const WANT_TO_RUN: Readonly<Record<string, string>> = {
  'node_modules/core-js-pure': 'prints a request for donations and nothing else; agtree brings it, no bundle holds it',
};

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const packages = Object.entries<LockedPackage>(lock.packages).filter(([name]) => name !== '');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** Whether a licence is on the list: of alternatives one, of several together all. What mixes the two is for a person to read. */
function isAllowed(license: string | undefined, allowed: readonly string[]): boolean {
  const expression = (license ?? '').replace(/^\((?<inner>[^()]*)\)$/u, '$<inner>');
  const isListed = (one: string): boolean => allowed.includes(one);
  return expression.includes(' AND ')
    ? expression.split(' AND ').every(isListed)
    : expression.split(' OR ').some(isListed);
}

/** The packages that files under the folders import, types included. */
function importedBy(folders: readonly string[]): ReadonlySet<string> {
  const texts = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/u.test(entry.name))
      .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
  );
  const specifiers = texts.flatMap((text) =>
    [...text.matchAll(/^(?:import|(?:import|export|\}).* from) '(?<name>[^']+)'/gmu)].map(
      ({ groups }) => groups?.name ?? '',
    ),
  );
  const names = specifiers
    .filter((name) => !/^(?:\.|node:)/u.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name);
  return new Set(names);
}

describe('the dependencies', () => {
  test('are those that the sources import, no more and no fewer', () => {
    expect(Object.keys(packageJson.dependencies).toSorted()).toEqual([...importedBy(['src'])].toSorted());
  });

  test('for tools and tests are all named', () => {
    const named = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    const used = importedBy(['scripts', 'tests/e2e', 'tests/unit']);
    expect(used).toContain('vitest');
    expect([...used].filter((name) => !named.includes(name))).toEqual([]);
  });

  test('that ship are under licences that let them', () => {
    const shipped = packages.filter(([, { dev }]) => !dev);
    expect(shipped.length).toBeGreaterThan(0);
    const foreign = shipped.filter(([, { license }]) => !isAllowed(license, LICENCES_TO_SHIP));
    expect(foreign.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });

  test('are all under permissive licences, those of tools and of other systems too', () => {
    const foreign = packages.filter(
      ([name, { license }]) => !isAllowed(license, LICENCES) && UNNAMED[name]?.license !== license,
    );
    expect(foreign.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
    expect(Object.keys(UNNAMED).filter((name) => !packages.some(([locked]) => locked === name))).toEqual([]);
  });

  test('name the same licence where they are installed as in the lock', () => {
    const installed = packages.filter(([name]) => fs.existsSync(path.join(ROOT, name, 'package.json')));
    expect(installed.length).toBeGreaterThan(100);
    const other = installed.filter(([name, { license }]) => {
      const own = JSON.parse(read(`${name}/package.json`)) as { readonly license?: string | { readonly type: string } };
      return (typeof own.license === 'object' ? own.license.type : own.license) !== license;
    });
    expect(other.map(([name]) => name)).toEqual([]);
  });

  test('run nothing while they are installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/mu);
    const wanting = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(wanting.map(([name]) => name)).toEqual(Object.keys(WANT_TO_RUN));
  });

  test('are pinned, and come from whichever registry the reader uses', () => {
    const direct = { ...packageJson.dependencies, ...packageJson.devDependencies };
    expect(Object.values(direct).filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
    const locked: Readonly<Record<string, LockedPackage>> = lock.packages;
    const astray = Object.entries(direct).filter(
      ([name, version]) => locked[`node_modules/${name}`]?.version !== version,
    );
    expect(astray).toEqual([]);
    expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([name]) => name)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(read('.npmrc')).not.toContain('registry');
  });
});
