import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { parseRules } from '../../../src/core/rules/parse';
import { printRule } from '../../../src/core/rules/print';
import type { RuleMessageKey } from '../../../src/core/rules/problem';
import { RULE_MESSAGE_KEYS } from '../../../src/core/rules/problem';

const printed = (text: string): readonly string[] => parseRules(text).rules.map(({ rule }) => printRule(rule));

describe('rules in other spellings', () => {
  test.each<readonly [typed: string, canonical: string]>([
    ['example.org##.appeal', 'example.org##.appeal'],
    ['  example.org##.appeal\t', 'example.org##.appeal'],
    ['EXAMPLE.org##.Appeal', 'example.org##.Appeal'],
    ['example.org , example.net##.a', 'example.org,example.net##.a'],
    ['example.org,~shop.example.org##.a', 'example.org,~shop.example.org##.a'],
    ['~example.org##.a', '~example.org##.a'],
    ['example.*##.a', 'example.*##.a'],
    ['example.*,~example.de##.a', 'example.*,~example.de##.a'],
    ['localhost##.a', 'localhost##.a'],
    ['10.0.0.1##.a', '10.0.0.1##.a'],
    ['xn--mnchen-3ya.example##.a', 'xn--mnchen-3ya.example##.a'],
    ['münchen.example,~Müller.München.example##.a', 'xn--mnchen-3ya.example,~xn--mller-kva.xn--mnchen-3ya.example##.a'],
    ['газета.*##.a', 'xn--80aahjj1e.*##.a'],
    ['@@||新聞.example^$ghide', '@@||xn--efvv70d.example^$generichide'],
    ['##.a', '##.a'],
    ['###a', '###a'],
    ['*##.a', '##.a'],
    ['##*[title]', '##*[title]'],
    ['#@#*', '#@#*'],
    ['example.org###a', 'example.org###a'],
    ['#@#.a', '#@#.a'],
    ['#@##a', '#@##a'],
    ['example.org#@#.a', 'example.org#@#.a'],
    ['example.org#?#.a:has-text(x)', 'example.org##.a:has-text(x)'],
    ['#?#.a:has-text(x)', '##.a:has-text(x)'],
    ['example.org#@?#.a:has-text(x)', 'example.org#@#.a:has-text(x)'],
    ['#@?#.a:has-text(x)', '#@#.a:has-text(x)'],
    ['example.org#@#*', 'example.org#@#*'],
    ['##.a>.b', '##.a > .b'],
    ['##.a   .b', '##.a .b'],
    ['##.a,.b , .c', '##.a, .b, .c'],
    ['##.a[title=x]', '##.a[title="x"]'],
    ['##.a[ title = "x"i ]', '##.a[title="x" i]'],
    ['##.a:HAS( >.b )', '##.a:has(> .b)'],
    ['##.a:contains( x )', '##.a:has-text(x)'],
    ['##.a:-abp-has(> .b:-abp-contains(x))', '##.a:has(> .b:has-text(x))'],
    ['##.a:nth-ancestor(2)', '##.a:upward(2)'],
    ['##.a:upward( .b,.c )', '##.a:upward(.b, .c)'],
    ['##.a:remove()', '##.a'],
    ['##.a:has-text(x):remove()', '##.a:has-text(x)'],
    ['example.org#$#.a { display: none !important; }', 'example.org##.a'],
    ['example.org#$#.a {display:none}', 'example.org##.a'],
    ['example.org#$?#.a:has-text(x) { display: none; }', 'example.org##.a:has-text(x)'],
    ['example.org#$?#.a:has-text(x) { remove: true; }', 'example.org##.a:has-text(x)'],
    ['##.a {display: none !important}', '##.a'],
    ['[$path=/news]example.org##.a', 'example.org##.a:matches-path(/news)'],
    ['[$path=/news/]example.org##.a, .b', 'example.org##.a:matches-path(/news/), .b:matches-path(/news/)'],
    ['[$domain=example.org|~shop.example.org]##.a', 'example.org,~shop.example.org##.a'],
    ['@@||example.org^$generichide', '@@||example.org^$generichide'],
    ['@@||example.org^$ghide', '@@||example.org^$generichide'],
    ['@@||Example.org$elemhide', '@@||example.org^$elemhide'],
    ['@@||example.org^$ehide', '@@||example.org^$elemhide'],
    ['@@||example.org/$specifichide', '@@||example.org^$specifichide'],
    ['@@||example.org^$shide', '@@||example.org^$specifichide'],
  ])('%s → %s', (typed, canonical) => {
    expect(parseRules(typed).problems).toEqual([]);
    expect(printed(typed)).toEqual([canonical]);
  });
});

describe('lines that are no cosmetic rules', () => {
  test.each([
    '',
    '   ',
    '! a comment',
    '!#if env_firefox',
    '!#else',
    '!#endif',
    '!#include more.txt',
    '!+ NOT_OPTIMIZED',
    '! ## ends like a rule ##',
    '[Adblock Plus 2.0]',
    '# a comment',
    '####',
  ])('%j is left in peace', (line) => {
    expect(parseRules(line)).toEqual({ rules: [], problems: [], skipped: { network: 0, scriptlet: 0, html: 0 } });
  });

  test.each<readonly [line: string, sort: 'network' | 'scriptlet' | 'html']>([
    ['||ads.example^', 'network'],
    ['||ads.example^$script,third-party', 'network'],
    ['@@||example.org^$document', 'network'],
    ['@@||example.org/page^$generichide', 'network'],
    ['/banner/*/img', 'network'],
    ['127.0.0.1 ads.example', 'network'],
    ['::1 ads.example', 'network'],
    ['example.org##+js(set-constant, a, b)', 'scriptlet'],
    ['example.org#@#+js()', 'scriptlet'],
    ["example.org#%#//scriptlet('set-constant', 'a', 'b')", 'scriptlet'],
    ['example.org#%#window.a = 1;', 'scriptlet'],
    ['example.org#@%#window.a = 1;', 'scriptlet'],
    ['example.org#$#hide-if-contains x', 'scriptlet'],
    ['example.org##^script:has-text(x)', 'html'],
    ['example.org$$script[tag-content="x"]', 'html'],
  ])('%s is counted as %s', (line, sort) => {
    expect(parseRules(line)).toEqual({
      rules: [],
      problems: [],
      skipped: { network: 0, scriptlet: 0, html: 0, [sort]: 1 },
    });
  });
});

/** `[line, column, length, message, detail]`: the column counts from 1. */
const FAULTS: readonly (readonly [string, number, number, RuleMessageKey, string?])[] = [
  ['example.org##', 12, 2, 'rule_emptySelector'],
  ['example.org#@#', 12, 3, 'rule_emptySelector'],
  ['##', 1, 2, 'rule_emptySelector'],
  ['##.a,', 5, 1, 'rule_emptySelector'],
  ['##.a,,.b', 6, 1, 'rule_emptySelector'],
  ['##.a:not()', 10, 1, 'rule_emptySelector'],
  ['##..a', 3, 1, 'rule_badSelector', '.'],
  ['  ##..a', 5, 1, 'rule_badSelector', '.'],
  ['##.a..b', 5, 1, 'rule_badSelector', '.'],
  ['##.1a', 3, 1, 'rule_badSelector', '.'],
  ['##.a >', 6, 1, 'rule_badSelector', '>'],
  ['##> .a', 3, 1, 'rule_badSelector', '>'],
  ['##.a > > .b', 8, 1, 'rule_badSelector', '>'],
  ['##.a$', 5, 1, 'rule_badSelector', '$'],
  ['##.a*', 5, 1, 'rule_badSelector', '*'],
  ['##.a:', 5, 1, 'rule_badSelector', ':'],
  ['##.a[title=]', 5, 1, 'rule_badSelector', '['],
  ['##.a[title', 5, 1, 'rule_unclosed', '['],
  ['##.a:not(.b', 9, 1, 'rule_unclosed', ':not('],
  ['##.a:has(.b:not(.c)', 9, 1, 'rule_unclosed', ':has('],
  ['##.a:has-text(x', 14, 1, 'rule_unclosed', ':has-text('],
  ['##.a:has-txet(x)', 5, 9, 'rule_unknownOperator', ':has-txet()'],
  ['##.a:has(.b:hoover)', 12, 7, 'rule_unknownOperator', ':hoover'],
  ['##.a:watch-attr(class)', 5, 11, 'rule_unknownOperator', ':watch-attr()'],
  ['##.a::before', 5, 8, 'rule_pseudoElement', '::before'],
  ['##.a:after', 5, 6, 'rule_pseudoElement', ':after'],
  ['##.a:style(color: red)', 5, 18, 'rule_style', ':style()'],
  ['##.a:style(background: url(https://x.example/y))', 5, 44, 'rule_style', ':style()'],
  ['example.org#$#.a { color: red; }', 18, 15, 'rule_style', 'color: red;'],
  ['example.org#$#.a { background: url(//x.example) }', 18, 32, 'rule_style', 'background: url(//x.example)'],
  ['##.a:min-text-length(many)', 22, 4, 'rule_badArgument', 'many'],
  ['##.a:upward(0)', 13, 1, 'rule_badArgument', '0'],
  ['##.a:upward(-1)', 13, 2, 'rule_badArgument', '-1'],
  ['##.a:upward(256)', 13, 3, 'rule_badArgument', '256'],
  ['##.a:nth-ancestor(.b)', 19, 2, 'rule_badArgument', '.b'],
  ['##.a:upward(.b:has-text(x))', 13, 14, 'rule_badArgument', '.b:has-text(x)'],
  ['##.a:has-text()', 15, 1, 'rule_badArgument'],
  ['##.a:matches-css(red)', 18, 3, 'rule_badArgument', 'red'],
  ['##.a:matches-attr()', 19, 1, 'rule_badArgument'],
  ['##.a:nth-child(x)', 16, 1, 'rule_badArgument', 'x'],
  ['##.a:remove(x)', 5, 7, 'rule_badArgument', ':remove()'],
  ['##.a:has(.b:remove())', 12, 7, 'rule_badArgument', ':remove()'],
  ['##.a:xpath(//div[1)', 11, 1, 'rule_unclosed', ':xpath('],
  ["##.a:xpath(//div[.='x]')", 12, 12, 'rule_badArgument', "//div[.='x]'"],
  ["##.a:xpath(id('x)", 11, 1, 'rule_unclosed', ':xpath('],
  ["##.a:xpath(./b = 'x)", 12, 8, 'rule_badArgument', "./b = 'x"],
  ['##.a:has-text(/x/g)', 15, 4, 'rule_badRegex', '/x/g'],
  ['##.a:has-text(/[/)', 14, 1, 'rule_unclosed', ':has-text('],
  ['##.a:has-text(/x{2,1}/)', 15, 8, 'rule_badRegex'],
  ['##.a:has-text(/(a+)+$/)', 15, 8, 'rule_slowRegex', '/(a+)+$/'],
  ['##.a:matches-path(/(x|x)*y/)', 19, 9, 'rule_slowRegex', '/(x|x)*y/'],
  ['##.a:not(.b .c:has-text(x))', 10, 17, 'rule_combinatorInside', ':not()'],
  ['##.a:not(.b:not(.c:not(.d:not(.e:not(.f:not(.g:not(.h)))))))', 52, 2, 'rule_tooDeep'],
  ['##*', 3, 1, 'rule_tooBroad', '*'],
  ['##body', 3, 4, 'rule_tooBroad', 'body'],
  ['##BODY.article', 3, 12, 'rule_tooBroad', 'BODY.article'],
  ['example.org##html', 14, 4, 'rule_tooBroad', 'html'],
  ['##:root', 3, 5, 'rule_tooBroad', ':root'],
  ['##body *', 3, 6, 'rule_tooBroad', 'body *'],
  ['##html > body > *', 3, 15, 'rule_tooBroad', 'html > body > *'],
  ['##:not(.a)', 3, 8, 'rule_tooBroad', ':not(.a)'],
  ['##.a, body', 7, 4, 'rule_tooBroad', 'body'],
  ['##.a, body , .b', 7, 4, 'rule_tooBroad', 'body'],
  ['##:has-text(x)', 3, 12, 'rule_tooBroad', ':has-text(x)'],
  ['##:matches-path(/x)', 3, 17, 'rule_tooBroad', ':matches-path(/x)'],
  ['##body:has-text(x)', 3, 16, 'rule_tooBroad', 'body:has-text(x)'],
  ['exa mple.org##.a', 1, 12, 'rule_badDomain', 'exa mple.org'],
  ['example.org,ex$.org##.a', 13, 7, 'rule_badDomain', 'ex$.org'],
  ['mün☃chen.example##.a', 1, 16, 'rule_badDomain', 'mün☃chen.example'],
  ['/example/##.a', 1, 9, 'rule_badDomain', '/example/'],
  ['example.org,##.a', 12, 1, 'rule_syntax'],
  ['[$app=x]example.org##.a', 3, 5, 'rule_unsupportedModifier', 'app'],
  ['.appeal', 1, 7, 'rule_notARule', '.appeal'],
  ['#appeal > p', 1, 11, 'rule_notARule', '#appeal > p'],
  ['hide that box', 1, 13, 'rule_notARule', 'hide that box'],
];

describe('faults have their place', () => {
  test.each(FAULTS)('%s', (line, column, length, messageKey, detail) => {
    const { rules, problems } = parseRules(`! first\n##.before\n${line}\n##.after`);
    expect(problems).toEqual([
      { line: 3, column, length, messageKey, detail: detail === undefined ? expect.any(String) : detail },
    ]);
    expect(rules.map(({ line: at, text }) => [at, text])).toEqual([
      [2, '##.before'],
      [4, '##.after'],
    ]);
  });

  test('every message has its words', () => {
    const words: Readonly<Record<string, { readonly message: string; readonly placeholders?: unknown }>> = messages;
    for (const key of RULE_MESSAGE_KEYS) {
      expect(words[key]?.message, key).toMatch(/\.$|DETAIL\$$/u);
      expect(words[key]?.message.includes('$DETAIL$'), key).toBe(words[key]?.placeholders !== undefined);
    }
  });

  test('an exception may name anything, for it hides nothing', () => {
    expect(parseRules('example.org#@#body').problems).toEqual([]);
  });

  test('lines end in any way', () => {
    expect(parseRules('##.a\r\n##..\r##.b\n\n##.c').rules.map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});
