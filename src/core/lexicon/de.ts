/** German. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const de = {
  language: 'de',
  hasSpaces: true,
  ask: {
    donation: [
      'unterstützen sie uns', 'unterstützen sie unsere', 'unterstützen sie', 'unterstütze uns', 'unterstütze unsere',
      'unterstützt uns', 'unterstützt unsere', 'bitte unterstützen', 'jetzt unterstützen', 'uns unterstützen',
      'jetzt spenden', 'ich unterstütze', 'freiwillig zahlen', 'fehlen uns', 'spenden sie', 'spende jetzt',
      'spende für', 'spenden', 'ihre spende', 'deine spende', 'eure spende', 'mit ihrer spende', 'mit deiner spende',
      'mit einer spende', 'mit ihrer unterstützung', 'ihre unterstützung', 'deine unterstützung',
      'eure unterstützung', 'brauchen ihre hilfe', 'brauchen deine hilfe', 'brauchen eure hilfe', 'brauchen dich',
      'brauchen sie', 'braucht … eure hilfe', 'braucht … ihre hilfe', 'auf ihre unterstützung',
      'auf deine unterstützung', 'helfen sie uns', 'hilf uns', 'helft uns', 'helfen sie mit', 'jetzt helfen',
      'kaufen sie uns', 'auf einen kaffee', 'werden sie förder*', 'werde förder*', 'werden sie teil', 'werde teil',
      'fördermitglied werden', 'mitglied im freundeskreis', 'bitten wir sie um', 'einen beitrag leisten',
      'tragen sie dazu bei', 'ihren beitrag', 'freiwillig* unterstütz*', 'leisten sie', 'auf sie kommt es an',
      'auf dich kommt es an', 'kommt es auf sie an', 'unterstützer werden', 'pate werden', 'dauerauftrag',
    ],
    subscription: [
      'jetzt abonnieren', 'abonnieren sie', 'abonniere jetzt', 'jetzt abo', 'abo bestellen', 'abo abschließen',
      'jetzt bestellen', 'jetzt testen', 'kostenlos testen', 'gratis testen', 'jetzt gratis testen',
      'jetzt kostenlos testen', 'testen sie', 'probeabo', 'jetzt weiterlesen', 'weiterlesen mit',
      'lesen sie weiter mit', 'zum angebot', 'zum abo', 'zu den abo*', 'alle angebote', 'mitglied werden',
      'werden sie mitglied', 'werde mitglied', 'jetzt mitglied werden', 'jetzt freischalten', 'artikel freischalten',
      'zugang sichern', 'jetzt sichern', 'jetzt upgraden', 'im abo lesen', 'digital-abo', 'plus-abo',
      'jetzt zugreifen', 'jetzt lesen mit', 'heft bestellen', 'zum shop', 'abo verschenken', 'werbefrei lesen',
    ],
    registration: [
      'jetzt registrieren', 'kostenlos registrieren', 'registrieren sie sich', 'registriere dich',
      'anmelden und weiterlesen', 'kostenlos anmelden', 'jetzt kostenlos anmelden', 'konto erstellen',
      'konto anlegen', 'benutzerkonto', 'melden sie sich an', 'melde dich an', 'einloggen', 'jetzt anmelden und',
      'bitte anmelden', 'anmelden oder', 'müssen sie sich', 'musst du dich', 'kostenfrei registrieren',
    ],
    newsletter: [
      'newsletter abonnieren', 'newsletter bestellen', 'newsletter anmelden', 'zum newsletter',
      'newsletter-anmeldung', 'newsletteranmeldung', 'für den newsletter', 'für unseren … newsletter',
      'unseren newsletter', 'unser newsletter', 'abonnieren sie unseren', 'abonniere unseren', 'abonniere den',
      'melden sie sich … newsletter', 'jetzt anmelden', 'jetzt kostenlos abonnieren', 'kostenlos abonnieren',
      'kostenlosen newsletter', 'verpasse keine', 'verpassen sie keine', 'verpasse nichts', 'nichts mehr verpassen',
      'nichts verpassen', 'immer informiert', 'auf dem laufenden', 'bleiben sie informiert', 'bleib informiert',
      'erhalten sie', 'erhalte', 'in ihr postfach', 'in dein postfach', 'direkt ins postfach',
    ],
    adblock: [
      'adblocker deaktivieren', 'adblocker aus*', 'adblocker aktiv*', 'ihren adblocker', 'deinen adblocker',
      'ihr adblocker', 'dein adblocker', 'werbeblocker deaktivieren', 'werbeblocker aus*', 'ihren werbeblocker',
      'deinen werbeblocker', 'einen adblocker', 'einen werbeblocker', 'whitelist', 'schalte … adblocker',
      'schalten sie … adblocker', 'werbung zulassen', 'hat seinen preis', 'adblocker erkannt',
      'blockieren … werbung',
    ],
    app: [
      'app herunterladen', 'app laden', 'app installieren', 'app öffnen', 'in der app', 'jetzt die … app', 'zur app',
      'unsere app', 'die kostenlose app', 'holen sie sich die … app', 'hol dir die … app', 'app downloaden',
      'app kostenlos', 'zum startbildschirm', 'zum home-bildschirm', 'in der app lesen', 'folgen sie uns',
      'folgt uns', 'folge uns', 'auf unserem telegram', 'unserem whatsapp*', 'telegram-kanal', 'whatsapp-kanal',
      'laden im app store', 'bei google play',
    ],
  },
  topic: {
    donation: [
      'spende*', 'unterstützung', 'unterstütz*', 'förder*', 'beitrag', 'spendenkonto', 'iban', 'paypal',
      'steckt viel arbeit', 'solidarität',
    ],
    subscription: [
      'abo', 'abos', 'abonn*', 'mitglied*', 'premium', 'plus', 'probemonat', 'testmonat', 'ausgabe', 'e-paper',
      'werbefrei',
    ],
    registration: ['registrier*', 'anmelden', 'anmeldung', 'konto', 'login', 'einloggen', 'log-in'],
    newsletter: ['newsletter*', 'e-mail*', 'postfach', 'infobrief', 'rundbrief', 'briefing', 'push-nachricht*'],
    adblock: ['adblock*', 'werbeblock*', 'ad-blocker', 'werbung'],
    app: ['app', 'apps', 'app store', 'google play', 'google news', 'ios', 'android', 'telegram', 'whatsapp'],
  },
  adLabel: [
    'anzeige', 'anzeigen', 'werbung', 'werbeanzeige', 'gesponsert', 'gesponserter beitrag', 'advertorial',
    'sponsored', 'partnerangebot*', 'partnerinhalt*', 'angebote unserer partner', 'serviceangebote unserer partner',
    'anzeige schließen', 'in kooperation mit', 'inserat', 'reklame', 'bezahlter inhalt', 'gutscheine',
  ],
  adNotice: [
    'weiter nach der anzeige', 'weiterlesen nach der anzeige', 'artikel geht nach der', 'nach der werbung',
    'affiliate-link*', 'affiliate link*', 'erhalten wir eine provision', 'wir eine provision', 'provision',
    'präsentiert von', 'gesponsert von', 'werbepartner', 'unserer partner',
  ],
  gate: [
    'um weiterzulesen', 'weiterlesen', 'um diesen artikel', 'um den artikel', 'um weitere inhalte',
    'nur für abonnenten', 'für abonnenten', 'exklusiv für', 'nur für mitglieder', 'nur für registrierte',
    'dieser artikel ist', 'ganzen artikel lesen', 'bereits abonnent', 'schon abonnent', 'sie haben bereits',
    'bereits registriert', 'sie sind bereits', 'haben sie schon ein', 'freie artikel', 'kostenlose artikel',
    'den vollständigen artikel', 'plus-artikel',
  ],
  cause: [
    'unabhängig* journalis*', 'unabhängig* berichterstattung', 'unabhängige medien', 'unabhängig*',
    'kritisch* journalis*', 'qualitätsjournalismus', 'journalismus kostet', 'kostet geld', 'ohne werbung',
    'werbefrei', 'ohne paywall', 'keine paywall', 'spendenfinanziert', 'leserfinanziert', 'gemeinnützig*',
    'ehrenamtlich', 'unsere arbeit', 'unserer arbeit', 'meine arbeit', 'jeder beitrag', 'jede spende', 'jeder euro',
    'egal wie klein', 'steuerlich absetzbar', 'steuerlich absetzen', 'spendenquittung', 'nur dank', 'dank ihrer',
    'dank eurer', 'leserinnen und leser*', 'freie medien', 'pressefreiheit', 'ihnen hat der artikel gefallen',
    'hat dir der artikel', 'gefällt ihnen', 'gefällt dir', 'frei zugänglich', 'ohne bezahlschranke',
  ],
  terms: [
    'jederzeit kündbar', 'monatlich kündbar', 'jederzeit abbestellen', 'jederzeit abmelden', 'jederzeit widerrufen',
    'abmeldelink', 'kostenlos', 'gratis', 'unverbindlich', 'unbegrenzt* zugriff', 'unbegrenzt*', 'voller zugriff',
    'alle artikel', 'alle inhalte', 'exklusive inhalte', 'testen', 'im ersten monat', 'erster monat', 'für nur',
    'danach', 'ab nur', 'datenschutz*', 'einwilligung', 'zustimm*', 'wöchentlich', 'täglich', 'jeden morgen',
    'einmal pro woche', 'nutzungsbedingungen', 'spam', 'bestätig*',
  ],
  period: [
    'im monat', 'pro monat', 'monatlich', '/monat', 'mtl.', 'pro woche', 'wöchentlich', 'im jahr', 'pro jahr',
    'jährlich', 'einmalig', 'regelmäßig', 'pro quartal', 'vierteljährlich',
  ],
  payment: [
    'kreditkarte', 'überweisung', 'überweisen', 'lastschrift', 'bankverbindung', 'spendenkonto', 'kontonummer',
    'iban', 'bic', 'sofortüberweisung', 'paypal', 'bankeinzug', 'twint',
  ],
  thanks: ['vielen dank', 'herzlichen dank', 'danke', 'danke für', 'dankbar', 'wir danken'],
  dismiss: [
    'nicht jetzt', 'jetzt nicht', 'später', 'vielleicht später', 'später erinnern', 'nein danke', 'nein, danke',
    'schließen', 'schliessen', 'nicht mehr anzeigen', 'ausblenden', 'weiter ohne', 'überspringen',
    'habe schon gespendet',
  ],
  publisher: ['wir', 'uns', 'unser', 'unsere', 'unseren', 'unserer', 'unserem'],
  reader: [
    'sie', 'ihr', 'ihre', 'ihrer', 'ihren', 'ihnen', 'du', 'dir', 'dich', 'dein', 'deine', 'deinen', 'euch', 'eure',
  ],
  reporting: [
    'sagte', 'sagt', 'erklärte', 'laut', 'berichtet*', 'teilte mit', 'betonte', 'zufolge', 'hieß es', 'mitteilte',
    'sprecher*',
  ],
  consent: [
    'cookies', 'alle akzeptieren', 'alle ablehnen', 'einstellungen verwalten', 'datenschutzeinstellungen',
    'tracking', 'berechtigtes interesse',
  ],
  related: [
    'mehr zum thema', 'lesen sie auch', 'lies auch', 'auch interessant', 'weitere artikel', 'meistgelesen',
    'ähnliche artikel', 'das könnte sie auch', 'das könnte dich auch', 'mehr aus', 'empfohlen', 'neueste',
    'verwandte artikel',
  ],
} as const satisfies Lexicon;
