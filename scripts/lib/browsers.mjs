/** Finds the browsers that are installed: by environment variable, on the PATH, or in the usual places of macOS and Windows. */
import fs from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} Browser */

/** @type {Readonly<Record<Browser, { variable: string, names: readonly string[], macApps: readonly string[], windowsFiles: readonly string[] }>>} */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    macApps: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windowsFiles: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    macApps: ['Firefox.app/Contents/MacOS/firefox'],
    windowsFiles: ['Mozilla Firefox ESR\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The path of an installed browser, or undefined.
 * @param {Browser} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, names, macApps, windowsFiles } = BROWSERS[browser];
  const named = process.env[variable];
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`${variable} names ${named}, which is not there`);
    return named;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  const home = process.env.HOME ?? '';
  const usual =
    process.platform === 'darwin'
      ? macApps.flatMap((app) => [path.join('/Applications', app), path.join(home, 'Applications', app)])
      : process.platform === 'win32'
        ? ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
            windowsFiles.map((file) => path.join(process.env[name] ?? '', file)),
          )
        : [];
  return [...onPath, ...usual].find((file) => fs.existsSync(file));
}

/**
 * The path of an installed browser; throws with what to do about it where there is none.
 * @param {Browser} browser
 */
export function needBrowser(browser) {
  const found = findBrowser(browser);
  if (!found) {
    throw new Error(`${browser} is not installed: run "npm run setup", or name it in ${BROWSERS[browser].variable}`);
  }
  return found;
}
