/** Lithuanian. */
import type { Lexicon } from './lexicon';

export const lt = {
  language: 'lt',
  hasSpaces: true,
  ask: {
    donation: [
      'paremkite mus', 'paremkite mūsų', 'paremk mus', 'paremk mūsų', 'paremkite … žurnalistiką',
      'paremk … žurnalistiką', 'paremti mus', 'remkite', 'noriu paremti', 'skirkite … gpm', 'paaukokite', 'paaukok',
      'aukokite', 'aukoti dabar', 'jūsų parama', 'jūsų paramos', 'jūsų auka', 'tavo parama', 'tavo paramos',
      'padėkite mums', 'padėk mums', 'tapkite rėmėj*', 'jūsų indėlis', 'su jūsų pagalba', 'paremkite nepriklausom*',
      'paremk nepriklausom*', 'prisidėkite prie', 'prisidėk prie', 'paremkite redakciją', 'paremk redakciją',
      'noriu prisidėti', 'remti žurnalistiką', 'tapk rėmėj*', 'tapkite mūsų rėmėj*', 'skirk 1,2', 'skirkite 1,2',
    ],
    subscription: [
      'prenumeruokite', 'prenumeruok', 'prenumeruoti', 'užsiprenumeruokite', 'užsisakykite prenumeratą',
      'įsigyti prenumeratą', 'įsigykite prenumeratą', 'tapkite nariu', 'tapk nariu', 'tapti nariu',
      'tapkite prenumeratori*', 'išbandykite nemokamai', 'išbandyk nemokamai', 'pasirinkite planą', 'užsiprenumeruok',
      'įsigyk prenumeratą', 'užsakyti prenumeratą', 'pratęskite prenumeratą', 'pasirinkite prenumeratą',
      'pasirink planą', 'rinktis planą', 'tapk prenumeratori*', 'skaitykite be reklam*', 'skaityk be reklam*',
      'skaitykite neribotai', 'skaityk neribotai',
    ],
    registration: [
      'sukurti paskyrą', 'susikurkite paskyrą', 'susikurk paskyrą', 'registruokitės', 'registruokis',
      'prisijunkite arba', 'nemokama registracija', 'prisijunk arba', 'neturite paskyros', 'neturi paskyros',
    ],
    newsletter: [
      'užsiprenumeruoti naujienlaiškį', 'prenumeruokite … naujienlaiškį', 'prenumeruoti naujienlaiškį',
      'gauti naujienlaiškį', 'gaukite … naujien*', 'gauk … naujien*', 'mūsų naujienlaiškį', 'į savo el',
      'nepraleiskite', 'nepraleisk', 'jūsų el. paštas', 'įveskite … el', 'el. pašto adresas', 'noriu gauti naujien*',
      'įjungti pranešimus', 'naujienlaiškio prenumerata', 'prenumeruokite naujienas', 'prenumeruoti naujienas',
      'prenumeruok naujienas', 'užsisakykite naujienlaišk*', 'užsisakyk naujienlaišk*', 'užsisakykite naujienas',
      'gaukite … el. paštu', 'gauk … el. paštu', 'svarbiausios dienos naujienos', 'svarbiausias naujienas', 'į jūsų el',
      'į el. pašto dėžutę',
    ],
    adblock: [
      'išjunkite reklam*', 'išjunk reklam*', 'išjunkite … adblock*', 'naudojate reklam*', 'leiskite rodyti',
      'naudojate adblock*', 'turite įjungtą adblock*',
    ],
    app: [
      'atsisiųskite programėlę', 'atsisiųsk programėlę', 'atsisiųskite … programėlę', 'parsisiųskite', 'įsidiekite',
      'atidaryti programėlėje', 'mūsų programėlę', 'sekite mus', 'pasirinkite mus', 'spauskite „patinka', 'sek mus',
      'sekite mūsų', 'sekite naujienas', 'mūsų facebook', 'mūsų kanal*', 'sekite … google news',
      'prisijunkite prie mūsų', 'prisijunk prie mūsų',
    ],
  },
  topic: {
    donation: ['parama*', 'paramos', 'paremti', 'auka*', 'aukoj*', 'rėmėj*'],
    subscription: ['prenumerat*', 'narystė*', 'premium', 'mokam*', 'narys'],
    registration: ['paskyr*', 'prisijung*', 'registracij*'],
    newsletter: ['naujienlaišk*', 'el. pašt*', 'pranešim*', 'elektronin* pašt*', 'naujienų prenumerata'],
    adblock: ['reklamos blok*', 'adblock*'],
    app: ['programėl*', 'telegram', 'whatsapp', 'google news'],
  },
  adLabel: [
    'reklama', 'reklamos', 'rėmimas', 'užsakomasis turinys', 'užs.', 'rėmėjo turinys', 'turinio partneris',
    'partnerių turinys', 'reklaminis skydelis', 'reklaminis straipsnis', 'reklaminis turinys', 'partnerio turinys',
    'turinio rinkodara', 'rėmėjas', 'remia', 'skelbimas', 'skelbimai', 'užsakymas', 'pranešimas spaudai',
    'partnerio pranešimas', 'pr',
  ],
  adNotice: [
    'straipsnis tęsiasi', 'tekstas tęsiasi', 'tęsinys po reklamos', 'po reklama', 'straipsnio partneris',
    'nuorod* partner*', 'galime gauti komisin*', 'gauname komisin*', 'straipsnio tęsinys', 'tęsinys žemiau',
    'mūsų partnerių pasiūlym*', 'partnerių pasiūlymai', 'partneriai rekomenduoja', 'nuolaidų kodai', 'nuolaidų kuponai',
    'kainų palyginimas', 'palyginkite kainas',
  ],
  gate: [
    'norėdami skaityti', 'norint skaityti', 'skaityti visą', 'visą straipsnį', 'tik prenumeratoriams',
    'straipsnis skirtas', 'skaityti toliau gali', 'tik nariams', 'jau prenumeruojate', 'esate prenumeratori*',
    'jau turite', 'nemokamų straipsnių', 'turite prenumeratą', 'tik registruotiems', 'skaityti straipsnį toliau',
    'norite skaityti', 'norėdami tęsti', 'tęskite skaitymą', 'likusi straipsnio dalis',
  ],
  cause: [
    'nepriklausom*', 'kokybišk* žurnalistik*', 'tiriam* žurnalistik*', 'laisv* žiniasklaid*', 'be reklam*', 'ne pelno',
    'kainuoja', 'kiekvienas euras', 'kiekviena auka', 'mūsų skaitytoj*', 'mūsų redakcij*', 'mūsų darb*', 'be jūsų',
    'jūsų dėka',
  ],
  terms: [
    'atsisakyti bet kada', 'bet kada atsisakyti', 'bet kuriuo metu', 'atšaukti', 'nemokam*', 'neribot*',
    'visi straipsniai', 'visus straipsnius', 'prieig* prie', 'pirmas mėnuo', 'pirmą mėnesį', 'privatumo politik*',
    'bet kada atsisak*', 'atsisakyti prenumeratos',
  ],
  period: ['per mėnesį', 'kas mėnesį', '/mėn*', 'per metus', 'eur/mėn*', 'vienkartin*'],
  payment: ['banko kortel*', 'mokėjimo kortel*', 'banko pavedim*', 'sąskait*', 'contribee', 'gavėjas'],
  thanks: ['ačiū', 'ačiū, kad', 'dėkojame'],
  dismiss: ['ne dabar', 'ne, ačiū', 'vėliau', 'uždaryti', 'neberodyti', 'jau prenumeruoju'],
  giveTo: ['paremkite', 'paremk', 'paremti', 'palaikykite', 'prisidėkite prie', 'remkite'],
  publisher: ['mes', 'mus', 'mums', 'mūsų'],
  reader: ['jūs', 'jums', 'jūsų', 'tu', 'tau', 'tavo', 'mielas skaitytojau'],
  reporting: ['sakė', 'teigė', 'pasak', 'anot', 'pranešė', 'teigia', 'kalbėjo'],
  consent: ['slapuk*', 'sutinku su visais', 'priimti visus', 'atmesti visus'],
  related: [
    'skaitykite taip pat', 'taip pat skaitykite', 'susiję straipsniai', 'skaitomiausi*', 'daugiau',
    'susijusios naujienos',
  ],
} as const satisfies Lexicon;
