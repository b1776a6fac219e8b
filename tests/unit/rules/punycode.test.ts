import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAsciiHost } from '../../../src/core/rules/punycode';

test.each([
  ['example.org', 'example.org'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['MÜNCHEN.example', 'xn--mnchen-3ya.example'],
  ['mu\u0308nchen.example', 'xn--mnchen-3ya.example'],
  ['пример.рф', domainToASCII('пример.рф')],
  ['例え.テスト', domainToASCII('例え.テスト')],
  ['उदाहरण.परीक्षा', domainToASCII('उदाहरण.परीक्षा')],
  ['예시.한국', domainToASCII('예시.한국')],
  ['παράδειγμα.ελ', domainToASCII('παράδειγμα.ελ')],
  ['☃.example', '☃.example'],
  ['', ''],
])('%s → %s', (host, ascii) => {
  expect(toAsciiHost(host)).toBe(ascii);
});

test('as Node writes them', () => {
  const label = fc.stringMatching(/^[a-zàâçéèêëîïôûùüÿñæœäöåøłžšа-яёα-ω가-힣ぁ-ん一-龠0-9]{1,12}$/u);
  fc.assert(
    fc.property(label, label, (one, other) => {
      const expected = domainToASCII(`${one}.${other}`);
      fc.pre(expected !== '' && /[^\d]$/u.test(other));
      expect(toAsciiHost(`${one}.${other}`)).toBe(expected);
    }),
  );
});
