/** Runs a TypeScript program of this project: `node scripts/run-ts.mjs scripts/evaluate/main.ts ARGS`. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('Name the program to run, for example scripts/evaluate/main.ts');
  process.exit(2);
}
process.argv = [process.argv[0] ?? 'node', path.resolve(file), ...rest];
await runnerImport(path.resolve(file), { root, configFile: false, logLevel: 'error' });
