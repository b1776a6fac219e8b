/** What detection or a rule decided to collapse, and why. Findings never carry elements. */
import type { Kind } from './kind';
import type { SignalName } from './signals';

/** One signal that counted, what it added to or took from the score, and the words of the page that showed it. */
export interface Evidence {
  readonly signal: SignalName;
  /** Log-odds; negative where the signal speaks against an appeal. */
  readonly points: number;
  /** The page's own words, at most 60 characters. */
  readonly quote?: string;
}

/** Who asked for the collapse: detection, one of the reader's rules, or the reader's own correction ("Collapse this block"). */
export type Origin = 'detected' | 'rule' | 'reader';

export interface Finding {
  /** Unique within its frame for as long as the document lives. */
  readonly id: number;
  readonly kind: Kind;
  readonly origin: Origin;
  /** Probability that the block is an appeal, 0 to 1; 1 for rules and the reader's corrections. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** The first words of the block, at most 80 characters, white space folded. */
  readonly excerpt: string;
  /** Recognises the same block on another page of the site; see `core/fingerprint.ts`. */
  readonly fingerprint: string;
  /** Names the block's first element by its marks, so that a rule can speak of it; absent where a rule does already. */
  readonly selector?: string;
  /** True where the page says that the rest of the article is for subscribers or members. */
  readonly isGate: boolean;
  /** It was known from earlier visits to the site, and hidden from the start. */
  readonly isRemembered?: boolean;
  /** The rule's text, for `origin: 'rule'`. */
  readonly rule?: string;
}
