/** Dutch. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const nl = {
  language: 'nl',
  hasSpaces: true,
  ask: {
    donation: [
      'steun ons', 'steun onze', 'steun onafhankelijke', 'steun … journalistiek', 'steun het werk', 'help ons',
      'doneer', 'doe een donatie', 'doe een gift', 'je donatie', 'uw donatie', 'uw bijdrage', 'jouw bijdrage',
      'jouw steun', 'uw steun', 'je steun nodig', 'uw hulp nodig', 'jouw hulp nodig', 'word donateur', 'word vriend',
      'trakteer ons', 'steun mij', 'eenmalig doneren', 'ik wil steunen', 'jouw donatie', 'dankzij jouw', 'zonder jouw',
      'hebben jou nodig', 'draag bij', 'word steunlid', 'geef een gift', 'koop een koffie voor', 'vond je dit artikel',
      'op petje af',
    ],
    subscription: [
      'neem een abonnement', 'abonneer je', 'abonneer nu', 'word abonnee', 'abonnee worden', 'word … lid',
      'sluit je aan', 'probeer nu', 'probeer … gratis', 'lees verder met', 'bekijk … abonnement*', 'bekijk aanbieding*',
      'kies je abonnement', 'krijg toegang', 'word lid', 'lid worden', 'bekijk alle abonnement*',
      'bekijk onze abonnement*', 'bestel … nummer', 'lees onbeperkt', 'lees alle artikelen', 'probeer een maand',
      'proefabonnement', 'weken gratis', 'ontgrendel', 'cadeau-abonnement',
    ],
    registration: [
      'maak een … account', 'account aanmaken', 'registreer je', 'registreer nu', 'gratis registreren', 'log in om',
      'maak gratis', 'gratis account', 'nog geen account', 'nog niet geregistreerd', 'registreer gratis', 'log in of',
    ],
    newsletter: [
      'schrijf je in', 'schrijf je nu in', 'schrijf u in', 'meld je aan', 'meld u aan', 'aanmelden voor de nieuwsbrief',
      'ontvang onze', 'ontvang … nieuwsbrief', 'ontvang … mailbox', 'onze … nieuwsbrief', 'blijf op de hoogte',
      'mis niets', 'je e-mailadres', 'aanmelden nieuwsbrief', 'inschrijven nieuwsbrief', 'inschrijven voor',
      'aanmelden voor onze', 'abonneer je op', 'ik schrijf me in', 'ontvang elke', 'ik ontvang graag', 'in je inbox',
      'in uw inbox', 'in je mailbox', 'in uw mailbox', 'per e-mail ontvangen', 'vul je e-mail*', 'vul uw e-mail*',
      'gratis nieuwsbrief', 'mis geen', 'niets missen', 'altijd op de hoogte', 'elke ochtend in', 'zet meldingen aan',
    ],
    adblock: [
      'schakel … adblocker', 'adblocker uit', 'jouw adblocker', 'je adblocker', 'uw adblocker',
      'gebruikt een adblocker', 'advertenties toestaan',
    ],
    app: [
      'download de app', 'download onze app', 'download de … app', 'installeer de app', 'open in … app', 'in onze app',
      'volg ons op', 'zet … op je beginscherm', 'onze app', 'lees in de app', 'volg ons', 'volg … op whatsapp',
      'like ons', 'op google nieuws', 'voorkeursbron', 'scan de qr*',
    ],
  },
  topic: {
    donation: ['donat*', 'donere*', 'bijdrage', 'steun*', 'gift*', 'crowdfunding'],
    subscription: [
      'abonnement*', 'abonnee*', 'lid', 'lidmaatschap*', 'premium', 'proefabonnement*', 'digitale krant', 'betaalmuur',
    ],
    registration: ['account', 'inloggen', 'registr*', 'wachtwoord', 'aanmelden'],
    newsletter: ['nieuwsbrief*', 'nieuwsbrieven', 'e-mail*', 'mailbox', 'inbox', 'mailinglijst', 'meldingen'],
    adblock: ['adblock*', 'advertenties', 'advertentieblok*'],
    app: ['app', 'telegram', 'whatsapp', 'google nieuws'],
  },
  adLabel: [
    'advertentie', 'advertenties', 'reclame', 'gesponsord', 'gesponsorde inhoud', 'partnerbijdrage', 'branded content',
    'ingezonden mededeling', 'advertorial', 'partnercontent', 'in samenwerking met', 'betaalde samenwerking',
    'aangeboden door', 'gesponsord artikel', 'gesponsorde content', 'kortingscodes', 'commerciële boodschap',
    'advertentie sluiten',
  ],
  adNotice: [
    'lees verder onder de', 'tekst loopt door', 'gaat verder onder', 'verder na de advertentie', 'affiliate*',
    'krijgen wij … commissie', 'lees verder na', 'artikel gaat verder', 'onder de advertentie', 'na de advertentie',
    'gesponsord door', 'aangeboden door', 'van onze partners', 'aanbiedingen van onze', 'kortingscodes',
    'vergelijk en bespaar', 'ontvangen we … commissie', 'krijgen we … commissie', 'valt buiten de verantwoordelijkheid',
  ],
  gate: [
    'om verder te lezen', 'lees verder als', 'dit artikel is exclusief', 'alleen voor leden', 'exclusief voor',
    'voor abonnees', 'al abonnee', 'ben je al lid', 'gratis artikelen', 'volledige artikel', 'verder lezen met',
    'wil je verder lezen', 'lees het hele', 'lees het volledige', 'om dit artikel', 'dit artikel is alleen',
    'is voorbehouden', 'premium-artikel', 'al een abonnement', 'heb je al een', 'gratis artikel*',
  ],
  cause: [
    'onafhankelijk*', 'onderzoeksjournalistiek', 'zonder betaalmuur', 'reclamevrij', 'zonder winstoogmerk', 'kost geld',
    'elke bijdrage', 'elke euro', 'hoe klein ook', 'lezers zoals', 'ons werk', 'onze redactie',
    'kwaliteitsjournalistiek', 'zonder reclame', 'advertentievrij', 'vrij toegankelijk', 'onze lezers',
    'onze journalistiek', 'fiscaal aftrekbaar',
  ],
  terms: [
    'opzegbaar', 'elk moment opzeggen', 'uitschrijven', 'afmelden', 'gratis', 'onbeperkt*', 'toegang tot alle',
    'eerste maand', 'in je … mailbox', 'wekelijks', 'privacy*', 'voor slechts', 'maandelijks opzeggen', 'op elk moment',
    'stopt automatisch', 'vrijblijvend', 'volledige toegang', 'alle artikelen', 'korting', 'akkoord met',
    'persoonsgegevens', 'verwerking van', 'algemene voorwaarden', 'geen spam', 'elke week', 'elke ochtend',
    'uitschrijf*',
  ],
  period: [
    'per maand', '/maand', 'per week', 'per jaar', 'maandelijks', 'eenmalig*', 'elke maand', 'p/m', '/ maand',
    'jaarlijks', 'per 4 weken',
  ],
  payment: [
    'creditcard', 'automatische incasso', 'rekeningnummer', 'ideal', 'overschrijving', 'bankrekening', 't.n.v.',
    'tikkie',
  ],
  thanks: ['bedankt', 'dank je wel', 'dank u wel', 'dank voor', 'hartelijk dank'],
  dismiss: [
    'niet nu', 'misschien later', 'nee bedankt', 'nee, bedankt', 'sluiten', 'overslaan', 'herinner me', 'nu niet',
    'niet meer tonen', 'ik ben al abonnee', 'al aangemeld', 'verder zonder',
  ],
  publisher: ['wij', 'we', 'ons', 'onze', 'mijn', 'redactie'],
  reader: ['jij', 'je', 'jou', 'jouw', 'u', 'uw', 'jullie', 'beste lezer', 'lieve lezer'],
  reporting: [
    'zei', 'zegt', 'volgens', 'aldus', 'meldt', 'vertelde', 'liet weten', 'legt uit', 'benadrukt', 'woordvoerder',
  ],
  consent: [
    'cookies', 'alles accepteren', 'alles weigeren', 'cookie-instellingen', 'gerechtvaardigd belang',
    'cookievoorkeuren', 'toestemming',
  ],
  related: [
    'lees ook', 'lees meer', 'meer over', 'meest gelezen', 'gerelateerd*', 'zie ook', 'meer nieuws', 'laatste nieuws',
    'aanbevolen',
  ],
} as const satisfies Lexicon;
