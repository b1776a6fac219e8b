/** Slovenian. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const sl = {
  language: 'sl',
  hasSpaces: true,
  ask: {
    donation: [
      'podprite', 'podpri nas', 'podpri neodvisn*', 'podpri naš*', 'želim podpreti', 'donirajte', 'doniraj', 'darujte',
      'prispevajte', 'prispevaj', 'želim donirati', 'želim prispevati', 'vaša donacija', 'vašo donacijo',
      'tvoja donacija', 'vaš prispevek', 'tvoj prispevek', 'vašo podporo', 'vaša podpora', 'vaše podpore',
      'tvojo podporo', 'vašo pomoč', 'vaša pomoč', 'potrebujemo vas', 'podprite nas', 'podprite naše',
      'podprite neodvisn*', 'podprite novinarstv*', 'podprite medij', 'podpri novinarstv*', 'podpri medij',
      'postanite podpornik*', 'postani podpornik*', 'postanite podporni*', 'postani donator*', 'postanite donator*',
      'postani mecen*', 'namenite 0,5', 'nameni 0,5', 'namenite del dohodnine', 'nameni del dohodnine',
      'namenite … dohodnine', 'enkratna donacija', 'mesečna donacija', 'vaši donaciji', 'vaše donacije',
      's tvojo pomočjo', 'z vašo pomočjo', 'pomagajte nam', 'pomagaj nam',
    ],
    subscription: [
      'naročite se', 'naroči se', 'naročam', 'sklenite naročnino', 'skleni naročnino', 'postanite naročni*',
      'postani naročni*', 'izberite naročnino', 'izberi naročnino', 'izberite paket', 'izberi paket',
      'kupite naročnino', 'podaljšajte naročnino', 'postanite član*', 'postani član*', 'včlanite se', 'preizkusite',
      'preizkusi brezplačno', 'poskusite brezplačno', 'naročite digitalno', 'naroči digitalno', 'naročite revijo',
      'naroči revijo', 'naročite časopis', 'sklenite digitalno', 'naročilo na revijo', 'kupite revijo', 'kupite izvod',
      'odklenite', 'odkleni članek', 'berite brez oglasov', 'beri brez oglasov', 'berite neomejeno', 'beri neomejeno',
      'prvi mesec za', 'mesec dni brezplačno', 'podaljšaj naročnino',
    ],
    registration: [
      'registrirajte se', 'registriraj se', 'ustvarite račun', 'ustvari račun', 'ustvarite uporabniški',
      'prijavite se ali', 'prijavi se ali', 'prijavite se za branje', 'brezplačna registracija',
      'registracija je brezplačna', 'nimate računa', 'še nimaš računa', 'prijava ali registracija',
      'prijava / registracija', 'prijavite se z',
    ],
    newsletter: [
      'prijavite se na', 'prijavi se na', 'prijava na e-novice', 'prijava na novice', 'naročite se na e-novice',
      'naročite se na novice', 'naročite se na naš*', 'naše e-novice', 'na naše novice', 'prejemajte', 'prejemaj',
      'želim prejemati', 'vaš e-poštni', 'vaš email', 'vaš elektronski', 'e-poštni naslov', 'elektronski naslov',
      'e-naslov', 'vpišite svoj', 'vnesite', 'v vaš nabiralnik', 'v svoj nabiralnik', 'ne zamudite', 'ne zamudi',
      'bodite na tekočem', 'naročite se na novičnik', 'naroči se na novičnik', 'prijava na novičnik', 'naš novičnik',
      'naše novice na', 'naročite se na obvestila', 'prejemaj novice', 'prejemajte novice', 'najboljše v tednu',
      'najpomembnejše novice', 'izbor tedna', 'vpišite e-*', 'vnesite svoj', 'vnesi svoj', 'tvoj e-naslov',
      'tvoj email', 'vaš e-naslov', 'vklopite obvestila',
    ],
    adblock: [
      'izklopite … oglas*', 'izključite … oglas*', 'onemogočite … oglas*', 'izklopite … adblock*',
      'uporabljate blokator', 'uporabljate adblock*', 'uporabljate program za', 'vaš blokator', 'zaznali … blokator*',
      'izklopi … adblock*', 'imate vklopljen adblock*', 'dovolite oglase',
    ],
    app: [
      'prenesite aplikacijo', 'prenesi aplikacijo', 'prenesite našo', 'naložite aplikacijo', 'naloži aplikacijo',
      'namestite aplikacijo', 'namesti aplikacijo', 'odpri v aplikaciji', 'odprite v aplikaciji', 'našo aplikacijo',
      'naši aplikaciji', 'na voljo v google play', 'sledite nam', 'sledi nam', 'spremljajte nas', 'spremljaj nas',
      'všečkajte našo', 'všečkajte nas', 'naš kanal', 'pridružite se nam na', 'pridružite se skupini',
      'pridruži se skupini', 'dodajte nas', 'prednostni vir', 'google novice',
    ],
  },
  topic: {
    donation: ['donacij*', 'donator*', 'donira*', 'prispev*', 'podpor*', 'dohodnin*', 'mecen*', '0,5 %'],
    subscription: ['naročni*', 'članstv*', 'premium', 'ponudb*', 'paket*', 'digitaln*', 'tiskan* izdaj*'],
    registration: ['registracij*', 'račun', 'prijava', 'gesl*'],
    newsletter: ['novičnik*', 'e-novic*', 'e-pošt*', 'obvestil*', 'e-mail'],
    adblock: ['adblock*', 'blokator*', 'oglas*'],
    app: ['aplikacij*', 'viber', 'facebook'],
  },
  adLabel: [
    'oglas', 'oglasi', 'oglasno sporočilo', 'oglasna vsebina', 'reklama', 'promocija', 'promo', 'promocijsko sporočilo',
    'sponzorirano', 'sponzorirana vsebina', 'sponzorirani članek', 'oglasno', 'oglasno besedilo', 'naročena vsebina',
    'naročeni članek', 'plačana vsebina', 'promocijska vsebina', 'promocijski članek', 'partnerska vsebina',
    'vsebina partnerja', 'vsebina naročnika', 'advertorial', 'pr članek', 'pr', 'pr sporočilo', 'sporočilo za javnost',
    'mali oglasi', 'sponzorirana objava', 'v sodelovanju z',
  ],
  adNotice: [
    'pod oglasom', 'po oglasu', 'vsebino omogoča', 'sponzorirano s strani', 'partnerske povezave', 'affiliate povezav*',
    'prejmemo provizijo', 'vsebuje affiliate', 'članek se nadaljuje', 'prispevek se nadaljuje', 'ponudbe partnerjev',
    'ponudbe naših partnerjev', 'naši partnerji priporočajo', 'partnerji priporočajo', 'kode za popust',
    'kuponi za popust', 'kuponi in popusti', 'primerjava cen', 'primerjajte cene',
  ],
  gate: [
    'za nadaljevanje branja', 'nadaljujte z branjem', 'nadaljuj z branjem', 'če želite brati', 'za branje članka',
    'za ogled celotn*', 'celoten članek', 'celotni članek', 'za naročnike', 'naročnikom', 'samo za člane',
    'že naročnik', 'ste že registrirani', 'ste naročnik', 'za ogled vsebine', 'članek je dostopen',
    'vsebina je dostopna', 'želite prebrati', 'želite brati naprej', 'preostanek članka', 'branje nadaljujte',
    'že imate naročnino', 'že imate račun',
  ],
  cause: [
    'neodvisn* novinarstv*', 'neodvisn* medij*', 'svobodn* novinarstv*', 'svobodn* medij*', 'kakovostn* novinarstv*',
    'preiskovaln* novinarstv*', 'neodvisni', 'brez oglasov', 'brez reklam', 'brez lastnik*', 'neprofitn*',
    'nepridobitn*', 'zahvaljujoč vam', 'po zaslugi', 'bralci kot', 'bralk in bralcev', 'naši* bralc*', 'naše delo',
    'našega dela', 'naše uredništvo', 'brez vas', 's pomočjo bralcev', 'podpora bralcev',
  ],
  terms: [
    'kadar koli', 'kadarkoli', 'odpoveste', 'odpoved', 'brez obveznosti', 'brez vezave', 'prvi mesec', 'prve mesece',
    'neomejen* dostop', 'poln dostop', 'vse vsebine', 'vseh vsebin', 'ekskluzivn* vsebin*', 'brezplačn*',
    'prekličete kadar*', 'odjavite kadar*', 'odjava', 'odjavite',
  ],
  period: ['na mesec', '/mesec', 'mesečn*', 'na leto', '/leto', 'letn*', 'tedensko', 'na teden'],
  payment: ['kartico', 'kreditn* kartic*', 'nakazil*', 'trr', 'položnic*', 'trajnik', 'prejemnik'],
  thanks: ['hvala', 'zahvaljujemo', 'hvaležni'],
  dismiss: [
    'ne zdaj', 'zdaj ne', 'pozneje', 'kasneje', 'ne, hvala', 'ne hvala', 'zapri', 'opomni me', 'ne prikazuj',
    'sem že naročnik', 'že podpiram',
  ],
  publisher: ['mi', 'nas', 'nam', 'naš*'],
  reader: [
    'vi', 'vas', 'vam', 'vaš*', 'ti', 'tvoj*', 'drage bralke', 'dragi bralci', 'spoštovani bralci', 'draga bralka',
  ],
  reporting: [
    'je dejal*', 'je povedal*', 'je poudaril*', 'pojasnil*', 'so sporočili', 'navaja', 'glede na', 'je dodal*',
    'po besedah', 'je opozoril*',
  ],
  consent: ['piškotk*', 'cookies', 'sprejm* vse', 'zavrni vse'],
  related: [
    'preberi* še', 'preberite tudi', 'poglejte še', 'sorodni članki', 'povezani članki', 'najbolj brano',
    'zadnje novice', 'več o tem', 'preberi več', 'preberite več',
  ],
} as const satisfies Lexicon;
