/** Finnish. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const fi = {
  language: 'fi',
  hasSpaces: true,
  ask: {
    donation: [
      'tue meitä', 'tue työtämme', 'tue toimintaamme', 'tue … journalismia', 'tue riippumatonta', 'tue lehteä',
      'lahjoita', 'tee lahjoitus', 'lahjoituksesi', 'lahjoituksellasi', 'tukesi', 'tuellasi', 'tukeasi',
      'tarvitsemme apuasi', 'tarvitsemme sinua', 'auta meitä', 'ryhdy kuukausilahjoittajaksi', 'ryhdy … tukijaksi',
      'liity tukijaksi', 'voit tukea', 'tarjoa kahvi*', 'tue meidän', 'tue mediaa', 'tue tekijöitä', 'tue toimitusta',
      'tue kertalahjoituksella', 'tee kertalahjoitus', 'tee kuukausilahjoitus', 'haluan tukea', 'haluan lahjoittaa',
      'ryhdy tukijaksi', 'ryhdy kuukausitukijaksi', 'kannata meitä', 'liity kannatusjäseneksi',
    ],
    subscription: [
      'tilaa nyt', 'tilaa lehti', 'tilaa digi*', 'tilaa tästä', 'tilaa ja lue', 'aloita tilaus', 'aloita … kokeilu*',
      'kokeile ilmaiseksi', 'kokeile nyt', 'kokeile maksutta', 'ryhdy tilaajaksi', 'liity jäseneksi', 'osta lukuoikeus',
      'katso tilaus*', 'tilaa kuukaudeksi', 'tilaa näköislehti', 'tilaa lahjaksi', 'tilaa alkaen', 'lue digilehteä',
      'lue näköislehti', 'lue lisää tilaajana', 'kokeile kuukausi', 'tutustu tilaus*', 'tutustu tarjou*',
      'katso tarjou*', 'valitse tilaus*', 'osta irtonumero', 'osta lehti', 'aktivoi tilaus*',
    ],
    registration: [
      'luo tunnus', 'luo ilmainen', 'luo tili', 'luo käyttäjä*', 'rekisteröidy', 'kirjaudu tai', 'kirjaudu lukeaksesi',
      'luo maksuton', 'luo oma', 'kirjaudu sisään tai', 'kirjaudu sisään ja', 'eikö sinulla ole', 'ei vielä tunnusta',
      'unohditko salasanasi',
    ],
    newsletter: [
      'tilaa … uutiskirje*', 'liity postituslistalle', 'uutiskirjeemme', 'saat … sähköpostiisi',
      'suoraan sähköpostiisi', 'älä jää paitsi', 'pysy ajan tasalla', 'sähköpostiosoitteesi', 'sähköpostisi',
      'anna sähköposti*', 'syötä sähköposti*', 'kirjoita sähköposti*', 'liity uutiskirjeen', 'liity listalle',
      'liity tilaajaksi ja saat', 'saat uutiset', 'saat parhaat', 'saat tuoreimmat', 'saat viikon',
      'viikon parhaat jutut', 'ota ilmoitukset käyttöön', 'haluan uutiskirjeen', 'syötä s-posti*',
      'maksuton uutiskirje',
    ],
    adblock: [
      'poista mainosten*', 'sammuta mainosten*', 'kytke … mainosten*', 'käytät mainosten*', 'salli mainokset',
      'mainosten esto on päällä', 'mainostenesto käytössä', 'mainosten estoa', 'mainostenestosi',
    ],
    app: [
      'lataa sovellu*', 'lataa … sovellus', 'avaa sovelluksessa', 'asenna sovellus', 'lue sovelluksessa',
      'sovelluksemme', 'seuraa meitä', 'lisää aloitusnäyttöön', 'lataa ilmainen', 'kokeile sovellusta', 'tykkää meistä',
      'ensisijaiseksi lähteeksi', 'skannaa qr*',
    ],
  },
  topic: {
    donation: ['lahjoi*', 'tukija*', 'kannatusjäsen*', 'keräy*', 'joukkorahoit*', 'kertalahjoitu*', 'kannatusmaksu*'],
    subscription: [
      'tilau*', 'tilaaja*', 'jäsen*', 'maksumuuri*', 'lukuoikeu*', 'näköisleh*', 'digilehti*', 'irtonumero*',
      'kokeilujakso*', 'premium',
    ],
    registration: ['tunnus*', 'kirjau*', 'rekisteröi*', 'salasana*', 'käyttäjätunnus*'],
    newsletter: [
      'uutiskirje*', 'sähköposti*', 'postituslista*', 'viikkokirje*', 'push-ilmoitus*', 'newsletter*', 'kooste',
    ],
    adblock: ['mainosten*', 'mainoksenest*'],
    app: ['sovellu*', 'telegram', 'whatsapp', 'google uutiset'],
  },
  adLabel: [
    'mainos', 'mainokset', 'mainos alkaa', 'kaupallinen yhteistyö', 'kaupallinen sisältö', 'sponsoroitu sisältö',
    'mainossisältö', 'kumppanisisältö', 'mainos:', 'mainos -', 'maksettu mainos', 'maksettu yhteistyö', 'sponsoroitu',
    'kumppaniltamme', 'alennuskoodit', 'mainos päättyy', 'advertoriaali',
  ],
  adNotice: [
    'juttu jatkuu', 'jatkuu mainoksen', 'artikkeli jatkuu', 'mainoslinkk*', 'affiliate*', 'saamme provision',
    'teksti jatkuu', 'mainoksen jälkeen', 'kumppaneiltamme', 'tarjoukset kumppan*', 'alennuskood*', 'vertaile hintoja',
    'kumppanuuslink*', 'saamme komission',
  ],
  gate: [
    'jatkaaksesi lukemista', 'jatka lukemista', 'lue koko artikkeli', 'lukeaksesi', 'vain tilaajille', 'vain jäsenille',
    'artikkeli on tilaaj*', 'tarkoitettu tilaajille', 'oletko jo', 'onko sinulla jo', 'jo tilaaja', 'lue juttu loppuun',
    'artikkeli on vain', 'juttu on vain', 'juttu on tilaaj*', 'tilaajille tarkoitettu', 'vain rekisteröityneille',
    'oletko tilaaja', 'olet lukenut', 'ilmaiset artikkelit', 'maksuttomia artikkeleita', 'kirjaudu ja lue',
  ],
  cause: [
    'riippumat* journalism*', 'riippumaton*', 'tutkiva* journalism*', 'ilman maksumuuria', 'ei maksumuuria',
    'ilman mainoksia', 'voittoa tavoittelematon*', 'maksaa rahaa', 'jokainen euro', 'jokainen lahjoitus', 'pienikin',
    'lukijoidemme', 'työmme', 'laadukas* journalism*', 'vapaa media', 'vapaan median', 'maksuton kaikille',
    'kaikille avoin*', 'toimituksemme', 'journalismimme', 'lukijoiden tuella',
  ],
  terms: [
    'peru milloin', 'voit perua', 'irtisano*', 'ei sitoutumista', 'peruuta*', 'ilmaiseksi', 'maksutta', 'rajat* pääsy*',
    'kaikki artikkelit', 'ensimmäinen kuukausi', 'tietosuoja*', 'käyttöehdot', 'ilman sitoutumista', 'tilaus jatkuu',
    'tarjous koskee', 'täysi pääsy', 'rajaton*', 'kaikki sisällöt', 'kaikki jutut', 'henkilötie*', 'hyväksyn',
    'joka viikko', 'joka aamu',
  ],
  period: [
    'kuukaudessa', '/kk', '€/kk', 'vuodessa', 'viikossa', 'kerta*', 'kuukausittain', 'joka kuukausi', 'vuosittain',
    '€/kuukausi', 'e/kk',
  ],
  payment: [
    'verkkopankki*', 'luottokortti*', 'tilinumero*', 'viitenumero*', 'tilisiirto*', 'mobilepay', 'pankkitili*',
    'maksukort*',
  ],
  thanks: ['kiitos', 'kiitämme'],
  dismiss: [
    'ei nyt', 'ei kiitos', 'ei, kiitos', 'ehkä myöhemmin', 'muistuta myöhemmin', 'sulje', 'älä näytä',
    'olen jo tilaaja', 'en ole kiinnostunut', 'jatka ilman', 'ohita',
  ],
  publisher: ['me', 'meitä', 'meidän', 'meille'],
  reader: ['sinä', 'sinun', 'sinua', 'sinulle', 'te', 'teidän', 'hyvä lukija'],
  reporting: ['sanoo', 'sanoi', 'mukaan', 'kertoo', 'kertoi', 'totesi', 'kirjoittaa', 'sanovat', 'toteaa', 'tiedotti'],
  consent: [
    'evästee*', 'hyväksy kaikki', 'hylkää kaikki', 'vain välttämättömät', 'suostumus*', 'evästeasetukset',
    'hyväksyn kaikki', 'salli kaikki',
  ],
  related: [
    'lue myös', 'lue lisää', 'luetuimmat', 'katso myös', 'lisää aiheesta', 'aiheesta lisää', 'suosittelemme',
    'lisää uutisia',
  ],
} as const satisfies Lexicon;
