/** Guesses a rule's kind from its words, so that the bar can name it; rules themselves have none. */
import type { Kind } from '../kind';

const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['newsletter', /newsletter|mailing|e-?mail/iu],
  ['adblock', /ad-?block|adb\b/iu],
  ['donation', /donat|contribut|support-us|fundrais|patron/iu],
  ['registration', /regist|sign-?up|log-?in|regwall/iu],
  ['subscription', /subscri|paywall|premium|member|abo\b/iu],
  ['app', /app-(?:banner|promo|prompt)|smart-?banner|install-app/iu],
];

/** `ad` where the words say nothing else: that is what most cosmetic rules are for. A guess only names; no switch follows it. */
export const guessKind = (selector: string): Kind => WORDS.find(([, words]) => words.test(selector))?.[0] ?? 'ad';
