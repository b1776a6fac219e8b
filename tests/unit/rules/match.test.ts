/** @vitest-environment jsdom */
import { beforeEach, describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/core/rules/compile';
import { selectRules } from '../../../src/core/rules/select';
import type { PlacedFinding } from '../../../src/page/placed';
import type { RuleFailure } from '../../../src/page/rules/engine';
import { matchRules, type RuleContext } from '../../../src/page/rules/match';

function context(now: () => number = () => 0): RuleContext {
  let id = 0;
  return {
    nextId: () => {
      id += 1;
      return id;
    },
    switchedOff: new Map<string, RuleFailure>(),
    spentMs: new Map<string, number>(),
    now,
  };
}

const select = (rules: string) => selectRules(compileRules(rules), 'gazette.example', '/');

const run = (rules: string, scope: Element | ShadowRoot = document.documentElement): readonly PlacedFinding[] =>
  matchRules(scope, select(rules), context());

const ids = (found: readonly PlacedFinding[]): readonly string[] => found.map(({ elements }) => elements[0].id);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('findings', () => {
  test('say which rule, what kind it sounds like, and how the block begins', () => {
    document.body.innerHTML = `<div id="a" class="newsletter">  Letters
      from the quay</div>`;
    const [found] = run('##.newsletter');
    expect(found?.elements).toEqual([document.getElementById('a')]);
    expect(found?.finding).toEqual({
      id: 1,
      kind: 'newsletter',
      origin: 'rule',
      score: 1,
      evidence: [],
      excerpt: 'Letters from the quay',
      fingerprint: expect.stringMatching(/^newsletter\.[0-9a-f]{8}\.[0-9a-f]{8}$/u),
      isGate: false,
      rule: '##.newsletter',
    });
  });

  test.each([
    ['.donation-box', 'donation'],
    ['.subscribe', 'subscription'],
    ['#paywall', 'subscription'],
    ['.signup', 'registration'],
    ['.adblock-note', 'adblock'],
    ['.app-banner', 'app'],
    ['.slot-1', 'ad'],
  ])('%s sounds like %s', (selector, kind) => {
    document.body.innerHTML =
      '<div class="donation-box subscribe signup adblock-note app-banner slot-1" id="paywall"></div>';
    expect(run(`##${selector}`)[0]?.finding.kind).toBe(kind);
  });

  test('come in document order, each element once, numbered', () => {
    document.body.innerHTML = '<p id="a" class="x y"></p><p id="b" class="y"></p><p id="c" class="x"></p>';
    const found = run('##.y\n##.x\n##p:has-text(/^$/)');
    expect(ids(found)).toEqual(['a', 'b', 'c']);
    expect(found.map(({ finding }) => finding.id)).toEqual([1, 2, 3]);
  });

  test('name the rule as it was typed', () => {
    document.body.innerHTML = '<p id="a" class="x"></p>';
    expect(run('gazette.example , b.example##.x')[0]?.finding.rule).toBe('gazette.example , b.example##.x');
  });

  test('are of the outermost elements', () => {
    document.body.innerHTML = '<div id="a" class="x"><div id="b" class="x"><p id="c" class="y"></p></div></div>';
    expect(ids(run('##.x\n##.y\n##p:has-text(/^$/)'))).toEqual(['a']);
  });

  test('of a protected element do not swallow what is inside it', () => {
    document.body.innerHTML = '<div id="a" class="x"><main id="b"><p id="c" class="y"></p></main></div>';
    expect(ids(run('##.x\n##.y'))).toEqual(['a', 'c']);
  });

  test('change nothing on the page', () => {
    document.body.innerHTML = '<div class="x"><p>text</p></div>';
    const before = document.documentElement.outerHTML;
    run('##.x\n##p:has-text(text):upward(1)\n##:xpath(//p)');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('never matched', () => {
  test('our own bar, and what is in it', () => {
    document.body.innerHTML = '<foldaway-bar id="bar" class="x"></foldaway-bar><p id="a" class="x"></p>';
    const bar = document.getElementById('bar');
    const shadow = bar?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow root');
    shadow.innerHTML = '<button class="x">Show</button>';
    expect(ids(run('##.x'))).toEqual(['a']);
    expect(run('##.x', shadow)).toEqual([]);
    expect(run('##foldaway-bar')).toEqual([]);
  });

  test('what is collapsed already', () => {
    document.body.innerHTML =
      '<div data-foldaway="collapsed" class="x"><p class="x"></p></div><p id="a" class="x"></p>';
    expect(ids(run('##.x'))).toEqual(['a']);
  });

  test('what nobody sees', () => {
    document.body.innerHTML = '<script class="x"></script><style class="x"></style><p id="a" class="x"></p>';
    expect(ids(run('##.x'))).toEqual(['a']);
  });
});

describe('scope', () => {
  test('plain rules look at what arrived, itself included', () => {
    document.body.innerHTML = '<p id="old" class="x"></p><div id="new" class="x"></div>';
    const arrived = document.getElementById('new');
    if (!arrived) throw new Error('no element');
    expect(ids(run('##.x', arrived))).toEqual(['new']);
  });

  test.each(['#card:has(.promo)', '#card:has-text(Paid)', '.promo:upward(1)', '#card:not(:has-text(nothing))'])(
    '%s sees what a change within means for what is around it',
    (selector) => {
      document.body.innerHTML = '<div id="card"><p class="promo">Paid</p></div>';
      const arrived = document.querySelector('.promo');
      if (!arrived) throw new Error('no element');
      expect(ids(run(`##${selector}`, arrived))).toEqual(['card']);
    },
  );

  test('rules hold in shadow roots, each by itself', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow root');
    shadow.innerHTML = '<p id="in" class="x">Paid</p>';
    expect(ids(run('##.x', shadow))).toEqual(['in']);
    expect(ids(run('##p:has-text(Paid)', shadow))).toEqual(['in']);
    expect(run('##.x')).toEqual([]);
  });
});

describe('rules that are given up on a page', () => {
  test('a slow one goes, the others stay, and it is not tried again', () => {
    document.body.innerHTML = `${'<p id="a">one</p>'.repeat(50)}<div id="b" class="x">two</div>`;
    let time = 0;
    const slow = context(() => {
      time += 20;
      return time;
    });
    const selected = select('##p:has-text(one)\n##.x\n##div.x:has-text(two)');
    expect(ids(matchRules(document.documentElement, selected, slow))).toEqual(['b']);
    expect([...slow.switchedOff]).toEqual([['##p:has-text(one)', 'slow']]);
    const before = time;
    matchRules(document.documentElement, select('##p:has-text(one)'), slow);
    expect(time).toBe(before);
  });

  test('one that has taken much in all rests until time has passed', () => {
    document.body.innerHTML = '<p id="a">one</p>';
    const selected = select('##p:has-text(one)');
    let time = 0;
    const here = context(() => time);
    here.spentMs.set('##p:has-text(one)', 201);
    expect(matchRules(document.documentElement, selected, here)).toEqual([]);
    time = 1_000;
    expect(ids(matchRules(document.documentElement, selected, here))).toEqual(['a']);
    expect([...here.switchedOff]).toEqual([]);
  });

  test('time is kept by rule', () => {
    document.body.innerHTML = '<p id="a">one</p>';
    let time = 0;
    const here = context(() => {
      time += 1;
      return time;
    });
    matchRules(document.documentElement, select('##p:has-text(one)\n##.x:has-text(one)'), here);
    expect([...here.spentMs.keys()]).toEqual(['##p:has-text(one)', '##.x:has-text(one)']);
    expect(Math.min(...here.spentMs.values())).toBeGreaterThan(0);
  });

  test('time spent within :has() counts', () => {
    document.body.innerHTML = `<div class="x">${'<p>one</p>'.repeat(100)}</div>`;
    let time = 0;
    const slow = context(() => {
      time += 20;
      return time;
    });
    expect(matchRules(document.documentElement, select('##.x:not(:has(p:has-text(two)))'), slow)).toEqual([]);
    expect([...slow.switchedOff.values()]).toEqual(['slow']);
  });

  test.each(['##.x:xpath(//p[)', '##:xpath(no-such-function())'])('%s is not understood by the browser', (rule) => {
    document.body.innerHTML = '<p class="x"></p>';
    const here = context();
    const valid = compileRules('##.x:xpath(//p)');
    const path = rule.slice(rule.indexOf('xpath(') + 6, -1);
    const selected = selectRules(JSON.parse(JSON.stringify(valid).replaceAll('//p', path)), 'gazette.example');
    expect(matchRules(document.documentElement, selected, here)).toEqual([]);
    expect([...here.switchedOff.values()]).toEqual(['invalid']);
  });

  test('a plain selector that the browser does not know takes no other down with it', () => {
    document.body.innerHTML = '<p id="a" class="x"></p><p id="b" class="y"></p>';
    const here = context();
    const plain = ['.x', '.z[', '.y'].map((selector) => ({ text: `##${selector}`, selector }));
    expect(ids(matchRules(document.documentElement, { plain, procedural: [] }, here))).toEqual(['a', 'b']);
    expect([...here.switchedOff]).toEqual([['##.z[', 'invalid']]);
  });
});
