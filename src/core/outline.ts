/** A document as plain facts in document order: its elements, and the runs of text that they hold. Made by `page/segment`. */

/** One element. Elements stand in document order, so a subtree is the stretch from its own index to `last`. */
export interface OutlineElement {
  /** Lower case. */
  readonly tag: string;
  /** Index of the parent, -1 for the root. */
  readonly parent: number;
  /** Index of the last descendant; its own index where it has none. */
  last: number;
  /** First text run inside, and the one after the last. */
  readonly runFrom: number;
  runTo: number;
  /** `class`, `id`, `role`, `name`, `data-*` names and `aria-label`, lower case, joined by spaces. */
  readonly marks: string;
  /** The address as written: where a link leads, a frame comes from, a form is sent. */
  readonly target: string;
  /** A small set of facts read off the element; see `ElementFact`. */
  readonly facts: number;
}

/** Bits of `OutlineElement.facts`. */
export const FACT = {
  link: 1,
  button: 2,
  emailField: 4,
  otherField: 8,
  image: 16,
  heading: 32,
  listItem: 64,
  frame: 128,
  choice: 256,
  hidden: 512,
  inline: 1024,
  /** A link that its author marked as paid for: `rel="sponsored"`. */
  sponsored: 2048,
} as const;

/** A stretch of text with nothing but inline elements in it, or the text of one attribute (an image's alternative text, a button's value). */
export interface TextRun {
  readonly text: string;
  /** Index of the nearest element that is not inline. */
  readonly owner: number;
  /** Index of the outermost inline element that holds the whole run, -1 where there is none. */
  readonly wrapper: number;
  /** How many characters stand in links. */
  linkLength: number;
  /** How many characters are emphasised (italic). */
  emphasisLength: number;
  /** True for attribute text, which the reader does not see as text. */
  readonly isAttribute: boolean;
}

export interface Outline {
  readonly elements: readonly OutlineElement[];
  readonly runs: readonly TextRun[];
  /** BCP 47 tag of the document as declared, or ''. */
  readonly language: string;
  /** Host name of the page's address, without `www.`. */
  readonly host: string;
  readonly path: string;
  readonly title: string;
  /** True for the document of a frame. */
  readonly isFrame: boolean;
}
