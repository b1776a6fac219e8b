/**
 * Holds the source package to its promise: unpacked elsewhere, with nothing but Node and npm, it makes the same packages, itself
 * included, byte for byte. It installs everything anew, so it takes minutes. `npm run test:source`
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, runNpm } from './lib/processes.mjs';
import { runMain, setUp } from './setup.mjs';

const PACKAGES = path.join('out', 'package');

/** @param {string} root @returns {ReadonlyMap<string, Buffer>} */
function readPackages(root) {
  const folder = path.join(root, PACKAGES);
  return new Map(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

/**
 * @param {Uint8Array} zip
 * @param {string} folder
 */
async function unpack(zip, folder) {
  const { unzipSync } = await import('fflate');
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
}

/** @param {string} root */
async function makePackages(root) {
  const { code, output } = await runNpm(['run', 'package'], { isQuiet: true, cwd: root });
  if (code !== 0) throw new Error(`npm run package failed in ${root}:\n${output}`);
  return readPackages(root);
}

runMain(async () => {
  await setUp([]);
  const packages = await makePackages(ROOT);
  const source = [...packages.keys()].find((name) => name.endsWith('-source.zip')) ?? '';
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'foldaway-source-'));
  try {
    await unpack(packages.get(source) ?? new Uint8Array(), elsewhere);
    const again = await makePackages(elsewhere);
    const other = [...packages].filter(([name, bytes]) => !again.get(name)?.equals(bytes)).map(([name]) => name);
    if (other.length > 0) throw new Error(`Built from ${source}, these are other bytes: ${other.join(', ')}`);
    console.log(`The same bytes from ${source}: ${[...packages.keys()].join(', ')}`);
  } finally {
    fs.rmSync(elsewhere, { recursive: true, force: true });
  }
});
