/** The type that every language's phrases have; one file a language, all lists filled. */
import type { Kind } from '../kind';

/** Kinds that ask the reader for something; ad leftovers only carry labels. */
export type AskingKind = Exclude<Kind, 'ad'>;

/**
 * A phrase is lower case, words parted by single spaces, apostrophes straight.
 * `*` at the end of a word stands for any ending, none included: `donat*` is donate, donates, donation.
 * `…` between words stands for up to four words (up to twelve characters where words are not parted by spaces).
 * Matching folds case, diacritics, width and white space, so one spelling is enough: `über` also finds `uber`.
 * In languages with spaces a phrase starts at the start of a word and, without `*`, ends at the end of one.
 */
export type Phrase = string;

export interface Lexicon {
  /** BCP 47, as in `<html lang>`: `en`, `pt`, `zh-Hant`. */
  readonly language: string;
  /** False for Chinese, Japanese and Thai: there phrases match anywhere in a text. */
  readonly hasSpaces: boolean;
  /**
   * What the page says when it asks the reader: sentences, imperatives, button labels ("support our work", "subscribe now").
   * Strong: it would be odd in a news article's own voice.
   */
  readonly ask: Readonly<Record<AskingKind, readonly Phrase[]>>;
  /** Words of the subject ("donation", "subscriber", "newsletter"). Weak: articles have them too. */
  readonly topic: Readonly<Record<AskingKind, readonly Phrase[]>>;
  /** The whole text of an ad's label: "advertisement", "sponsored", "ad". Only counts where it is nearly all there is. */
  readonly adLabel: readonly Phrase[];
  /** Longer ad notices: "story continues below advertisement", "we may earn a commission from links", "sponsored by". */
  readonly adNotice: readonly Phrase[];
  /** The page says that the rest is withheld: "to continue reading", "this article is for subscribers", "you have 2 free articles left". */
  readonly gate: readonly Phrase[];
  /** Why money is asked: "independent journalism", "reader-funded", "no paywall", "readers like you". */
  readonly cause: readonly Phrase[];
  /** What comes with it: "cancel anytime", "free trial", "unlimited access", "in your inbox", "unsubscribe at any time". */
  readonly terms: readonly Phrase[];
  /** Periods of payment: "a month", "per year", "monthly", "one-time". */
  readonly period: readonly Phrase[];
  /** Ways of paying: "credit card", "bank transfer", "donation account". Brand names are shared by all languages. */
  readonly payment: readonly Phrase[];
  /** "thank you for your support", "thanks for reading". */
  readonly thanks: readonly Phrase[];
  /** How it is sent away: "not now", "maybe later", "no thanks", "close", "continue without". */
  readonly dismiss: readonly Phrase[];
  /** What one is asked to do for the site by its name: "support", "donate to". An ask where the name stands beside it, before or after, and nothing without. */
  readonly giveTo: readonly Phrase[];
  /** The publisher speaking of itself: "we", "our", "our journalism", "our newsroom". */
  readonly publisher: readonly Phrase[];
  /** The reader spoken to: "you", "your", "dear reader". */
  readonly reader: readonly Phrase[];
  /** Reporting, speaks for an article: "said", "according to", "told reporters". */
  readonly reporting: readonly Phrase[];
  /** Cookie and privacy consent, which is never collapsed: "we use cookies", "accept all". */
  readonly consent: readonly Phrase[];
  /** Lists of other articles: "related articles", "read also", "most read". */
  readonly related: readonly Phrase[];
}
