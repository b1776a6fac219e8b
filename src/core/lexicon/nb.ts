/** Norwegian (Bokmål and Nynorsk). */
import type { Lexicon } from './lexicon';

export const nb = {
  language: 'nb',
  hasSpaces: true,
  ask: {
    donation: [
      'støtt oss', 'støtt vår*', 'støtt … journalistikk', 'støtt uavhengig*', 'støtt arbeidet', 'gi et bidrag',
      'gi eit bidrag', 'gi en gave', 'gi ei gåve', 'doner nå', 'bidra nå', 'ditt bidrag', 'din støtte', 'di støtte',
      'din hjelp', 'trenger deg', 'hjelp oss', 'bli støtte*', 'bli fast*', 'vipps et', 'vipps til', 'vil du støtte',
      'støtt journalistikken', 'støtt redaksjonen', 'støtt avisen', 'gi et beløp', 'bli månedsgiver', 'vil du bidra',
      'vår vipps', 'vippsnummer', 'støtt avisa', 'støtt mediet', 'jeg vil støtte', 'jeg vil bidra', 'vipps oss',
      'spander en kaffe',
    ],
    subscription: [
      'bli abonnent', 'bli … medlem', 'bestill abonnement', 'kjøp abonnement', 'kjøp tilgang', 'abonner nå',
      'abonner no', 'prøv gratis', 'prøv nå', 'prøv … gratis', 'les videre med', 'få full tilgang', 'se abonnement*',
      'velg abonnement', 'bli digital abonnent', 'kjøp artikkelen', 'bestill avisen', 'start abonnement*',
      'første måned gratis', 'bli pluss*', 'få tilgang nå', 'les e-avisen', 'les uten annonser', 'se alle tilbud',
      'til tilbudet', 'teikn abonnement', 'tegn abonnement', 'første måned for', 'første måned 1', 'kjøp et abonnement',
      'kjøp avisa', 'les e-avis*', 'se våre tilbud', 'bestill prøve*', 'lås opp saken',
    ],
    registration: [
      'opprett konto', 'opprett en … konto', 'opprett en … profil', 'opprett bruker', 'lag konto', 'registrer deg',
      'opprett gratis', 'opprett profil', 'logg inn eller', 'logg inn og les', 'har du ikke konto',
      'logg inn for å fortsette', 'opprett en gratis',
    ],
    newsletter: [
      'meld deg på', 'meld meg på', 'få … nyhetsbrev*', 'motta … nyhetsbrev*', 'vårt nyhetsbrev', 'nyhetsbrevet vårt',
      'rett i innboksen', 'i innboksen din', 'abonner på … nyhetsbrev*', 'gå ikke glipp', 'hold deg oppdatert',
      'din e-post*', 'skriv inn … e-post*', 'påmelding til nyhetsbrev*', 'motta vårt', 'motta nyheter', 'få siste nytt',
      'ja takk, jeg vil', 'jeg ønsker å motta', 'abonner på nyhetsbrev*', 'abonner på vårt', 'våre nyhetsbrev',
      'gratis nyhetsbrev*', 'skriv inn din', 'din epost*', 'e-postadressen din', 'i din innboks', 'gå aldri glipp',
      'hold deg orientert', 'slå på varsler', 'ukens beste', 'få … i innboksen', 'skriv deg på',
    ],
    adblock: [
      'slå av … annonseblokk*', 'skru av … annonseblokk*', 'slå av adblock*', 'bruker … annonseblokk*',
      'tillat annonser', 'bruker en annonseblokk*', 'bruker adblock*', 'annonseblokkereren din',
      'deaktiver … annonseblokk*', 'du har annonseblokk*', 'deaktiver annonseblokk*',
    ],
    app: [
      'last ned … app', 'last ned … appen', 'last ned appen', 'hent appen', 'åpne i app*', 'installer appen',
      'i appen vår', 'følg oss på', 'last ned vår app', 'vår app', 'les i appen', 'følg oss', 'lik oss på',
      'vår facebookside', 'vår whatsapp*', 'foretrukket kilde', 'legg til … som kilde', 'legg til på hjemskjerm*',
    ],
  },
  topic: {
    donation: ['bidrag*', 'gave', 'donere*', 'støtte', 'innsaml*', 'spleis', 'crowdfunding', 'sponsor*', 'vipps'],
    subscription: [
      'abonn*', 'medlem*', 'premium', 'betalingsmur*', 'papiravis*', 'e-avis*', 'papirutgave*', 'plussartikkel',
      'prøveabonnement*',
    ],
    registration: ['konto', 'logg inn', 'registrer*', 'passord', 'brukernavn', 'innlogging*'],
    newsletter: [
      'nyhetsbrev*', 'nyheitsbrev*', 'e-post*', 'innboks*', 'epost*', 'mailadresse*', 'morgenbrev*', 'pushvars*',
    ],
    adblock: ['annonseblokk*', 'adblock*', 'annonser'],
    app: ['app', 'appen', 'telegram', 'whatsapp', 'google nyheter'],
  },
  adLabel: [
    'annonse', 'annonser', 'annonsør', 'annonsørinnhold', 'reklame', 'sponset innhold', 'betalt innhold',
    'kommersielt samarbeid', 'annonsebilag', 'advertorial', 'sponset', 'sponsa innhald', 'betalt partnerskap',
    'partnerinnhold', 'våre partnere', 'kommersielt innhold', 'rabattkoder', 'prissammenligning', 'våre sponsorer',
    'brand studio', 'annonsørbilag', 'innhold fra annonsør', 'sponset artikkel', 'betalt samarbeid',
    'fra våre partnere',
  ],
  adNotice: [
    'artikkelen fortsetter', 'saken fortsetter', 'fortsetter under annonsen', 'annonselenke*', 'reklamelenke*',
    'får vi provisjon', 'saken held fram', 'teksten fortsetter', 'fortsetter etter annonsen',
    'fortsetter under reklamen', 'tilbud fra våre', 'våre partnere anbefaler', 'affiliate-lenke*', 'affiliate-link*',
    'vi kan motta provisjon', 'mottar vi … provisjon', 'tjener vi … provisjon', 'liten provisjon',
    'uten ekstra kostnad*', 'rabattkoder hos', 'sammenlign priser', 'sammenlign strøm*', 'les videre under',
    'under annonsen', 'etter annonsen', 'fra våre partnere', 'kan få provisjon',
  ],
  gate: [
    'for å lese videre', 'for å lese hele', 'for å lese vidare', 'les hele saken', 'for abonnenter',
    'allerede abonnent', 'vil du lese videre', 'vil du lese resten', 'fortsett å lese', 'les resten',
    'les hele artikkelen', 'resten av saken', 'resten av artikkelen', 'eksklusivt for', 'forbeholdt abonnenter',
    'artikkelen er kun for', 'logg inn for å lese', 'allerede medlem', 'plussak', 'vil du lese hele',
    'vil du lese saken', 'for å fortsette å lese', 'abonnent? logg inn', 'har du abonnement',
  ],
  cause: [
    'uavhengig*', 'kritisk journalistikk', 'uten betalingsmur', 'reklamefri*', 'uten reklame', 'ideell*',
    'koster penger', 'hver krone', 'stort som smått', 'våre lesere', 'leserne våre', 'vår journalistikk',
    'fri journalistikk', 'kvalitetsjournalistikk', 'lokaljournalistikk', 'undersøkende journalistikk',
    'tilgjengelig for alle', 'uten annonser', 'vårt arbeid', 'redaksjonen vår', 'takket være våre', 'alle bidrag',
    'hvert bidrag', 'gjør en forskjell', 'fradrag',
  ],
  terms: [
    'ingen binding*', 'uten binding*', 'avslutt når', 'si opp når', 'meld deg av', 'avmeld*', 'gratis', 'ubegrenset*',
    'tilgang til all*', 'første måned*', 'personvern*', 'vilkår*', 'når som helst', 'melde deg av', 'alle artikler',
    'jeg samtykker', 'personopplysninger', 'brukervilkår', 'hver morgen', 'hver uke', 'ukentlig*', 'uforpliktende',
    'full tilgang', 'tilbudet gjelder', 'dine opplysninger', 'avmelde', 'hver dag', 'vilkår',],
  period: [
    'i måneden', 'per måned', '/mnd', 'kr/mnd', 'i året', 'engangs*', 'per uke', 'per kvartal', 'månedlig*', '/måned',
    'hver måned',
  ],
  payment: ['vipps*', 'avtalegiro', 'bankkort', 'kontonummer', 'bankkonto', 'faktura', 'kredittkort'],
  thanks: ['takk'],
  dismiss: [
    'ikke nå', 'nei takk', 'nei, takk', 'kanskje senere', 'minn meg på', 'lukk', 'hopp over', 'senere', 'fortsett uten',
    'vis ikke igjen', 'jeg er allerede', 'allerede påmeldt',
  ],
  giveTo: ['støtt', 'støtte', 'gi til', 'hjelp', 'bidra til', 'doner til'],
  publisher: ['vi', 'oss', 'vår', 'vårt', 'våre'],
  reader: ['du', 'deg', 'din', 'di', 'ditt', 'dine', 'dere', 'deres'],
  reporting: [
    'sier', 'seier', 'ifølge', 'forteller', 'opplyser', 'skriver', 'pressemelding', 'fortel', 'legger til', 'fortalte',
    'forklarer', 'opplyste',
  ],
  consent: ['informasjonskapsler', 'cookies', 'godta alle', 'avvis alle', 'samtykke', 'kun nødvendige'],
  related: [
    'les også', 'les mer', 'mest lest*', 'relaterte saker', 'mer om', 'flere saker', 'siste nytt', 'les meir',
    'anbefalt', 'mer fra',
  ],
} as const satisfies Lexicon;
