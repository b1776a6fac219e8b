/** Reads a selector list with procedural operators, without a DOM: alternatives to evaluate, a canonical text, or the fault. */
import { parseAttributeTest, parseLevels, parseMinText, parseStyleTest, parseText, parseXpath } from './arguments';
import { NESTING_MAX } from './limits';
import {
  FUNCTIONAL_PSEUDO_CLASSES,
  isOperator,
  LOGICAL_PSEUDO_CLASSES,
  OPERATORS,
  type OperatorName,
  PLAIN_PSEUDO_CLASSES,
} from './operators';
import { fail, type Outcome, ok } from './problem';
import { attributeAt, closingBracket, nameAt, skipSpaces } from './scan';
import { createBuilder, type ReadSelector, type SelectorBuilder } from './selector-builder';
import type { Combinator, Step } from './types';

const COMBINATORS = '>+~';
const LEGACY_PSEUDO_ELEMENTS: ReadonlySet<string> = new Set(['before', 'after', 'first-line', 'first-letter']);

interface Place {
  readonly source: string;
  /** Where this selector list ends: the end of the text, or the bracket that closes it. */
  readonly end: number;
  readonly depth: number;
  readonly inside: 'rule' | 'has' | 'is';
  readonly isBelowHas: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Next = Outcome<number>;

function argumentSpan(source: string, open: number, close: number): Span {
  const start = Math.min(skipSpaces(source, open + 1), close);
  return { start, end: start + source.slice(start, close).trimEnd().length };
}

/** `:not(…)`, `:is(…)`, `:where(…)`, `:has(…)`: native where all inside is, a step otherwise. */
function readLogical(place: Place, builder: SelectorBuilder, name: string, span: Span): Outcome<undefined> {
  const isHas = name === 'has';
  const list = readList(
    {
      source: place.source,
      end: span.end,
      depth: place.depth + 1,
      inside: isHas ? 'has' : 'is',
      isBelowHas: place.isBelowHas || isHas,
    },
    span.start,
  );
  if (!list.isOk) return list;
  const spelled = `:${name}(${list.value.map((selector) => selector.text).join(', ')})`;
  if (list.value.every((selector) => selector.isPlain) && !(isHas && place.isBelowHas)) {
    builder.addPlain(spelled, name !== 'not');
    return ok(undefined);
  }
  const length = span.end - span.start;
  const any = list.value.map((selector) => selector.alternative);
  if (any.some((alternative) => alternative.paths.length > 0)) {
    const isPathAlone = any.every(({ css, steps, paths }) => css === '' && steps.length === 0 && paths.length === 1);
    if (name !== 'not' || !isPathAlone || place.depth > 0) {
      return fail('rule_badArgument', span.start, length, place.source.slice(span.start, span.end));
    }
    const conditions = any.flatMap(({ paths }) => paths.map((path) => ({ ...path, isNegated: !path.isNegated })));
    builder.addPath(conditions, spelled);
    return ok(undefined);
  }
  if (!isHas && list.value.some((selector) => selector.hasCombinator)) {
    return fail('rule_combinatorInside', span.start, length, `:${name}()`);
  }
  builder.addStep({ op: isHas ? 'has' : name === 'not' ? 'not' : 'is', any }, spelled);
  return ok(undefined);
}

/** The step of one operator whose argument is not a selector list. */
function readArgument(place: Place, name: OperatorName, span: Span): Outcome<Step> {
  const raw = place.source.slice(span.start, span.end);
  switch (OPERATORS[name].argument) {
    case 'text': {
      const pattern = parseText(raw, span.start);
      return pattern.isOk ? ok({ op: 'hasText', pattern: pattern.value }) : pattern;
    }
    case 'number':
      return parseMinText(raw, span.start);
    case 'attribute':
      return parseAttributeTest(raw, span.start);
    case 'style': {
      const pseudo = name === 'matches-css-before' ? '::before' : name === 'matches-css-after' ? '::after' : '';
      return parseStyleTest(raw, pseudo, span.start);
    }
    case 'xpath':
      return parseXpath(raw, span.start);
    case 'levels': {
      const levels = parseLevels(raw, span.start);
      if (levels !== undefined) return levels;
      const list = readList({ ...place, end: span.end, depth: place.depth + 1, inside: 'is' }, span.start);
      if (!list.isOk) return list;
      const isPlain = name === 'upward' && list.value.every((selector) => selector.isPlain);
      return isPlain
        ? ok({ op: 'closest', css: list.value.map((selector) => selector.text).join(', ') })
        : fail('rule_badArgument', span.start, raw.length, raw);
    }
    default:
      return fail('rule_badArgument', span.start, raw.length, raw);
  }
}

function readOperator(
  place: Place,
  builder: SelectorBuilder,
  name: OperatorName,
  span: Span,
  at: number,
): Outcome<undefined> {
  const { canonical, argument } = OPERATORS[name];
  const raw = place.source.slice(span.start, span.end);
  if (argument === 'selectors') return readLogical(place, builder, canonical, span);
  if (argument === 'none') {
    const isLast = place.source.slice(span.end + 1).trim() === '' && raw === '' && place.depth === 0;
    return isLast ? ok(undefined) : fail('rule_badArgument', at, name.length + 1, `:${name}()`);
  }
  if (argument === 'path') {
    const pattern = parseText(raw, span.start);
    if (!pattern.isOk) return pattern;
    builder.addPath([{ pattern: pattern.value, isNegated: false }], `:${canonical}(${raw})`);
    return ok(undefined);
  }
  const step = readArgument(place, name, span);
  if (!step.isOk) return step;
  const spelled = step.value.op === 'closest' ? step.value.css : raw;
  builder.addStep(step.value, `:${canonical}(${spelled})`);
  return ok(undefined);
}

/** A pseudo-class at `at` (its colon); answers where it ends. */
function readPseudo(place: Place, builder: SelectorBuilder, at: number): Next {
  const { source } = place;
  const isElement = source[at + 1] === ':';
  const name = nameAt(source, at + (isElement ? 2 : 1)).toLowerCase();
  const nameEnd = at + (isElement ? 2 : 1) + name.length;
  if (name === '') return fail('rule_badSelector', at, 1, ':');
  if (isElement || LEGACY_PSEUDO_ELEMENTS.has(name)) {
    return fail('rule_pseudoElement', at, nameEnd - at, source.slice(at, nameEnd));
  }
  if (name === 'style') return fail('rule_style', at, place.end - at, ':style()');
  const isFunction = source[nameEnd] === '(' && nameEnd < place.end;
  if (!isFunction) {
    if (!PLAIN_PSEUDO_CLASSES.has(name)) return fail('rule_unknownOperator', at, nameEnd - at, `:${name}`);
    if (name === 'root') builder.addRoot(':root');
    else builder.addPlain(`:${name}`, name !== 'scope');
    return ok(nameEnd);
  }
  const close = closingBracket(source, nameEnd);
  if (close === -1 || close >= place.end) return fail('rule_unclosed', nameEnd, 1, `:${name}(`);
  const span = argumentSpan(source, nameEnd, close);
  let read: Outcome<undefined>;
  if (LOGICAL_PSEUDO_CLASSES.has(name)) read = readLogical(place, builder, name, span);
  else if (isOperator(name)) read = readOperator(place, builder, name, span, at);
  else {
    const argument = source.slice(span.start, span.end);
    const form = Object.hasOwn(FUNCTIONAL_PSEUDO_CLASSES, name) ? FUNCTIONAL_PSEUDO_CLASSES[name] : undefined;
    if (form === undefined) return fail('rule_unknownOperator', at, nameEnd - at, `:${name}()`);
    if (!form.test(argument)) return fail('rule_badArgument', span.start, argument.length, argument);
    builder.addPlain(`:${name}(${argument.replace(/\s+/gu, '')})`, true);
    read = ok(undefined);
  }
  return read.isOk ? ok(close + 1) : read;
}

/** One simple selector at `at`; answers where it ends. */
function readSimple(place: Place, builder: SelectorBuilder, at: number, isFirst: boolean): Next {
  const { source } = place;
  const char = source.charAt(at);
  if (char === ':') return readPseudo(place, builder, at);
  if (char === '#' || char === '.') {
    const name = nameAt(source, at + 1);
    if (name === '') return fail('rule_badSelector', at, 1, char);
    builder.addPlain(char + name, true);
    return ok(at + 1 + name.length);
  }
  if (char === '[') {
    const attribute = attributeAt(source, at);
    if (attribute === undefined) {
      const isClosed = source.slice(at, place.end).includes(']');
      return fail(isClosed ? 'rule_badSelector' : 'rule_unclosed', at, 1, '[');
    }
    builder.addPlain(attribute.css, true);
    return ok(at + attribute.length);
  }
  const name = char === '*' ? '*' : nameAt(source, at);
  if (name === '' || !isFirst) return fail('rule_badSelector', at, 1, char);
  builder.addType(name);
  return ok(at + name.length);
}

/** A selector of a list, and where it stands: up to a comma or the end of the list. */
interface ListedSelector extends ReadSelector, Span {}

function readSelector(place: Place, from: number): Outcome<ListedSelector> {
  const { source, end } = place;
  const builder = createBuilder(place.inside !== 'rule', place.inside === 'has');
  const start = skipSpaces(source, from);
  let at = start;
  let hasCompound = false;
  let combinator: Combinator | undefined;
  while (at < end && source[at] !== ',') {
    const char = source.charAt(at);
    if (COMBINATORS.includes(char)) {
      const isMisplaced = combinator !== undefined || (!hasCompound && place.inside !== 'has');
      if (isMisplaced) return fail('rule_badSelector', at, 1, char);
      combinator = char as Combinator;
      at = skipSpaces(source, at + 1);
      continue;
    }
    builder.startCompound(combinator ?? (hasCompound ? ' ' : undefined));
    combinator = undefined;
    hasCompound = true;
    let isFirst = true;
    while (at < end && !/[\s,>+~]/u.test(source.charAt(at))) {
      const next = readSimple(place, builder, at, isFirst);
      if (!next.isOk) return next;
      at = next.value;
      isFirst = false;
    }
    builder.endCompound();
    at = Math.min(skipSpaces(source, at), end);
  }
  if (combinator !== undefined) return fail('rule_badSelector', Math.max(0, at - 1), 1, combinator);
  if (!hasCompound) return fail('rule_emptySelector', Math.min(from, Math.max(0, source.length - 1)), 1);
  return ok({ ...builder.finish(), start, end: at });
}

function readList(place: Place, from: number): Outcome<readonly ListedSelector[]> {
  if (place.depth > NESTING_MAX) return fail('rule_tooDeep', from, place.end - from);
  const selectors: ListedSelector[] = [];
  for (let at = from; ; at += 1) {
    const selector = readSelector(place, at);
    if (!selector.isOk) return selector;
    selectors.push(selector.value);
    at = selector.value.end;
    if (at >= place.end) return ok(selectors);
  }
}

/** A whole selector list; `start` of a fault counts from the beginning of `source`. */
export function parseSelector(source: string): Outcome<readonly ListedSelector[]> {
  return readList({ source, end: source.length, depth: 0, inside: 'rule', isBelowHas: false }, 0);
}
