import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/core/rules/compile';
import { parseRules } from '../../../src/core/rules/parse';
import { printRule } from '../../../src/core/rules/print';
import { selectRules } from '../../../src/core/rules/select';
import { cases } from '../../fuzz/cases';

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/u);
const host = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:\.[a-z]{2,4}){1,2}$/u),
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}\.\*$/u),
);
const domain = fc.tuple(fc.boolean(), host).map(([isNegated, text]) => (isNegated ? `~${text}` : text));
const word = fc.stringMatching(/^[A-Za-zа-яé][A-Za-zа-яé'.!?]{0,8}(?:,? [a-z]{1,6}){0,2}$/u);

const simple = fc.oneof(
  name.map((one) => `.${one}`),
  name.map((one) => `#${one}`),
  name.map((one) => `[data-${one}]`),
  fc
    .tuple(name, fc.constantFrom('=', '^=', '$=', '*=', '~=', '|='), word)
    .map(([one, is, value]) => `[${one}${is}"${value}"]`),
  fc.constantFrom(':first-child', ':empty', ':nth-child(2n + 1)', ':not(.a, .b > c)', ':has(> .a + .b)', ':is(.a,.b)'),
);
const operator = fc.oneof(
  word.map((text) => `:has-text(${text})`),
  word.map((text) => `:contains( ${text} )`),
  name.map((text) => `:has-text(/^${text}\\s*$/i)`),
  fc.integer({ min: 1, max: 255 }).map((levels) => `:upward(${levels})`),
  name.map((one) => `:upward(.${one})`),
  fc.integer({ min: 0, max: 999 }).map((length) => `:min-text-length(${length})`),
  name.map((one) => `:matches-attr("data-*"="${one}")`),
  name.map((one) => `:matches-css(display: ${one})`),
  name.map((one) => `:matches-path(/${one})`),
  name.map((one) => `:xpath(.//*[@id="${one}"])`),
  fc.tuple(name, word).map(([one, text]) => `:has(> .${one}:has-text(${text}))`),
  fc.tuple(name, word).map(([one, text]) => `:not(.${one}:has-text(${text}))`),
);
const compound = fc
  .tuple(
    fc.constantFrom('', 'div', 'p', 'section', '*'),
    name,
    fc.array(simple, { maxLength: 2 }),
    fc.array(operator, { maxLength: 2 }),
  )
  .map(([type, mark, simples, operators]) => `${type}.${mark}${simples.join('')}${operators.join('')}`);
const complex = fc
  .tuple(compound, fc.array(fc.tuple(fc.constantFrom(' ', '>', ' > ', '+', ' ~ '), compound), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.map(([combinator, next]) => combinator + next).join(''));
const selector = fc.array(complex, { minLength: 1, maxLength: 3 }).map((list) => list.join(', '));
const rule = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.uniqueArray(domain, { maxLength: 3 }), fc.constantFrom('##', '#@#', '#?#', '#@?#'), selector)
      .map(([domains, mark, text]) => domains.join(',') + mark + text),
    weight: 9,
  },
  {
    arbitrary: fc
      .tuple(fc.domain(), fc.constantFrom('generichide', 'specifichide', 'elemhide', 'ghide'))
      .map(([site, modifier]) => `@@||${site}^$${modifier}`),
    weight: 1,
  },
);
/** Lines that are nearly rules: what people and broken downloads make of them. */
const brokenLine = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.tuple(rule, fc.nat(), fc.string({ maxLength: 4 })).map(([text, at, junk]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + junk + text.slice(place + junk.length);
  }),
  fc.tuple(rule, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
  fc.stringMatching(/^[#@?$.*:()[\]{}"'\\/,~|^=+>a-c ]{0,40}$/u),
);

describe('whatever the text', () => {
  test('parsing never throws, and places every problem inside its line', () => {
    fc.assert(
      fc.property(fc.array(brokenLine, { maxLength: 5 }), (lines) => {
        const text = lines.join('\n');
        const rows = text.split(/\r\n|\n|\r/u);
        for (const { line, column, length, messageKey } of parseRules(text).problems) {
          const row = rows[line - 1];
          expect(row, messageKey).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(length).toBeGreaterThanOrEqual(1);
          expect(column + length - 1).toBeLessThanOrEqual((row ?? '').length);
        }
      }),
      { numRuns: cases(2_000) },
    );
  });

  test('every line that is neither blank nor a comment is a rule, a problem, or counted as skipped', () => {
    fc.assert(
      fc.property(brokenLine, (line) => {
        const { rules, problems, skipped } = parseRules(line);
        const rows = line.split(/\r\n|\n|\r/u).filter((row) => row.trim() !== '');
        const isComment = rows.some((row) => /^\s*[!#[]/u.test(row));
        const total = rules.length + problems.length + skipped.network + skipped.scriptlet + skipped.html;
        if (!isComment) expect(total).toBe(rows.length);
        else expect(total).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: cases(2_000) },
    );
  });

  test('good rules stay in force beside bad ones', () => {
    fc.assert(
      fc.property(rule, brokenLine, brokenLine, (good, before, after) => {
        const alone = parseRules(good).rules.map((placed) => placed.rule);
        const among = parseRules(`${before}\n${good}\n${after}`).rules.map((placed) => placed.rule);
        expect(among).toEqual(expect.arrayContaining(alone));
      }),
    );
  });

  test('compiled rules are JSON, and selecting from them never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(rule, brokenLine), { maxLength: 8 }),
        fc.oneof(fc.domain(), fc.string()),
        (lines, site) => {
          const compiled = compileRules(lines.join('\n'));
          const stored = JSON.parse(JSON.stringify(compiled));
          expect(stored).toEqual(compiled);
          expect(selectRules(stored, site, '/x?y')).toEqual(selectRules(compiled, site, '/x?y'));
        },
      ),
    );
  });
});

describe('rules as written', () => {
  test('are all understood', () => {
    fc.assert(
      fc.property(rule, (text) => {
        const { rules, problems } = parseRules(text);
        expect(problems).toEqual([]);
        expect(rules).toHaveLength(1);
      }),
      { numRuns: cases(2_000) },
    );
  });

  test('mean the same once printed, and print the same again', () => {
    fc.assert(
      fc.property(fc.oneof(rule, brokenLine), (text) => {
        for (const placed of parseRules(text).rules) {
          const printed = printRule(placed.rule);
          const again = parseRules(printed);
          expect(again.problems).toEqual([]);
          expect(again.rules.map((one) => one.rule)).toEqual([placed.rule]);
          expect(again.rules.map((one) => printRule(one.rule))).toEqual([printed]);
        }
      }),
      { numRuns: cases(3_000) },
    );
  });
});
