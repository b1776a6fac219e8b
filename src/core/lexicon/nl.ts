/** Dutch. */
import type { Lexicon } from './lexicon';

export const nl = {
  language: 'nl',
  hasSpaces: true,
  ask: {
    donation: [
      'steun ons', 'steun onze', 'steun onafhankelijke', 'steun … journalistiek', 'steun het werk', 'help ons',
      'doneer', 'doe een donatie', 'doe een gift', 'je donatie', 'uw donatie', 'uw bijdrage', 'jouw bijdrage',
      'jouw steun', 'uw steun', 'je steun nodig', 'uw hulp nodig', 'jouw hulp nodig', 'word donateur', 'word vriend',
      'trakteer ons', 'steun journalistiek', 'jouw donatie', 'geef een gift', 'eenmalig doneren', 'maandelijks doneren',
      'ik wil steunen', 'met je steun', 'dankzij jouw', 'we hebben je nodig', 'word steunlid', 'word supporter',
      'draag bij', 'draag een steentje bij', 'waardeer dit artikel', 'vond je dit artikel', 'steun mij', 'zonder jouw',
      'koop een koffie voor', 'op petje af', 'hebben jou nodig',
    ],
    subscription: [
      'neem een abonnement', 'abonneer je', 'abonneer nu', 'word abonnee', 'abonnee worden', 'word … lid',
      'sluit je aan', 'probeer nu', 'probeer … gratis', 'lees verder met', 'bekijk … abonnement*', 'bekijk aanbieding*',
      'kies je abonnement', 'krijg toegang', 'neem nu een abonnement', 'sluit een abonnement', 'abonnement afsluiten',
      'word lid', 'bekijk de aanbieding*', 'kies een abonnement', 'naar de aanbieding', 'probeer gratis',
      'gratis proberen', 'maand gratis', 'lees onbeperkt', 'lees direct verder', 'lees zonder advertenties',
      'ontgrendel', 'geef een abonnement', 'losse nummers bestellen', 'bestel dit nummer', 'koop dit artikel',
      'bekijk onze abonnement*', 'bekijk alle abonnement*', 'bestel … nummer', 'lees alle artikelen',
      'probeer een maand',
    ],
    registration: [
      'maak een … account', 'account aanmaken', 'registreer je', 'registreer nu', 'gratis registreren', 'log in om',
      'maak gratis een', 'nog geen account', 'inloggen of registreren', 'registreer gratis',
    ],
    newsletter: [
      'schrijf je in', 'schrijf je nu in', 'schrijf u in', 'meld je aan', 'meld u aan', 'aanmelden voor de nieuwsbrief',
      'ontvang onze', 'ontvang … nieuwsbrief', 'ontvang … mailbox', 'onze … nieuwsbrief', 'blijf op de hoogte',
      'mis niets', 'je e-mailadres', 'schrijf je hier in', 'inschrijven voor de nieuwsbrief', 'aanmelden nieuwsbrief',
      'abonneer je op onze', 'onze nieuwsbrief*', 'nieuwsbrief ontvangen', 'gratis nieuwsbrief*', 'ontvang gratis',
      'ontvang het laatste', 'wil je … ontvangen', 'in je inbox', 'in je mailbox', 'je mailadres', 'vul je e-mail*',
      'mis nooit', 'blijf geïnformeerd', 'houd me op de hoogte', 'zet meldingen aan', 'het beste van de week',
      'inschrijven voor onze', 'inschrijven nieuwsbrief', 'aanmelden voor onze', 'abonneer je op', 'ontvang elke',
      'ik ontvang graag', 'in uw inbox', 'in uw mailbox', 'vul uw e-mail*', 'mis geen', 'niets missen',
    ],
    adblock: [
      'schakel … adblocker', 'adblocker uit', 'jouw adblocker', 'je adblocker', 'uw adblocker',
      'adblocker uitschakelen', 'zet … adblocker uit', 'gebruikt een adblocker', 'adblocker gedetecteerd',
      'sta advertenties toe', 'advertenties toestaan',
    ],
    app: [
      'download de app', 'download onze app', 'download de … app', 'installeer de app', 'open in … app', 'in onze app',
      'volg ons op', 'zet … op je beginscherm', 'download de gratis', 'lees in de app', 'open de app',
      'volg ons kanaal', 'volg … op google', 'volg … via whatsapp', 'ons whatsapp*', 'like ons', 'like onze',
      'voorkeursbron', 'onze app', 'volg … op whatsapp', 'op google nieuws', 'scan de qr*',
    ],
  },
  topic: {
    donation: ['donat*', 'donere*', 'bijdrage', 'steun*', 'gift*', 'crowdfunding', 'sponsor*'],
    subscription: [
      'abonnement*', 'abonnee*', 'lid', 'lidmaatschap*', 'premium', 'proefabonnement*', 'digitale krant', 'e-paper',
    ],
    registration: ['account', 'inloggen', 'registr*', 'wachtwoord'],
    newsletter: [
      'nieuwsbrief*', 'nieuwsbrieven', 'e-mail*', 'mailbox', 'inbox', 'mailinglijst', 'mailadres', 'nieuwsupdate*',
      'pushbericht*', 'pushmelding*',
    ],
    adblock: ['adblock*', 'advertenties', 'advertentieblok*'],
    app: ['app', 'telegram', 'whatsapp', 'kanaal'],
  },
  adLabel: [
    'advertentie', 'advertenties', 'reclame', 'gesponsord', 'gesponsorde inhoud', 'partnerbijdrage', 'branded content',
    'ingezonden mededeling', 'advertorial', 'gesponsorde content', 'partnercontent', 'betaalde content',
    'betaald partnerschap', 'commerciële samenwerking', 'onze partners', 'publireportage', 'kortingscodes',
    'vergelijk prijzen', 'in samenwerking met', 'betaalde samenwerking', 'gesponsord artikel', 'commerciële boodschap',
    'aangeboden door', 'advertentie sluiten',
  ],
  adNotice: [
    'lees verder onder de', 'tekst loopt door', 'gaat verder onder', 'verder na de advertentie',
    'krijgen wij … commissie', 'lees verder na de', 'na de advertentie', 'gesponsord door', 'onze partners raden',
    'aanbiedingen van onze', 'aanbevolen door outbrain', 'commissie ontvangen', 'ontvangen we een commissie',
    'een kleine commissie', 'verdienen we … commissie', 'via deze link* koop*', 'zonder extra kosten',
    'kortingscodes en', 'actuele kortings*', 'vergelijk en bespaar', 'affiliatelink*', 'affiliate-link*',
    'artikel gaat verder', 'onder de advertentie', 'krijgen we … commissie', 'ontvangen we … commissie',
    'valt buiten de verantwoordelijkheid',
  ],
  gate: [
    'om verder te lezen', 'lees verder als', 'dit artikel is exclusief', 'alleen voor leden', 'exclusief voor',
    'voor abonnees', 'al abonnee', 'ben je al lid', 'gratis artikelen', 'volledige artikel', 'om het hele artikel',
    'verder lezen?', 'lees het hele artikel', 'wil je verder lezen', 'wilt u verder lezen', 'dit artikel is alleen',
    'is voorbehouden aan', 'al een abonnement', 'al een account', 'reeds abonnee', 'nog geen abonnee', 'limiet bereikt',
    'verder lezen met', 'lees het volledige', 'om dit artikel', 'premium-artikel', 'heb je al een',
  ],
  cause: [
    'onafhankelijk*', 'onderzoeksjournalistiek', 'zonder betaalmuur', 'reclamevrij', 'zonder winstoogmerk', 'kost geld',
    'elke bijdrage', 'elke euro', 'hoe klein ook', 'lezers zoals', 'ons werk', 'onze redactie', 'onze journalistiek',
    'onze lezers', 'vrij toegankelijk', 'zonder reclame', 'anbi', 'dankzij onze', 'elke donatie',
    'kwaliteitsjournalistiek', 'advertentievrij', 'fiscaal aftrekbaar',
  ],
  terms: [
    'opzegbaar', 'elk moment opzeggen', 'uitschrijven', 'afmelden', 'gratis', 'onbeperkt*', 'toegang tot alle',
    'eerste maand', 'in je … mailbox', 'wekelijks', 'privacy*', 'voor slechts', 'op elk moment', 'alle artikelen',
    'akkoord met', 'algemene voorwaarden', 'persoonsgegevens', 'spam', 'elke week', 'maandelijks opzeggen',
    'stopt automatisch', 'vrijblijvend', 'uitschrijf*', 'je gegevens', 'uw gegevens', 'commerciële', 'elke dag', 'elke ochtend', 'op ieder moment', 'zonder verplichtingen', 'afmeldlink',],
  period: [
    'per maand', '/maand', 'per week', 'per jaar', 'maandelijks', 'eenmalig*', 'per kwartaal', 'p/m', '/jaar',
    'elke maand', 'jaarlijks',
  ],
  payment: [
    'creditcard', 'automatische incasso', 'rekeningnummer', 'ideal', 'overmaken', 'overschrijving', 't.n.v.', 'tikkie',
  ],
  thanks: ['bedankt', 'dank je wel', 'dank u wel', 'hartelijk dank', 'dank je'],
  dismiss: [
    'niet nu', 'misschien later', 'nee bedankt', 'nee, bedankt', 'sluiten', 'overslaan', 'herinner me', 'nu niet',
    'niet meer tonen', 'verder zonder', 'terug naar het artikel', 'ik ben al abonnee', 'verder in de browser',
  ],
  giveTo: ['steun', 'steunt', 'doneer aan', 'help', 'geef aan', 'word vriend van', 'sponsor'],
  publisher: ['wij', 'we', 'ons', 'onze'],
  reader: ['jij', 'je', 'jou', 'jouw', 'u', 'uw', 'jullie', 'beste lezer'],
  reporting: [
    'zei', 'zegt', 'volgens', 'aldus', 'meldt', 'vertelde', 'liet weten', 'verklaarde', 'woordvoerder', 'legt uit',
    'benadrukt',
  ],
  consent: [
    'cookies', 'alles accepteren', 'alles weigeren', 'cookie-instellingen', 'gerechtvaardigd belang', 'cookie*',
    'instellingen beheren', 'alleen noodzakelijke',
  ],
  related: [
    'lees ook', 'lees meer', 'meer over', 'meest gelezen', 'gerelateerd*', 'ook interessant', 'meer nieuws',
    'laatste nieuws',
  ],
} as const satisfies Lexicon;
