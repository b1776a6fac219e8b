/** Norwegian (Bokmål and Nynorsk). */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const nb = {
  language: 'nb',
  hasSpaces: true,
  ask: {
    donation: [
      'støtt oss', 'støtt vår*', 'støtt … journalistikk', 'støtt uavhengig*', 'støtt arbeidet', 'gi et bidrag',
      'gi eit bidrag', 'gi en gave', 'gi ei gåve', 'doner nå', 'bidra nå', 'ditt bidrag', 'din støtte', 'di støtte',
      'din hjelp', 'trenger deg', 'hjelp oss', 'bli støtte*', 'bli fast*', 'vipps et', 'vipps til', 'vil du støtte',
      'støtt avisa', 'støtt avisen', 'støtt mediet', 'gi et beløp', 'gi en månedlig', 'jeg vil støtte', 'jeg vil bidra',
      'trenger din', 'spander en kaffe', 'vipps oss', 'send en vipps',
    ],
    subscription: [
      'bli abonnent', 'bli … medlem', 'bestill abonnement', 'kjøp abonnement', 'kjøp tilgang', 'abonner nå',
      'abonner no', 'prøv gratis', 'prøv nå', 'prøv … gratis', 'les videre med', 'få full tilgang', 'se abonnement*',
      'velg abonnement', 'bli medlem', 'kjøp et abonnement', 'få abonnement', 'prøv en måned', 'bestill avisen',
      'kjøp avisa', 'kjøp bladet', 'les e-avis*', 'les papiravis*', 'se tilbud*', 'se våre tilbud', 'til tilbudet',
      'bestill prøve*', 'gi bort et abonnement', 'lås opp',
    ],
    registration: [
      'opprett konto', 'opprett en … konto', 'opprett en … profil', 'opprett bruker', 'lag konto', 'registrer deg',
      'logg inn for å', 'opprett gratis', 'opprett en gratis', 'opprett din', 'har du ikke konto', 'ikke bruker?',
      'logg inn eller', 'logg inn for', 'glemt passord',
    ],
    newsletter: [
      'meld deg på', 'meld meg på', 'få … nyhetsbrev*', 'motta … nyhetsbrev*', 'vårt nyhetsbrev', 'nyhetsbrevet vårt',
      'rett i innboksen', 'i innboksen din', 'abonner på … nyhetsbrev*', 'gå ikke glipp', 'hold deg oppdatert',
      'din e-post*', 'skriv inn … e-post*', 'få nyheter* rett', 'få de siste', 'få … i innboksen', 'på e-post hver',
      'ja takk, jeg vil', 'jeg vil motta', 'motta nyheter', 'gratis nyhetsbrev', 'nyhetsbrevet her', 'skriv deg på',
      'slå på varsler',
    ],
    adblock: [
      'slå av … annonseblokk*', 'skru av … annonseblokk*', 'slå av adblock*', 'bruker … annonseblokk*',
      'tillat annonser', 'du har annonseblokk*', 'du bruker adblock*', 'annonseblokkering er',
      'deaktiver annonseblokk*',
    ],
    app: [
      'last ned … app', 'last ned … appen', 'last ned appen', 'hent appen', 'åpne i app*', 'installer appen',
      'i appen vår', 'følg oss på', 'last ned gratis', 'vår app', 'les i appen', 'følg oss', 'som foretrukket kilde',
      'foretrukken kilde', 'skann qr*',
    ],
  },
  topic: {
    donation: ['bidrag*', 'gave', 'donere*', 'støtte', 'innsaml*', 'støttemedlem*', 'vippse*', 'spleis*'],
    subscription: ['abonn*', 'medlem*', 'premium', 'betalingsmur*', 'papiravis*', 'e-avis*', 'prøveabonnement*'],
    registration: ['konto', 'logg inn', 'registrer*', 'passord*', 'brukernavn', 'innlogging'],
    newsletter: ['nyhetsbrev*', 'nyheitsbrev*', 'e-post*', 'innboks*', 'varsel', 'varsler', 'pushvarsel*'],
    adblock: ['annonseblokk*', 'adblock*'],
    app: ['app', 'appen', 'telegram', 'whatsapp', 'google nyheter'],
  },
  adLabel: [
    'annonse', 'annonser', 'annonsør', 'annonsørinnhold', 'reklame', 'sponset innhold', 'betalt innhold',
    'kommersielt samarbeid', 'annonse:', 'annonsørbilag', 'innhold fra annonsør', 'sponset', 'sponset artikkel',
    'betalt samarbeid', 'fra våre partnere', 'rabattkoder', 'partnerinnhold',
  ],
  adNotice: [
    'artikkelen fortsetter', 'saken fortsetter', 'fortsetter under annonsen', 'annonselenke*', 'reklamelenke*',
    'får vi provisjon', 'les videre under', 'under annonsen', 'etter annonsen', 'saka held fram', 'fra våre partnere',
    'tilbud fra', 'rabattkod*', 'sammenlign priser', 'sammenlign … lån', 'affiliatelenk*', 'affiliate*',
    'kan få provisjon', 'sponset av',
  ],
  gate: [
    'for å lese videre', 'for å lese hele', 'for å lese vidare', 'les hele saken', 'for abonnenter', 'forbeholdt',
    'allerede abonnent', 'er du allerede', 'har du allerede', 'vil du lese videre', 'vil du lese hele',
    'vil du lese saken', 'les hele artikkelen', 'for å fortsette å lese', 'fortsett å lese', 'for medlemmer',
    'denne artikkelen er', 'abonnent? logg inn', 'har du abonnement', 'gratis artikler', 'logg inn og les',
  ],
  cause: [
    'uavhengig*', 'kritisk journalistikk', 'uten betalingsmur', 'reklamefri*', 'uten reklame', 'ideell*',
    'koster penger', 'hver krone', 'stort som smått', 'våre lesere', 'leserne våre', 'vår journalistikk', 'fri presse',
    'kvalitetsjournalistikk', 'lokaljournalistikk', 'uten annonser', 'åpen for alle', 'arbeidet vårt', 'vår redaksjon',
  ],
  terms: [
    'ingen binding*', 'uten binding*', 'avslutt når', 'si opp når', 'meld deg av', 'avmeld*', 'gratis', 'ubegrenset*',
    'tilgang til all*', 'første måned*', 'personvern*', 'vilkår*', 'avbestill når', 'kan avslutte', 'full tilgang',
    'tilbudet gjelder', 'samtykker', 'personopplysninger', 'hver morgen', 'hver uke', 'hver fredag',
  ],
  period: ['i måneden', 'per måned', '/mnd', 'kr/mnd', 'i året', 'engangs*', 'hver måned', 'månedlig', 'per år'],
  payment: ['vipps*', 'avtalegiro', 'bankkort', 'kontonummer', 'bankoverføring', 'kredittkort', 'betalingskort'],
  thanks: ['takk'],
  dismiss: [
    'ikke nå', 'nei takk', 'nei, takk', 'kanskje senere', 'minn meg på', 'lukk', 'hopp over', 'ikke vis igjen',
    'ikke interessert', 'allerede abonnent', 'fortsett uten',
  ],
  publisher: ['vi', 'oss', 'vår', 'vårt', 'våre'],
  reader: ['du', 'deg', 'din', 'di', 'ditt', 'dine', 'dere', 'deres'],
  reporting: ['sier', 'seier', 'ifølge', 'forteller', 'opplyser', 'skriver', 'forklarer', 'fortalte', 'opplyste'],
  consent: ['informasjonskapsler', 'cookies', 'godta alle', 'avvis alle', 'samtykke', 'kun nødvendige', 'tillat alle'],
  related: [
    'les også', 'les mer', 'mest lest*', 'relaterte saker', 'mer om', 'siste nytt', 'anbefalt', 'flere saker',
    'se også',
  ],
} as const satisfies Lexicon;
