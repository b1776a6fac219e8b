/** The pseudo-classes that rules may use: the browser's own, and the procedural operators with their other names. */

/** What stands between an operator's brackets. */
export type ArgumentForm =
  | 'selectors'
  | 'text'
  | 'number'
  | 'path'
  | 'attribute'
  | 'style'
  | 'levels'
  | 'xpath'
  | 'none';

interface Operator {
  readonly canonical: string;
  readonly argument: ArgumentForm;
}

export const OPERATORS = {
  'has-text': { canonical: 'has-text', argument: 'text' },
  contains: { canonical: 'has-text', argument: 'text' },
  '-abp-contains': { canonical: 'has-text', argument: 'text' },
  '-abp-has': { canonical: 'has', argument: 'selectors' },
  if: { canonical: 'has', argument: 'selectors' },
  'min-text-length': { canonical: 'min-text-length', argument: 'number' },
  'matches-path': { canonical: 'matches-path', argument: 'path' },
  'matches-attr': { canonical: 'matches-attr', argument: 'attribute' },
  'matches-css': { canonical: 'matches-css', argument: 'style' },
  'matches-css-before': { canonical: 'matches-css-before', argument: 'style' },
  'matches-css-after': { canonical: 'matches-css-after', argument: 'style' },
  upward: { canonical: 'upward', argument: 'levels' },
  'nth-ancestor': { canonical: 'upward', argument: 'levels' },
  xpath: { canonical: 'xpath', argument: 'xpath' },
  remove: { canonical: 'remove', argument: 'none' },
} as const satisfies Record<string, Operator>;

export type OperatorName = keyof typeof OPERATORS;

export const isOperator = (name: string): name is OperatorName => Object.hasOwn(OPERATORS, name);

/** Take a selector list between their brackets. */
export const LOGICAL_PSEUDO_CLASSES: ReadonlySet<string> = new Set(['not', 'is', 'where', 'has']);

/** Take a word, or `an+b`, between their brackets. */
export const FUNCTIONAL_PSEUDO_CLASSES: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl)$/iu,
  lang: /^[\w*"' ,-]+$/u,
  'nth-child': /^(?:odd|even|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)$/iu,
  'nth-last-child': /^(?:odd|even|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)$/iu,
  'nth-of-type': /^(?:odd|even|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)$/iu,
  'nth-last-of-type': /^(?:odd|even|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)$/iu,
};

/** Stand alone. */
export const PLAIN_PSEUDO_CLASSES: ReadonlySet<string> = new Set([
  'active',
  'any-link',
  'autofill',
  'checked',
  'default',
  'defined',
  'disabled',
  'empty',
  'enabled',
  'first-child',
  'first-of-type',
  'focus',
  'focus-visible',
  'focus-within',
  'fullscreen',
  'hover',
  'in-range',
  'indeterminate',
  'invalid',
  'last-child',
  'last-of-type',
  'link',
  'modal',
  'only-child',
  'only-of-type',
  'open',
  'optional',
  'out-of-range',
  'picture-in-picture',
  'placeholder-shown',
  'popover-open',
  'read-only',
  'read-write',
  'required',
  'root',
  'scope',
  'target',
  'valid',
  'visited',
]);
