/** Finds what the reader's rules match on a page and makes findings of it. Reads only. */

import { fingerprint } from '../../core/fingerprint';
import { guessKind } from '../../core/rules/rule-kind';
import type { CompiledRule, SelectedRules } from '../../core/rules/types';
import { classesOf, idOf, nameOf, parentElementOf, rootOf, textOf } from '../dom';
import { COLLAPSED, COLLAPSED_ATTRIBUTE, isOurs as isHost } from '../names';
import type { PlacedFinding } from '../placed';
import { isProtected } from '../rails';
import { hasCredit, PASS_MS } from './budget';
import { findProcedural, type RuleFailure } from './engine';
import { findPlain } from './plain';

const EXCERPT_LENGTH = 80;
const EXCERPT_SOURCE_LENGTH = 2_000;
/** Nothing to see, so nothing to collapse. */
const UNSEEN = 'script,style,link,meta,title,base,noscript,template,head,head *';

export interface RuleContext {
  /** A number that no other finding of the frame has. */
  readonly nextId: () => number;
  /** Rules given up on this page, by their text, and why. `matchRules` adds to it and leaves alone what is in it. */
  readonly switchedOff: Map<string, RuleFailure>;
  /** Time that each procedural rule has taken on this page, by its text; kept by `matchRules`. */
  readonly spentMs: Map<string, number>;
  readonly now?: () => number;
}

const isOurs = (element: Element): boolean => {
  const root = rootOf(element);
  return isHost(element) || ('host' in root && isHost(root.host as Element));
};

const isCollapsed = (element: Element): boolean => element.closest(`[${COLLAPSED_ATTRIBUTE}="${COLLAPSED}"]`) !== null;

function excerptOf(element: Element): string {
  const text = textOf(element).slice(0, EXCERPT_SOURCE_LENGTH);
  return text.replace(/\s+/gu, ' ').trim().slice(0, EXCERPT_LENGTH);
}

/**
 * The kind is only a name for the bar, noted above the rule or guessed from the selector's words (`ad` if they say nothing):
 * a kind that the reader switched off must not switch off the reader's own rule.
 */
function toFinding(element: Element, rule: CompiledRule, id: number): PlacedFinding {
  const kind = rule.kind ?? guessKind(rule.selector);
  const excerpt = excerptOf(element);
  const marks = [nameOf(element), idOf(element), ...classesOf(element)];
  return {
    finding: {
      id,
      kind,
      origin: 'rule',
      score: 1,
      evidence: [],
      excerpt,
      fingerprint: fingerprint({ kind, marks, words: excerpt }),
      isGate: false,
      rule: rule.text,
    },
    elements: [element],
  };
}

/** Whether an element around this one goes with it anyway; what a rail protects does not. */
function isInsideAnother(element: Element, all: ReadonlyMap<Element, CompiledRule>): boolean {
  for (let around = parentElementOf(element); around !== null; around = parentElementOf(around)) {
    if (all.has(around) && !isProtected(around)) return true;
  }
  return false;
}

/**
 * What `selected` matches and is not collapsed yet, in document order, outermost elements only. Plain selectors are looked
 * for in `scope`; those that look around them, and procedural ones, in the whole document or shadow root that holds it,
 * since a change may make an element outside of it match. So call it once for a batch of changes.
 */
export function matchRules(
  scope: Element | ShadowRoot,
  selected: Pick<SelectedRules, 'plain' | 'procedural'>,
  context: RuleContext,
): readonly PlacedFinding[] {
  const { switchedOff, spentMs, nextId, now = () => performance.now() } = context;
  const isOn = ({ text }: CompiledRule): boolean => !switchedOff.has(text);
  const matched = new Map<Element, CompiledRule>();
  const add = (rule: CompiledRule, elements: readonly Element[]): void => {
    for (const element of elements) {
      if (matched.has(element) || isOurs(element) || isCollapsed(element) || element.matches(UNSEEN)) continue;
      matched.set(element, rule);
    }
  };

  const plain = findPlain(scope, selected.plain.filter(isOn));
  for (const { rule, elements } of plain.matches) add(rule, elements);
  for (const { text } of plain.invalid) switchedOff.set(text, 'invalid');
  const root = rootOf(scope) as Document | ShadowRoot;
  for (const rule of selected.procedural.filter(isOn)) {
    const start = now();
    const spent = spentMs.get(rule.text) ?? 0;
    if (!hasCredit(spent, start)) continue;
    const outcome = findProcedural(root, rule.alternatives ?? [], PASS_MS, now);
    spentMs.set(rule.text, spent + now() - start);
    if (outcome.isOk) add(rule, outcome.elements);
    else switchedOff.set(rule.text, outcome.failure);
  }

  return [...matched]
    .filter(([element]) => !isInsideAnother(element, matched))
    .sort(([one], [other]) => (one.compareDocumentPosition(other) & 4 ? -1 : 1))
    .map(([element, rule]) => toFinding(element, rule, nextId()));
}
