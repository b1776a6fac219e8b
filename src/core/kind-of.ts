/** Which kind a candidate's words speak of, and how strongly they ask for each. */
import { KINDS, type Kind } from './kind';
import type { Ledger } from './ledger';
import { ASKING_KINDS, askClass, topicClass } from './lexicon/classes';
import type { AskingKind } from './lexicon/lexicon';

/** One phrase is worth 0.6, two 0.84, three 0.94. */
export const saturate = (count: number): number => 1 - 0.4 ** count;

/** Words of the subject count little beside words that ask, and no more than two of them. */
const TOPIC_SHARE = 0.25;
const TOPICS_AT_MOST = 2;

/** By kind, how strongly the runs ask, 0 to 1. */
export function readAsks(ledger: Ledger, from: number, to: number): Readonly<Record<AskingKind, number>> {
  return Object.fromEntries(
    ASKING_KINDS.map((kind) => {
      const topics = Math.min(TOPICS_AT_MOST, ledger.phrases(topicClass(kind), from, to));
      return [kind, saturate(ledger.phrases(askClass(kind), from, to) + TOPIC_SHARE * topics)];
    }),
  ) as Record<AskingKind, number>;
}

/** What beside the asking words tells kinds apart. */
export interface KindHints {
  readonly cause: number;
  readonly gate: number;
  readonly emailFields: number;
  readonly payingLinks: number;
  readonly appLinks: number;
  readonly adWords: number;
  readonly mailing: number;
  /** Phrases for ways of paying. */
  readonly payment: number;
  /** 0 to 1: made by an ad server, or full of links that somebody pays for. */
  readonly sponsored: number;
  /** A shelf of coupons or comparisons; what its shops offer (an account, a subscription) is theirs. */
  readonly isShelf: boolean;
  /** Its author called it an ad's place. */
  readonly isAdPlace: boolean;
}
/** What an author called a box tells its kind where no word of it does. */
const PLACE_SCORE = 0.25;

export function kindOf(asks: Readonly<Record<AskingKind, number>>, hints: KindHints): Kind {
  const scores: Readonly<Record<Kind, number>> = {
    donation: asks.donation + 0.3 * saturate(hints.cause) + (hints.payingLinks > 0 ? 0.15 : 0),
    subscription: asks.subscription + 0.3 * saturate(hints.gate) + (hints.payingLinks > 0 ? 0.1 : 0),
    // who withholds the rest until one registers asks for an e-mail address as well
    registration: asks.registration + (asks.registration > 0 ? 0.45 : 0.15) * saturate(hints.gate),
    // a form that takes a card takes an address as well
    newsletter: asks.newsletter + (hints.payment > 0 ? 0 : hints.emailFields > 0 ? 0.4 : hints.mailing > 0 ? 0.25 : 0),
    // sites that ask for money say "ads" as well; only what is about the blocker is a notice
    adblock: 1.5 * asks.adblock - 0.3,
    app: asks.app + (hints.appLinks > 0 ? 0.3 : 0),
    ad: Math.max(hints.adWords, (hints.isShelf ? 1.5 : 0.7) * hints.sponsored, hints.isAdPlace ? PLACE_SCORE : 0),
  };
  return KINDS.reduce((best, kind) => (scores[kind] > scores[best] ? kind : best));
}
