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
      'liity tukijaksi', 'voit tukea', 'tarjoa kahvi*', 'tue verkkolehteä', 'tue toimitusta', 'tue järjestöä',
      'lahjoita nyt', 'lahjoita kuukausittain', 'lahjoita kerta*', 'anna lahjoitus', 'lahjoituksesi avulla',
      'tukesi avulla', 'avullasi', 'ryhdy tukijaksi', 'ryhdy tukijäseneksi', 'ryhdy lahjoittajaksi',
      'ryhdy kuukausitukijaksi', 'liity tukijäseneksi', 'liity kannatusjäseneksi', 'haluan tukea', 'haluan lahjoittaa',
      'haluatko tukea', 'tukea työtämme', 'osallistu keräykseen',
    ],
    subscription: [
      'tilaa nyt', 'tilaa lehti', 'tilaa digi*', 'tilaa tästä', 'tilaa ja lue', 'aloita tilaus', 'aloita … kokeilu*',
      'kokeile ilmaiseksi', 'kokeile nyt', 'kokeile maksutta', 'ryhdy tilaajaksi', 'liity jäseneksi',
      'osta lukuoikeus', 'katso tilaus*', 'tilaa täältä', 'tilaa edullisesti', 'tilaa kuukausi*', 'tilaa jatkuva',
      'tilaa näköislehti', 'osta lehti', 'osta irtonumero', 'osta digilehti', 'osta artikkeli', 'siirry tilaamaan',
      'siirry tilaukseen', 'tee tilaus', 'jatka tilausta', 'tutustu tilaus*', 'tutustu tarjoukseen', 'katso tarjous',
      'katso tarjoukset', 'hyödynnä tarjous', 'kuukausi ilmaiseksi', 'kuukausi maksutta', 'viikkoa maksutta',
      'viikkoa ilmaiseksi', 'kuukausi vain', '1 € ensimmäinen', 'lue rajattomasti', 'lue ilman mainoksia',
      'lue näköislehti', 'avaa artikkeli', 'saat rajattoman', 'anna lahjaksi', 'ala tilaajaksi', 'tule tilaajaksi',
      'tule jäseneksi',
    ],
    registration: [
      'luo tunnus', 'luo ilmainen', 'luo tili', 'luo käyttäjä*', 'rekisteröidy', 'kirjaudu tai', 'kirjaudu lukeaksesi',
      'luo oma tunnus', 'luo maksuton', 'luo profiili', 'rekisteröidy ilmaiseksi', 'rekisteröidy maksutta',
      'rekisteröidy ja', 'kirjaudu sisään tai', 'kirjaudu sisään ja', 'kirjaudu sisään lukeaksesi',
      'kirjaudu tunnuksillasi', 'eikö sinulla ole', 'ei vielä tunnusta', 'ei tunnusta', 'unohditko salasanan',
      'jatka googlella',
    ],
    newsletter: [
      'tilaa … uutiskirje*', 'liity postituslistalle', 'uutiskirjeemme', 'saat … sähköpostiisi',
      'suoraan sähköpostiisi', 'älä jää paitsi', 'pysy ajan tasalla', 'sähköpostiosoitteesi', 'sähköpostisi',
      'anna sähköposti*', 'syötä sähköposti*', 'kirjoita sähköposti*', 'tilaa uutiskirje', 'tilaa uutiskirjeemme',
      'tilaa maksuton', 'tilaa ilmainen uutis*', 'tilaa tästä uutis*', 'tilaa viikkokirje', 'liity uutiskirje*',
      'liity listalle', 'saat uutiskirjeen', 'saat viikon', 'saat tuoreimmat', 'saat tärkeimmät', 'saat parhaat',
      'saat ilmoituksen', 'haluan vastaanottaa', 'haluatko uutis*', 'vastaanota uutiskirje*', 'sähköpostiisi',
      'suoraan postilaatikkoosi', 'postilaatikkoosi', 'älä missaa', 'pysy mukana', 'pysy kärryillä',
      'ota ilmoitukset käyttöön', 'salli ilmoitukset', 'viikon parhaat', 'joka aamu sähköposti*',
    ],
    adblock: [
      'poista mainosten*', 'sammuta mainosten*', 'kytke … mainosten*', 'käytät mainosten*', 'salli mainokset',
      'mainostenesto päällä', 'mainosten esto*', 'mainosten estäjä*', 'mainostenesto-ohjelma*',
      'käytössäsi on mainos*', 'adblockerin', 'poista adblock* käytöstä', 'adblock* käytössä', 'salli mainonta',
    ],
    app: [
      'lataa sovellu*', 'lataa … sovellus', 'avaa sovelluksessa', 'asenna sovellus', 'lue sovelluksessa',
      'sovelluksemme', 'seuraa meitä', 'lisää aloitusnäyttöön', 'lataa ilmainen', 'lataa app storesta',
      'lataa maksuton', 'lataa puhelimeesi', 'mobiilisovelluksemme', 'lue lisää sovelluksessa', 'käytä sovellusta',
      'sovellus puhelimeesi', 'seuraa instagram*', 'seuraa facebook*', 'seuraa whatsapp*', 'seuraa kanavaamme',
      'tykkää meistä', 'tykkää sivustamme', 'liity whatsapp*', 'liity kanavalle', 'löydät meidät',
      'whatsapp-kanavamme', 'google-uutisi*', 'ensisijainen lähde', 'ensisijaiseksi lähteeksi', 'lisää … lähteeksi',
    ],
  },
  topic: {
    donation: [
      'lahjoi*', 'tukija*', 'kannatusjäsen*', 'keräy*', 'joukkorahoit*', 'kannatusmaksu*', 'kuukausilahjoit*',
      'mobilepay', 'tukemi*',
    ],
    subscription: [
      'tilau*', 'tilaaja*', 'jäsen*', 'maksumuuri*', 'lukuoikeu*', 'näköisleh*', 'printti*', 'irtonumero*',
      'digitilau*', 'lehtitilau*', 'plus', 'tarjous*', 'kokeilujakso*',
    ],
    registration: ['tunnus*', 'kirjau*', 'rekisteröi*', 'salasana*', 'käyttäjätunnu*', 'tili'],
    newsletter: [
      'uutiskirje*', 'sähköposti*', 'postituslista*', 'viikkokirje*', 'aamukirje*', 'ilmoituk*', 'push-ilmoitu*',
      'uutistiiviste*', 'postilaatikko*',
    ],
    adblock: ['mainosten*', 'mainoksenest*', 'mainonta*'],
    app: ['sovellu*', 'telegram', 'whatsapp', 'puhelimeesi', 'mobiilisovellu*', 'kanava*', 'facebook', 'instagram'],
  },
  adLabel: [
    'mainos', 'mainokset', 'mainos alkaa', 'kaupallinen yhteistyö', 'kaupallinen sisältö', 'sponsoroitu sisältö',
    'mainossisältö', 'kumppanisisältö', 'mainosliite', 'mainosjuttu', 'ilmoitus', 'sponsoroitu', 'maksettu kumppanuus',
    'maksettu yhteistyö', 'yhteistyössä', 'kaupallinen tiedote', 'kumppaniblogi', 'kumppanimme', 'kumppaneiltamme',
    'kumppanisisältöä', 'tarjoukset kumppaneilta', 'alekoodit', 'alennuskoodit', 'hintavertailu', 'advertoriaali',
    'tilaajaedut',
  ],
  adNotice: [
    'juttu jatkuu', 'jatkuu mainoksen', 'artikkeli jatkuu', 'mainoslinkk*', 'affiliate*', 'saamme provision',
    'teksti jatkuu', 'uutinen jatkuu', 'mainoksen jälkeen', 'mainoksen alla', 'sponsoroi:', 'yhteistyössä mukana',
    'kumppaneidemme tarjoukset', 'kumppanimme suosittelevat', 'kumppaneidemme sisältö*', 'kumppanuuslink*',
    'sisältää mainoslinkkejä', 'sisältää kumppanuuslinkkejä', 'saamme pienen provision', 'voimme saada … provision',
    'provision ostoksi*', 'linkin kautta osta*', 'linkkien kautta teh*', 'ilman lisäkuluja', 'alennuskoodit ja',
    'alekoodit ja', 'vertaile hintoja', 'vertaile lainoja', 'kilpailuta sähkö*',
  ],
  gate: [
    'jatkaaksesi lukemista', 'jatka lukemista', 'lue koko artikkeli', 'lukeaksesi', 'vain tilaajille',
    'vain jäsenille', 'artikkeli on tilaaj*', 'tarkoitettu tilaajille', 'oletko jo', 'jo tilaaja', 'haluatko lukea',
    'haluatko jatkaa lukemista', 'lue loput', 'lue juttu kokonaan', 'lue koko juttu', 'vain kirjautuneille',
    'vain rekisteröityneille', 'vain digitilaajille', 'sisältö on tilaaj*', 'juttu on tilaaj*', 'kirjaudu lukeaksesi',
    'oletko tilaaja', 'jo jäsen', 'maksutonta artikkelia', 'ilmaista artikkelia', 'artikkelia jäljellä',
  ],
  cause: [
    'riippumat* journalism*', 'riippumaton*', 'tutkiva* journalism*', 'ilman maksumuuria', 'ei maksumuuria',
    'ilman mainoksia', 'voittoa tavoittelematon*', 'maksaa rahaa', 'jokainen euro', 'jokainen lahjoitus', 'pienikin',
    'lukijoidemme', 'työmme', 'laadukas* journalism*', 'laatujournalismi*', 'vapaa* lehdistö*', 'vapaa* media*',
    'lukijoiden tuella', 'ilmainen kaikille', 'maksutta kaikille', 'kaikille avoin', 'vailla maksumuuria',
    'mainokseton*', 'journalismimme', 'toimituksemme', 'toimintamme', 'jokainen tuki', 'mahdollistat',
  ],
  terms: [
    'peru milloin', 'voit perua', 'irtisano*', 'ei sitoutumista', 'peruuta*', 'ilmaiseksi', 'maksutta',
    'rajat* pääsy*', 'kaikki artikkelit', 'ensimmäinen kuukausi', 'tietosuoja*', 'käyttöehdot', 'voit peruuttaa',
    'milloin tahansa', 'koska tahansa', 'ilman sitoutumista', 'jatkuva tilaus', 'uusille tilaajille', 'alennu*',
    'rajaton*', 'rajattomasti', 'kaikki sisällöt', 'tilaajaedut', 'henkilötie*', 'hyväksyn', 'hyväksyt', 'tilausehdot',
    'roskaposti*', 'joka viikko', 'joka päivä', 'päivittäin', 'viikoittain', 'joka aamu', 'recaptcha',
  ],
  period: [
    'kuukaudessa', '/kk', '€/kk', 'vuodessa', 'viikossa', 'kerta*', 'kuukaudelta', 'kuukausittain', 'kuukausimaksu',
    '€/vko', '/vko', 'vuosittain', 'viikolta',
  ],
  payment: [
    'verkkopankki*', 'luottokortti*', 'tilinumero*', 'viitenumero*', 'mobilepay', 'tilisiirto*', 'pankkitili*', 'iban',
    'laskulla', 'maksukort*', 'pankkikort*', 'saajan', 'lahjoitustili',
  ],
  thanks: ['kiitos', 'kiitämme', 'suurkiitos'],
  dismiss: [
    'ei nyt', 'ei kiitos', 'ei, kiitos', 'ehkä myöhemmin', 'muistuta myöhemmin', 'sulje', 'älä näytä', 'myöhemmin',
    'ei tällä kertaa', 'ohita', 'jatka ilman', 'jatka selaimessa', 'siirry sivustolle', 'olen jo tilaaja',
    'olen jo jäsen', 'olen jo tilannut', 'piilota', 'takaisin artikkeliin', 'en halua',
  ],
  publisher: ['me', 'meitä', 'meidän', 'meille'],
  reader: ['sinä', 'sinun', 'sinua', 'sinulle', 'te', 'teidän', 'hyvä lukija'],
  reporting: [
    'sanoo', 'sanoi', 'mukaan', 'kertoo', 'kertoi', 'totesi', 'toteaa', 'mielestä', 'arvioi', 'tiedotteessa',
    'kirjoittaa', 'vahvistaa', 'lisäsi',
  ],
  consent: ['evästee*', 'hyväksy kaikki', 'hylkää kaikki', 'suostumus*', 'hallitse asetuksia', 'salli kaikki'],
  related: [
    'lue myös', 'lue lisää', 'luetuimmat', 'katso myös', 'lisää aiheesta', 'tuoreimmat', 'suositeltua',
    'suosittelemme', 'aiheeseen liittyv*', 'muita artikkeleita', 'uusimmat',
  ],
} as const satisfies Lexicon;
