/** Czech. */
import type { Lexicon } from './lexicon';

export const cs = {
  language: 'cs',
  hasSpaces: true,
  ask: {
    donation: [
      'podpořte naš*', 'podpoř nás', 'podpořte nezávisl*', 'podpořte … žurnalistiku', 'podpořte … novinařinu',
      'podpořit redakci', 'přispějte', 'přispět redakci', 'přispět nám', 'darujte redakci', 'darovat nyní', 'váš dar',
      'vaše podpora', 'vaši podporu', 'vaší podpory', 'váš příspěvek', 'díky vaší', 'vaší pomoci', 'pomozte nám',
      'staňte se podporovatel*', 'staňte se dárc*', 'bez vás to nejde', 'pravidelný dar', 'jednorázový dar',
      'kupte nám kávu', 'vašim darům', 'vaším darem', 'podpořte redakci', 'podpořte web', 'podpořte magazín',
      'podpořte projekt', 'podpořte vznik', 'podpořit nás', 'nás podpořit', 'chci podpořit', 'chci přispět',
      'podpořit částkou',
    ],
    subscription: [
      'předplaťte si', 'předplatit', 'chci předplatné', 'koupit předplatné', 'objednat předplatné',
      'objednejte si předplatné', 'získat předplatné', 'získejte … přístup', 'vyzkoušejte … předplatné',
      'vyzkoušet … zdarma', 'staňte se předplatitel*', 'staňte se členem', 'vybrat předplatné', 'odemknout článek',
      'objednat časopis', 'číst bez reklam', 'měsíc zdarma', 'předplaťte', 'aktivovat předplatné', 'pořídit předplatné',
      'pořiďte si předplatné', 'vyberte si předplatné', 'předplatné od', 'předplatné za', 'vyzkoušet za',
    ],
    registration: [
      'založte si účet', 'vytvořte si … účet', 'vytvořit účet', 'zaregistrujte se', 'registrovat se',
      'přihlaste se nebo', 'ještě nemáte účet', 'nemáte účet', 'registrujte se', 'registrace zdarma',
      'přihlásit se nebo',
    ],
    newsletter: [
      'přihlaste se k', 'přihlásit k odběru', 'odebírejte', 'odebírat newsletter', 'odebírat novinky', 'náš newsletter',
      'našeho newsletteru', 'do vaší schránky', 'do vašeho e-mailu', 'nenechte si ujít', 'nic vám neunikne',
      'váš e-mail*', 'zadejte … e-mail*', 'zapnout upozornění', 'přihlásit se k odběru', 'odebírejte newsletter',
      'odebírejte náš', 'chci odebírat', 'chci dostávat', 'dostávejte', 'zasílat newsletter', 'zasílat novinky',
      'novinky na e-mail', 'novinky do e-mailu', 'novinky e-mailem',
    ],
    adblock: [
      'vypněte … adblock*', 'vypněte … blokování', 'vypnout adblock*', 'používáte adblock*', 'používáte … blokování',
      'vypněte prosím', 'vypněte si adblock*', 'zapnutý adblock*',
    ],
    app: [
      'stáhněte si … aplikaci', 'stáhněte si aplikaci', 'stáhnout aplikaci', 'nainstalujte si', 'otevřít v aplikaci',
      'číst v aplikaci', 'naší aplikaci', 'sledujte nás', 'náš kanál', 'preferovaný zdroj', 'google zprávy',
      'najdete nás na', 'stáhněte si', 'stáhnout v app', 'přidejte si nás',
    ],
  },
  topic: {
    donation: ['dar', 'dary', 'darov*', 'příspěv*', 'podpor*', 'sbírk*', 'transparentní účet', 'dárc*'],
    subscription: ['předplat*', 'členství', 'premium', 'prémiov*', 'klub*'],
    registration: ['účet', 'přihlášení', 'registrac*'],
    newsletter: ['newsletter*', 'e-mail*', 'odběr*', 'upozornění', 'zpravodaj*'],
    adblock: ['adblock*', 'blokování reklam*'],
    app: ['aplikac*', 'telegram', 'whatsapp', 'apk'],
  },
  adLabel: [
    'reklama', 'inzerce', 'komerční sdělení', 'placená inzerce', 'sponzorováno', 'sponzorovaný obsah',
    'komerční prezentace', 'reklamní sdělení', 'sponzorovaný článek', 've spolupráci', 'komerční článek',
    'nabídky partnerů', 'advertorial', 'inzerát', 'placený obsah', 'placená spolupráce', 'obchodní sdělení',
    'pr článek', 'pr', 'pr sdělení',
  ],
  adNotice: [
    'pokračuje pod reklamou', 'pokračování pod reklamou', 've spolupráci s partnerem', 'affiliate*', 'získáme provizi',
    'článek pokračuje níže', 'článek obsahuje odkazy', 'můžeme získat provizi', 'dostaneme provizi',
    'text pokračuje pod', 'nabídky našich partnerů', 'naši partneři doporučují', 'doporučují partneři', 'slevové kódy',
    'slevové kupóny',
  ],
  gate: [
    'pro pokračování', 'pokračovat ve čtení', 'abyste mohli', 'dočíst článek', 'přečíst celý článek',
    'pro předplatitele', 'jste předplatitel', 'máte předplatné', 'zbývá vám', 'zamčený článek',
    'pouze pro registrované', 'článků zdarma', 'mám předplatné', 'článek je určen', 'článek je dostupný',
    'celý článek si', 'dočtěte si', 'číst celý článek', 'zbývá … článk*',
  ],
  cause: [
    'nezávisl*', 'kvalitní žurnalistika', 'investigativní', 'svobodná média', 'bez reklam*', 'bez paywallu',
    'neziskov*', 'každá koruna', 'každý příspěvek', 'jakákoli částka', 'naši čtenáři', 'naše redakce', 'naši práci',
    'díky vám', 'díky čtenářům',
  ],
  terms: [
    'zrušit kdykoli*', 'kdykoli* zrušit', 'odhlásit', 'zdarma', 'bez závazků', 'neomezený přístup', 'přístup ke všem',
    'všechny články', 'první měsíc', 'ochran* osobních', 'zpracování* osobních', 'obchodní podmínky',
    'obchodních sdělení', 'osobních údajů', 'souhlasím se', 'zrušíte kdykoli*', 'můžete zrušit', 'lze kdykoli*',
  ],
  period: ['měsíčně', 'za měsíc', 'kč/měsíc', 'ročně', 'jednorázov*', 'za rok', 'každý měsíc'],
  payment: ['platební kart*', 'převodem', 'číslo účtu', 'qr kód', 'darujme', 'bankovní účet'],
  thanks: ['děkujeme', 'díky, že'],
  dismiss: [
    'teď ne', 'ne, děkuji', 'ne, díky', 'možná později', 'připomenout později', 'zavřít', 'už nezobrazovat', 'nyní ne',
    'ne děkuji',
  ],
  giveTo: ['podpořte', 'podpoř', 'podpořit', 'přispějte', 'přispěj', 'přispět', 'pomozte'],
  publisher: ['my', 'nám', 'naš*', 'jsme'],
  reader: ['vy', 'vám', 'vaš*', 'tvůj', 'milí čtenáři'],
  reporting: ['řekl*', 'uvedl*', 'podle', 'sdělil*', 'dodal*', 'informoval*', 'prohlásil*'],
  consent: ['cookies', 'soubory cookie', 'přijmout vše', 'odmítnout vše', 'souhlas se zpracováním', 'souhlasím'],
  related: ['čtěte také', 'čtěte dále', 'přečtěte si také', 'související články', 'nejčtenější', 'přečtěte si'],
} as const satisfies Lexicon;
