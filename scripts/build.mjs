/** Builds the extension into `dist/chrome` and `dist/firefox`. `npm run build [chrome|firefox]` */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, runTool } from './lib/processes.mjs';
import { runMain, setUp } from './setup.mjs';

/** @typedef {'chrome' | 'firefox'} Target */

/** @type {readonly Target[]} */
export const TARGETS = ['chrome', 'firefox'];

/**
 * Builds for one browser; throws with the tool's output where that fails.
 * @param {Target} target
 * @param {string} [folder] where to, `dist/<target>` unless named
 */
export async function build(target, folder = path.join(ROOT, 'dist', target)) {
  const { code, output } = await runTool(
    'vite',
    'vite',
    ['build', '--mode', target, '--outDir', folder, '--logLevel', 'warn'],
    {
      isQuiet: true,
      env: { NODE_ENV: 'production' },
    },
  );
  if (code !== 0) throw new Error(`The build for ${target} failed:\n${output}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runMain(async () => {
    await setUp([]);
    const named = TARGETS.filter((target) => process.argv.includes(target));
    for (const target of named.length > 0 ? named : TARGETS) {
      await build(target);
      console.log(`dist/${target}`);
    }
  });
}
