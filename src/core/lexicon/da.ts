/** Danish. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const da = {
  language: 'da',
  hasSpaces: true,
  ask: {
    donation: [
      'støt os', 'støt vores', 'støt … journalistik', 'støt uafhængig*', 'støt avisen', 'giv et bidrag', 'giv en gave',
      'donér', 'bidrag nu', 'bidrag til vores', 'dit bidrag', 'din donation', 'din støtte', 'jeres støtte', 'din hjælp',
      'brug for dig', 'hjælp os', 'bliv støtte*', 'bliv fast', 'vil du støtte', 'mobilepay til', 'støt mediet',
      'støt arbejdet', 'støt … medie', 'giv et beløb', 'giv et månedligt', 'jeg vil støtte', 'jeg vil bidrage',
      'bliv sponsor', 'brug for din',
    ],
    subscription: [
      'bliv abonnent', 'bliv … medlem', 'køb abonnement', 'køb adgang', 'tegn … abonnement', 'abonnér', 'prøv gratis',
      'prøv nu', 'prøv … gratis', 'læs videre med', 'få fuld adgang', 'se abonnement*', 'vælg … abonnement',
      'lås op for', 'bliv medlem', 'bestil abonnement', 'køb et abonnement', 'prøv en måned', 'få abonnement',
      'læs e-avisen', 'køb avisen', 'køb bladet', 'køb magasinet', 'se tilbud*', 'start abonnement', 'skift abonnement',
      'giv et gaveabonnement', 'lås artiklen op',
    ],
    registration: [
      'opret konto', 'opret en … konto', 'opret profil', 'opret en … profil', 'opret bruger', 'registrer dig',
      'log ind for at', 'opret dig gratis', 'opret gratis', 'opret en gratis', 'har du ikke en konto', 'ingen konto?',
      'log ind eller', 'glemt adgangskode', 'glemt kodeord',
    ],
    newsletter: [
      'tilmeld', 'få … nyhedsbrev*', 'modtag … nyhedsbrev*', 'vores nyhedsbrev*', 'i din indbakke', 'gå ikke glip',
      'hold dig opdateret', 'din e-mail*', 'din mail*', 'indtast … e-mail*', 'skriv dig op', 'få det seneste',
      'få vores', 'få … i indbakken', 'direkte i indbakken', 'abonner på … nyhedsbrev*', 'gratis nyhedsbrev*',
      'ja tak, jeg vil', 'jeg vil gerne modtage', 'hold dig orienteret', 'slå notifikationer til',
    ],
    adblock: [
      'slå … adblocker fra', 'sluk … adblocker', 'deaktiver … adblocker', 'din adblocker', 'bruger … adblocker',
      'du bruger adblock*', 'tillad annoncer', 'tillad reklamer',
    ],
    app: [
      'hent appen', 'hent … app', 'download … app', 'download appen', 'åbn i app*', 'installer appen', 'i vores app',
      'følg os på', 'hent vores', 'få appen', 'vores app', 'læs i appen', 'følg os', 'synes godt om os',
      'foretrukken kilde', 'scan qr*', 'tilføj til hjemmeskærm*',
    ],
  },
  topic: {
    donation: ['donat*', 'bidrag*', 'støtte', 'indsaml*', 'gave', 'støttemedlem*', 'mobilepay', 'crowdfunding'],
    subscription: [
      'abonn*', 'medlem*', 'premium', 'betalingsmur*', 'prøveperiode', 'e-avis*', 'prøveabonnement*', 'papiravis*',
    ],
    registration: ['konto', 'log ind', 'login', 'adgangskode*', 'brugernavn', 'profil'],
    newsletter: ['nyhedsbrev*', 'e-mail*', 'indbakke*', 'mailliste', 'notifikation*', 'mailboks*', 'push-besked*'],
    adblock: ['adblock*', 'annonceblok*'],
    app: ['app', 'appen', 'telegram', 'whatsapp'],
  },
  adLabel: [
    'annonce', 'annoncer', 'reklame', 'sponsoreret', 'sponsoreret indhold', 'annoncørbetalt', 'annoncørbetalt indhold',
    'kommercielt samarbejde', 'annonce:', 'betalt indhold', 'annoncørbetalt artikel', 'sponsoreret artikel',
    'betalt samarbejde', 'fra vores partnere', 'rabatkoder', 'partnerindhold', 'annonceindhold',
  ],
  adNotice: [
    'artiklen fortsætter', 'fortsætter efter annoncen', 'fortsætter under annoncen', 'reklamelink*', 'affiliatelink*',
    'får vi … provision', 'læs videre under', 'under annoncen', 'efter annoncen', 'fra vores partnere', 'tilbud fra',
    'rabatkod*', 'sammenlign priser', 'sammenlign … lån', 'affiliate link*', 'sponsoreret af', 'kan modtage provision',
  ],
  gate: [
    'for at læse videre', 'for at læse hele', 'læs hele artiklen', 'læs resten', 'kun for medlemmer', 'for abonnenter',
    'forbeholdt', 'allerede abonnent', 'er du allerede', 'har du allerede', 'vil du læse videre', 'vil du læse hele',
    'læs hele historien', 'for at fortsætte', 'fortsæt læsningen', 'for medlemmer', 'artiklen er låst',
    'for dig, der er', 'har du abonnement', 'allerede medlem', 'gratis artikler', 'log ind og læs',
  ],
  cause: [
    'uafhængig*', 'kritisk journalistik', 'uden betalingsmur', 'reklamefri*', 'uden reklamer', 'nonprofit',
    'koster penge', 'hver krone', 'ethvert bidrag', 'stort som småt', 'vores læsere', 'vores journalistik',
    'fri presse', 'kvalitetsjournalistik', 'lokaljournalistik', 'uden annoncer', 'frit tilgængelig*', 'vores arbejde',
    'vores redaktion',
  ],
  terms: [
    'ingen binding', 'uden binding', 'opsig når', 'afmeld*', 'gratis', 'ubegrænset*', 'adgang til al*', 'første måned',
    'hver uge', 'persondata*', 'privatlivspolitik', 'vilkår', 'uden forpligtelser', 'fuld adgang', 'til enhver tid',
    'tilbuddet gælder', 'samtykke til', 'privatlivs*', 'personoplysninger', 'betingelser*', 'hver morgen',
    'hver fredag',
  ],
  period: [
    'om måneden', 'pr. måned', 'per måned', '/md*', 'kr./md.', 'om året', 'hver måned', 'månedligt', 'kr. om',
    'engangs*',
  ],
  payment: [
    'dankort', 'betalingskort', 'kontonummer', 'betalingsservice', 'mobilepay', 'bankoverførsel', 'kreditkort',
    'reg.nr.', 'fakturering',
  ],
  thanks: ['tak for', 'tusind tak', 'tak fordi', 'vi takker'],
  dismiss: [
    'ikke nu', 'nej tak', 'nej, tak', 'måske senere', 'mind mig om', 'luk', 'spring over', 'vis ikke igen',
    'ikke interesseret', 'allerede tilmeldt', 'fortsæt uden',
  ],
  publisher: ['vi', 'os', 'vores'],
  reader: ['du', 'dig', 'din', 'dit', 'dine', 'jer', 'jeres'],
  reporting: [
    'siger', 'sagde', 'ifølge', 'fortæller', 'oplyser', 'skriver', 'udtaler', 'forklarer', 'oplyste', 'fortalte',
  ],
  consent: ['cookies', 'accepter alle', 'tillad alle', 'afvis alle', 'samtykke', 'kun nødvendige', 'tillad valgte'],
  related: [
    'læs også', 'læs mere', 'mest læste', 'relaterede artikler', 'mere om', 'seneste nyt', 'anbefalet',
    'flere artikler', 'se også',
  ],
} as const satisfies Lexicon;
