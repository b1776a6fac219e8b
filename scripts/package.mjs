/** Builds for both browsers and packs each into a zip for its store. `npm run package` */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, TARGETS } from './build.mjs';
import { ROOT } from './lib/processes.mjs';
import { runMain, setUp } from './setup.mjs';

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

runMain(async () => {
  await setUp([]);
  const { zipFolder } = await import('./lib/archive.mjs');
  const folder = path.join(ROOT, 'out', 'package');
  fs.mkdirSync(folder, { recursive: true });
  for (const target of TARGETS) {
    const built = path.join(ROOT, 'dist', target);
    await build(target);
    /** @type {{ version: string, content_scripts: { js: string[] }[] }} */
    const manifest = JSON.parse(fs.readFileSync(path.join(built, 'manifest.json'), 'utf8'));
    const zip = zipFolder(built);
    const file = path.join(folder, `foldaway-${target}-${manifest.version}.zip`);
    fs.writeFileSync(file, zip);
    const content = manifest.content_scripts
      .flatMap(({ js }) => js)
      .map((name) => fs.readFileSync(path.join(built, name)));
    console.log(path.relative(ROOT, file));
    console.log(
      `  package ${kilobytes(zip.length)} · content script ${kilobytes(gzipSync(Buffer.concat(content)).length)} gzipped`,
    );
    console.log(`  sha256 ${createHash('sha256').update(zip).digest('hex')}`);
  }
});
