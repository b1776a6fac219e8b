/** Swedish. */
import type { Lexicon } from './lexicon';

export const sv = {
  language: 'sv',
  hasSpaces: true,
  ask: {
    donation: [
      'stöd oss', 'stöd vår*', 'stötta oss', 'stötta vår*', 'stöd … journalistik', 'stötta … journalistik',
      'stöd oberoende', 'ge en gåva', 'ge ett bidrag', 'skänk', 'bli månadsgivare', 'bli stöd*', 'donera nu',
      'din gåva', 'ditt bidrag', 'ditt stöd', 'din hjälp', 'hjälp oss', 'bidra nu', 'swisha en', 'swisha till',
      'swisha gärna', 'stöd tidningen', 'stötta tidningen', 'stöd redaktionen', 'ge en slant', 'ge en månadsgåva',
      'bidra till vår*', 'bli gåvogivare', 'bli supporter', 'tack vare din', 'behöver dig', 'vill du stödja',
      'vill du stötta', 'vårt swishnummer', 'bjud oss på', 'jag vill stödja', 'jag vill bidra', 'tack vare ditt',
      'behöver din', 'swisha valfri',
    ],
    subscription: [
      'prenumerera nu', 'prenumerera på tidningen', 'bli prenumerant', 'bli … medlem', 'teckna prenumeration',
      'köp prenumeration', 'prova … gratis', 'prova nu', 'testa gratis', 'läs vidare med', 'se alla erbjudanden',
      'till erbjudandet', 'välj prenumeration', 'lås upp', 'prenumerera idag', 'starta din prenumeration',
      'starta prenumeration', 'beställ prenumeration', 'köp tidningen', 'köp numret', 'köp lösnummer', 'köp artikeln',
      'ge bort en prenumeration', 'ge bort prenumeration', 'prova en månad', 'första månaden gratis', 'prova gratis',
      'testa nu', 'läs e-tidningen', 'läs obegränsat', 'läs utan annonser', 'se våra erbjudanden', 'se erbjudande*',
      'ta del av erbjudandet', 'bli digital prenumerant', 'skaffa premium', 'köp en prenumeration', 'prenumerera för',
      'beställ tidningen', 'testa en månad',
    ],
    registration: [
      'skapa konto', 'skapa ett … konto', 'registrera dig', 'logga in för att', 'logga in eller',
      'skapa ett gratiskonto', 'skapa gratis konto', 'skapa gratiskonto', 'registrera ett konto', 'registrera konto',
      'logga in /', 'logga in med', 'logga in och', 'har du inget konto', 'inget konto', 'inte medlem än',
      'du måste vara inloggad',
    ],
    newsletter: [
      'anmäl dig', 'anmäl mig', 'prenumerera på vårt', 'få … nyhetsbrev*', 'vårt nyhetsbrev', 'våra nyhetsbrev',
      'i din inkorg', 'direkt i mejlen', 'missa inget', 'missa inte', 'din e-post*', 'ange … e-post*', 'din mejl*',
      'prenumerera på nyhetsbrev*', 'prenumerera på våra', 'prenumerera gratis', 'få vårt … nyhetsbrev',
      'få det senaste', 'ja tack, jag vill', 'jag vill prenumerera', 'skriv upp dig', 'skriv in din', 'din mailadress',
      'till din inkorg', 'din inkorg', 'direkt till din', 'direkt i inkorgen', 'i mejlkorgen', 'missa aldrig',
      'missa ingenting', 'håll dig uppdaterad', 'håll dig informerad', 'slå på notiser', 'aktivera notiser',
      'veckans bästa', 'varje fredag i', 'få … i inkorgen', 'få … i mejlen', 'få våra',
    ],
    adblock: [
      'stäng av … annonsblockerare', 'stäng av … adblock*', 'din annonsblockerare', 'använder … annonsblockerare',
      'tillåt annonser', 'använder en annonsblockerare', 'använder en adblocker', 'inaktivera … adblock*',
      'inaktivera … annonsblockerare', 'annonsblockerare aktiv*', 'tillåt reklam', 'vitlista',
      'du har en annonsblockerare', 'du använder adblock*',
    ],
    app: [
      'ladda ner … app', 'ladda ner … appen', 'ladda ned … app', 'hämta … app', 'hämta appen', 'öppna i appen',
      'installera appen', 'följ oss på', 'ladda ner vår app', 'ladda hem appen', 'ladda hem … app', 'vår app',
      'läs i appen', 'läs vidare i appen', 'följ oss', 'gilla oss på', 'gilla vår* sida', 'gå med i vår*',
      'vår whatsapp*', 'föredragen källa', 'lägg till … som källa', 'lägg till på hemskärmen',
    ],
  },
  topic: {
    donation: [
      'gåva', 'donat*', 'donera*', 'bidrag*', 'insamling*', 'swish', 'månadsgivare', 'gåvogivare', 'crowdfunding',
      'stödprenum*', 'sponsor*',
    ],
    subscription: [
      'prenumer*', 'medlem*', 'abonnemang*', 'premium', 'betalvägg*', 'e-tidning*', 'papperstidning*', 'lösnummer',
      'provprenum*', 'erbjudande*', 'prova-på',
    ],
    registration: ['konto', 'logga in', 'registrer*', 'lösenord', 'användarnamn', 'inloggning*'],
    newsletter: [
      'nyhetsbrev*', 'e-post*', 'mejl*', 'inkorg*', 'mailadress*', 'morgonbrev*', 'veckobrev*', 'pushnotis*', 'notiser',
      'utskick*',
    ],
    adblock: ['annonsblocker*', 'adblock*', 'annonser'],
    app: ['app', 'appen', 'telegram', 'whatsapp', 'google nyheter', 'mobilapp*'],
  },
  adLabel: [
    'annons', 'annonser', 'reklam', 'sponsrat', 'sponsrat innehåll', 'annonssamarbete', 'betalt samarbete',
    'innehåll från annonsör', 'annonsbilaga', 'sponsrad', 'betalt innehåll', 'reklamsamarbete', 'reklamfinansierat',
    'innehåll från partner', 'från våra partners', 'våra partners', 'brand studio', 'rabattkoder', 'prisjämförelse',
    'advertorial', 'publireportage', 'läsarerbjudande*', 'jämför priser', 'betald annons', 'sponsrad artikel',
    'sponsrat inlägg', 'i samarbete med',
  ],
  adNotice: [
    'artikeln fortsätter', 'fortsätter efter annonsen', 'fortsätter under annonsen', 'annonslänk*', 'reklamlänk*',
    'får vi provision', 'texten fortsätter', 'fortsätter efter reklamen', 'scrolla för att', 'sponsras av',
    'innehåll från våra partners', 'erbjudanden från våra', 'våra partners tipsar', 'affiliatelänk*', 'affiliate-länk*',
    'vi kan få provision', 'får en liten provision', 'vi får … provision', 'utan extra kostnad', 'rabattkoder hos',
    'läs vidare under', 'under annonsen', 'efter annonsen', 'från våra partners',
  ],
  gate: [
    'för att läsa vidare', 'för att läsa hela', 'läs hela artikeln', 'fortsätt läsa', 'endast för', 'för prenumeranter',
    'redan prenumerant', 'låst artikel', 'för att fortsätta läsa', 'vill du läsa vidare', 'vill du läsa hela',
    'läs resten', 'artikeln är låst', 'artikeln är endast', 'exklusivt för', 'logga in för att läsa', 'plusartikel',
    'premiumartikel', 'fria artiklar', 'kvar av dina', 'redan medlem', 'artiklar kvar', 'logga in och läs',
  ],
  cause: [
    'oberoende', 'granskande journalistik', 'utan betalvägg', 'reklamfri*', 'annonsfri*', 'ideell*', 'kostar pengar',
    'varje krona', 'varje bidrag', 'stort som smått', 'våra läsare', 'vår journalistik', 'fri journalistik',
    'kvalitetsjournalistik', 'lokaljournalistik', 'undersökande journalistik', 'tillgänglig för alla', 'utan annonser',
    'utan vinstsyfte', 'vårt arbete', 'vår redaktion', 'läsarfinansier*', 'tack vare våra', 'finansieras av',
    'alla bidrag', 'gör skillnad', 'uppskattar du',
  ],
  terms: [
    'när du vill', 'ingen bindningstid', 'utan bindningstid', 'avregistrera', 'gratis', 'kostnadsfri*', 'obegränsad*',
    'tillgång till all*', 'första månaden', 'varje vecka', 'personuppgift*', 'villkor*', 'avsluta när',
    'ingen bindning', 'avprenumerera', 'avanmäl*', 'rabatt', 'alla artiklar', 'exklusivt innehåll', 'integritetspolicy',
    'jag samtycker', 'användarvillkor', 'varje morgon', 'dagligen', 'säg upp när', 'erbjudandet gäller', 'dina uppgifter', 'personuppgifter', 'när som helst', 'varje dag',],
  period: [
    'i månaden', 'per månad', '/mån*', 'kr/mån', 'per år', 'engångs*', 'per vecka', '/vecka', 'per kvartal',
    'månadsvis', 'kr/månad', 'varje månad',
  ],
  payment: [
    'swish*', 'bankgiro*', 'autogiro', 'kortbetalning', 'plusgiro*', 'bankkonto*', 'kontonummer', 'faktura',
    'betalsätt',
  ],
  thanks: ['tack'],
  dismiss: [
    'inte nu', 'nej tack', 'nej, tack', 'kanske senare', 'påminn mig', 'stäng', 'visa inte igen', 'senare',
    'fortsätt utan', 'hoppa över', 'jag är redan', 'redan prenumererar',
  ],
  giveTo: ['stöd', 'stötta', 'ge till', 'hjälp', 'bidra till', 'skänk till', 'ge en gåva till'],
  publisher: ['vi', 'oss', 'vår', 'vårt', 'våra'],
  reader: ['du', 'dig', 'din', 'ditt', 'dina', 'ni', 'er', 'ert'],
  reporting: [
    'säger', 'sade', 'enligt', 'berättar', 'skriver', 'uppger', 'pressmeddelande*', 'tillägger', 'berättade',
    'konstaterar',
  ],
  consent: [
    'cookies', 'kakor', 'acceptera alla', 'avvisa alla', 'samtycke', 'godkänn alla', 'endast nödvändiga',
    'hantera inställningar',
  ],
  related: [
    'läs också', 'läs även', 'läs mer', 'mest läst*', 'relaterat', 'senaste nytt', 'fler artiklar', 'mer om',
    'rekommenderat',
  ],
} as const satisfies Lexicon;
