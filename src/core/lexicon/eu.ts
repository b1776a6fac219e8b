/** Basque. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const eu = {
  language: 'eu',
  hasSpaces: true,
  ask: {
    donation: [
      'egin dohaintza', 'egin ekarpena', 'egin ekarpen', 'eman laguntza', 'babestu gaitzazu', 'babestu kazetaritza',
      'lagundu iezaguzu', 'lagundu gaitzazu', 'lagundu nahi dut', 'zure laguntza', 'zure babesa', 'zure ekarpen*',
      'zure dohaintza', 'zuen laguntza', 'zuen babesa', 'zure beharra', 'behar zaitugu', 'egin zaitez babesle',
      'egin babesle', 'izan babesle', 'egin lagun', 'babestu euskarazko', 'lagundu gure', 'babestu gure',
      'babestu hedabide*', 'dohaintza egin nahi', 'ekarpena egin nahi', 'babestu nahi dut', 'egin zaitez lagun',
      'egin zaitez mezenas', 'zure laguntzarekin', 'zure laguntzari esker', 'zure babesik gabe', 'hileko ekarpena',
    ],
    subscription: [
      'harpidetu', 'egin harpide*', 'egin zaitez harpide*', 'egin zaitez bazkide', 'egin bazkide', 'egin zaitez kide*',
      'aukeratu zure', 'probatu doan', 'doan probatu', 'aprobetxatu eskaintza', 'eskaintza berezia',
      'oparitu harpidetza', 'eskuratu sarbide*', 'harpidetza egin', 'egin zaitez bazkidea', 'harpidetza aukerak',
      'ikusi eskaintzak', 'ikusi harpidetza*', 'erosi aldizkaria', 'erosi alea', 'irakurri aldizkaria',
      'oparitu aldizkaria', 'hilabete doan', 'eskuratu harpidetza',
    ],
    registration: [
      'eman izena', 'erregistratu', 'sortu kontua', 'sortu zure kontua', 'kontua sortu', 'hasi saioa', 'saioa hasi',
      'egin login', 'sortu erabiltzailea', 'ez duzu konturik', 'konturik ez', 'pasahitza ahaztu', 'izena eman doan',
    ],
    newsletter: [
      'jaso buletina', 'jaso gure', 'jaso albisteak', 'jaso zure', 'jaso egunero', 'jaso astero', 'jaso nahi',
      'buletina jaso*', 'gure buletin*', 'egin harpidetza buletin*', 'zure posta', 'zure emaila', 'zure helbide*',
      'helbide elektronikoa', 'idatzi zure', 'ez galdu', 'egon informatuta', 'albisteak zure', 'buletinera harpidetu',
      'harpidetu buletin*', 'harpidetu gure', 'jaso doan', 'idatzi helbide*', 'sartu zure', 'zure postontzi*',
      'zure sarrera-ontzi*', 'aktibatu jakinarazpen*', 'asteko onena',
    ],
    adblock: [
      'desaktibatu … blokeatzaile*', 'desgaitu … blokeatzaile*', 'kendu … blokeatzaile*', 'zure blokeatzaile*',
      'adblock* desaktibatu', 'baimendu iragarkiak', 'baimendu publizitatea', 'zerrenda zurian', 'adblock* kendu',
      'blokeatzailea erabiltzen ari', 'blokeatzailea aktibatuta', 'adblock* detektatu*',
    ],
    app: [
      'deskargatu aplikazioa', 'deskargatu app*', 'jaitsi aplikazioa', 'jaitsi gure', 'instalatu aplikazioa',
      'instalatu app*', 'ireki aplikazioan', 'ireki app*', 'google playn', 'jarrai iezaguzu', 'jarraitu gaitzazu',
      'segi gaitzazu', 'gure telegram*', 'gure whatsapp*', 'deskargatu gure', 'gure app*', 'gure aplikazio*',
      'instalatu gure', 'jarraitu gure', 'jarraitu … whatsapp*', 'jarraitu … telegram*', 'gure kanal*',
      'gehitu gaitzazu', 'eskaneatu qr*',
    ],
  },
  topic: {
    donation: [
      'dohaintza*', 'ekarpen*', 'laguntza', 'babes*', 'diru-bilketa', 'mezenas*', 'crowdfunding',
      'finantzaketa kolektibo*',
    ],
    subscription: ['harpide*', 'bazkide*', 'kide', 'premium', 'eskaintza*', 'paperezko edizio*'],
    registration: ['erregistr*', 'kontu*', 'saioa', 'pasahitza', 'erabiltzaile*', 'izen-emate*'],
    newsletter: ['buletin*', 'posta*', 'email*', 'jakinarazpen*', 'newsletter*', 'postontzi*', 'helbide elektroniko*'],
    adblock: ['blokeatzaile*', 'adblock*', 'iragarki*'],
    app: ['aplikazio*', 'app', 'telegram*', 'whatsapp*', 'google news'],
  },
  adLabel: [
    'publizitatea', 'iragarkia', 'iragarkiak', 'babestua', 'eduki babestua', 'babestutako edukia', 'publierreportajea',
    'publizitate-erreportajea', 'eduki komertziala', 'itxi publizitatea', 'publizitatea -', 'eduki sustatua',
    'sustatutako edukia', 'gure babesleak', 'iragarkia:', 'branded content', 'publi-erreportajea',
  ],
  adNotice: [
    'publizitatearen ondoren', 'iragarkiaren ondoren', 'jarraitzen du publizitatearen', 'babeslea:', 'laguntzailea:',
    'afiliatu esteka*', 'afiliazio-esteka*', 'jarraitzen du iragarkiaren', 'eduki babestua:',
    'gure bazkideen eskaintza*', 'deskontu kode*', 'deskontu-kode*', 'alderatu prezioak', 'komisioa jaso*',
    'komisio bat jaso*', 'esteka hauen bidez',
  ],
  gate: [
    'irakurtzen jarraitzeko', 'jarraitu irakurtzen', 'artikulua irakurtzeko', 'osorik irakurtzeko', 'harpidedunentzat',
    'harpideentzat', 'harpidedunentzako', 'bazkideentzat', 'eduki esklusibo*', 'harpidedun zara', 'harpideduna zara',
    'jada harpide*', 'baduzu kontua', 'osorik irakurri nahi', 'irakurtzen jarraitu nahi', 'soilik harpide*',
    'hasi saioa irakurtzeko', 'bazkide zara', 'bazkidea zara', 'harpideduna bazara', 'doako artikulu*',
  ],
  cause: [
    'kazetaritza independentea*', 'kazetaritza askea', 'kazetaritza libre*', 'euskarazko kazetaritza',
    'euskarazko hedabide*', 'hedabide independente*', 'hedabide askea*', 'kalitatezko kazetaritza',
    'irabazi asmorik gabe*', 'publizitaterik gabe', 'zuri esker', 'zuei esker', 'irakurleei esker', 'irakurleen babes*',
    'gure irakurle*', 'gure lana', 'gure erredakzio*', 'gure kazetaritza*', 'dohaintza bakoitz*', 'ekarpen bakoitz*',
    'kazetaritza kritiko*', 'euskal hedabide*', 'gure komunitate*', 'irakurleen laguntza*', 'gure independentzia',
    'doan eta denontzat', 'euro bakoitz*',
  ],
  terms: [
    'nahi duzunean', 'edozein unetan', 'konpromisorik gabe', 'lehen hilabete*', 'lehenengo hilabete*',
    'sarbide mugagabe*', 'mugarik gabe', 'eduki guztiak', 'doan', 'doako', 'doakoa', 'baja eman',
    'pribatutasun politika', 'onartzen dut', 'datu pertsonal*', 'datuen babes*', 'irakurri eta onartzen', 'lege oharra',
    'astero',
  ],
  period: ['hilero', 'hileko', '/hilean', '/urtean', 'urtero', 'astean', 'urtean behin', 'urteko kuota', 'euro hilean'],
  payment: ['txartel*', 'transferentzia', 'helbideratzea', 'kontu korrontea', 'kontu zenbaki*', 'bizum'],
  thanks: ['eskerrik asko', 'esker'],
  dismiss: [
    'orain ez', 'geroago', 'ez, eskerrik asko', 'itxi', 'gogorarazi', 'ez erakutsi', 'jarraitu gabe', 'saltatu',
    'beste batean', 'beranduago', 'harpideduna naiz',
  ],
  publisher: ['gu', 'gure', 'guk', 'guri', 'gurekin'],
  reader: ['zu', 'zure', 'zuk', 'zuri', 'zuen', 'zuek', 'irakurle maitea'],
  reporting: [
    'esan du', 'esan zuen', 'adierazi du', 'azaldu du', 'nabarmendu du', 'jakinarazi du', 'arabera', 'gehitu du',
    'salatu du', 'azpimarratu du', 'ohartarazi du', 'erantsi du', 'kontatu du', 'esan dute',
  ],
  consent: ['cookie*', 'onartu denak', 'onartu guztiak', 'baztertu denak', 'onartu eta jarraitu'],
  related: [
    'irakurri ere', 'hau ere', 'lotutako albisteak', 'erlazionatutako*', 'irakurrienak', 'azken albisteak',
    'albiste gehiago', 'interesatuko zaizu', 'irakurri gehiago', 'ikusi ere', 'gehiago irakurri', 'lotutako artikuluak',
  ],
} as const satisfies Lexicon;
