/** Makes a fresh machine ready: the project's packages, and the browsers where they can be installed. `npm run setup` */
import { fileURLToPath } from 'node:url';
import { APT_PACKAGES, adviseInstalling, aptArguments, FONT_PACKAGES } from './lib/advice.mjs';
import { findBrowser } from './lib/browsers.mjs';
import { hasAllPackages } from './lib/packages.mjs';
import { isRoot, run, runNpm } from './lib/processes.mjs';

/** @typedef {import('./lib/browsers.mjs').Browser} Browser */

/** How long to wait for another installation to end. */
const APT_LOCK_SECONDS = 300;

async function installPackages() {
  if (hasAllPackages()) return;
  console.log('Installing the packages (npm ci)…');
  const { code, output } = await runNpm(['ci', '--no-progress'], { isQuiet: true });
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
}

/** How apt may be run here: as root, with sudo that asks nothing, or not at all. */
async function findApt() {
  const isThere = process.platform === 'linux' && (await run('apt-get', ['--version'], { isQuiet: true })).code === 0;
  if (!isThere) return { hasApt: false, command: undefined };
  if (isRoot()) return { hasApt: true, command: ['apt-get'] };
  const canSudo = (await run('sudo', ['-n', 'true'], { isQuiet: true })).code === 0;
  return { hasApt: true, command: canSudo ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : undefined };
}

/**
 * @param {readonly string[]} command
 * @param {readonly string[]} packages
 * @returns {Promise<string>} what went wrong, if anything did
 */
async function installWithApt(command, packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get; this takes some minutes)…`);
  const [program = '', ...args] = [...command, '-o', `DPkg::Lock::Timeout=${APT_LOCK_SECONDS}`];
  const options = { isQuiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await run(program, [...args, 'update'], options);
  const install = await run(program, [...args, ...aptArguments(packages)], options);
  return install.code === 0 ? '' : `apt-get failed:\n${update.code === 0 ? '' : update.output}${install.output}`;
}

/** The fonts of the demo's and the tests' pages that this system lacks, where that can be told. */
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
  const findAbsent = () => browsers.filter((browser) => !findBrowser(browser));
  const missing = findAbsent();
  if (missing.length === 0) return;
  const fonts = await missingFonts();
  const { hasApt, command } = await findApt();
  const problem = command
    ? await installWithApt(command, [...missing.map((browser) => APT_PACKAGES[browser]), ...fonts])
    : `It cannot be installed from here${hasApt ? ': this is not root, and sudo asks for a password or is not there' : ''}.`;
  const absent = findAbsent();
  if (absent.length > 0) throw new Error(adviseInstalling({ browsers: absent, fonts, hasApt, problem }));
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
