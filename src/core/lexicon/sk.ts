/** Slovak. */
import type { Lexicon } from './lexicon';

export const sk = {
  language: 'sk',
  hasSpaces: true,
  ask: {
    donation: [
      'podporte naš*', 'podpor nás', 'podporte nezávisl*', 'podporte … žurnalistiku', 'podporte … novinárčinu',
      'podporiť redakciu', 'prispejte', 'prispieť redakcii', 'darujte redakcii', 'darovať teraz', 'váš dar',
      'vaša podpora', 'vašu podporu', 'vašej podpory', 'váš príspevok', 'vďaka vašej', 'vašej pomoci', 'pomôžte nám',
      'staňte sa podporovateľ*', 'staňte sa darc*', 'vašou podporou', 'darujte 2', 'pravidelný dar', 'jednorazový dar',
      'kúpte nám kávu', 'podporte redakciu', 'podporte web', 'podporte magazín', 'podporte projekt', 'podporiť nás',
      'nás podporiť', 'chcem podporiť', 'chcem prispieť', 'prispej', 'darujte', 'vaše dary',
    ],
    subscription: [
      'predplaťte si', 'predplatiť', 'chcem predplatné', 'kúpiť predplatné', 'objednať predplatné',
      'objednajte si predplatné', 'získajte … prístup', 'vyskúšajte … predplatné', 'vyskúšať … zadarmo',
      'staňte sa predplatiteľ*', 'staňte sa členom', 'vybrať predplatné', 'odomknúť článok', 'pridajte sa k nám',
      'objednať časopis', 'čítať bez reklám', 'predplaťte', 'aktivovať predplatné', 'vyberte si predplatné',
      'predplatné od', 'predplatné za', 'vyskúšať za', 'vyskúšajte za', 'vyskúšajte zadarmo', 'mesiac zadarmo',
    ],
    registration: [
      'založte si … účet', 'vytvorte si … účet', 'vytvoriť účet', 'zaregistrujte sa', 'registrovať sa',
      'prihláste sa alebo', 'ešte nemáte účet', 'registrujte sa', 'registrácia zadarmo', 'prihlásiť sa alebo',
      'nemáte účet',
    ],
    newsletter: [
      'prihláste sa na odber', 'prihlásiť na odber', 'prihlásiť sa na odber', 'odoberajte', 'odoberať newsletter',
      'odoberať novinky', 'náš newsletter', 'do vašej schránky', 'do e-mailu', 'nenechajte si ujsť', 'nič vám neujde',
      'váš e-mail*', 'zadajte … e-mail*', 'zapnúť upozornenia', 'odoberajte newsletter', 'odoberajte náš',
      'chcem odoberať', 'chcem dostávať', 'dostávajte', 'zasielať newsletter', 'zasielať novinky', 'novinky na e-mail',
      'novinky e-mailom', 'priamo do schránky', 'do vášho e-mailu',
    ],
    adblock: [
      'vypnite … adblock*', 'vypnite … blokovanie', 'vypnúť adblock*', 'používate adblock*', 'používate … blokovanie',
      'vypnite si adblock*', 'zapnutý adblock*',
    ],
    app: [
      'stiahnite si … aplikáciu', 'stiahnuť aplikáciu', 'nainštalujte si', 'otvoriť v aplikácii', 'čítať v aplikácii',
      'našej aplikácii', 'sledujte nás', 'pridajte si nás', 'pridajte nás', 'preferovaný zdroj', 'google správy',
      'dajte nám like', 'nájdete nás na',
    ],
  },
  topic: {
    donation: ['dar', 'dary', 'darov*', 'príspev*', 'podpor*', 'transparentný účet', 'zbierk*', 'darc*'],
    subscription: ['predplat*', 'členstvo', 'premium', 'prémiov*', 'klub*'],
    registration: ['účet', 'prihlásenie', 'registráci*'],
    newsletter: ['newsletter*', 'e-mail*', 'odber*', 'upozorneni*', 'spravodajca'],
    adblock: ['adblock*', 'blokovanie reklám'],
    app: ['aplikáci*', 'telegram', 'whatsapp', 'google správy'],
  },
  adLabel: [
    'reklama', 'inzercia', 'komerčná správa', 'platená inzercia', 'sponzorované', 'sponzorovaný obsah', 'pr článok',
    'partnerský obsah', 'sponzorovaný článok', 'ponuky partnerov', 'advertorial', 'inzerát', 'platený obsah',
    'platená spolupráca', 'pr', 'pr správa', 'obchodné oznámenie', 'obsah partnera', 'v spolupráci',
  ],
  adNotice: [
    'pokračuje pod reklamou', 'pokračovanie pod reklamou', 'v spolupráci s partnerom', 'affiliate*', 'získame províziu',
    'článok pokračuje nižšie', 'článok pokračuje pod', 'môžeme získať províziu', 'dostaneme províziu',
    'ponuky našich partnerov', 'naši partneri odporúčajú', 'odporúčajú partneri', 'zľavové kódy', 'zľavové kupóny',
    'zľavy a kupóny', 'porovnanie cien',
  ],
  gate: [
    'na pokračovanie', 'pokračovať v čítaní', 'aby ste mohli', 'dočítať článok', 'prečítať celý článok',
    'pre predplatiteľov', 'máte predplatné', 'ste predplatiteľ', 'zostáva vám', 'zamknutý článok', 'článkov zadarmo',
    'mám predplatné', 'článok je určený', 'článok je dostupný', 'celý článok si', 'čítať celý článok',
    'pokračujte v čítaní', 'zvyšok článku',
  ],
  cause: [
    'nezávisl*', 'kvalitná žurnalistika', 'investigatív*', 'slobodné médiá', 'bez reklám', 'bez paywallu', 'neziskov*',
    'každé euro', 'každý príspevok', 'akákoľvek suma', 'naši čitatelia', 'naša redakcia', 'našu prácu', 'vďaka vám',
    'vďaka čitateľom',
  ],
  terms: [
    'zrušiť kedykoľvek', 'kedykoľvek zrušiť', 'odhlásiť', 'zadarmo', 'bez záväzkov', 'bezplatn*', 'neobmedzený prístup',
    'prístup ku všetkým', 'všetky články', 'prvý mesiac', 'ochran* osobných', 'spracovan* osobných', 'súhlasím so',
    'osobných údajov', 'môžete zrušiť', 'kedykoľvek môžete', 'bez záväzku',
  ],
  period: ['mesačne', 'za mesiac', '€/mesiac', 'ročne', 'jednorazov*', 'za rok'],
  payment: ['platobn* kart*', 'prevodom', 'číslo účtu', 'trvalý príkaz', 'bankový účet'],
  thanks: ['ďakujeme', 'vďaka, že'],
  dismiss: [
    'teraz nie', 'nie, ďakujem', 'nie, vďaka', 'možno neskôr', 'pripomenúť neskôr', 'zavrieť', 'už nezobrazovať',
    'nie ďakujem', 'neskôr',
  ],
  giveTo: ['podporte', 'podpor', 'podporiť', 'prispejte', 'prispej', 'pomôžte'],
  publisher: ['my', 'nám', 'naš*', 'sme'],
  reader: ['vy', 'vám', 'vaš*', 'tvoj', 'milí čitatelia', 'vážení čitatelia'],
  reporting: ['povedal*', 'uviedol', 'uviedla', 'podľa', 'dodal*', 'informoval*', 'vyhlásil*'],
  consent: ['cookies', 'súbory cookie', 'prijať všetko', 'odmietnuť všetko', 'súhlas so spracovaním', 'súhlasím'],
  related: [
    'čítajte aj', 'čítajte tiež', 'prečítajte si aj', 'súvisiace články', 'najčítanejšie', 'čítajte ďalej',
    'prečítajte si',
  ],
} as const satisfies Lexicon;
