/** Swedish. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const sv = {
  language: 'sv',
  hasSpaces: true,
  ask: {
    donation: [
      'stöd oss', 'stöd vår*', 'stötta oss', 'stötta vår*', 'stöd … journalistik', 'stötta … journalistik',
      'stöd oberoende', 'ge en gåva', 'ge ett bidrag', 'skänk', 'bli månadsgivare', 'bli stöd*', 'donera nu',
      'din gåva', 'ditt bidrag', 'ditt stöd', 'din hjälp', 'hjälp oss', 'bidra nu', 'swisha en', 'swisha till',
      'swisha gärna', 'stöd tidningen', 'stöd arbetet', 'ge en slant', 'ge månadsvis', 'jag vill stödja',
      'jag vill bidra', 'vill du stödja', 'tack vare ditt', 'behöver dig', 'behöver din', 'bjud oss på',
      'swisha valfri',
    ],
    subscription: [
      'prenumerera nu', 'prenumerera på tidningen', 'bli prenumerant', 'bli … medlem', 'teckna prenumeration',
      'köp prenumeration', 'prova … gratis', 'prova nu', 'testa gratis', 'läs vidare med', 'se alla erbjudanden',
      'till erbjudandet', 'välj prenumeration', 'lås upp', 'bli medlem', 'köp en prenumeration', 'prenumerera för',
      'prova en månad', 'prova månad*', 'testa en månad', 'köp tidningen', 'köp lösnummer', 'beställ tidningen',
      'läs e-tidningen', 'läs digitalt för', 'se våra erbjudanden', 'ge bort en prenumeration',
    ],
    registration: [
      'skapa konto', 'skapa ett … konto', 'registrera dig', 'logga in för att', 'logga in eller', 'skapa gratis konto',
      'skapa ditt konto', 'har du inget konto', 'inget konto?', 'registrera konto', 'logga in för', 'glömt lösenord*',
    ],
    newsletter: [
      'anmäl dig', 'anmäl mig', 'prenumerera på vårt', 'få … nyhetsbrev*', 'vårt nyhetsbrev', 'våra nyhetsbrev',
      'i din inkorg', 'direkt i mejlen', 'missa inget', 'missa inte', 'din e-post*', 'ange … e-post*', 'din mejl*',
      'prenumerera på … nyhetsbrev*', 'skriv upp dig', 'få våra', 'få det senaste', 'få … i inkorgen', 'få … i mejlen',
      'i inkorgen varje', 'gratis nyhetsbrev', 'håll dig uppdaterad', 'skriv in din', 'slå på notiser',
      'aktivera notiser',
    ],
    adblock: [
      'stäng av … annonsblockerare', 'stäng av … adblock*', 'din annonsblockerare', 'använder … annonsblockerare',
      'tillåt annonser', 'annonsblockerare aktiv*', 'du har en annonsblockerare', 'du använder adblock*',
      'stäng av din',
    ],
    app: [
      'ladda ner … app', 'ladda ner … appen', 'ladda ned … app', 'hämta … app', 'hämta appen', 'öppna i appen',
      'installera appen', 'följ oss på', 'ladda ner gratis', 'i vår app', 'läs i appen', 'vår app', 'följ oss',
      'gilla oss', 'som föredragen källa', 'vår whatsapp*', 'skanna qr*',
    ],
  },
  topic: {
    donation: ['gåva', 'donat*', 'donera*', 'bidrag*', 'insamling*', 'månadsgivare', 'stödmedlem*', 'swisha'],
    subscription: [
      'prenumer*', 'medlem*', 'abonnemang*', 'premium', 'betalvägg*', 'e-tidning*', 'papperstidning*', 'lösnummer',
      'provperiod',
    ],
    registration: ['konto', 'logga in', 'registrer*', 'lösenord*', 'inloggning'],
    newsletter: ['nyhetsbrev*', 'e-post*', 'mejl*', 'inkorg*', 'notis', 'notiser', 'pushnotis*', 'utskick'],
    adblock: ['annonsblocker*', 'adblock*'],
    app: ['app', 'appen', 'telegram', 'whatsapp', 'google nyheter'],
  },
  adLabel: [
    'annons', 'annonser', 'reklam', 'sponsrat', 'sponsrat innehåll', 'annonssamarbete', 'betalt samarbete',
    'innehåll från annonsör', 'annons:', 'annons -', 'betald annons', 'sponsrad artikel', 'sponsrat inlägg',
    'från våra partners', 'i samarbete med', 'i betalt samarbete med', 'rabattkoder', 'annonsbilaga',
  ],
  adNotice: [
    'artikeln fortsätter', 'fortsätter efter annonsen', 'fortsätter under annonsen', 'annonslänk*', 'reklamlänk*',
    'får vi provision', 'texten fortsätter', 'läs vidare under', 'under annonsen', 'efter annonsen',
    'från våra partners', 'erbjudanden från', 'rabattkod*', 'jämför priser', 'jämför … lån', 'affiliatelänk*',
    'affiliate*', 'kan få provision',
  ],
  gate: [
    'för att läsa vidare', 'för att läsa hela', 'läs hela artikeln', 'fortsätt läsa', 'endast för', 'för prenumeranter',
    'redan prenumerant', 'har du redan', 'är du redan', 'låst artikel', 'vill du läsa vidare', 'vill du läsa hela',
    'för att fortsätta läsa', 'för dig som är', 'exklusivt för', 'för medlemmar', 'artikeln är låst', 'redan medlem',
    'fria artiklar', 'artiklar kvar', 'logga in och läs',
  ],
  cause: [
    'oberoende', 'granskande journalistik', 'utan betalvägg', 'reklamfri*', 'annonsfri*', 'ideell*', 'kostar pengar',
    'varje krona', 'varje bidrag', 'stort som smått', 'våra läsare', 'vår journalistik', 'fri journalistik',
    'lokaljournalistik*', 'kvalitetsjournalistik', 'utan reklam', 'vår redaktion', 'fri press', 'läsarfinansiera*',
    'vårt arbete',
  ],
  terms: [
    'när du vill', 'ingen bindningstid', 'utan bindningstid', 'avregistrera', 'gratis', 'kostnadsfri*', 'obegränsad*',
    'tillgång till all*', 'första månaden', 'varje vecka', 'personuppgift*', 'villkor*', 'avsluta när', 'säg upp när',
    'avsluta prenumerationen', 'avprenumerera', 'erbjudandet gäller', 'inga bindningar', 'integritetspolicy',
    'godkänner', 'varje dag', 'varje morgon', 'full tillgång',
  ],
  period: [
    'i månaden', 'per månad', '/mån*', 'kr/mån', 'per år', 'engångs*', 'kr/månad', 'varje månad', 'månadsvis',
    'om året',
  ],
  payment: ['swish*', 'bankgiro*', 'autogiro', 'kortbetalning', 'plusgiro*', 'bankkonto', 'kontonummer', 'klarna'],
  thanks: ['tack'],
  dismiss: [
    'inte nu', 'nej tack', 'nej, tack', 'kanske senare', 'påminn mig', 'stäng', 'visa inte igen', 'inte intresserad',
    'visa inte', 'fortsätt utan', 'redan anmäld', 'hoppa över',
  ],
  publisher: ['vi', 'oss', 'vår', 'vårt', 'våra'],
  reader: ['du', 'dig', 'din', 'ditt', 'dina', 'ni', 'er', 'ert'],
  reporting: [
    'säger', 'sade', 'enligt', 'berättar', 'skriver', 'uppger', 'berättade', 'konstaterar', 'presstalesperson',
  ],
  consent: [
    'cookies', 'kakor', 'acceptera alla', 'avvisa alla', 'samtycke', 'godkänn alla', 'tillåt alla', 'endast nödvändiga',
  ],
  related: [
    'läs också', 'läs även', 'läs mer', 'mest läst*', 'relaterat', 'mer om', 'senaste nytt', 'fler artiklar',
    'relaterade artiklar',
  ],
} as const satisfies Lexicon;
