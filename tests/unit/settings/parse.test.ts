import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CORRECTIONS_MAX, CORRECTIONS_PER_SITE_MAX, RULES_LENGTH_MAX } from '../../../src/settings/limits';
import { boundCorrections, parseSettings } from '../../../src/settings/parse';
import { type Correction, DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { arbitraryJunk, arbitrarySettings } from '../fakes/arbitrary-settings';

const correction = (site: string, index: number, verdict: Correction['verdict'] = 'show'): Correction => ({
  site,
  fingerprint: `donation.00000000.${String(index).padStart(8, '0')}`,
  verdict,
  kind: 'donation',
  excerpt: 'Please give',
});

describe('parseSettings', () => {
  test('is total, and what comes out is stable', () => {
    fc.assert(
      fc.property(arbitraryJunk, (junk) => {
        const parsed = parseSettings(junk);
        expect(parseSettings(parsed)).toEqual(parsed);
        expect(Object.keys(parsed).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
      }),
    );
  });

  test('keeps valid settings as they are', () => {
    fc.assert(
      fc.property(arbitrarySettings, (settings) => {
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('gives the defaults for nothing', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
  });

  it('falls back field by field', () => {
    const parsed = parseSettings({ isOn: 'no', hasRulesOn: false, barStyle: 'huge', kinds: { ad: false, app: 'x' } });
    expect(parsed).toMatchObject({ isOn: true, hasRulesOn: false, barStyle: 'slim' });
    expect(parsed.kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, ad: false });
  });

  it('drops single sites and corrections that are broken, and keeps the others', () => {
    const good = correction('news.example', 1);
    const parsed = parseSettings({
      sites: { 'news.example': { mode: 'off' }, 'Not A Host': { mode: 'off' }, 'blog.example': { mode: 'sideways' } },
      corrections: [good, { ...good, kind: 'song' }, null, { ...good, site: 'A.B' }],
    });
    expect(parsed.sites).toEqual({ 'news.example': { mode: 'off' } });
    expect(parsed.corrections).toEqual([good]);
  });

  it('takes no name from the prototype', () => {
    const inherited = Object.create({ isOn: false, sites: { 'news.example': { mode: 'off' } } });
    expect(parseSettings(inherited)).toEqual(DEFAULT_SETTINGS);
    const named = parseSettings(JSON.parse('{"sites":{"__proto__":{"mode":"off"}}}'));
    expect(Object.getPrototypeOf(named.sites)).toBe(Object.prototype);
  });

  it('leaves out rules that are longer than the limit', () => {
    expect(parseSettings({ rules: 'a'.repeat(RULES_LENGTH_MAX) }).rules).toHaveLength(RULES_LENGTH_MAX);
    expect(parseSettings({ rules: 'a'.repeat(RULES_LENGTH_MAX + 1) }).rules).toBe('');
  });
});

describe('boundCorrections', () => {
  it('keeps the last word on each block', () => {
    const [show, collapse] = [correction('news.example', 1, 'show'), correction('news.example', 1, 'collapse')];
    expect(boundCorrections([show, collapse])).toEqual([collapse]);
  });

  it('drops the oldest of a site, and the oldest of all', () => {
    const ofOneSite = Array.from({ length: CORRECTIONS_PER_SITE_MAX + 3 }, (_, index) =>
      correction('a.example', index),
    );
    expect(boundCorrections(ofOneSite)).toEqual(ofOneSite.slice(3));
    const ofMany = Array.from({ length: CORRECTIONS_MAX + 5 }, (_, index) => correction(`s${index}.example`, index));
    expect(boundCorrections(ofMany)).toEqual(ofMany.slice(5));
  });
});
