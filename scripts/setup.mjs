/** Makes a fresh machine ready: the project's packages, and the browsers where they can be installed. `npm run setup` */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './lib/browsers.mjs';
import { ROOT, run, runNpm } from './lib/processes.mjs';

/** @typedef {import('./lib/browsers.mjs').Browser} Browser */

/** @type {Readonly<Record<Browser, string>>} */
const APT_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONT_PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk'];

/** True where `npm ci` has not run since the lock file last changed. */
function hasStalePackages() {
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(installed)) return true;
  return fs.statSync(installed).mtimeMs < fs.statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

async function installPackages() {
  if (!hasStalePackages()) return;
  console.log('Installing the packages (npm ci)…');
  const { code, output } = await runNpm(['ci', '--no-progress'], { isQuiet: true });
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
  // npm keeps the time of the packed file in some versions; ours must be newer than the lock file
  const now = new Date();
  fs.utimesSync(path.join(ROOT, 'node_modules', '.package-lock.json'), now, now);
}

/** How apt may be run here: as root, with sudo that asks nothing, or not at all. */
async function findApt() {
  if (process.platform !== 'linux') return undefined;
  if ((await run('apt-get', ['--version'], { isQuiet: true })).code !== 0) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const canSudo = (await run('sudo', ['-n', 'true'], { isQuiet: true })).code === 0;
  return canSudo ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : undefined;
}

/** @param {readonly string[]} packages */
async function installWithApt(packages) {
  const apt = await findApt();
  if (!apt) return 'they cannot be installed from here';
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  const [program = '', ...args] = apt;
  const options = { isQuiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await run(program, [...args, 'update'], options);
  const install = await run(program, [...args, 'install', '-y', '--no-install-recommends', ...packages], options);
  return install.code === 0 ? undefined : `apt-get failed:\n${update.code === 0 ? '' : update.output}${install.output}`;
}

/** The Noto fonts that this system lacks, where that can be told. */
async function missingFonts() {
  const known = await run('dpkg-query', ['--version'], { isQuiet: true });
  if (known.code !== 0) return [];
  const states = await Promise.all(
    FONT_PACKAGES.map(async (name) => {
      const { output } = await run('dpkg-query', ['-W', '-f', `\${Status}`, name], { isQuiet: true });
      return output.includes('install ok installed') ? [] : [name];
    }),
  );
  return states.flat();
}

/** @param {readonly Browser[]} browsers */
async function installBrowsers(browsers) {
  const missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length === 0) return;
  const problem = await installWithApt([...missing.map((name) => APT_PACKAGES[name]), ...(await missingFonts())]);
  const absent = browsers.filter((browser) => !findBrowser(browser));
  if (absent.length === 0) return;
  throw new Error(
    [
      `Not installed: ${absent.join(' and ')}${problem ? ` (${problem})` : ''}.`,
      `Please install ${absent.map((name) => (name === 'chromium' ? 'Chromium' : 'Firefox or Firefox ESR')).join(' and ')}`,
      `(on Debian: apt-get install ${absent.map((name) => APT_PACKAGES[name]).join(' ')} ${FONT_PACKAGES.join(' ')}),`,
      `or name the program in ${absent.map((name) => name.toUpperCase()).join(' and ')}, and run this again.`,
    ].join('\n'),
  );
}

/**
 * Installs what is missing: packages always, and the browsers named.
 * @param {readonly Browser[]} browsers
 */
export async function setUp(browsers) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed; this is ${process.version}`);
  await installPackages();
  await installBrowsers(browsers);
}

/**
 * Runs a script's main function; an error ends it with its message and status 1.
 * @param {() => Promise<void>} main
 */
export function runMain(main) {
  main().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error);
    process.exitCode = 1;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runMain(async () => {
    await setUp(['chromium', 'firefox']);
    console.log('Ready.');
  });
}
