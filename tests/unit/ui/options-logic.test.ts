/** The options' logic: typed sites, corrections, places of rule problems, names of what does not sync. */
import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { correctionsBySite } from '../../../src/entries/options/corrections';
import { toDiagnostics } from '../../../src/entries/options/rules/problems';
import { unfitOf } from '../../../src/entries/options/sync-words';
import { parseTypedSite } from '../../../src/entries/options/typed-site';
import { withoutCorrection } from '../../../src/settings/corrections';
import type { Correction } from '../../../src/settings/settings';

describe('parseTypedSite', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  News.Example.ORG ', 'news.example.org'],
    ['www.example.org', 'example.org'],
    ['https://www.example.org/a?b#c', 'example.org'],
    ['example.org:8080/path', 'example.org'],
    ['http://127.0.0.1:3000', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['', undefined],
    ['   ', undefined],
    ['two words', undefined],
    ['chrome://settings', undefined],
    ['https://', undefined],
  ])('%j', (typed, site) => {
    expect(parseTypedSite(typed)).toBe(site);
  });
});

const correction = (site: string, fingerprint: string): Correction => ({
  site,
  fingerprint,
  verdict: 'show',
  kind: 'donation',
  excerpt: fingerprint,
});

describe('corrections', () => {
  const corrections = [correction('b.example', '1'), correction('a.example', '1'), correction('b.example', '2')];

  it('are listed by site, the latest first', () => {
    const listed = correctionsBySite(corrections).map((one) => [one.site, one.corrections.map((c) => c.fingerprint)]);
    expect(listed).toEqual([
      ['a.example', ['1']],
      ['b.example', ['2', '1']],
    ]);
  });

  it('are removed one at a time, and only on their site', () => {
    expect(withoutCorrection(corrections, correction('b.example', '1'))).toEqual([corrections[1], corrections[2]]);
  });
});

describe('toDiagnostics', () => {
  const text = Text.of(['abcdef', '', 'xyz']);
  const place = (line: number, column: number, length: number) =>
    toDiagnostics(text, [{ line, column, length, messageKey: 'rule_syntax', detail: '' }], () => 'wrong').map(
      ({ from, to }) => [from, to],
    );

  it('turns lines and columns from 1 into places from 0', () => {
    expect(place(1, 3, 2)).toEqual([[2, 4]]);
    expect(place(3, 1, 3)).toEqual([[8, 11]]);
  });

  it('stays within the line', () => {
    expect(place(1, 5, 50)).toEqual([[4, 6]]);
    expect(place(2, 1, 1)).toEqual([[7, 7]]);
  });

  it('leaves out lines that are gone since', () => {
    expect(place(4, 1, 1)).toEqual([]);
  });
});

describe('unfitOf', () => {
  it('names settings and sites, and leaves out what it does not know', () => {
    expect(unfitOf(['setting:rules', 'setting:site:paper.example', 'setting:unheard'])).toEqual([
      { messageKey: 'options_rules' },
      { site: 'paper.example' },
    ]);
  });
});
