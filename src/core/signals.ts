/** The signals' names, the group each belongs to, and whether it speaks for an appeal or against one. */

/** Evidence must come from two of the groups `words`, `form` and `place` before a verdict; `against` only ever lowers a score. */
export type SignalGroup = 'words' | 'form' | 'place' | 'markup' | 'against';

export const SIGNALS = {
  asksForMoney: 'words',
  offersSubscription: 'words',
  asksToRegister: 'words',
  offersNewsletter: 'words',
  objectsToAdBlocker: 'words',
  offersApp: 'words',
  saysAdvertisement: 'words',
  withholdsTheRest: 'words',
  namesCause: 'words',
  namesTerms: 'words',
  namesAmount: 'words',
  namesPayment: 'words',
  givesThanks: 'words',
  canBeDismissed: 'words',
  speaksAsPublisher: 'words',
  isHeadedByIt: 'words',
  hasButton: 'form',
  hasPayingLink: 'form',
  hasEmailField: 'form',
  hasAmountChoice: 'form',
  hasMailingForm: 'form',
  comesFromAdServer: 'form',
  linksToSponsors: 'form',
  leadsOffSite: 'form',
  isBrief: 'form',
  isAdBox: 'form',
  standsAfterArticle: 'place',
  standsBeforeArticle: 'place',
  standsBetweenParagraphs: 'place',
  standsAside: 'place',
  isSetApart: 'place',
  isRepeated: 'place',
  floats: 'place',
  markupSaysSo: 'markup',
  readsAsProse: 'against',
  reportsOrQuotes: 'against',
  holdsForeignText: 'against',
  holdsStrayPieces: 'against',
  listsLinks: 'against',
  isMereLink: 'against',
  isPlainParagraph: 'against',
  asksForManyFields: 'against',
  asksForConsent: 'against',
  isNavigation: 'against',
  isInHeader: 'against',
  isInFooter: 'against',
  isComment: 'against',
  holdsByline: 'against',
  leadsElsewhere: 'against',
  pageIsAboutIt: 'against',
  pageHasNoArticle: 'against',
} as const satisfies Record<string, SignalGroup>;

export type SignalName = keyof typeof SIGNALS;

/** Strength of each signal in a block, from 0 (absent) to 1; a missing name is 0. */
export type Signals = Readonly<Partial<Record<SignalName, number>>>;
