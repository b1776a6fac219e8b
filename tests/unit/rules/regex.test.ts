import { describe, expect, test } from 'vitest';
import { REGEX_TEXT_MAX } from '../../../src/core/rules/limits';
import { isMatch } from '../../../src/core/rules/match-pattern';
import { isSlowRegex, parseRegex, parseWildcard } from '../../../src/core/rules/regex';

describe('expressions that may run', () => {
  test.each([
    'advert',
    '^advertisement$',
    '^\\s*ad(?:vertisement)?\\s*$',
    'Read.*more',
    '^.*foo.*bar',
    'sponsored|promoted|paid',
    '\\d+,\\d{2}',
    '[a-z]+',
    '(?:foo|bar)? baz',
    '(foo)+',
    'a{2,5}b',
    '^(?!.*news)',
    'Support us.{0,80}today',
    '\\bAd\\b',
    '[\\u0400-\\u04ff]+',
    '\\p{Lu}',
    '^\\s*\\d+\\s*$',
    '広告|スポンサー',
    'x*y*z*',
  ])('%s', (source) => {
    expect(isSlowRegex(source)).toBe(false);
  });
});

const SLOW = [
  '(a+)+$',
  '(a*)*$',
  '(a|a)*$',
  '(a|aa)+$',
  '([a-z]+)*$',
  '(?:a+){2,9}$',
  '(a?){30}a{30}',
  '(a{1,40}){1,40}$',
  '(.*)(.*)(.*)x',
  '.*.*.*x',
  '.*a.*b.*c',
  '\\s*\\s*\\s*x',
  'a*a*a*a*b',
  'a*aa*aa*aa*b',
  'a*(?:)a*(?:)a*b',
  'a*b?a*b?a*c',
  'a*(?=a)a*(?=a)a*b',
  '[ab]*a*[ab]*c',
  '.*\\s*x',
  '\\s*.*x',
  '(\\w+\\s?)*$',
  '(x+x+)+y',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(a)\\1*',
  '(?<n>a)\\k<n>',
  'a*b*c*d*e*f*g*h',
  'a{0,}a{0,}a{0,}b',
  'A*a*A*a*b',
] as const;

describe('expressions that may not', () => {
  test.each(SLOW)('%s', (source) => {
    const outcome = parseRegex(`/${source}/i`, 7);
    expect(outcome).toMatchObject({ isOk: false, fault: { messageKey: 'rule_slowRegex', start: 7 } });
  });

  test('long ones', () => {
    expect(parseRegex(`/${'a'.repeat(400)}/`, 0)).toMatchObject({ isOk: false });
  });
});

describe('time', () => {
  /** Texts that drive an engine that tries everything into trying everything. */
  const HOSTILE = [
    'a'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    `${'foo bar '.repeat(100_000)}!`,
    `${'Read more '.repeat(100_000)}`,
    `${'1'.repeat(500_000)},1`,
    `${'ab'.repeat(500_000)}c`,
  ];
  test.each(['.*x', 'Read.*x', '^.*foo.*x', '\\s*x', '\\s*\\d+\\s*x', 'a*b*c*d*x', '[a-z]+x', '(?:ab)+x', '(?!.*x)y'])(
    '/%s/ on hostile text is done within moments',
    (source) => {
      const outcome = parseRegex(`/${source}/i`, 0);
      if (!outcome.isOk) throw new Error(`${source} was refused`);
      for (const text of HOSTILE) {
        const start = performance.now();
        isMatch(outcome.value, text);
        expect(performance.now() - start).toBeLessThan(1_000);
      }
    },
  );

  test('an expression sees the first characters only', () => {
    const pattern = parseRegex('/end$/', 0);
    if (!pattern.isOk) throw new Error('refused');
    expect(isMatch(pattern.value, `${' '.repeat(REGEX_TEXT_MAX - 3)}end and more`)).toBe(true);
    expect(isMatch(pattern.value, `${' '.repeat(REGEX_TEXT_MAX)}end`)).toBe(false);
  });
});

test('wildcards', () => {
  const matches = (wildcard: string, text: string): boolean => {
    const pattern = parseWildcard(wildcard, 0);
    if (!pattern.isOk) throw new Error('refused');
    return isMatch(pattern.value, text);
  };
  expect(matches('data-*', 'data-x')).toBe(true);
  expect(matches('data-*', 'x-data-x')).toBe(false);
  expect(matches('*.js?', 'a.js?')).toBe(true);
  expect(matches('*.js?', 'a.j')).toBe(false);
  expect(parseWildcard('*a*b*c*', 0)).toMatchObject({ isOk: false });
});
