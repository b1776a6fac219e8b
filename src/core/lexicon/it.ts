/** Italian. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const it = {
  language: 'it',
  hasSpaces: true,
  ask: {
    donation: [
      'sostienici', 'sostieni', 'sostenete', 'sostenerci', 'fai una donazione', 'fare una donazione', "fai un'offerta",
      'dona ora', 'dona adesso', 'dona anche tu', 'dona oggi', 'voglio donare', 'la tua donazione',
      'la vostra donazione', 'una tua donazione', 'il tuo contributo', 'il vostro contributo', 'il tuo sostegno',
      'il tuo supporto', 'il vostro sostegno', 'abbiamo bisogno di te', 'bisogno del tuo', 'aiutaci', 'aiutateci',
      'dona il tuo', 'donazione mensile', 'contribuisci', 'con il tuo aiuto', 'grazie al tuo', 'diventa sostenitor*',
      'entra nella community', 'offrici un caffè', 'destina il tuo', 'dona il 5', 'il tuo 5x1000', 'il 5 per mille a',
      'se ti è piaciuto',
    ],
    subscription: [
      'abbonati ora', 'abbonati subito', 'abbonati a', 'abbonati per', 'abbonati e', 'mi abbono', 'abbonarsi',
      'sottoscrivi', "attiva l'abbonamento", 'scopri le offerte', "scopri l'offerta", 'scopri gli abbonamenti',
      "vai all'offerta", "approfitta dell'offerta", "scegli l'abbonamento", 'scegli il tuo', 'provalo gratis',
      'prova gratis', 'prova gratuita', 'diventa abbonat*', 'scopri tutte le offerte', "scopri l'abbonamento",
      "attiva l'offerta", 'scegli il piano', 'passa a premium', 'regala un abbonamento', 'acquista il numero',
      'sfoglia il giornale', 'offerta speciale', 'leggi senza pubblicità',
    ],
    registration: [
      'registrati gratis', 'registrati ora', 'registrati per', 'registrati gratuitamente', 'crea un account',
      'crea il tuo account', 'crea account', 'accedi per', 'registrati e', 'non hai un account', 'non sei registrato',
      'non sei ancora registrato', 'effettua il login', 'password dimenticata',
    ],
    newsletter: [
      'iscriviti', 'iscrivimi', 'mi iscrivo', 'iscrizione alla newsletter', 'ricevi ogni', 'ricevi la', 'ricevi le',
      'ricevi gratis', 'ricevere la newsletter', 'alla nostra newsletter', 'la tua email', 'la tua e-mail',
      'il tuo indirizzo', 'indirizzo email', 'inserisci la tua', 'nella tua casella', 'non perderti', 'non perdere',
      'resta aggiornat*', 'rimani aggiornat*', 'resta informat*', 'voglio iscrivermi', 'ricevi gratuitamente',
      'ricevi tutte', 'ricevi via', 'voglio ricevere', 'desidero ricevere', 'la nostra newsletter',
      'le nostre newsletter', 'newsletter gratuita', 'la tua mail', 'inserisci il tuo', 'rimani informat*',
      'sempre aggiornat*', 'attiva le notifiche',
    ],
    adblock: [
      'disattiva* … adblock*', 'disattiva* … ad block*', 'disabilita* … adblock*', 'disattiva* il blocco',
      'stai usando un adblock*', 'utilizzando un adblock*', 'il tuo adblock*', 'adblock attivo', 'adblocker rilevato',
      "disattiva l'adblock*", "disabilita l'adblock*", 'hai un adblock*', 'adblock rilevato', 'consenti la pubblicità',
    ],
    app: [
      "scarica l'app", 'scarica la nostra', 'scarica la app', "installa l'app", "apri nell'app", "apri l'app",
      "leggi nell'app", 'disponibile su google play', 'seguici', 'segui il nostro canale', 'unisciti al canale',
      'iscriviti al canale', 'aggiungici', 'fonte preferita', 'scarica gratis', 'scarica app', 'installa la nostra',
      'apri in app', 'la nostra app', 'disponibile su app store', 'segui … su', 'seguiteci', 'il nostro canale',
      'entra nel nostro', 'iscriviti al nostro canale', 'su google news', 'fonti preferite', 'aggiungi … google',
    ],
  },
  topic: {
    donation: [
      'donazion*', 'donare', 'sostegno', 'sostenit*', 'contribut*', 'erogazion*', 'donator*', '5x1000',
      'cinque per mille', 'crowdfunding',
    ],
    subscription: [
      'abbona*', 'premium', 'soci', 'membership', 'offerta', 'edizione digitale', 'copia digitale', 'edicola',
    ],
    registration: ['registra*', 'account', 'accedi', 'login'],
    newsletter: ['posta elettronica', 'notifiche', 'casella di posta', 'mail'],
    adblock: ['adblock*', 'ad blocker', 'pubblicità'],
    app: ['app', 'google news', 'google discover', 'whatsapp', 'telegram', 'applicazione'],
  },
  adLabel: [
    'pubblicità', 'annuncio', 'annunci', 'inserzione', 'sponsorizzato', 'contenuto sponsorizzato',
    'contenuti sponsorizzati', 'messaggio promozionale', 'informazione promozionale', 'contenuto promozionale',
    'publiredazionale', 'sponsorizzati', 'contenuto a pagamento', 'articolo sponsorizzato', 'branded content',
    'annuncio pubblicitario', 'spazio pubblicitario', 'in collaborazione con', 'codici sconto', 'i nostri partner',
    'chiudi pubblicità',
  ],
  adNotice: [
    'continua a leggere dopo', 'dopo la pubblicità', 'leggi di seguito', 'sponsorizzato da', 'link di affiliazione',
    'link affiliati', 'ricevere una commissione', 'continua dopo la', "l'articolo continua", 'articolo prosegue',
    'continua sotto', 'offerte dei nostri partner', 'codici sconto', 'buoni sconto', 'confronta le', 'link affiliato',
    'link sponsorizzati', 'percepire una commissione', 'ricevere una piccola', 'riceviamo una commissione',
    'acquistando tramite',
  ],
  gate: [
    'per continuare a leggere', 'continua a leggere', "per leggere l'articolo", 'per leggere tutto',
    'contenuto riservato', 'riservato agli abbonati', 'riservata agli abbonati', 'riservati agli abbonati',
    'solo per abbonati', 'per gli abbonati', 'articolo completo', 'già abbonat*', 'hai già un account',
    'articolo riservato', 'riservato ai soci', 'contenuto esclusivo', 'per leggere questo', 'per proseguire la lettura',
    'prosegui la lettura', 'vuoi continuare a leggere', 'hai raggiunto il limite', 'ti restano',
    'sei un nostro abbonato', 'hai già un abbonamento', 'accedi a tutti', 'accedi per leggere',
  ],
  cause: [
    'giornal* indipendente', 'informazione indipendente', 'informazione libera', 'giornalismo di qualità',
    'stampa libera', 'senza padroni', 'senza pubblicità', 'senza scopo di lucro', 'no profit', 'non profit',
    'grazie a te', 'grazie a chi', 'grazie ai lettori', 'dai lettori', 'i nostri lettori', 'il nostro lavoro',
    'il nostro giornalismo', 'la nostra redazione', 'ogni donazione', 'ogni contributo', 'giornalismo libero',
    "giornalismo d'inchiesta", 'senza paywall', 'accessibile a tutti', 'i nostri giornalisti', 'la nostra indipendenza',
    'restare indipendenti', 'anche un piccolo', 'ha un costo',
  ],
  terms: [
    'disdici quando', 'disdire quando', 'disdetta', 'annulla quando', 'senza vincoli', 'senza impegno', 'primo mese',
    'primo anno', 'per i primi', 'anziché', 'accesso illimitato', 'tutti gli articoli', 'tutti i contenuti',
    'contenuti esclusivi', 'in qualsiasi momento', 'in ogni momento', 'senza rinnovo', 'invece di', 'gratis',
    'gratuit*', 'informativa sulla privacy', 'trattamento dei', 'dati personali', 'niente spam', 'ogni mattina',
    'ogni settimana', 'disiscriv*',
  ],
  period: [
    'al mese', '/mese', 'mensil*', "all'anno", '/anno', 'annual*', 'a settimana', 'settimanal*', 'ogni mese',
    'una tantum',
  ],
  payment: [
    'carta di credito', 'bonifico', 'satispay', 'codice fiscale', 'addebito', 'bollettino', 'conto corrente',
    'intestato a',
  ],
  thanks: ['grazie', 'ti ringraziamo', 'vi ringraziamo'],
  dismiss: [
    'non ora', 'più tardi', 'no grazie', 'no, grazie', 'chiudi', 'ricordamelo', 'non mostrare', 'continua senza',
    'salta', 'sono già abbonato', 'già iscritto',
  ],
  publisher: ['noi', 'nostr*', 'ci', 'la redazione'],
  reader: ['tu', 'tuo', 'tua', 'tuoi', 'tue', 'voi', 'vostr*', 'cari lettori', 'caro lettore', 'ti'],
  reporting: [
    'ha detto', 'ha dichiarato', 'ha spiegato', 'ha affermato', 'ha aggiunto', 'secondo', 'ha annunciato', 'sottolinea',
    'spiega', 'ha raccontato', 'ha sottolineato', 'ha precisato', 'ha confermato', 'racconta', 'si legge',
  ],
  consent: [
    'cookie*', 'accetta tutt*', 'rifiuta tutt*', 'accetta e chiudi', 'accetta e continua', 'gestisci le preferenze',
    'continua senza accettare',
  ],
  related: [
    'leggi anche', 'potrebbe interessarti anche', 'articoli correlati', 'ultime notizie', 'più letti',
    'notizie correlate', 'altri articoli', 'vedi anche', 'leggi di più', 'ti potrebbe interessare',
    'potrebbe interessarti', 'articoli recenti',
  ],
} as const satisfies Lexicon;
