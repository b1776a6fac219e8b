/** Corrections written as rules, and rules added to those there are. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseRules } from '../../../src/core/rules/parse';
import { addRules } from '../../../src/settings/add-rules';
import { ruleOf, writeCorrections } from '../../../src/settings/correction-rule';
import type { Correction } from '../../../src/settings/settings';
import { arbitraryCorrection } from '../fakes/arbitrary-settings';

const collapse: Correction = {
  site: 'paper.example',
  fingerprint: 'ad.1.2',
  verdict: 'collapse',
  kind: 'ad',
  excerpt: 'The weather in Lower Wick is dry, and it will be',
  selector: 'div.box',
};

describe('ruleOf', () => {
  test.each<readonly [Partial<Correction>, string | undefined]>([
    [{}, 'paper.example##div.box:has-text(/The\\s*weather\\s*in\\s*Lower\\s*Wick\\s*is/)'],
    [{ verdict: 'show' }, 'paper.example#@#div.box:has-text(/The\\s*weather\\s*in\\s*Lower\\s*Wick\\s*is/)'],
    [{ excerpt: 'Give (now), “please”/…' }, 'paper.example##div.box:has-text(/Give\\s*.now..\\s*.please../)'],
    [{ excerpt: 'Only 3 days left' }, 'paper.example##div.box:has-text(/Only/)'],
    [{ excerpt: '50 % off' }, 'paper.example##div.box'],
    [{ excerpt: '', selector: 'aside#ask' }, 'paper.example##aside#ask'],
    [{ excerpt: '', selector: 'div' }, undefined],
    [{ excerpt: 'ご支援をお願いします' }, 'paper.example##div.box:has-text(/ご支援をお願いします/)'],
  ])('%j', (changes, rule) => {
    expect(ruleOf({ ...collapse, ...changes })).toBe(rule);
  });

  it('cannot say what has no selector', () => {
    const { selector: _, ...without } = collapse;
    expect(ruleOf(without)).toBeUndefined();
  });

  it('always makes a rule that can be read again, on its site, and of its sort', () => {
    fc.assert(
      fc.property(arbitraryCorrection, (correction) => {
        const rule = ruleOf(correction);
        fc.pre(rule !== undefined);
        const { rules, problems } = parseRules(rule ?? '');
        expect(problems).toEqual([]);
        expect(rules).toMatchObject([
          { rule: { domains: [{ host: correction.site }], isException: correction.verdict === 'show' } },
        ]);
      }),
    );
  });
});

it('tells what was written from what no rule can say', () => {
  const { selector: _, ...unsayable } = collapse;
  const again = { ...collapse, fingerprint: 'ad.3.2' };
  expect(writeCorrections([collapse, unsayable, again])).toEqual({
    rules: [ruleOf(collapse)],
    written: [collapse, again],
    unwritten: [unsayable],
  });
});

describe('addRules', () => {
  test.each([
    ['', ['a.example##.b'], 'a.example##.b\n'],
    ['! mine', ['a.example##.b'], '! mine\na.example##.b\n'],
    ['! mine\r\n', ['a.example##.b', ' c.example##.d '], '! mine\r\na.example##.b\nc.example##.d\n'],
    ['a.example##.b', ['a.example##.b', ''], 'a.example##.b'],
  ])('%j and %j', (present, added, all) => {
    expect(addRules(present, added)).toBe(all);
  });
});
