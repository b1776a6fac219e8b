/** Puts a verdict into words that a reader can check: the signals that counted, with the page's own words. */
import type { Judged } from './detect';
import type { Evidence } from './finding';
import { fold } from './fold';
import type { Ledger } from './ledger';
import { askClass, listClass } from './lexicon/classes';
import type { SignalName } from './signals';

/** The lexicon's class behind each signal of words. */
const CLASSES: Readonly<Partial<Record<SignalName, number>>> = {
  asksForMoney: askClass('donation'),
  offersSubscription: askClass('subscription'),
  asksToRegister: askClass('registration'),
  offersNewsletter: askClass('newsletter'),
  objectsToAdBlocker: askClass('adblock'),
  offersApp: askClass('app'),
  saysAdvertisement: listClass('adLabel'),
  withholdsTheRest: listClass('gate'),
  namesCause: listClass('cause'),
  namesTerms: listClass('terms'),
  namesAmount: listClass('period'),
  namesPayment: listClass('payment'),
  givesThanks: listClass('thanks'),
  canBeDismissed: listClass('dismiss'),
};
/** Points below this are not worth telling. */
const TELLING_POINTS = 0.15;
const EVIDENCE_AT_MOST = 8;
const QUOTE_LENGTH = 60;
export const EXCERPT_LENGTH = 80;
/** A run shorter than this says "Close" or "×" rather than what the block is about. */
const SPEAKING_LENGTH = 12;

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** The words behind a signal: as written where folding kept the text's length, else as folded. */
function quoteOf(ledger: Ledger, phraseClass: number, from: number, to: number): string | undefined {
  for (let run = from; run < to; run += 1) {
    const place = ledger.words[run]?.places.get(phraseClass);
    const text = ledger.outline.runs[run]?.text;
    if (!place || text === undefined) continue;
    const written = tidy(text);
    const folded = fold(text).trim();
    const words = (written.length === folded.length ? written : folded).slice(place.start, place.end);
    return shorten(words, QUOTE_LENGTH);
  }
  return undefined;
}

/** The evidence of a judged candidate, strongest first. */
export function explain({ measured, score }: Judged, ledger: Ledger): readonly Evidence[] {
  const { runFrom, runTo } = measured.candidate;
  return score.evidence
    .filter(({ points }) => Math.abs(points) >= TELLING_POINTS)
    .slice(0, EVIDENCE_AT_MOST)
    .map(({ signal, points }) => {
      const phraseClass = CLASSES[signal];
      const quote = phraseClass === undefined ? undefined : quoteOf(ledger, phraseClass, runFrom, runTo);
      const rounded = Math.round(points * 100) / 100;
      return quote === undefined ? { signal, points: rounded } : { signal, points: rounded, quote };
    });
}

/** The first words of a block that say something. */
export function excerptOf(ledger: Ledger, from: number, to: number): string {
  const { runs } = ledger.outline;
  let said = '';
  for (let run = from; run < to && said.length < EXCERPT_LENGTH; run += 1) {
    const text = tidy(runs[run]?.text ?? '');
    if (said === '' && text.length < SPEAKING_LENGTH && run + 1 < to) continue;
    said = said === '' ? text : `${said} ${text}`;
  }
  return shorten(said === '' ? tidy(runs[from]?.text ?? '') : said, EXCERPT_LENGTH);
}
