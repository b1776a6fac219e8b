/** Latvian. */
import type { Lexicon } from './lexicon';

export const lv = {
  language: 'lv',
  hasSpaces: true,
  ask: {
    donation: [
      'atbalstiet mūs*', 'atbalsti … žurnālistiku', 'atbalstiet … žurnālistiku', 'atbalsti neatkarīg*', 'atbalstīt mūs',
      'ziedo tagad', 'ziedo mums', 'ziedojiet', 'ziedot tagad', 'jūsu atbalst*', 'tavs atbalsts', 'tavu atbalstu',
      'tava atbalsta', 'jūsu ziedojums', 'tavs ziedojums', 'ar jūsu palīdzību', 'palīdzi mums', 'palīdziet mums',
      'kļūsti par atbalstītāj*', 'kļūstiet par atbalstītāj*', 'kļūsti par ziedotāj*', 'ikmēneša ziedojums',
      'vienreizējs ziedojums', 'atbalsti mūs', 'atbalsti žurnālistiku', 'atbalsti redakciju', 'atbalstiet redakciju',
      'atbalsti mūsu', 'atbalstiet neatkarīg*', 'vēlos atbalstīt', 'atbalstīšu', 'ziedo žurnālistikai', 'vēlos ziedot',
      'tavu ziedojumu', 'jūsu ziedojumu', 'tava palīdzība',
    ],
    subscription: [
      'abonē tagad', 'abonējiet', 'abonēt', 'iegādāties abonementu', 'iegādājies abonementu', 'noformē abonementu',
      'izvēlies abonementu', 'kļūsti par abonent*', 'kļūstiet par abonent*', 'kļūsti par biedr*', 'izmēģini bez maksas',
      'izmēģiniet bez maksas', 'sāc lasīt', 'iegūsti … piekļuvi', 'abonē žurnālu', 'abonē avīzi', 'abonē laikrakstu',
      'abonēt žurnālu', 'abonēt laikrakstu', 'pasūti abonementu', 'pagarini abonementu', 'pērc abonementu',
      'lasi bez reklām*', 'lasi bez ierobežojum*', 'izvēlies plānu', 'pirmais mēnesis par',
    ],
    registration: [
      'izveido kontu', 'izveidot kontu', 'izveidojiet kontu', 'reģistrējies', 'reģistrējieties', 'ielogojies vai',
      'autorizējies, lai', 'bezmaksas reģistrācija', 'ielogojies un', 'ienāc vai', 'nav konta', 'pieslēdzies vai',
    ],
    newsletter: [
      'pieteikties jaunumiem', 'piesakies', 'piesakieties', 'saņem savā e-past*', 'saņemiet savā e-past*',
      'saņem jaunumus', 'mūsu vēstkop*', 'mūsu jaunumu', 'savā e-pastā', 'nepalaid garām', 'jūsu e-past*',
      'tavs e-past*', 'ievadi … e-past*', 'ieslēgt paziņojumus', 'vēlos saņemt', 'piesakies jaunumiem',
      'piesakies vēstkop*', 'piesakies jaunumu', 'pieteikties vēstkop*', 'pierakstīties jaunumiem', 'pieraksties',
      'abonē jaunumus', 'abonē vēstkopu', 'saņem vēstkopu', 'saņem svarīgāko', 'saņemt jaunumus', 'saņemiet jaunumus',
      'svarīgākās ziņas',
    ],
    adblock: [
      'izslēdz … reklām*', 'izslēdziet … reklām*', 'atslēdz reklāmu', 'lietojat reklām*', 'reklāmu bloķētāj*',
      'izmanto reklāmu bloķ*', 'izmantojat reklāmu bloķ*', 'izslēdz adblock*',
    ],
    app: [
      'lejupielādē lietotni', 'lejupielādē … lietotni', 'lejupielādējiet … lietotni', 'instalē lietotni',
      'atvērt lietotnē', 'mūsu lietotn*', 'seko mums', 'sekojiet mums', 'vēlamo avot*', 'sekojiet līdzi', 'seko mūsu',
      'mūsu kanāl*', 'mūsu facebook', 'seko … google news', 'seko … whatsapp', 'pievienojies mums',
      'pievienojieties mums',
    ],
  },
  topic: {
    donation: ['ziedo*', 'atbalst*', 'vākšan*', 'labdarīb*'],
    subscription: ['abon*', 'biedr*', 'premium', 'maksas', 'izmēģinājum*', 'klub*'],
    registration: ['konts', 'kontu', 'reģistr*', 'parole*'],
    newsletter: ['vēstkop*', 'jaunumu vēstul*', 'e-past*', 'jaunumiem', 'email'],
    adblock: ['reklāmu bloķ*', 'adblock*'],
    app: ['lietotn*', 'telegram', 'whatsapp', 'facebook'],
  },
  adLabel: [
    'reklāma', 'reklāmas', 'sponsorēts', 'sponsorēts saturs', 'apmaksāts saturs', 'reklāmraksts', 'sadarbības projekts',
    'partneru saturs', 'reklāmas materiāls', 'apmaksāta publikācija', 'apmaksāts raksts', 'satura projekts',
    'satura mārketings', 'sadarbības raksts', 'reklāmas projekts', 'partnera saturs', 'pr raksts', 'pr',
    'preses relīze', 'sludinājumi',
  ],
  adNotice: [
    'raksts turpinās', 'pēc reklāmas', 'zem reklāmas', 'sadarbībā ar partneri', 'saņemam komisij*',
    'raksta atbalstītājs', 'partneru saites', 'varam saņemt komisij*', 'raksts turpināsies pēc',
    'mūsu partneru piedāvājum*', 'partneru piedāvājumi', 'partneri iesaka', 'atlaižu kodi', 'atlaižu kuponi',
    'cenu salīdzinājum*', 'salīdzini cenas',
  ],
  gate: [
    'lai lasītu', 'lai turpinātu lasīt', 'lasīt visu rakstu', 'pilnu rakstu', 'tikai abonentiem',
    'raksts pieejams tikai', 'jau esi abonent*', 'jau esat abonent*', 'jau abonē', 'jau ir abonements',
    'bezmaksas raksti', 'ja esi abonents', 'lai izlasītu', 'tikai reģistrētiem', 'raksta turpinājums',
    'turpini lasīt ar', 'vēlies lasīt',
  ],
  cause: [
    'neatkarīg*', 'pētniecisk* žurnālistik*', 'kvalitatīv* žurnālistik*', 'brīv* medij*', 'bez reklām*', 'bezpeļņas',
    'maksā naudu', 'katrs eiro', 'katrs ziedojums', 'jebkura summa', 'mūsu lasītāj*', 'mūsu redakcij*', 'mūsu darb*',
    'bez tevis', 'bez jums',
  ],
  terms: [
    'atcelt jebkurā', 'jebkurā laikā', 'atrakstīties', 'atteikties no', 'bez maksas', 'neierobežot*', 'piekļuv*',
    'visi raksti', 'visiem rakstiem', 'pirmais mēnesis', 'privātuma politik*', 'lietošanas noteikum*',
    'atcelt abonement*', 'atteikties jebkurā',
  ],
  period: ['mēnesī', '/mēn*', 'eur/mēn*', 'gadā', 'vienreizēj*'],
  payment: ['maksājumu kart*', 'bankas kart*', 'pārskaitījum*', 'konta numurs', 'norēķinu', 'saņēmējs'],
  thanks: ['paldies', 'paldies, ka'],
  dismiss: ['ne tagad', 'nē, paldies', 'vēlāk', 'aizvērt', 'vairs nerādīt', 'jau abonēju'],
  giveTo: ['atbalsti', 'atbalstiet', 'atbalstīt', 'ziedo', 'ziedojiet', 'palīdzi', 'palīdziet'],
  publisher: ['mēs', 'mūs', 'mums', 'mūsu'],
  reader: ['jūs', 'jums', 'jūsu', 'tu', 'tev', 'tevi', 'tavs', 'tavu'],
  reporting: ['sacīja', 'teica', 'norādīja', 'ziņo', 'uzsver', 'informē', 'pastāstīja'],
  consent: ['sīkdatn*', 'sīkfail*', 'piekrītu visām', 'apstiprināt visas', 'noraidīt visas', 'piekrist visām'],
  related: ['lasi arī', 'lasiet arī', 'saistītie raksti', 'lasītākie', 'lasītākās', 'lasi vēl'],
} as const satisfies Lexicon;
