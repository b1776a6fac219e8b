/** Packs files into a zip whose bytes depend on nothing but their names and contents. */
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** Local time, as zip has it: the same bytes in every time zone. */
const FIXED_TIME = new Date(2000, 0, 1);
const isSourceMap = (/** @type {string} */ name) => name.endsWith('.map');
/** Vite's and crxjs's notes for tools; no browser reads them. */
const isBuildNote = (/** @type {string} */ name) => name.startsWith('.vite/');

/**
 * Every file of a folder, sorted by code unit, with `/` between the parts of a name.
 * @param {string} folder
 */
export function listFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));
}

/**
 * @param {string} folder
 * @param {readonly string[]} names of files in it, as `listFiles` gives them
 * @returns {Uint8Array}
 */
export function zipFiles(folder, names) {
  const files = Object.fromEntries(
    names.map((name) => [name, new Uint8Array(fs.readFileSync(path.join(folder, name)))]),
  );
  return zipSync(files, { level: 9, mtime: FIXED_TIME });
}

/**
 * Packs a build, without what is for tools alone.
 * @param {string} folder
 */
export const zipFolder = (folder) =>
  zipFiles(
    folder,
    listFiles(folder).filter((name) => !isSourceMap(name) && !isBuildNote(name)),
  );
