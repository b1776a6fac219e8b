/**
 * What each signal adds to a block's log-odds at full strength. Fitted by `npm run train` before the latest signals and rails, the
 * thresholds set by hand since: fitting anew changes this file, and measured worse when last tried.
 */
import type { SignalName } from './signals';

/** Blocks that ask the reader for something, and ad leftovers, look so different that each has weights of its own. */
export const FAMILIES = ['asking', 'ad'] as const;
export type Family = (typeof FAMILIES)[number];

/** A linear model: log-odds are the bias and each signal's strength times its weight. */
export interface LinearModel {
  /** Probability from which a block counts as an appeal. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<SignalName, number>>;
}

export type Model = Readonly<Record<Family, LinearModel>>;

export const MODEL: Model = {
  asking: {
    threshold: 0.6,
    bias: -2.79,
    weights: {
      asksForMoney: 1.24,
      offersSubscription: 0.47,
      asksToRegister: 1.54,
      offersNewsletter: 0.91,
      objectsToAdBlocker: 2.62,
      offersApp: 1.96,
      saysAdvertisement: 1,
      withholdsTheRest: 1.32,
      namesCause: 1.61,
      namesTerms: 0.85,
      namesAmount: 0.37,
      namesPayment: 0.86,
      givesThanks: 1.03,
      canBeDismissed: 0.97,
      speaksAsPublisher: 0.54,
      hasButton: 1.16,
      hasPayingLink: 0.67,
      hasEmailField: 0.47,
      hasAmountChoice: 0,
      isBrief: 0.49,
      isAdBox: 0.71,
      standsAfterArticle: 1,
      standsBeforeArticle: 0,
      standsBetweenParagraphs: 0,
      standsAside: 0.08,
      isSetApart: 1,
      isRepeated: 0.15,
      floats: 0.49,
      markupSaysSo: 1.3,
      readsAsProse: -1.4,
      reportsOrQuotes: -1.22,
      holdsForeignText: -2.22,
      holdsStrayPieces: -1.53,
      listsLinks: -3.46,
      isMereLink: -0.03,
      isPlainParagraph: -0.4,
      asksForManyFields: -0.92,
      asksForConsent: -4.19,
      isNavigation: -2.8,
      isInHeader: -0.77,
      isInFooter: -0.71,
      isComment: -1.15,
      holdsByline: -0.77,
      leadsElsewhere: -1.08,
      pageIsAboutIt: -3.02,
      pageHasNoArticle: -2.09,
    },
  },
  ad: {
    threshold: 0.54,
    bias: -2.61,
    weights: {
      asksForMoney: 0.81,
      offersSubscription: 0.87,
      asksToRegister: 0.97,
      offersNewsletter: 0.94,
      objectsToAdBlocker: 0.78,
      offersApp: 0.93,
      saysAdvertisement: 1.8,
      withholdsTheRest: 0.71,
      namesCause: 0.61,
      namesTerms: 1.07,
      namesAmount: 0.6,
      namesPayment: 0.98,
      givesThanks: 0.68,
      canBeDismissed: 0.97,
      speaksAsPublisher: 0.3,
      hasButton: 0,
      hasPayingLink: 0.13,
      hasEmailField: 0.37,
      hasAmountChoice: 0.04,
      isBrief: 1.49,
      isAdBox: 1.73,
      standsAfterArticle: 0.64,
      standsBeforeArticle: 0,
      standsBetweenParagraphs: 0,
      standsAside: 0.88,
      isSetApart: 0,
      isRepeated: 0.15,
      floats: 0.32,
      markupSaysSo: 1.3,
      readsAsProse: -1.21,
      reportsOrQuotes: -1.29,
      holdsForeignText: -1.24,
      holdsStrayPieces: -2.1,
      listsLinks: -1.05,
      isMereLink: -2.2,
      isPlainParagraph: -1.59,
      asksForManyFields: -2.01,
      asksForConsent: -4,
      isNavigation: -1.84,
      isInHeader: -2.04,
      isInFooter: -1.3,
      isComment: -2.67,
      holdsByline: -0.87,
      leadsElsewhere: -2.28,
      pageIsAboutIt: -2,
      pageHasNoArticle: -1.28,
    },
  },
};
