/** What setting up takes for missing, and what it tells people who have to install it by hand. */
import { describe, expect, test } from 'vitest';
import { adviseInstalling } from '../../../scripts/lib/advice.mjs';
import { missingPackages } from '../../../scripts/lib/packages.mjs';

describe('the packages that are missing', () => {
  const LOCKED = {
    '': { version: '0.1.0' },
    'node_modules/tool': { version: '1.2.3' },
    'node_modules/tool-for-another-system': { version: '1.2.3', optional: true },
  };

  test('are none where all is installed that this system needs, whatever else is there', () => {
    const installed = { 'node_modules/tool': { version: '1.2.3' }, 'node_modules/mine': { version: '9.0.0' } };
    expect(missingPackages(LOCKED, installed)).toEqual([]);
  });

  test('are those that are absent or of another version', () => {
    expect(missingPackages(LOCKED, {})).toEqual(['node_modules/tool']);
    expect(missingPackages(LOCKED, { 'node_modules/tool': { version: '1.2.4' } })).toEqual(['node_modules/tool']);
    const installed = {
      'node_modules/tool': { version: '1.2.3' },
      'node_modules/tool-for-another-system': { version: '1.0.0' },
    };
    expect(missingPackages(LOCKED, installed)).toEqual(['node_modules/tool-for-another-system']);
  });
});

describe('the advice where browsers cannot be installed', () => {
  test('is one command to type where the system has apt, with the fonts that are missing', () => {
    const advice = adviseInstalling({
      browsers: ['chromium', 'firefox'],
      fonts: ['fonts-noto-core'],
      hasApt: true,
      problem: 'This is not root.',
    });
    expect(advice.split('\n')).toEqual([
      'Not installed: Chromium, Firefox or Firefox ESR. This is not root.',
      'Please run this as root, or with sudo:',
      '',
      '  apt-get install -y --no-install-recommends chromium firefox-esr fonts-noto-core',
      '',
      'and then the same command again.',
      'A Chromium in an unusual place is named in the variable CHROMIUM.',
      'A Firefox or Firefox ESR in an unusual place is named in the variable FIREFOX.',
    ]);
  });

  test('names programs elsewhere, and says which one will not do', () => {
    const advice = adviseInstalling({ browsers: ['chromium'], fonts: [], hasApt: false, problem: 'No apt.' });
    expect(advice).toContain('Not installed: Chromium.');
    expect(advice).not.toContain('apt-get');
    expect(advice).toContain('Google Chrome will not do');
  });
});
