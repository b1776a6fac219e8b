/** What a build is made from: the files of the source package, from which anybody can make the same extension again. */
import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from './archive.mjs';

/** Files and folders in the root; the tests stay out, nothing of them is built. */
const PARTS = [
  '.npmrc',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'docs',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.base.json',
  'tsconfig.core.json',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * The names of the sources' files, from the root.
 * @param {string} root
 */
export const listSources = (root) =>
  PARTS.flatMap((part) =>
    fs.statSync(path.join(root, part)).isDirectory()
      ? listFiles(path.join(root, part)).map((name) => `${part}/${name}`)
      : [part],
  );
