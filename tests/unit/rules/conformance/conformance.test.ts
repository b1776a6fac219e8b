/** @vitest-environment jsdom */
import { classifySelector, parse, querySelectorAll, SelectorType } from '@ghostery/adblocker-extended-selectors';
import { beforeEach, describe, expect, test } from 'vitest';
import { compileRules } from '../../../../src/core/rules/compile';
import { selectRules } from '../../../../src/core/rules/select';
import { findProcedural } from '../../../../src/page/rules/engine';
import { findPlain } from '../../../../src/page/rules/plain';
import { PAGES, type PageName } from './pages';
import { SELECTORS } from './selectors';

const inOrder = (elements: readonly Element[]): string =>
  [...elements]
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ id }) => id)
    .join(' ');

/** What a rule matches, by way of everything a rule goes through: parser, storage, selection, engine. */
function match(selector: string): string {
  const compiled = JSON.parse(JSON.stringify(compileRules(`##${selector}`)));
  const { plain, procedural } = selectRules(compiled, 'gazette.example');
  const found = new Set(findPlain(document.documentElement, plain).matches.flatMap(({ elements }) => elements));
  for (const rule of procedural) {
    const outcome = findProcedural(document, rule.alternatives ?? [], 10_000, () => 0);
    if (!outcome.isOk) throw new Error(`${selector}: ${outcome.failure}`);
    for (const element of outcome.elements) found.add(element);
  }
  return inOrder([...found]);
}

const NATIVE_LOST = "it takes the browser's own pseudo-classes for unmatched beside its operators";
/** Where the oracle (the engine of another blocker) answers otherwise, and why ours is right. */
const ORACLE_DIFFERS: Readonly<Record<string, string>> = {
  '.item:first-child:has-text(Tides)': NATIVE_LOST,
  '.item:nth-child(3):has-text(/./)': NATIVE_LOST,
  'section:is(.card:has-text(Most), .none)': NATIVE_LOST,
  'b:upward(ul) > li:first-child': NATIVE_LOST,
  'span:has-text(/[(]Really/)': 'it counts brackets inside the classes of regular expressions',
  '.appeal:matches-attr("data-*"="*-2")': 'it does not know the wildcards of AdGuard',
  'div:matches-css("bottom: 12px")': 'it does not know the quotes of AdGuard',
};

/** The oracle as its own project uses it: what the browser knows is left to the browser. */
function matchByOracle(selector: string): string {
  const parsed = parse(selector);
  if (parsed === undefined) return 'not parsed';
  const isNative = classifySelector(selector) === SelectorType.Normal;
  return inOrder(
    isNative ? [...document.querySelectorAll(selector)] : querySelectorAll(document.documentElement, parsed),
  );
}

/** What the oracle knows by another name, or has no name for. */
const UNKNOWN_TO_ORACLE = /:(?:contains|-abp-|if\(|nth-ancestor|min-text-length|remove)/u;

describe.each(Object.keys(PAGES) as PageName[])('on the page "%s"', (page) => {
  beforeEach(() => {
    document.body.innerHTML = PAGES[page];
  });

  test.each(SELECTORS[page])('%s → %s', (selector, ids) => {
    expect(match(selector)).toBe(ids);
  });

  const shared = SELECTORS[page].filter(([selector]) => !UNKNOWN_TO_ORACLE.test(selector));
  test.each(shared)('%s: as the oracle', (selector, ids) => {
    if (selector in ORACLE_DIFFERS) expect(matchByOracle(selector), ORACLE_DIFFERS[selector]).not.toBe(ids);
    else expect(matchByOracle(selector)).toBe(ids);
  });
});
