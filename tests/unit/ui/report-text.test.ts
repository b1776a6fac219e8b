/** The report that the reader may copy: enough to mend what is wrong, and no words of the page unless they say so. */
import { describe, expect, it } from 'vitest';
import { pageModel } from '../../../src/entries/popup/model';
import { plainAddress, reportText } from '../../../src/entries/popup/report-text';
import type { TabState } from '../../../src/platform/messages';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';

const tab: TabState = {
  isReached: true,
  pause: 'none',
  corrections: [],
  frames: {
    0: {
      documentId: 'one',
      host: 'paper.example',
      findings: [
        {
          id: 1,
          kind: 'donation',
          origin: 'detected',
          score: 0.934,
          evidence: [
            { signal: 'asksForMoney', points: 3.21, quote: 'support our work' },
            { signal: 'isBrief', points: -0.5 },
          ],
          excerpt: 'Dear readers of Lower Wick',
          fingerprint: 'donation.1.2',
          selector: 'section.plea',
          isGate: false,
          isCollapsed: true,
        },
      ],
      leftAlone: [{ kind: 'subscription', reason: 'gates', excerpt: 'Subscribe to read on' }],
      spentMs: 4.4,
    },
    7: {
      documentId: 'two',
      host: 'frames.example',
      findings: [
        {
          id: 1,
          kind: 'ad',
          origin: 'rule',
          score: 1,
          evidence: [],
          excerpt: 'A box of words',
          fingerprint: 'ad.3.4',
          isGate: false,
          isCollapsed: false,
          rule: 'frames.example##.box',
        },
      ],
      leftAlone: [],
      spentMs: 2.2,
    },
  },
};

const report = (hasWords: boolean): string =>
  reportText({
    version: '1.2.3',
    browser: 'A browser',
    address: 'https://reader:secret@paper.example/story?session=42#part',
    settings: { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, app: false } },
    page: pageModel(DEFAULT_SETTINGS, tab),
    hasWords,
  });

describe('reportText', () => {
  it('tells version, page, settings, evidence, rule and time', () => {
    expect(report(false)).toBe(`Foldaway 1.2.3
A browser
Page: https://paper.example/story
Here: all; paused: none; kinds off: app; rules: on
Time: 7 ms

Found: 2
1. donation, detected, collapsed, score 0.93
   element: section.plea
   +3.21 asksForMoney
   -0.50 isBrief
2. ad, rule, shown again, in a frame of frames.example
   rule: frames.example##.box
Left alone: 1
1. subscription, gates
Always shown here: 0

What is wrong: `);
  });

  it('holds words of the page only where the reader wants that', () => {
    const words = ['support our work', 'Dear readers of Lower Wick', 'Subscribe to read on', 'A box of words'];
    for (const each of words) {
      expect(report(false)).not.toContain(each);
      expect(report(true)).toContain(each);
    }
  });
});

describe('plainAddress', () => {
  it.each([
    ['https://user:word@paper.example:8080/a/b?q=1#c', 'https://paper.example:8080/a/b'],
    ['file:///home/reader/page.html?x', 'file:///home/reader/page.html'],
    ['data:text/html,private', 'unknown'],
    ['', 'unknown'],
  ])('of %s is %s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });
});
