/** What each signal adds to a block's log-odds at full strength. */
import type { SignalName } from './signals';

export const BIAS = -4;

/** Probability from which a block counts as an appeal. */
export const THRESHOLD = 0.5;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  asksForMoney: 3,
  offersSubscription: 2.5,
  asksToRegister: 2.5,
  offersNewsletter: 2.5,
  objectsToAdBlocker: 4,
  offersApp: 2.5,
  saysAdvertisement: 3.5,
  withholdsTheRest: 2,
  namesCause: 1.5,
  namesTerms: 1,
  namesAmount: 0.8,
  namesPayment: 1,
  givesThanks: 0.6,
  canBeDismissed: 0.8,
  speaksAsPublisher: 0.8,
  hasButton: 0.8,
  hasPayingLink: 1.2,
  hasEmailField: 1.8,
  hasAmountChoice: 0.6,
  isBrief: 0.8,
  isAdBox: 1.2,
  standsAfterArticle: 0.4,
  standsBeforeArticle: 0.2,
  standsBetweenParagraphs: 0.5,
  standsAside: 0.4,
  isSetApart: 0.6,
  isRepeated: 0,
  floats: 0.8,
  markupSaysSo: 1,
  readsAsProse: -1.5,
  reportsOrQuotes: -1,
  holdsForeignText: -4,
  listsLinks: -2,
  isNavigation: -2,
  isInHeaderOrFooter: -1,
  isComment: -1.5,
  holdsByline: -1,
  pageIsAboutIt: -1.5,
};
