/** Un-picking: one rule among the reader's lines, turned off, taken out or excepted, and the way back. */
import { describe, expect, it } from 'vitest';
import { parseRules } from '../../../src/core/rules/parse';
import { RULES_LENGTH_MAX } from '../../../src/settings/limits';
import { exceptionTo, lineOfRule, ruleRemoved, ruleTurnedOff, siteExcepted } from '../../../src/settings/own-rules';
import type { Reversible } from '../../../src/settings/reversible';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';

const RULE = 'paper.example##.plea';
const OTHER = 'paper.example##.plea-two';
const TEXT = `! mine\r\n  ${RULE}  \r\n${OTHER}\n! foldaway: app\n${RULE}\nnews.example##.box`;

const changed = ({ change }: Reversible, rules: string): string => change({ ...DEFAULT_SETTINGS, rules }).rules;
const undone = ({ undo }: Reversible, rules: string): string => undo({ ...DEFAULT_SETTINGS, rules }).rules;
function made(change: Reversible | undefined): Reversible {
  if (change === undefined) throw new Error('there was no room');
  return change;
}

describe('a rule among the reader’s lines', () => {
  it('is found by its text, white space aside, and no other for it', () => {
    expect(lineOfRule(TEXT, RULE)).toBe(2);
    expect(lineOfRule(TEXT, OTHER)).toBe(3);
    expect(lineOfRule(TEXT, 'news.example##.box')).toBe(6);
    expect(lineOfRule(TEXT, '##.plea')).toBeUndefined();
  });

  it('is turned off where it stands, every time it stands there, and on again', () => {
    const off = made(ruleTurnedOff(TEXT, RULE));
    const text = changed(off, TEXT);
    expect(text).toBe(`! mine\r\n  ! ${RULE}  \r\n${OTHER}\n! foldaway: app\n! ${RULE}\nnews.example##.box`);
    expect(parseRules(text).rules.map((one) => one.text)).toEqual([OTHER, 'news.example##.box']);
    expect(undone(off, text)).toBe(TEXT);
  });

  it('is turned on again among rules that were changed since, and what was changed stays', () => {
    const off = made(ruleTurnedOff(TEXT, RULE));
    const since = changed(off, TEXT).replace(OTHER, 'new.example##.box');
    expect(undone(off, since)).toBe(TEXT.replace(OTHER, 'new.example##.box'));
  });

  it('goes with the note of its kind, and comes back with it', () => {
    const removed = made(ruleRemoved(TEXT, RULE));
    const text = changed(removed, TEXT);
    expect(text).toBe(`! mine\r\n${OTHER}\nnews.example##.box`);
    expect(undone(removed, text)).toBe(TEXT);
    const only = made(ruleRemoved(`! foldaway: app\n${RULE}\n`, RULE));
    expect(changed(only, `! foldaway: app\n${RULE}\n`)).toBe('');
    expect(undone(only, `${OTHER}\n`)).toBe(`${OTHER}\n! foldaway: app\n${RULE}\n`);
  });

  it('is changed in the text as it is by then, not as it was looked at', () => {
    const since = `${OTHER}\n${RULE}\n`;
    expect(changed(made(ruleRemoved(TEXT, RULE)), since)).toBe(`${OTHER}\n`);
    expect(changed(made(ruleTurnedOff(TEXT, RULE)), since)).toBe(`${OTHER}\n! ${RULE}\n`);
  });

  it('of somebody else’s text is excepted for the site, and that is taken back', () => {
    const excepted = made(siteExcepted(TEXT, '##aside:has-text(/give/)', 'paper.example'));
    const text = changed(excepted, TEXT);
    expect(text).toBe(`${TEXT}\npaper.example#@#aside:has-text(/give/)\n`);
    expect(undone(excepted, text)).toBe(TEXT);
    expect(undone(excepted, `${text}${OTHER}\n`)).toBe(`${TEXT}\n${OTHER}\n`);
  });

  it.each([
    ['##.plea', 'paper.example#@#.plea'],
    ['a.example,b.example##.plea > .x', 'paper.example#@#.plea > .x'],
    ['a.example#?#div:has-text(##)', 'paper.example#@?#div:has-text(##)'],
    ['###plea', 'paper.example#@##plea'],
  ])('becomes an exception that speaks of the same: %s', (rule, exception) => {
    expect(exceptionTo(rule, 'paper.example')).toBe(exception);
    const [read, written] = [rule, exception].map((text) => parseRules(text).rules[0]?.rule);
    expect(written).toMatchObject({ type: 'selector', isException: true });
    expect(written).toHaveProperty('selector', read?.type === 'selector' ? read.selector : undefined);
  });

  it('stays as it is where a change would not fit', () => {
    const full = `${RULE}\n`.padEnd(RULES_LENGTH_MAX, ' ');
    expect(ruleTurnedOff(full, RULE)).toBeUndefined();
    expect(ruleRemoved(full, RULE)).toBeDefined();
  });
});
