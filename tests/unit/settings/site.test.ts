import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { hostSuffixes, isHost, namedSite, siteMode, siteOf, withSiteMode } from '../../../src/settings/site';

describe('isHost', () => {
  test.each([
    'news.example',
    'localhost',
    'xn--bcher-kva.example',
    '192.0.2.7',
    '[2001:db8::1]',
    'under_score.example',
  ])('takes %s', (host) => expect(isHost(host)).toBe(true));
  test.each([
    '',
    'News.example',
    'news.example.',
    'a..b',
    'news.example/x',
    'news.example:80',
    'a b',
    `${'a.'.repeat(130)}a`,
  ])('refuses %j', (host) => expect(isHost(host)).toBe(false));
});

describe('siteOf', () => {
  it('leaves out www, but not from a name that is nothing else', () => {
    expect(siteOf('www.news.example')).toBe('news.example');
    expect(siteOf('www.example')).toBe('www.example');
    expect(siteOf('wwwnews.example')).toBe('wwwnews.example');
  });
});

describe('hostSuffixes', () => {
  it('gives every name above a host, nearest first', () => {
    expect(hostSuffixes('a.b.example')).toEqual(['a.b.example', 'b.example', 'example']);
  });
  it('gives nothing above an address, and nothing for no host', () => {
    expect(hostSuffixes('192.0.2.7')).toEqual(['192.0.2.7']);
    expect(hostSuffixes('[2001:db8::1]')).toEqual(['[2001:db8::1]']);
    expect(hostSuffixes('')).toEqual([]);
  });
});

describe('siteMode', () => {
  const sites = { 'news.example': { mode: 'off' }, 'shop.news.example': { mode: 'all' } } as const;
  it('is that of the nearest named site', () => {
    expect(siteMode(sites, 'www.news.example')).toBe('off');
    expect(siteMode(sites, 'cart.shop.news.example')).toBe('all');
    expect(siteMode(sites, 'othernews.example')).toBe('all');
  });
});

describe('withSiteMode', () => {
  it('names a site only where it departs from what would hold anyway', () => {
    const off = withSiteMode(DEFAULT_SETTINGS, 'news.example', 'off');
    expect(off.sites).toEqual({ 'news.example': { mode: 'off' } });
    expect(withSiteMode(off, 'blog.news.example', 'all').sites).toEqual({
      'news.example': { mode: 'off' },
      'blog.news.example': { mode: 'all' },
    });
    expect(withSiteMode(off, 'news.example', 'all').sites).toEqual({});
  });
});

describe('namedSite', () => {
  it('is the nearest site that is named, or the host without www', () => {
    expect(namedSite({ 'news.example': { mode: 'off' } }, 'a.news.example')).toBe('news.example');
    expect(namedSite({}, 'www.a.news.example')).toBe('a.news.example');
  });
});
