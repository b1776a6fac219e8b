/** Where the popup says that Foldaway cannot run, and why. */
import { describe, expect, it } from 'vitest';
import { findObstacle, type TabFacts } from '../../../src/entries/popup/availability';

const facts = (changes: Partial<TabFacts>): TabFacts => ({
  url: 'https://paper.example/story',
  isReached: false,
  hasSiteAccess: true,
  hasFileAccess: true,
  ...changes,
});

describe('findObstacle', () => {
  it.each([
    ['a page that answers', { isReached: true }, undefined],
    ['a page that answers, whatever its address', { isReached: true, url: undefined, hasSiteAccess: false }, undefined],
    ['a page that was open before', {}, 'reload'],
    ['a site without access', { hasSiteAccess: false }, 'noAccess'],
    ['an address that the browser hides for want of access', { url: undefined, hasSiteAccess: false }, 'noAccess'],
    ['an address that the browser hides in spite of access', { url: undefined }, 'browserPage'],
    ['the browser’s own page', { url: 'chrome://settings/' }, 'browserPage'],
    ['a page about nothing', { url: 'about:blank' }, 'browserPage'],
    ['text that is no address', { url: 'nowhere' }, 'browserPage'],
    ['a store', { url: 'https://addons.mozilla.org/firefox/' }, 'store'],
    ['a store, without access', { url: 'https://chromewebstore.google.com/', hasSiteAccess: false }, 'store'],
    ['a store that is a folder of another site', { url: 'https://chrome.google.com/webstore/detail/x' }, 'store'],
    ['the site of that folder', { url: 'https://chrome.google.com/other' }, 'reload'],
    ['a host that only ends like a store', { url: 'https://notaddons.mozilla.org/' }, 'reload'],
    ['a file that may not be read', { url: 'file:///tmp/a.html', hasFileAccess: false }, 'localFile'],
    ['a file that may be read', { url: 'file:///tmp/a.html' }, 'reload'],
  ] satisfies [string, Partial<TabFacts>, ReturnType<typeof findObstacle>][])('%s', (_name, changes, obstacle) => {
    expect(findObstacle(facts(changes))).toBe(obstacle);
  });
});
