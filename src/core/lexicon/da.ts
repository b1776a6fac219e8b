/** Danish. */
import type { Lexicon } from './lexicon';

export const da = {
  language: 'da',
  hasSpaces: true,
  ask: {
    donation: [
      'støt os', 'støt vores', 'støt … journalistik', 'støt uafhængig*', 'støt avisen', 'giv et bidrag', 'giv en gave',
      'donér', 'bidrag nu', 'bidrag til vores', 'dit bidrag', 'din donation', 'din støtte', 'jeres støtte', 'din hjælp',
      'brug for dig', 'hjælp os', 'bliv støtte*', 'bliv fast', 'vil du støtte', 'mobilepay til', 'støt redaktionen',
      'giv en donation', 'giv et beløb', 'donér nu', 'bliv medlem og støt', 'brug for din', 'sæt et beløb',
      'mobilepay nummer', 'støt mediet', 'støt arbejdet', 'jeg vil støtte', 'bliv sponsor',
    ],
    subscription: [
      'bliv abonnent', 'bliv … medlem', 'køb abonnement', 'køb adgang', 'tegn … abonnement', 'abonnér', 'prøv gratis',
      'prøv nu', 'prøv … gratis', 'læs videre med', 'få fuld adgang', 'se abonnement*', 'vælg … abonnement',
      'lås op for', 'bliv digital abonnent', 'bestil abonnement', 'bestil avisen', 'køb bladet', 'køb artiklen',
      'få adgang nu', 'start dit abonnement', 'start din prøve*', 'prøv en måned', 'første måned gratis', 'bliv medlem',
      'læs e-avisen', 'læs uden reklamer', 'se alle tilbud', 'tag imod tilbud*', 'fortsæt med abonnement',
      'køb et abonnement', 'start abonnement', 'skift abonnement', 'giv et gaveabonnement', 'lås artiklen op',
    ],
    registration: [
      'opret konto', 'opret en … konto', 'opret profil', 'opret en … profil', 'opret bruger', 'registrer dig',
      'log ind for at', 'opret gratis', 'opret dig', 'log ind eller', 'log ind og læs', 'ikke oprettet',
      'gratis profil',
    ],
    newsletter: [
      'tilmeld', 'få … nyhedsbrev*', 'modtag … nyhedsbrev*', 'vores nyhedsbrev*', 'i din indbakke', 'gå ikke glip',
      'hold dig opdateret', 'din e-mail*', 'din mail*', 'indtast … e-mail*', 'skriv dig op', 'få det seneste',
      'tilmeld dig', 'tilmeld nyhedsbrev*', 'tilmelding til nyhedsbrev*', 'modtag vores', 'modtag nyheder',
      'få nyhederne', 'få ugens', 'ja tak til', 'jeg vil gerne modtage', 'til din indbakke', 'gratis nyhedsbrev*',
      'gå aldrig glip', 'hold dig ajour', 'aktivér notifikationer', 'ugens bedste', 'abonnér på … nyhedsbrev*',
      'abonner på … nyhedsbrev*', 'ja tak, jeg vil', 'få … i indbakken', 'slå notifikationer til',
    ],
    adblock: [
      'slå … adblocker fra', 'sluk … adblocker', 'deaktiver … adblocker', 'din adblocker', 'bruger … adblocker',
      'bruger en adblocker', 'en adblocker', 'adblocker er slået', 'tillad annoncer', 'whitelist',
    ],
    app: [
      'hent appen', 'hent … app', 'download … app', 'download appen', 'åbn i app*', 'installer appen', 'i vores app',
      'følg os på', 'hent vores app', 'download vores app', 'vores app', 'læs i appen', 'følg os', 'like os på',
      'vores facebook*', 'vores whatsapp*', 'foretrukken kilde', 'tilføj … som kilde', 'føj til hjemmeskærm',
      'hent vores', 'få appen', 'synes godt om os', 'scan qr*',
    ],
  },
  topic: {
    donation: [
      'donat*', 'bidrag*', 'støtte', 'indsaml*', 'gave', 'doner', 'støtte*', 'crowdfunding', 'sponsor*', 'mobilepay',
    ],
    subscription: [
      'abonn*', 'medlem*', 'premium', 'betalingsmur*', 'prøveperiode', 'e-avis*', 'papiravis*', 'prøveabonnement*',
    ],
    registration: ['konto', 'log ind', 'login', 'adgangskode', 'brugernavn'],
    newsletter: [
      'nyhedsbrev*', 'e-mail*', 'indbakke*', 'mailliste', 'mailadresse*', 'morgenmail*', 'nyhedsmail*', 'notifikation*',
      'mailboks',
    ],
    adblock: ['adblock*', 'annonceblok*', 'reklamer'],
    app: ['app', 'appen', 'telegram', 'whatsapp', 'google nyheder'],
  },
  adLabel: [
    'annonce', 'annoncer', 'reklame', 'sponsoreret', 'sponsoreret indhold', 'annoncørbetalt', 'annoncørbetalt indhold',
    'kommercielt samarbejde', 'advertorial', 'sponseret indhold', 'betalt indhold', 'betalt partnerskab',
    'indhold fra vores partnere', 'vores partnere', 'kommercielt indhold', 'rabatkoder', 'prissammenligning',
    'vores sponsorer', 'annoncørbetalt artikel', 'sponsoreret artikel', 'betalt samarbejde', 'fra vores partnere',
    'partnerindhold', 'annonceindhold',
  ],
  adNotice: [
    'artiklen fortsætter', 'fortsætter efter annoncen', 'fortsætter under annoncen', 'reklamelink*', 'affiliatelink*',
    'får vi … provision', 'historien fortsætter', 'teksten fortsætter', 'fortsætter under reklamen', 'sponsoreret af',
    'tilbud fra vores', 'vores partnere anbefaler', 'affiliate-link*', 'reklame-link*', 'vi kan modtage provision',
    'tjener vi en', 'får vi kommission', 'lille provision', 'uden ekstra omkostning*', 'rabatkoder til',
    'sammenlign priser', 'læs videre under', 'under annoncen', 'efter annoncen', 'fra vores partnere',
  ],
  gate: [
    'for at læse videre', 'for at læse hele', 'læs hele artiklen', 'læs resten', 'kun for medlemmer', 'for abonnenter',
    'allerede abonnent', 'vil du læse videre', 'vil du læse resten', 'fortsæt med at læse', 'resten af artiklen',
    'eksklusivt for', 'forbeholdt abonnenter', 'artiklen er kun', 'log ind for at læse', 'allerede medlem',
    'har du et abonnement', 'vil du læse hele', 'fortsæt læsningen', 'artiklen er låst', 'log ind og læs',
    'har du abonnement',
  ],
  cause: [
    'uafhængig*', 'kritisk journalistik', 'uden betalingsmur', 'reklamefri*', 'uden reklamer', 'nonprofit',
    'koster penge', 'hver krone', 'ethvert bidrag', 'stort som småt', 'vores læsere', 'vores journalistik',
    'fri journalistik', 'kvalitetsjournalistik', 'lokaljournalistik', 'undersøgende journalistik',
    'tilgængelig for alle', 'uden annoncer', 'vores arbejde', 'vores redaktion', 'takket være vores', 'hvert bidrag',
    'gør en forskel', 'fradrag',
  ],
  terms: [
    'ingen binding', 'uden binding', 'opsig når', 'afmeld*', 'gratis', 'ubegrænset*', 'adgang til al*', 'første måned',
    'hver uge', 'persondata*', 'privatlivspolitik', 'vilkår', 'framelde*', 'alle artikler', 'jeg giver samtykke',
    'handelsbetingelser', 'personoplysninger', 'hver morgen', 'ugentlig*', 'fuld adgang', 'tilbuddet gælder', 'dine oplysninger', 'persondata', 'afmelde', 'når som helst', 'hver dag', 'betingelser',],
  period: [
    'om måneden', 'pr. måned', 'per måned', '/md*', 'kr./md.', 'om året', 'pr. uge', 'pr. kvartal', 'månedlig*',
    '/måned', 'hver måned',
  ],
  payment: [
    'dankort', 'betalingskort', 'kontonummer', 'betalingsservice', 'kortbetaling', 'bankoverførsel', 'reg.nr',
    'mobilepay', 'kreditkort',
  ],
  thanks: ['tak for', 'tusind tak', 'tak fordi', 'mange tak', 'tak til'],
  dismiss: [
    'ikke nu', 'nej tak', 'nej, tak', 'måske senere', 'mind mig om', 'luk', 'spring over', 'senere', 'fortsæt uden',
    'vis ikke igen', 'jeg er allerede', 'allerede tilmeldt',
  ],
  giveTo: ['støt', 'støtte', 'giv til', 'hjælp', 'bidrag til', 'doner til', 'stød op om'],
  publisher: ['vi', 'os', 'vores'],
  reader: ['du', 'dig', 'din', 'dit', 'dine', 'jer', 'jeres'],
  reporting: [
    'siger', 'sagde', 'ifølge', 'fortæller', 'oplyser', 'skriver', 'udtaler', 'pressemeddelelse', 'tilføjer',
    'fortalte', 'forklarer', 'oplyste',
  ],
  consent: ['cookies', 'accepter alle', 'tillad alle', 'afvis alle', 'samtykke'],
  related: [
    'læs også', 'læs mere', 'mest læste', 'relaterede artikler', 'mere om', 'flere artikler', 'seneste nyt',
    'anbefalet', 'mere fra',
  ],
} as const satisfies Lexicon;
