/** What the built extension weighs, file by file as it travels: `npm run bench:size [-- FOLDER]`. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { report } from './results';

const CONTENT_SCRIPT = /^src\/entries\/content\/.*\.iife\.js$/u;
const CONTENT_LIMIT = 45_000;

const folder = path.resolve(process.argv[2] ?? path.join('dist', 'chrome'));
const rows = fs
  .readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = fs.readFileSync(file);
    return {
      file: path.relative(folder, file).split(path.sep).join('/'),
      bytes: bytes.length,
      gzipped: zlib.gzipSync(bytes, { level: 9 }).length,
    };
  })
  .toSorted((one, other) => other.gzipped - one.gzipped);
const sum = (of: 'bytes' | 'gzipped'): number => rows.reduce((all, row) => all + row[of], 0);
report('size', [{ file: 'all', bytes: sum('bytes'), gzipped: sum('gzipped') }, ...rows]);
const content = rows.find(({ file }) => CONTENT_SCRIPT.test(file));
if (!content) throw new Error(`No content script in ${folder}: run npm run build first`);
console.log(`The content script: ${content.gzipped} of ${CONTENT_LIMIT} bytes gzipped`);
if (content.gzipped > CONTENT_LIMIT) process.exitCode = 1;
