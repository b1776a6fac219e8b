/** Rules made on a page: one at a time, for its own site, with a note of their kind. */
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/core/rules/compile';
import { kindNote, kindNoted } from '../../../src/core/rules/kind-note';
import { readOneRule } from '../../../src/core/rules/one-rule';
import { parseRules } from '../../../src/core/rules/parse';
import { addPickedRule } from '../../../src/settings/add-picked-rule';

describe('a rule made on a page', () => {
  it.each([
    'www.news.example##.plea',
    'news.example##.plea',
    'news.*##.plea',
    'news.example,~shop.news.example##.plea:has-text(give)',
  ])('may name its own site: %s', (text) => {
    expect(readOneRule(text, 'www.news.example')).toMatchObject({ isOk: true, text });
  });

  it.each([
    ['##.plea', 'rule_otherSite'],
    ['~other.example##.plea', 'rule_otherSite'],
    ['other.example##.plea', 'rule_otherSite'],
    ['news.example,other.example##.plea', 'rule_otherSite'],
    ['ews.example##.plea', 'rule_otherSite'],
    ['news.example#@#.plea', 'rule_notARule'],
    ['||news.example^', 'rule_notARule'],
    ['@@||news.example^$elemhide', 'rule_notARule'],
    ['! nothing', 'rule_notARule'],
    ['', 'rule_notARule'],
    ['news.example##.a\nother.example##.b', 'rule_notARule'],
    ['news.example##', 'rule_emptySelector'],
  ])('is nothing else: %s', (text, messageKey) => {
    expect(readOneRule(text, 'news.example')).toMatchObject({ isOk: false, problem: { messageKey } });
  });
});

describe('the note of a rule’s kind', () => {
  const rule = 'news.example##.box';
  it('is a comment that says the same when it is read again', () => {
    expect(kindNoted(kindNote('newsletter'))).toBe('newsletter');
    expect(kindNoted('! foldaway: everything')).toBeUndefined();
    expect(parseRules(kindNote('app'))).toMatchObject({ rules: [], problems: [] });
  });

  it('holds for the rule on the next line, and for no other', () => {
    const text = `! foldaway: newsletter\n${rule}\nnews.example##.other\n! foldaway: app\n\nnews.example##.third`;
    expect(compileRules(text).rules.map(({ kind }) => kind)).toEqual(['newsletter', undefined, undefined]);
  });

  it('stands above each rule whose words do not say it, however many there are of a kind', () => {
    const first = addPickedRule('! mine', rule, '.box', 'donation');
    expect(first).toBe(`! mine\n! foldaway: donation\n${rule}\n`);
    const second = addPickedRule(first, 'news.example##.other', '.other', 'donation');
    expect(second).toBe(`${first}! foldaway: donation\nnews.example##.other\n`);
    expect(addPickedRule('', 'news.example##.donate-box', '.donate-box', 'donation')).toBe(
      'news.example##.donate-box\n',
    );
    expect(addPickedRule(first, rule, '.box', 'app')).toBe(first);
  });
});
