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
      'sostieni il nostro', 'sostieni la nostra', 'sostieni il giornalismo', "sostieni l'informazione",
      'sostieni anche tu', 'se vuoi sostener*', 'dona il 5', '5 per mille a', 'donazione singola', 'donazione mensile',
      'con il tuo aiuto', 'contribuisci', 'abbiamo bisogno di voi', 'bisogno di te', 'diventa sostenit*',
      'diventa soci*', 'offrici un caffè', 'offri un caffè', 'ti chiediamo di', 'ti piace quello che',
      'se ti piace il',
    ],
    subscription: [
      'abbonati ora', 'abbonati subito', 'abbonati a', 'abbonati per', 'abbonati e', 'mi abbono', 'abbonarsi',
      'sottoscrivi', "attiva l'abbonamento", 'scopri le offerte', "scopri l'offerta", 'scopri gli abbonamenti',
      "vai all'offerta", "approfitta dell'offerta", "scegli l'abbonamento", 'scegli il tuo', 'provalo gratis',
      'prova gratis', 'prova gratuita', 'abbonati', 'abbonatevi', 'abbonati adesso', "attiva l'offerta",
      "acquista l'abbonamento", 'acquista la copia', 'regala un abbonamento', "rinnova l'abbonamento",
      'offerta speciale', "sblocca l'articolo", 'primo mese gratis', '30 giorni gratis', 'leggi senza limiti',
      'leggi senza pubblicità', 'sfoglia il giornale', 'diventa abbonato', 'diventa membro', 'continua a leggere con',
    ],
    registration: [
      'registrati gratis', 'registrati ora', 'registrati per', 'registrati gratuitamente', 'crea un account',
      'crea il tuo account', 'crea account', 'accedi per', 'crea il tuo profilo', 'accedi o registrati',
      'effettua il login', 'continua con google', 'non hai un account', 'non sei registrato', 'registrazione gratuita',
      'password dimenticata',
    ],
    newsletter: [
      'iscriviti', 'iscrivimi', 'mi iscrivo', 'iscrizione alla newsletter', 'ricevi ogni', 'ricevi la', 'ricevi le',
      'ricevi gratis', 'ricevere la newsletter', 'alla nostra newsletter', 'la tua email', 'la tua e-mail',
      'il tuo indirizzo', 'indirizzo email', 'inserisci la tua', 'nella tua casella', 'non perderti', 'non perdere',
      'resta aggiornat*', 'rimani aggiornat*', 'resta informat*', 'iscriviti alle', 'iscriversi alla newsletter',
      'abbonati alla newsletter', 'la nostra newsletter', 'le nostre newsletter', 'newsletter gratuita',
      'scopri le newsletter', 'ricevi aggiornamenti', 'ricevi gli aggiornamenti', 'ricevi via email',
      'ricevere aggiornamenti', 'vuoi ricevere', 'desidero ricevere', 'nella tua inbox', 'nella tua mail',
      'la tua mail', 'tieniti aggiornat*', 'resta in contatto', 'attiva le notifiche', 'il meglio della settimana',
      'unisciti alla community',
    ],
    adblock: [
      'disattiva* … adblock*', 'disattiva* … ad block*', 'disabilita* … adblock*', 'disattiva* il blocco',
      'stai usando un adblock*', 'utilizzando un adblock*', 'il tuo adblock*', 'adblock attivo', 'adblocker rilevato',
      'blocco della pubblicità', 'adblock rilevato', 'ad blocker attivo', 'aggiungi … whitelist',
      'consenti la pubblicità', 'consenti gli annunci',
    ],
    app: [
      "scarica l'app", 'scarica la nostra', 'scarica la app', "installa l'app", "apri nell'app", "apri l'app",
      "leggi nell'app", 'disponibile su google play', 'segui il nostro canale', 'unisciti al canale',
      'iscriviti al canale', 'aggiungici', 'fonte preferita', "scarica gratis l'app", "scarica l'applicazione",
      'la nostra app', 'nostra app', "continua nell'app", 'segui … su google', 'segui … su whatsapp',
      'segui … su telegram', 'unisciti al nostro', 'entra nel nostro canale', 'iscriviti al nostro canale',
      'il nostro canale', 'metti mi piace', 'aggiungi … fonti', 'aggiungi … google discover', 'schermata home',
    ],
  },
  topic: {
    donation: [
      'donazion*', 'donare', 'sostegno', 'sostenit*', 'contribut*', 'erogazion*', '5x1000', 'cinque per mille',
      'crowdfunding',
    ],
    subscription: [
      'abbona*', 'premium', 'soci', 'membership', 'offerta', 'edizione digitale', 'edizione cartacea',
      'copia digitale', 'promo',
    ],
    registration: ['registra*', 'account', 'accedi', 'login', 'password', 'area riservata', 'nome utente'],
    newsletter: [
      'posta elettronica', 'notifiche', 'casella di posta', 'indirizzo email', 'indirizzo e-mail', 'alert',
      'mailing list',
    ],
    adblock: ['adblock*', 'ad blocker', 'pubblicità'],
    app: ['app', 'google news', 'canale', 'whatsapp', 'telegram', 'applicazione'],
  },
  adLabel: [
    'pubblicità', 'annuncio', 'annunci', 'inserzione', 'sponsorizzato', 'contenuto sponsorizzato',
    'contenuti sponsorizzati', 'messaggio promozionale', 'informazione promozionale', 'contenuto promozionale',
    'publiredazionale', 'pubbliredazionale', 'informazione pubblicitaria', 'messaggio pubblicitario',
    'spazio pubblicitario', 'sponsor', 'adv', 'promo', 'contenuto a pagamento', 'confronta prezzi',
  ],
  adNotice: [
    'continua a leggere dopo', 'dopo la pubblicità', 'leggi di seguito', 'sponsorizzato da', 'link di affiliazione',
    'link affiliati', 'ricevere una commissione', "l'articolo continua", 'prosegue dopo la',
    'offerte dei nostri partner', 'dai nostri partner', 'i nostri partner consigliano', 'consigliato da outbrain',
    'riceve una commissione', 'guadagna una commissione', 'una piccola commissione', 'se acquisti tramite',
    'acquistando tramite', 'senza costi aggiuntivi', 'senza variazioni di prezzo', 'codici sconto e',
    'offerte e sconti', 'confronta i prezzi',
  ],
  gate: [
    'per continuare a leggere', 'continua a leggere', "per leggere l'articolo", 'per leggere tutto',
    'contenuto riservato', 'riservato agli abbonati', 'riservata agli abbonati', 'riservati agli abbonati',
    'solo per abbonati', 'per gli abbonati', 'articolo completo', 'già abbonat*', 'hai già un account',
    'per continuare la lettura', 'continua la lettura', 'prosegui la lettura', 'vuoi continuare a leggere',
    'articolo riservato', 'riservato ai soci', 'solo abbonati', 'hai già un abbonamento', 'hai raggiunto il limite',
    'articoli gratuiti', "il resto dell'articolo", 'accedi per leggere',
  ],
  cause: [
    'giornal* indipendente', 'informazione indipendente', 'informazione libera', 'giornalismo di qualità',
    'stampa libera', 'senza padroni', 'senza pubblicità', 'senza scopo di lucro', 'no profit', 'non profit',
    'grazie a te', 'grazie a chi', 'grazie ai lettori', 'dai lettori', 'i nostri lettori', 'il nostro lavoro',
    'il nostro giornalismo', 'la nostra redazione', 'ogni donazione', 'ogni contributo', 'giornalismo libero',
    'giornalismo locale', 'giornalismo investigativo', 'stampa indipendente', 'un editore indipendente',
    'libera e indipendente', 'accessibile a tutti', 'senza paywall', 'la nostra indipendenza', 'grazie al tuo',
    'grazie al vostro', 'lettori come te', 'ogni euro', 'ha un costo', 'volontari*', 'ti è piaciuto questo',
  ],
  terms: [
    'disdici quando', 'disdire quando', 'disdetta', 'annulla quando', 'senza vincoli', 'senza impegno', 'primo mese',
    'primo anno', 'per i primi', 'anziché', 'accesso illimitato', 'tutti gli articoli', 'tutti i contenuti',
    'contenuti esclusivi', 'in qualsiasi momento', 'quando vuoi', 'rinnovo automatico', 'accesso completo',
    "cancellare l'iscrizione", 'disiscri*', 'gratis', 'gratuit*', 'privacy', 'informativa', 'trattamento dei',
    'dati personali', 'acconsento', 'ho letto', 'ogni giorno', 'ogni mattina', 'ogni settimana', 'spam',
  ],
  period: [
    'al mese', '/mese', 'mensil*', "all'anno", '/anno', 'annual*', 'a settimana', 'settimanal*', 'ogni mese',
    'una tantum',
  ],
  payment: [
    'carta di credito', 'bonifico', 'satispay', 'codice fiscale', 'addebito', 'bollettino', 'conto corrente',
    'c/c postale', 'postepay',
  ],
  thanks: ['grazie', 'ti ringraziamo', 'vi ringraziamo'],
  dismiss: [
    'non ora', 'più tardi', 'no grazie', 'no, grazie', 'chiudi', 'ricordamelo', 'non mostrare', 'continua senza',
    'salta', 'non adesso', 'non mi interessa', 'sono già abbonat*', 'ho già donato', "torna all'articolo",
    'prosegui senza',
  ],
  publisher: ['noi', 'nostr*', 'ci'],
  reader: [
    'tu', 'tuo', 'tua', 'tuoi', 'tue', 'voi', 'vostr*', 'cari lettori', 'caro lettore', 'ti', 'cara lettrice',
    'gentile lettore',
  ],
  reporting: [
    'ha detto', 'ha dichiarato', 'ha spiegato', 'ha affermato', 'ha aggiunto', 'secondo', 'ha annunciato',
    'sottolinea', 'spiega', 'ha commentato', 'ha raccontato', 'portavoce',
  ],
  consent: [
    'cookie*', 'accetta tutt*', 'rifiuta tutt*', 'accetta e chiudi', 'rifiuta e chiudi', 'accetta e continua',
    'continua senza accettare', 'interesse legittimo',
  ],
  related: [
    'leggi anche', 'potrebbe interessarti anche', 'articoli correlati', 'ultime notizie', 'più letti',
    'notizie correlate', 'altri articoli', 'vedi anche', 'ti potrebbe interessare', 'potrebbe interessarti',
    'le più lette', 'per approfondire',
  ],
} as const satisfies Lexicon;
