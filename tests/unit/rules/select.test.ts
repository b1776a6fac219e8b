import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/core/rules/compile';
import { selectRules } from '../../../src/core/rules/select';

/** The selectors in force, plain ones first. */
function inForce(rules: string, host: string, path?: string): string {
  const { plain, procedural } = selectRules(compileRules(rules.replaceAll(' ; ', '\n')), host, path);
  return [...plain, ...procedural].map(({ selector }) => selector).join(' ');
}

describe('where a rule holds', () => {
  test.each<readonly [rules: string, host: string, selectors: string]>([
    ['##.a', 'example.org', '.a'],
    ['##.a', 'localhost', '.a'],
    ['##.a', '', '.a'],
    ['example.org##.a', 'example.org', '.a'],
    ['example.org##.a', 'Example.ORG', '.a'],
    ['example.org##.a', 'www.example.org', '.a'],
    ['example.org##.a', 'a.b.c.example.org', '.a'],
    ['example.org##.a', 'example.net', ''],
    ['example.org##.a', 'myexample.org', ''],
    ['example.org##.a', 'org', ''],
    ['www.example.org##.a', 'example.org', ''],
    ['org##.a', 'example.org', '.a'],
    ['example.org,example.net##.a', 'example.net', '.a'],
    ['example.org,example.net##.a', 'example.com', ''],
    ['10.0.0.1##.a', '10.0.0.1', '.a'],
    ['constructor##.a', 'example.org', ''],
    ['##.a', 'constructor', '.a'],
    ['##.a', '__proto__', '.a'],
    ['__proto__##.a', '__proto__', '.a'],
    // Negated domains: the most specific decides.
    ['~example.org##.a', 'example.net', '.a'],
    ['~example.org##.a', 'example.org', ''],
    ['~example.org##.a', 'www.example.org', ''],
    ['example.org,~shop.example.org##.a', 'example.org', '.a'],
    ['example.org,~shop.example.org##.a', 'shop.example.org', ''],
    ['example.org,~shop.example.org##.a', 'old.shop.example.org', ''],
    ['example.org,~shop.example.org,old.shop.example.org##.a', 'old.shop.example.org', '.a'],
    ['~shop.example.org,example.org##.a', 'shop.example.org', ''],
    ['~example.org,~example.net##.a', 'example.net', ''],
    ['~example.org,~example.net##.a', 'example.com', '.a'],
    // Entities: `example` under any public suffix, as far as one can tell without the list.
    ['example.*##.a', 'example.org', '.a'],
    ['example.*##.a', 'example.co.uk', '.a'],
    ['example.*##.a', 'example.com.au', '.a'],
    ['example.*##.a', 'example.asso.fr', '.a'],
    ['example.*##.a', 'www.example.org', '.a'],
    ['example.*##.a', 'www.example.co.jp', '.a'],
    ['example.*##.a', 'example', ''],
    ['example.*##.a', 'example.news.org', ''],
    ['example.*##.a', 'myexample.org', ''],
    ['www.example.*##.a', 'www.example.org', '.a'],
    ['www.example.*##.a', 'example.org', ''],
    ['example.*,~example.de##.a', 'example.org', '.a'],
    ['example.*,~example.de##.a', 'example.de', ''],
    ['~example.*##.a', 'example.de', ''],
    ['~example.*##.a', 'other.de', '.a'],
    // Exceptions.
    ['##.a ; example.org#@#.a', 'example.org', ''],
    ['##.a ; example.org#@#.a', 'www.example.org', ''],
    ['##.a ; example.org#@#.a', 'example.net', '.a'],
    ['example.org##.a ; #@#.a', 'example.org', ''],
    ['example.org##.a ; example.org#@#.a', 'example.org', ''],
    ['example.org##.a ; shop.example.org#@#.a', 'shop.example.org', ''],
    ['example.org##.a ; shop.example.org#@#.a', 'example.org', '.a'],
    ['##.a ; ~example.org#@#.a', 'example.org', '.a'],
    ['##.a ; ~example.org#@#.a', 'example.net', ''],
    ['##.a ; example.*#@#.a', 'example.net', ''],
    ['##.a ; ##.b ; example.org#@#.a', 'example.org', '.b'],
    ['##.a > .b ; #@#.a>.b', 'example.org', ''],
    ['##.a, .b ; #@#.a', 'example.org', '.a, .b'],
    ['##.a, .b ; #@#.a,.b', 'example.org', ''],
    ['##p:has-text(x) ; #@#p:has-text(x)', 'example.org', ''],
    ['##p:has-text(x) ; #@?#p:contains(x)', 'example.org', ''],
    ['#?#p:has-text(x) ; #@#p:has-text(x)', 'example.org', ''],
    ['##p:has-text(x) ; #@#p:has-text(y)', 'example.org', 'p:has-text(x)'],
    // Whole pages set free.
    ['##.a ; example.org##.b ; @@||example.org^$generichide', 'example.org', '.b'],
    ['##.a ; example.org##.b ; @@||example.org^$specifichide', 'example.org', '.a'],
    ['##.a ; example.org##.b ; @@||example.org^$elemhide', 'example.org', ''],
    ['##.a ; example.org##.b ; @@||example.org^$elemhide', 'www.example.org', ''],
    ['##.a ; example.org##.b ; @@||www.example.org^$elemhide', 'example.org', '.a .b'],
    ['##.a ; example.org##.b ; @@||example.org^$ghide ; @@||example.org^$shide', 'example.org', ''],
    ['~example.net##.a ; @@||example.org^$generichide', 'example.org', ''],
  ])('%s on %s: %s', (rules, host, selectors) => {
    expect(inForce(rules, host)).toBe(selectors);
  });
});

describe(':matches-path()', () => {
  test.each<readonly [rule: string, path: string, selectors: string]>([
    ['##.a:matches-path(/news)', '/news/1', '.a:matches-path(/news)'],
    ['##.a:matches-path(/news)', '/sport', ''],
    ['##.a:matches-path(/^\\/$/)', '/', '.a:matches-path(/^\\/$/)'],
    ['##.a:matches-path(/^\\/$/)', '/x', ''],
    ['##.a:matches-path(/NEWS/i)', '/news', '.a:matches-path(/NEWS/i)'],
    ['##.a:matches-path(page=2)', '/news?page=2', '.a:matches-path(page=2)'],
    ['##:matches-path(/news) .a', '/news', ':matches-path(/news) .a'],
    ['##.a:not(:matches-path(/news))', '/news', ''],
    ['##.a:not(:matches-path(/news))', '/sport', '.a:not(:matches-path(/news))'],
    ['##.a:matches-path(/news):has-text(x)', '/sport', ''],
    ['[$path=/news]##.a', '/sport', ''],
    ['[$path=/news]##.a', '/news', '.a:matches-path(/news)'],
  ])('%s on %s: %s', (rule, path, selectors) => {
    expect(inForce(rule, 'example.org', path)).toBe(selectors);
  });

  test('of a list only the selectors whose path holds are left', () => {
    const compiled = compileRules('##.a:matches-path(/news), .b:matches-path(/sport)');
    expect(selectRules(compiled, 'example.org', '/sport').procedural[0]?.alternatives?.map(({ css }) => css)).toEqual([
      '.b',
    ]);
  });
});

test('compiled rules survive storage', () => {
  const compiled = compileRules('##.a\nexample.org##p:has-text(/x/i)\n~a.org,b.*#@#.a\n@@||c.org^$ghide');
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
});
