/** Runs other programs: the project's own tools by their package, npm by the one that started us, anything else by name. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs a program and waits for its end. Its output goes to ours, unless `isQuiet`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ isQuiet?: boolean, env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` holds both streams when quiet; 127 when the program is not there.
 */
export function run(command, args, { isQuiet = false, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program of a package in `node_modules`.
 * @param {string} name the package
 * @param {string} program its entry in `bin`
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, program, args, options) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const file = require.resolve.paths(name)?.[0] ?? '';
  const { bin } = require(path.join(file, name, 'package.json'));
  const entry = typeof bin === 'string' ? bin : bin[program];
  return run(process.execPath, [path.join(file, name, entry), ...args], options);
}

/**
 * Runs npm: the one that started this script where there is one, so that no shell is needed on any system.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** Whether this runs as root, where Chromium starts only without its sandbox. */
export const isRoot = () => process.getuid?.() === 0;
