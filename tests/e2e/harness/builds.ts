/** Where the builds under test stand: `dist`, or the folder that FOLDAWAY_DIST names. */
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export function builtExtension(target: 'chrome' | 'firefox'): string {
  const folder = path.resolve(process.env.FOLDAWAY_DIST ?? path.join(ROOT, 'dist'), target);
  if (!fs.existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`${folder} holds no build: run "npm run build" first`);
  }
  return folder;
}
