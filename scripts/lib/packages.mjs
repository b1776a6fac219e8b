/** Whether the project's packages are installed as the lock file says. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './processes.mjs';

/** @typedef {Readonly<Record<string, { readonly version?: string, readonly optional?: boolean }>>} Packages */

/**
 * The packages of the lock file that are not there, or in another version. What is optional belongs to other systems;
 * what is there beyond the lock file harms nothing.
 * @param {Packages} locked
 * @param {Packages} installed
 */
export const missingPackages = (locked, installed) =>
  Object.entries(locked).flatMap(([name, { version, optional }]) => {
    if (name === '') return [];
    const present = installed[name];
    if (!present) return optional ? [] : [name];
    return present.version === version ? [] : [name];
  });

/** @param {string} file @returns {Packages | undefined} undefined where there is no such file, or no such thing in it */
function readPackages(file) {
  if (!fs.existsSync(file)) return undefined;
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}

/** Whether `npm ci` has nothing left to do: told by contents, since times change with every checkout. */
export function hasAllPackages() {
  const locked = readPackages(path.join(ROOT, 'package-lock.json')) ?? {};
  // npm's own note of what it installed, written when it is done
  const installed = readPackages(path.join(ROOT, 'node_modules', '.package-lock.json'));
  return installed !== undefined && missingPackages(locked, installed).length === 0;
}
