/** @vitest-environment jsdom */
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/core/rules/compile';
import { parseRules } from '../../../src/core/rules/parse';
import { selectRules } from '../../../src/core/rules/select';
import type { RuleFailure } from '../../../src/page/rules/engine';
import { matchRules } from '../../../src/page/rules/match';

function timed<T>(work: () => T): readonly [result: T, ms: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** Ways to break a rule, each of which must be noticed. */
const BREAKS: readonly ((n: number) => string)[] = [
  (n) => `site-${n}.example##`,
  (n) => `site-${n}.example##.box-${n}:has-text(`,
  (n) => `site-${n}.example##.box-${n} > > p`,
  (n) => `site-${n}.example##[data-n="${n}`,
  (n) => `site-${n}.example##.box-${n}:has-text(/(x+)+${n}/)`,
  (n) => `site ${n}.example##.box`,
  (n) => `##body > *${','.repeat((n % 3) + 1)}`,
  (n) => `.box-${n}`,
  (n) => `##.box-${n}:no-such-${n}(x)`,
  (n) => `##.box-${n}:style(background: url(//tracker.example/${n}))`,
];

describe('a hundred broken rules', () => {
  const lines = Array.from({ length: 100 }, (_, n) => BREAKS[n % BREAKS.length]?.(n) ?? '');
  const good = Array.from({ length: 100 }, (_, n) => `##.good-${n}`);
  const mixed = lines.flatMap((line, n) => [line, good[n] ?? '']);

  test('each has its problem, at its line', () => {
    expect(parseRules(lines.join('\n')).problems.map(({ line }) => line)).toEqual(lines.map((_, n) => n + 1));
  });

  test('a hundred good ones between them are in force', () => {
    const { plain, procedural } = selectRules(compileRules(mixed.join('\n')), 'site-1.example');
    expect(plain.map(({ text }) => text)).toEqual(good);
    expect(procedural).toEqual([]);
  });
});

describe('long texts', () => {
  test.each([
    ['a megabyte of letters', 'a'.repeat(1_000_000)],
    ['a megabyte of selector', `##${'.a'.repeat(500_000)}`],
    ['a megabyte of brackets', `##${':not('.repeat(200_000)}`],
    ['a megabyte of domains', `${'a.example,'.repeat(100_000)}b.example##.a`],
    ['a megabyte of expression', `##.a:has-text(/${'a?'.repeat(500_000)}/)`],
  ])('%s in one line', (_, line) => {
    const [{ problems, rules }, ms] = timed(() => parseRules(`${line}\n##.after`));
    expect(problems.map(({ messageKey }) => messageKey)).toEqual(['rule_tooLong']);
    expect(rules).toHaveLength(1);
    expect(ms).toBeLessThan(1_000);
  });

  test.each([
    ['classes', `##${'.a'.repeat(1_990)}`],
    ['brackets', `##.a${':not('.repeat(700)}`],
    ['has', `##.a${':has(.b'.repeat(500)}${')'.repeat(400)}`],
    ['a list', `##${'.a,'.repeat(1_300)}`],
    ['attributes', `##${'[a="'.repeat(900)}`],
    ['escapes', `##.${'\\'.repeat(3_900)}`],
    ['spaces', `##.a${' '.repeat(3_900)}.b`],
    ['quotes', `##.a:has-text(${`"'`.repeat(1_900)})`],
    ['tests of attributes', `##.a:matches-attr(${'a='.repeat(1_900)})`],
    ['domains', `${'a.'.repeat(1_500)}##.a`],
    ['hyphens in a domain', `${'a-'.repeat(1_500)}##.a`],
    ['xpath', `##:xpath(${'('.repeat(1_900)}${')'.repeat(1_900)})`],
  ])('the longest line allowed, of %s, is read in moments', (_, line) => {
    const [, ms] = timed(() => parseRules(line));
    expect(ms).toBeLessThan(500);
  });

  test('ten thousand rules are read in moments', () => {
    const text = Array.from(
      { length: 10_000 },
      (_, n) => `site-${n}.example##.box-${n} > p:has-text(/word ${n}/i):upward(2)`,
    ).join('\n');
    const [compiled, ms] = timed(() => compileRules(text));
    expect(compiled.rules).toHaveLength(10_000);
    expect(ms).toBeLessThan(5_000);
    const [selected, selectMs] = timed(() => selectRules(compiled, 'www.site-77.example'));
    expect(selected.procedural).toHaveLength(1);
    expect(selectMs).toBeLessThan(50);
  });
});

describe('rules are data', () => {
  test.each([
    '##.a:style(background: url(//tracker.example/x))',
    '##.a { background: url(//tracker.example/x) }',
    'a.example#$#@import url(//tracker.example/x);',
    'a.example#$#.a { background: url(//tracker.example/x); display: none }',
    '##.a } body { background: url(//tracker.example/x)',
    '##.a, @import url(//tracker.example/x)',
    '##</style><script>alert(1)</script>',
    'a.example##+js(set, a, b)',
    'a.example#%#fetch("//tracker.example/x")',
  ])('%s comes to nothing', (line) => {
    expect(parseRules(line).rules).toEqual([]);
  });
});

test('a list whose every rule names the page collapses nothing', () => {
  document.body.innerHTML = '<p>The article.</p>';
  const rules = ['body', 'html', '*', 'body *', ':root > body', 'body:has(p)', 'html > body > *', 'body:not(.x)'];
  const compiled = compileRules(rules.map((selector) => `##${selector}`).join('\n'));
  expect(compiled.rules).toEqual([]);
  const found = matchRules(document.documentElement, selectRules(compiled, 'a.example'), {
    nextId: () => 1,
    switchedOff: new Map(),
    spentMs: new Map(),
  });
  expect(found).toEqual([]);
});

test('a real budget stops a real rule', () => {
  document.body.innerHTML = '<div><div><div><p>word</p></div></div></div>'.repeat(3_000);
  const switchedOff = new Map<string, RuleFailure>();
  const selected = selectRules(
    compileRules('##div:has(p:has-text(/nothing/)):not(:has(p:has-text(word)))'),
    'a.example',
  );
  const [found, ms] = timed(() =>
    matchRules(document.documentElement, selected, { nextId: () => 1, switchedOff, spentMs: new Map() }),
  );
  expect(found).toEqual([]);
  expect([...switchedOff.values()]).toEqual(['slow']);
  expect(ms).toBeLessThan(500);
});
