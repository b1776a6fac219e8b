/** Catalan. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const ca = {
  language: 'ca',
  hasSpaces: true,
  ask: {
    donation: [
      'fes una donació', 'fes un donatiu', 'fes la teva', 'fes-nos', 'fer una donació', "dona'ns suport", 'vull donar',
      'vull col·laborar', 'el teu suport', 'el vostre suport', 'la teva donació', 'la teva aportació', 'la teva ajuda',
      'et necessitem', 'us necessitem', 'necessitem el teu', 'necessitem la teva', 'necessitem el vostre', "ajuda'ns",
      'ajudeu-nos', 'col·labora amb nosaltres', 'col·labora-hi', 'fes possible', "si t'ha agradat", 'fes una aportació',
      "fes-te'n mecenes", 'fes-te mecenes', 'fes-te amic', 'fes-te amiga', 'gràcies al teu', "convida'ns a un cafè",
      'fes-ho possible',
    ],
    subscription: [
      'subscriu-te', "subscriu-t'hi", 'subscriviu-vos', "subscriure'm", "m'hi subscric", "fes-te'n",
      'fes-te subscriptor*', 'fes-te soci*', 'fes-te sòcia', 'feu-vos', 'fes-te membre', "associa-t'hi", 'tria la teva',
      'tria el teu', "prova'l gratis", 'prova gratuïta', "aprofita l'oferta", 'veure ofertes', 'regala una subscripció',
      'veure les ofertes', 'veure subscripcions', 'tria la subscripció', 'prova-ho gratis', 'activa la subscripció',
      'accedeix a tots', 'compra el número', 'regala la revista', 'navega sense publicitat',
    ],
    registration: [
      "registra't", 'registreu-vos', 'crea el teu compte', 'crea un compte', 'crear compte', 'inicia la sessió',
      'inicia sessió', 'inicieu sessió', 'crea un usuari', 'crear un compte', 'encara no tens compte', 'no tens compte',
      'has oblidat la contrasenya',
    ],
    newsletter: [
      'rep al teu', 'rebre el butlletí', "apunta't", 'apunteu-vos', 'subscriu-te al butlletí', 'al nostre butlletí',
      'el nostre butlletí', 'inscriu-te', 'el teu email', 'la teva adreça', 'adreça electrònica', 'al teu correu',
      'no et perdis', 'no us perdeu', 'estigues al dia', 'estigues informat', 'rep el butlletí', 'rep cada matí',
      'rep les notícies', 'rep cada setmana', 'rep gratis', 'rep gratuïtament', 'rep els nostres',
      'rebre les notícies al', 'vull rebre', 'la nostra newsletter', 'nostres butlletins', 'escriu el teu',
      'introdueix el teu', 'a la teva bústia', 'a la teva safata', 'activa les notificacions',
      'subscriu-te a la newsletter',
    ],
    adblock: [
      'desactiva … bloquejador', 'desactiveu … bloquejador', 'desactiva … adblock*', 'el teu bloquejador',
      "un bloquejador d'anuncis", 'bloquejador … detectat', 'permet els anuncis', 'permet la publicitat',
      'llista blanca', 'tens activat un bloquejador', 'fas servir un bloquejador', 'desactiva el bloqueig',
      'adblock detectat',
    ],
    app: [
      "descarrega't", "descarrega l'app", "descarrega l'aplicació", "baixa't l'app", "baixa l'aplicació",
      "instal·la l'app", "obre l'app", "obre-ho a l'app", 'disponible a google play', 'segueix-nos', 'seguiu-nos',
      'uneix-te al', 'uneix-te a', 'canal de whatsapp', 'descarrega la nostra', "baixa't la nostra", 'descarrega-la',
      'la nostra app', 'segueix … a whatsapp', 'el nostre canal', 'afegeix-nos', 'font preferida', 'escaneja el codi',
    ],
  },
  topic: {
    donation: ['donaci*', 'donatiu*', 'donar', 'aportació*', 'suport', 'mecen*', 'micromecenatge'],
    subscription: ['subscri*', 'soci', 'socis', 'sòcia', 'membre*', 'edició impresa'],
    registration: ['registr*', 'compte', 'contrasenya', 'sessió', 'correu electrònic'],
    newsletter: ['butlletí*', 'correu', 'alertes', 'notificacions', "safata d'entrada", 'bústia'],
    adblock: ['bloquejador*', 'adblock*', 'anuncis'],
    app: ['app', 'aplicació', 'telegram', 'whatsapp', 'google news', 'google notícies'],
  },
  adLabel: [
    'publicitat', 'anunci', 'anuncis', 'patrocinat', 'contingut patrocinat', 'continguts patrocinats',
    'publireportatge', 'contingut de marca', 'branded content', 'tanca la publicitat', 'espai patrocinat',
    'espai publicitari', 'contingut ofert per', 'contingut promocional', 'codis de descompte', 'publicitat -',
  ],
  adNotice: [
    'després de la publicitat', 'patrocinat per', 'ofert per', "enllaç* d'afilia*", 'rebre una comissió',
    'et pot interessar', 'continua després de', 'segueix després de', 'ofertes dels nostres', 'codis de descompte',
    'cupons de descompte', 'compara preus', 'comparador de', 'rebem una comissió', "a través d'aquests enllaços",
  ],
  gate: [
    'per continuar llegint', 'per seguir llegint', 'continua llegint', "per llegir l'article", 'per a subscriptors',
    'exclusiu per', 'contingut exclusiu', 'ja ets subscriptor*', 'ja en sóc', 'ja tens compte', 'ja tens un compte',
    'et queden', 'articles gratuïts', 'article exclusiu', 'per llegir aquest', 'per llegir-lo sencer',
    "llegeix l'article sencer", 'inicia sessió per', "registra't per llegir", 'has arribat al límit',
    'ja hi estàs subscrit', 'ja ets soci', 'ets subscriptor*',
  ],
  cause: [
    'periodisme independent', 'periodisme lliure', 'periodisme de qualitat', 'mitj* independent*', 'premsa lliure',
    'informació lliure', 'en català', 'sense ànim de lucre', 'sense publicitat', 'en obert', 'gràcies a tu',
    'gràcies als', 'persones com tu', 'lectors com tu', 'els nostres lectors', 'els nostres subscriptors',
    'el nostre periodisme', 'la nostra feina', 'la nostra redacció', 'la nostra independència', 'periodisme crític',
    'periodisme valent', 'sense murs de pagament', 'la nostra comunitat', 'gràcies al suport', 'gràcies a vosaltres',
    'cada aportació', 'cada donació', 'desgrava*',
  ],
  terms: [
    'quan vulguis', 'en qualsevol moment', 'sense compromís', 'sense permanència', 'primer mes', 'primer any',
    'accés il·limitat', 'tots els continguts', 'continguts exclusius', 'gratis', 'gratuït*', 'per només',
    'donar-te de baixa', 'política de privacitat', 'cancel·la quan', 'sense lligams', 'donar-se de baixa', 'baixa quan',
    'dades personals', 'protecció de dades', 'accepto la', 'avís legal', 'cada matí', 'cada setmana',
  ],
  period: [
    'al mes', '/mes', 'mensual*', "a l'any", '/any', 'anual*', 'a la setmana', 'setmanal*', 'cada mes', 'per mes',
  ],
  payment: ['targeta', 'transferència', 'domiciliació', 'compte bancari', 'bizum', 'número de compte'],
  thanks: ['gràcies', 'us agraïm'],
  dismiss: [
    'ara no', 'més tard', 'no, gràcies', 'no gràcies', 'tanca*', "recorda-m'ho", 'no ho mostris', 'continua sense',
    'omet', 'en un altre moment', 'no tornis a mostrar', 'ja hi estic subscrit', 'ja soc subscriptor*',
  ],
  publisher: ['nosaltres', 'nostr*'],
  reader: ['tu', 'teu', 'teva', 'teus', 'teves', 'vosaltres', 'vostre', 'vostra', 'benvolgut lector'],
  reporting: [
    'ha dit', 'ha afirmat', 'ha explicat', 'ha assegurat', 'ha assenyalat', 'segons', 'ha anunciat', 'ha afegit',
    'va dir', 'ha destacat', 'ha apuntat', 'ha detallat', 'ha reconegut', 'han explicat',
  ],
  consent: ['cookies', 'galetes', 'accepta-ho tot', 'accepta-les totes', 'accepta totes', 'rebutja-les totes'],
  related: [
    'llegeix també', 'et pot interessar també', 'notícies relacionades', 'el més llegit', 'més llegides',
    'més notícies', 'relacionat*', 'últimes notícies', 'et recomanem', 'vegeu també',
  ],
} as const satisfies Lexicon;
