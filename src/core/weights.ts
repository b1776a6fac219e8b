/** What each signal adds to a block's log-odds at full strength. */
import type { SignalName } from './signals';

/** A linear model: log-odds are the bias and each signal's strength times its weight. */
export interface Model {
  readonly bias: number;
  /** Probability from which a block counts as an appeal. */
  readonly threshold: number;
  readonly weights: Readonly<Record<SignalName, number>>;
}

export const MODEL: Model = {
  bias: -4.03,
  threshold: 0.5,
  weights: {
    asksForMoney: 0.69,
    offersSubscription: 0,
    asksToRegister: 1.66,
    offersNewsletter: 0.75,
    objectsToAdBlocker: 1.67,
    offersApp: 0.56,
    saysAdvertisement: 1.03,
    withholdsTheRest: 1.51,
    namesCause: 0.86,
    namesTerms: 0.58,
    namesAmount: 0.5,
    namesPayment: 1.59,
    givesThanks: 0.93,
    canBeDismissed: 0,
    speaksAsPublisher: 0.48,
    hasButton: 0.64,
    hasPayingLink: 0,
    hasEmailField: 0.63,
    hasAmountChoice: 0,
    isBrief: 1.22,
    isAdBox: 1.39,
    standsAfterArticle: 1.49,
    standsBeforeArticle: 0,
    standsBetweenParagraphs: 0,
    standsAside: 1.11,
    isSetApart: 0.94,
    isRepeated: 0.15,
    floats: 0.38,
    markupSaysSo: 2.83,
    readsAsProse: -1.26,
    reportsOrQuotes: -1.62,
    holdsForeignText: -2.15,
    listsLinks: -4.38,
    isNavigation: -2.34,
    isInHeaderOrFooter: -0.98,
    isComment: -1.02,
    holdsByline: -1.26,
    pageIsAboutIt: -1.17,
  },
};
