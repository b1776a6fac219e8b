/** Collects one selector while it is read: what the browser can find by itself, then the steps that are left. */
import type { Alternative, Combinator, PathCondition, Step } from './types';

/** Types that stand for the page as a whole. */
const PAGE_TYPES: ReadonlySet<string> = new Set(['html', 'body', 'head']);

/** A selector as read. */
export interface ReadSelector {
  /** Canonical text. */
  readonly text: string;
  readonly alternative: Alternative;
  /** Whether `text` is native CSS. */
  readonly isPlain: boolean;
  readonly hasCombinator: boolean;
  /** Whether it would match the page itself, or anything at all. */
  readonly isTooBroad: boolean;
}

export interface SelectorBuilder {
  readonly startCompound: (combinator: Combinator | undefined) => void;
  readonly endCompound: () => void;
  readonly addType: (css: string) => void;
  readonly addPlain: (css: string, isNarrow: boolean) => void;
  readonly addRoot: (css: string) => void;
  readonly addStep: (step: Step, text: string) => void;
  readonly addPath: (conditions: readonly PathCondition[], text: string) => void;
  readonly finish: () => ReadSelector;
}

const MOVES: ReadonlySet<Step['op']> = new Set(['ancestor', 'closest', 'xpath']);

const spell = (combinator: Combinator): string => (combinator === ' ' ? ' ' : ` ${combinator} `);

/**
 * `isNested`: the selector stands inside `:has()`, `:is()` or `:not()` and starts at their element, so all of it is steps;
 * with `isRelative` (`:has()`) the first compound is looked for below that element.
 */
export function createBuilder(isNested: boolean, isRelative: boolean): SelectorBuilder {
  const steps: Step[] = [];
  const paths: PathCondition[] = [];
  let text = '';
  let css = '';
  /** Plain part of the current compound that no step holds yet. */
  let pending = '';
  let move: Combinator | undefined;
  let isNative = !isNested;
  let isPlain = true;
  let isNarrow = false;
  let isSubjectPage = false;
  let compounds = 0;
  let hasCombinator = false;
  let isBare = true;

  const flush = (isNeeded: boolean): void => {
    if (isNative) {
      css += pending === '' && isNeeded ? '*' : pending;
    } else if (move !== undefined) {
      steps.push({ op: 'find', combinator: move, css: pending === '' ? '*' : pending.trimEnd() });
      move = undefined;
    } else if (pending !== '') {
      steps.push({ op: 'css', css: pending.trimEnd() });
    }
    pending = '';
  };

  return {
    startCompound: (combinator) => {
      if (combinator !== undefined) {
        text += text === '' ? `${combinator} ` : spell(combinator);
        hasCombinator = true;
      }
      if (isNative) css += css === '' || combinator === undefined ? '' : spell(combinator);
      else move = combinator ?? (isRelative && compounds === 0 ? ' ' : undefined);
      compounds += 1;
      isBare = true;
      isSubjectPage = false;
    },
    endCompound: () => {
      // A compound of `:matches-path()` alone, at the start, asks for no element.
      const isPathOnly = isBare && pending === '' && compounds === 1 && paths.length > 0;
      if (isPathOnly && isNative) return;
      if (isBare || pending !== '' || move !== undefined) flush(isBare);
    },
    addType: (name) => {
      const isPage = PAGE_TYPES.has(name.toLowerCase());
      text += name;
      pending += name;
      isBare = false;
      isSubjectPage ||= isPage;
      isNarrow ||= !isPage && name !== '*';
    },
    addPlain: (part, isNarrowing) => {
      text += part;
      pending += part;
      isBare = false;
      isNarrow ||= isNarrowing;
    },
    addRoot: (part) => {
      text += part;
      pending += part;
      isBare = false;
      isSubjectPage = true;
    },
    addStep: (step, spelled) => {
      const startsAtDocument = step.op === 'xpath' && isNative && css === '' && pending === '';
      if (!startsAtDocument) flush(isBare);
      isNative = false;
      isPlain = false;
      isBare = false;
      text += spelled;
      steps.push(step);
      if (MOVES.has(step.op)) {
        isSubjectPage = false;
        isNarrow ||= step.op === 'xpath';
      }
    },
    addPath: (conditions, spelled) => {
      text += spelled;
      isPlain = false;
      paths.push(...conditions);
    },
    finish: () => ({
      // The space that ends an escape (`.\\31 `) says nothing at the end.
      text: text.trimEnd(),
      alternative: { css: css.trimEnd(), steps, paths },
      isPlain,
      hasCombinator,
      isTooBroad: isSubjectPage || !isNarrow,
    }),
  };
}
