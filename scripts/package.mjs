/** Builds for both browsers, packs each into a zip for its store, and the sources into one that makes the same two again. `npm run package` */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, TARGETS } from './build.mjs';
import { ROOT } from './lib/processes.mjs';
import { runMain, setUp } from './setup.mjs';

const FOLDER = path.join(ROOT, 'out', 'package');

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {string} folder of a build */
function contentScriptBytes(folder) {
  /** @type {{ content_scripts: { js: string[] }[] }} */
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);
  return gzipSync(Buffer.concat(scripts.map((name) => fs.readFileSync(path.join(folder, name))))).length;
}

/**
 * @param {string} name
 * @param {Uint8Array} zip
 * @param {string} [note]
 */
function write(name, zip, note = '') {
  const file = path.join(FOLDER, name);
  fs.writeFileSync(file, zip);
  console.log(path.relative(ROOT, file));
  console.log(`  ${kilobytes(zip.length)}${note}`);
  console.log(`  sha256 ${createHash('sha256').update(zip).digest('hex')}`);
}

runMain(async () => {
  await setUp([]);
  const { zipFiles, zipFolder } = await import('./lib/archive.mjs');
  const { listSources } = await import('./lib/sources.mjs');
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  for (const target of TARGETS) {
    const built = path.join(ROOT, 'dist', target);
    await build(target);
    const note = ` · content script ${kilobytes(contentScriptBytes(built))} gzipped`;
    write(`foldaway-${target}-${version}.zip`, zipFolder(built), note);
  }
  write(`foldaway-${version}-source.zip`, zipFiles(ROOT, listSources(ROOT)));
});
