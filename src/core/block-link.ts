/** A link in a block, as a page tells it: what it says and where it leads. */
export interface BlockLink {
  /** Absolute, http or https. */
  readonly url: string;
  /** Its text or, where it is a picture, what that is called; may be empty. */
  readonly words: string;
}
