/** The bounds that keep one rule from costing a page dearly. */

/** Longer lines are refused: no rule of the lists in use comes near. */
export const LINE_LENGTH_MAX = 4_000;
export const REGEX_LENGTH_MAX = 300;
/** A regular expression sees at most this much of an element's text: quadratic matching of it stays within milliseconds. */
export const REGEX_TEXT_MAX = 5_000;
/** A literal text is looked for in at most this much. */
export const LITERAL_TEXT_MAX = 200_000;
/** `:has(:not(:has(…)))` may nest this deep. */
export const NESTING_MAX = 6;
export const ANCESTOR_LEVELS_MAX = 255;
