/** Albanian. */
import type { Lexicon } from './lexicon';

export const sq = {
  language: 'sq',
  hasSpaces: true,
  ask: {
    donation: [
      'na mbështet', 'na mbështesni', 'mbështet gazetarinë', 'mbështetni punën tonë', 'mbështet punën tonë',
      'mbështetni medi*', 'mbështet medi*', 'mbështetni gazet*', 'dhuro tani', 'dhuroni', 'bëj një dhurim',
      'bëni një dhurim', 'bëj një donacion', 'bëni një donacion', 'dono tani', 'mbështetja juaj', 'mbështetja jote',
      'mbështetjen tuaj', 'kontributi juaj', 'kontributi yt', 'donacioni juaj', 'ndihma juaj', 'dhurim mujor',
      'na ndihmoni', 'mbështet gazetarin*', 'mbështet redaksinë', 'mbështetni redaksinë', 'mbështet portalin',
      'mbështetni portalin', 'dhuroni tani', 'dua të dhuroj', 'dua të kontribuoj', 'kontribuoni', 'kontribuo tani',
      'bëhu mbështetës*', 'bëhuni mbështetës*', 'bëhu donator*', 'bëhuni donator*', 'kontributin tuaj',
      'kontributin tënd',
    ],
    subscription: [
      'abonohu', 'abonohuni', 'bëhu abonent', 'bëhuni abonent', 'bëhu anëtar', 'bëhuni anëtar*', 'anëtarësohu',
      'anëtarësohuni', 'merr qasje', 'provoje falas', 'provo falas', 'zgjidh planin', 'zgjidhni planin', 'abonohu tani',
      'abonohuni tani', 'abonimi dixhital', 'bli abonimin', 'blini abonimin', 'zgjidh abonimin', 'zgjidhni abonimin',
      'rinovo abonimin', 'rinovoni abonimin', 'merrni akses', 'lexo pa reklama', 'lexoni pa reklama', 'lexo pa limit',
    ],
    registration: [
      'krijo llogari', 'krijo një llogari', 'krijoni llogari', 'krijoni një llogari', 'regjistrohu', 'regjistrohuni',
      'hyr ose', 'regjistrohu falas', 'regjistrohuni falas', 'regjistrim falas', 'hyni ose', 'nuk keni llogari',
      'nuk ke llogari',
    ],
    newsletter: [
      'regjistrohu në … buletin*', 'abonohu në … buletin*', 'abonohuni në … buletin*', 'abonohu në newsletter',
      'buletinin tonë', 'newsletter-in tonë', 'merrni lajmet', 'në emailin tuaj', 'mos humb asnjë', 'mos humbisni',
      'emaili juaj', 'shkruani email*', 'shkruaj email*', 'dua të marr buletin*', 'aktivizoni njoftimet',
      'regjistrohuni në newsletter', 'abonohu në buletin*', 'abonohuni në buletin*', 'regjistrohuni për buletin*',
      'regjistrohu për buletin*', 'buletini ynë', 'merr lajmet', 'merr buletin*', 'lajmet më të rëndësishme',
      'në email-in tuaj', 'në emailin tënd', 'në inbox*', 'adresën tuaj të email*', 'vendos email*', 'vendosni email*',
      'emaili yt',
    ],
    adblock: [
      'çaktivizo … adblock*', 'çaktivizoni … adblock*', 'çaktivizoni bllokuesin', 'po përdorni adblock*',
      'po përdorni bllokues', 'keni aktivizuar adblock*', 'çaktivizo bllokuesin', 'lejoni reklamat',
    ],
    app: [
      'shkarko aplikacionin', 'shkarkoni aplikacionin', 'shkarko … aplikacion*', 'instalo aplikacionin',
      'hape në aplikacion', 'aplikacionin tonë', 'aplikacioni ynë', 'na ndiqni', 'na shto si', 'na gjeni në', 'na ndiq',
      'ndiqni faqen', 'pëlqeni faqen', 'pëlqe faqen', 'bashkohu në kanalin', 'bashkohuni në kanalin', 'kanali ynë',
      'kanalin tonë',
    ],
  },
  topic: {
    donation: ['donacion*', 'dhuri*', 'kontribu*', 'mbështetj*', 'fushat* financiare', 'donator*'],
    subscription: ['abon*', 'anëtar*', 'premium', 'pagesë'],
    registration: ['llogari*', 'regjistr*', 'hyr'],
    newsletter: ['buletin*', 'newsletter*', 'email*', 'njoftime*'],
    adblock: ['bllokues*', 'adblock*'],
    app: ['aplikacion*', 'telegram', 'whatsapp', 'viber'],
  },
  adLabel: [
    'reklamë', 'reklama', 'reklamë e paguar', 'përmbajtje e sponsorizuar', 'e sponsorizuar', 'sponsorizuar',
    'marketing', 'përmbajtje e paguar', 'reklamim', 'promo', 'promovim', 'promocional', 'përmbajtje promocionale',
    'artikull i sponsorizuar', 'artikull i paguar', 'sponsoruar', 'hapësirë reklamuese', 'hapësirë e paguar',
    'shpallje',
  ],
  adNotice: [
    'artikulli vazhdon', 'vazhdon poshtë reklamës', 'pas reklamës', 'sponsorizuar nga', 'në bashkëpunim me',
    'lidhje afiliat*', 'marrim komision', 'lajmi vazhdon', 'shkrimi vazhdon', 'ofertat e partnerëve',
    'oferta nga partner*', 'rekomandohet nga partner*', 'kode zbritje*', 'kupona zbritje*',
  ],
  gate: [
    'për të vazhduar leximin', 'për ta lexuar', 'vazhdo leximin', 'lexo artikullin e plotë', 'artikulli i plotë',
    'vetëm për abonent*', 'për abonentët', 'vetëm për anëtar*', 'jeni abonent', 'je abonent', 'keni llogari',
    'hyr për të lexuar', 'vetëm për të abonuar*', 'vetëm për të regjistruar*', 'për të lexuar artikullin',
    'për të lexuar më tej', 'vazhdoni leximin', 'lexoni artikullin e plotë', 'pjesa tjetër e artikullit',
    'artikulli është i disponueshëm',
  ],
  cause: [
    'gazetari* të pavarur', 'gazetari* hulumtuese', 'media të pavarura', 'media e lirë', 'e pavarur', 'pa reklama',
    'jofitimprurëse', 'çdo euro', 'çdo kontribut', 'çdo donacion', 'sado i vogël', 'lexuesit tanë', 'redaksia jonë',
    'pa ju', 'falë jush',
  ],
  terms: [
    'anulo në çdo', 'anuloni në çdo', 'në çdo kohë', 'çregjistrohu*', 'çabonohu*', 'falas', 'pa pagesë', 'pakufizuar',
    'qasje e plotë', 'të gjithë artikujt', 'muaji i parë', 'privatësi*', 'anuloni kur', 'të dhënave personale',
  ],
  period: ['në muaj', '/muaj', 'çdo muaj', 'në vit', 'mujor*', 'një herë'],
  payment: ['kartë krediti', 'karta bankare', 'transfertë bankare', 'xhirollogari*', 'llogari bankare', 'përfituesi'],
  thanks: ['faleminderit', 'ju falënderojmë'],
  dismiss: ['jo tani', 'jo, faleminderit', 'jo faleminderit', 'më vonë', 'mbyll', 'anashkalo', 'jam i abonuar'],
  giveTo: ['mbështet', 'mbështetni', 'mbështesni', 'ndihmo', 'ndihmoni', 'dhuro për', 'dhuroni për'],
  publisher: ['ne', 'na', 'jonë', 'tonë', 'ynë', 'tanë'],
  reader: ['ju', 'juaj', 'tuaj', 'juve', 'ti', 'yt', 'jote', 'i dashur lexues'],
  reporting: ['tha', 'ka thënë', 'sipas', 'deklaroi', 'njoftoi', 'u shpreh', 'shtoi'],
  consent: ['cookies', 'prano të gjitha', 'pranoj të gjitha', 'refuzo të gjitha', 'skedarët cookie'],
  related: ['lexo edhe', 'lexoni edhe', 'lexo më shumë', 'më të lexuarat', 'të ngjashme', 'lexo gjithashtu'],
} as const satisfies Lexicon;
