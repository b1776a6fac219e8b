/** What each signal adds to a block's log-odds at full strength. Written by `npm run train`. */
import type { SignalName } from './signals';

/** Blocks that ask the reader for something, and ad leftovers, look so different that each has weights of its own. */
export const FAMILIES = ['asking', 'ad'] as const;
export type Family = (typeof FAMILIES)[number];

/** A linear model: log-odds are the bias and each signal's strength times its weight. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<SignalName, number>>;
}

export interface Model extends Readonly<Record<Family, LinearModel>> {
  /** Probability from which a block counts as an appeal. */
  readonly threshold: number;
}

export const MODEL: Model = {
  threshold: 0.5,
  asking: {
    bias: -2.52,
    weights: {
      asksForMoney: 0.8,
      offersSubscription: 0.17,
      asksToRegister: 0.52,
      offersNewsletter: 1.09,
      objectsToAdBlocker: 2.31,
      offersApp: 1.39,
      saysAdvertisement: 0.38,
      withholdsTheRest: 1.52,
      namesCause: 1.52,
      namesTerms: 0.86,
      namesAmount: 0.32,
      namesPayment: 0.36,
      givesThanks: 1.32,
      canBeDismissed: 0.48,
      speaksAsPublisher: 0,
      hasButton: 1.14,
      hasPayingLink: 0.46,
      hasEmailField: 0.15,
      hasAmountChoice: 0,
      isBrief: 0.08,
      isAdBox: 0.84,
      standsAfterArticle: 1,
      standsBeforeArticle: 0.08,
      standsBetweenParagraphs: 0,
      standsAside: 0.62,
      isSetApart: 0.85,
      isRepeated: 0.15,
      floats: 0.27,
      markupSaysSo: 1.3,
      readsAsProse: -1.24,
      reportsOrQuotes: -1.68,
      holdsForeignText: -2.92,
      holdsStrayPieces: -3.57,
      listsLinks: -2.29,
      isMereLink: 0,
      isNavigation: -2.97,
      isInHeaderOrFooter: -0.49,
      isComment: -1.01,
      holdsByline: -0.83,
      pageIsAboutIt: -2.67,
    },
  },
  ad: {
    bias: -3.34,
    weights: {
      asksForMoney: 0.32,
      offersSubscription: 0.38,
      asksToRegister: 0.87,
      offersNewsletter: 0.86,
      objectsToAdBlocker: 0.34,
      offersApp: 0.69,
      saysAdvertisement: 1.78,
      withholdsTheRest: 0.35,
      namesCause: 0.32,
      namesTerms: 0.9,
      namesAmount: 0.28,
      namesPayment: 0.92,
      givesThanks: 0.42,
      canBeDismissed: 1.09,
      speaksAsPublisher: 0,
      hasButton: 0,
      hasPayingLink: 0.03,
      hasEmailField: 0.35,
      hasAmountChoice: 0.11,
      isBrief: 1.68,
      isAdBox: 2,
      standsAfterArticle: 0.93,
      standsBeforeArticle: 0,
      standsBetweenParagraphs: 0,
      standsAside: 1,
      isSetApart: 0.23,
      isRepeated: 0.15,
      floats: 0.02,
      markupSaysSo: 1.3,
      readsAsProse: -1.38,
      reportsOrQuotes: -2.11,
      holdsForeignText: -1.32,
      holdsStrayPieces: -2.62,
      listsLinks: -1.22,
      isMereLink: -1.47,
      isNavigation: -1.1,
      isInHeaderOrFooter: -1.84,
      isComment: -0.98,
      holdsByline: -1.21,
      pageIsAboutIt: -0.8,
    },
  },
};
