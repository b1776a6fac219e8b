/** Romanian. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const ro = {
  language: 'ro',
  hasSpaces: true,
  ask: {
    donation: [
      'susține-ne', 'susțineți-ne', 'sprijină-ne', 'sprijiniți-ne', 'susține jurnalismul', 'susțineți jurnalismul',
      'sprijină jurnalismul', 'susține proiectul', 'ne poți susține', 'ne poți ajuta', 'vreau să susțin',
      'vreau să donez', 'donați acum', 'doneaza acum', 'fă o donație', 'faceți o donație', 'face o donație',
      'donația ta', 'donația dumneavoastră', 'sprijinul tău', 'susținerea ta', 'contribuția ta', 'ajutorul tău',
      'completează formularul 230', 'avem nevoie de tine', 'ajută-ne', 'susține-ne cu', 'susține-ne pe',
      'susțineți munca', 'sprijină presa', 'sprijină redacția', 'sprijină-ne cu', 'vrei să ne susții', 'vrei să susții',
      'donează lunar', 'donație lunară', 'donație unică', 'donează 3,5', 'donează … impozit*', 'devino donator',
      'devino susținător*', 'devino patron',
    ],
    subscription: [
      'abonează-te', 'abonați-vă', 'mă abonez', 'cumpără abonament*', 'alege abonamentul', 'alege-ți', 'devino abonat',
      'devino membr*', 'încearcă gratuit', 'testează gratuit', 'profită de ofertă', 'vezi ofertele',
      'vezi abonamentele', 'ofertă specială', 'deblochează articolul', 'deblochează accesul', 'abonează-te acum',
      'abonează-te de la', 'vreau abonament', 'abonament la revist*', 'abonare la revist*', 'cumpără revista',
      'comandă revista', 'cumpără ediția', 'cumpără acces', 'activează abonamentul', 'prelungește abonamentul',
      'citește fără reclame', 'citește fără limite', 'alătură-te comunității',
    ],
    registration: [
      'creează cont', 'creează un cont', 'creează-ți', 'creați un cont', 'înregistrează-te', 'înregistrați-vă',
      'autentifică-te', 'autentificați-vă', 'ai deja cont', 'fă-ți cont', 'cont gratuit', 'loghează-te', 'logați-vă',
      'conectează-te', 'nu ai cont',
    ],
    newsletter: [
      'abonează-te la newsletter*', 'newsletterul nostru', 'înscrie-te', 'înscrieți-vă', 'primește cele',
      'primește gratuit', 'primești pe email', 'vreau să primesc', 'adresa ta', 'adresa de email', 'adresa de e-mail',
      'emailul tău', 'introdu adresa', 'nu rata', 'nu ratați', 'fii la curent', 'rămâi la curent', 'fii primul',
      'primește pe email', 'primește pe e-mail', 'activează notificările', 'introdu emailul', 'abonare newsletter',
      'abonare la newsletter', 'abonează-te la noutăți', 'abonați-vă la newsletter*', 'înscriere la newsletter',
      'newsletter-ul nostru', 'newsletterele noastre', 'primește newsletter*', 'primește știrile', 'primește pe mail',
      'primești newsletter*', 'direct pe email', 'direct pe e-mail', 'direct în inbox', 'în inboxul tău',
      'pe mailul tău', 'cele mai bune articole', 'cele mai importante știri',
    ],
    adblock: [
      'dezactivează … adblock*', 'dezactivați … adblock*', 'dezactivează … ad block*', 'dezactivează … blocator*',
      'folosești un adblock*', 'folosiți un adblock*', 'folosești ad block*', 'adblock activ*', 'adblock detectat',
      'folosești un ad blocker', 'ai adblock', 'dezactivează ad*', 'oprește adblock*',
    ],
    app: [
      'descarcă aplicația', 'descărcați aplicația', 'descarcă gratuit', 'instalează aplicația', 'deschide în aplicație',
      'deschide aplicația', 'aplicația noastră', 'disponibil pe google play', 'acum pe google play', 'urmărește-ne',
      'urmăriți-ne', 'urmăriți … google news', 'urmărește … google news', 'intră pe canalul', 'ne găsești pe',
      'surse preferate', 'urmărește-ne pe', 'urmăriți-ne pe', 'urmărește-ne și pe', 'urmăriți pe google', 'dă-ne like',
      'dați-ne like', 'like pe facebook', 'alătură-te canalului', 'abonează-te la canalul', 'canalul nostru',
      'pagina noastră de', 'intră pe grupul', 'adaugă-ne ca',
    ],
  },
  topic: {
    donation: ['donați*', 'donator*', 'sprijin*', 'susțin*', 'contribuți*', 'formularul 230', '3,5%'],
    subscription: ['abonament*', 'abonat*', 'abonare', 'membr*', 'premium', 'revista'],
    registration: ['cont', 'contul', 'înregistr*', 'autentificare', 'parol*'],
    newsletter: ['email*', 'e-mail*', 'buletin*', 'notificări', 'newsletter*'],
    adblock: ['adblock*', 'ad blocker', 'reclame*'],
    app: ['aplicați*', 'google news', 'whatsapp', 'telegram', 'facebook'],
  },
  adLabel: [
    'publicitate', 'reclamă', 'reclame', 'advertorial', 'anunț', 'anunțuri', 'sponsorizat', 'conținut sponsorizat',
    'articol sponsorizat', 'conținut plătit', 'parteneriat', 'advertoriale', 'pub', 'p.u.b.', '(p)',
    'conținut promoțional', 'material promoțional', 'articol promovat', 'promovat', 'promo', 'conținut susținut',
    'articol publicitar', 'material publicitar', 'mesaj publicitar', 'recomandarea partenerilor',
    'recomandările partenerilor',
  ],
  adNotice: [
    'articolul continuă după', 'continuă după publicitate', 'continuarea mai jos', 'după reclamă', 'susținut de',
    'sponsorizat de', 'link* afiliat*', 'partenerii noștri îți recomandă', 'link-uri afiliate',
    'putem primi un comision', 'primim un comision', 'articolul continuă mai jos', 'știrea continuă după',
    'continuarea articolului', 'citește continuarea după', 'oferte de la parteneri*', 'oferte de la partener*',
    'recomandat de partener*', 'coduri de reducere', 'vouchere', 'cupoane de reducere', 'compară prețuri*',
  ],
  gate: [
    'pentru a citi mai departe', 'pentru a continua', 'continuă lectura', 'continuă să citești', 'citește integral',
    'pentru a citi articolul', 'pentru abonați', 'exclusiv pentru', 'acest articol este', 'ai deja cont',
    'ai deja un cont', 'deja abonat', 'articole gratuite', 'loghează-te pentru', 'articole rămase', 'conținut premium',
    'exclusiv abonaților', 'rezervat abonaților', 'citește tot articolul', 'citește articolul complet',
    'restul articolului', 'deja membru', 'ești abonat',
  ],
  cause: [
    'jurnalism* independent', 'pres* independentă', 'pres* liberă', 'jurnalism de calitate',
    'jurnalism de investigație', 'fără publicitate', 'fără reclame', 'fără paywall', 'non-profit', 'nonprofit',
    'datorită ție', 'datorită cititorilor', 'cititori ca tine', 'cititori* noștri', 'munca noastră',
    'jurnaliștii noștri', 'redacția noastră', 'independența noastră', 'fiecare donație', 'fiecare leu', 'fără tine',
    'datorită vouă',
  ],
  terms: [
    'poți anula', 'oricând', 'fără obligații', 'prima lună', 'primele luni', 'acces nelimitat', 'acces complet',
    'toate articolele', 'conținut exclusiv', 'gratuit*', 'perioadă limitată', 'dezabon*',
    'politica de confidențialitate', 'termenii și condițiile', 'datelor cu caracter', 'sunt de acord',
    'prelucrarea datelor',
  ],
  period: ['pe lună', '/lună', 'lunar*', 'pe an', '/an', 'anual*', 'pe săptămână', 'o singură dată'],
  payment: ['card', 'cardul', 'transfer bancar', 'cont bancar', 'virament', 'prin sms', 'titular'],
  thanks: ['mulțumim', 'mulțumesc'],
  dismiss: [
    'nu acum', 'mai târziu', 'nu, mulțumesc', 'nu mulțumesc', 'închide', 'amintește-mi', 'nu mai afișa',
    'continuă fără', 'sari peste', 'sunt deja abonat', 'm-am abonat',
  ],
  publisher: ['noi', 'nostru', 'noastră', 'noștri', 'noastre', 'nouă'],
  reader: [
    'tu', 'tine', 'ție', 'tău', 'ta', 'tăi', 'tale', 'dumneavoastră', 'voi', 'voastră', 'dragă cititor*',
    'dragi cititori', 'vă',
  ],
  reporting: [
    'a declarat', 'a spus', 'a afirmat', 'a precizat', 'a anunțat', 'a explicat', 'potrivit', 'conform', 'a transmis',
    'a adăugat',
  ],
  consent: ['cookie-uri', 'cookies', 'accept* toate', 'respinge toate', 'fișiere cookie'],
  related: [
    'citește și', 'citiți și', 'citește mai mult', 'vezi și', 'articole similare', 'cele mai citite', 'recomand*',
    'știri similare', 'citește mai departe', 'pe aceeași temă',
  ],
} as const satisfies Lexicon;
