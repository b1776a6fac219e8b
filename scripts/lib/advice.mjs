/** Says what a person has to install by hand where that cannot be done for them. */

/** @typedef {import('./browsers.mjs').Browser} Browser */

/** @type {Readonly<Record<Browser, string>>} */
export const APT_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
export const FONT_PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk'];

/** @type {Readonly<Record<Browser, string>>} */
const NAMES = { chromium: 'Chromium', firefox: 'Firefox or Firefox ESR' };

/** @param {readonly string[]} packages */
export const aptArguments = (packages) => ['install', '-y', '--no-install-recommends', ...packages];

/**
 * @param {object} missing
 * @param {readonly Browser[]} missing.browsers
 * @param {readonly string[]} missing.fonts packages of fonts that the pages need
 * @param {boolean} missing.hasApt whether the system installs with apt
 * @param {string} missing.problem why it was not done for them
 */
export function adviseInstalling({ browsers, fonts, hasApt, problem }) {
  const packages = [...browsers.map((browser) => APT_PACKAGES[browser]), ...fonts];
  return [
    `Not installed: ${browsers.map((browser) => NAMES[browser]).join(', ')}. ${problem}`,
    ...(hasApt
      ? ['Please run this as root, or with sudo:', '', `  apt-get ${aptArguments(packages).join(' ')}`, '']
      : ['Please install what is missing in the way of this system.']),
    'and then the same command again.',
    ...browsers.map(
      (browser) => `A ${NAMES[browser]} in an unusual place is named in the variable ${browser.toUpperCase()}.`,
    ),
    ...(browsers.includes('chromium') && !hasApt
      ? ['Google Chrome will not do: it no longer loads an extension from the command line.']
      : []),
  ].join('\n');
}
