/** What is timed: Foldaway's parts and whole, and the two that it is measured against. */

/** `core`: all that follows on the outline; `whole`: outline, languages and core, as at the first look at a page. */
export const WAYS = ['walk', 'segment', 'core', 'whole', 'readability'] as const;
export type Way = (typeof WAYS)[number];

export interface PageTimes {
  readonly elements: number;
  /** Medians over the rounds. */
  readonly ms: Readonly<Record<Way, number>>;
}
