/** Where the builds under test stand: `dist`, or the folder that FOLDAWAY_DIST names. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export function builtExtension(target: 'chrome' | 'firefox'): string {
  const folder = path.resolve(process.env.FOLDAWAY_DIST ?? path.join(ROOT, 'dist'), target);
  if (!fs.existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`${folder} holds no build: run "npm run build" first`);
  }
  return folder;
}

/** A copy of the Chromium build that speaks the locale whatever the browser does: its words stand where the English ones did. */
export function extensionSpeaking(locale: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foldaway-build-'));
  fs.cpSync(builtExtension('chrome'), folder, { recursive: true });
  const words = (name: string): string => path.join(folder, '_locales', name, 'messages.json');
  fs.copyFileSync(words(locale), words('en'));
  return folder;
}
