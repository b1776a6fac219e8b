/** Estonian. */
import type { Lexicon } from './lexicon';

export const et = {
  language: 'et',
  hasSpaces: true,
  ask: {
    donation: [
      'toeta meid', 'toeta meie', 'toeta … ajakirjandust', 'toeta sõltumatut', 'toeta vaba', 'toetage meid',
      'toetage meie', 'anneta', 'annetage', 'tee annetus', 'soovin annetada', 'sinu toetus', 'teie toetus',
      'sinu annetus', 'sinu toetuse*', 'teie abi', 'sinu abi', 'aita meid', 'aidake meil', 'hakka toetajaks',
      'hakka püsiannetajaks', 'saa toetajaks', 'toeta väljaannet', 'toeta toimetust', 'toeta ühekordselt',
      'toeta igakuiselt', 'soovin toetada', 'hakka püsitoetajaks', 'sinu annetuse*', 'teie annetus', 'teie toetuse*',
      'tänu teie', 'vajame sinu', 'vajame teie', 'püsiannetus', 'ühekordne annetus',
    ],
    subscription: [
      'telli kohe', 'telli ajaleht', 'telli digi*', 'telli ja loe', 'telli ajakiri', 'osta ligipääs', 'osta tellimus',
      'vormista tellimus', 'hakka tellijaks', 'saa tellijaks', 'saa liikmeks', 'hakka liikmeks', 'proovi tasuta',
      'telli nüüd', 'telli paberleht', 'telli paberajaleht', 'vali pakett', 'vali tellimus', 'vali sobiv pakett',
      'pikenda tellimust', 'loe piiramatult', 'loe ilma reklaamita', 'esimene kuu tasuta', 'esimene kuu vaid',
      'proovi kuu', 'alates 1 €',
    ],
    registration: [
      'loo konto', 'loo … konto', 'loo kasutaja', 'registreeri konto', 'registreeru', 'logi sisse või',
      'logi sisse, et', 'loo tasuta konto', 'registreeri tasuta', 'tasuta konto', 'pole veel kontot', 'puudub konto',
      'logi sisse ja loe',
    ],
    newsletter: [
      'liitu uudiskirjaga', 'liitu … uudiskirjaga', 'telli … uudiskir*', 'telli uudiskiri', 'meie uudiskir*',
      'saad … postkasti', 'sinu postkasti', 'otse postkasti', 'ära jää ilma', 'ole kursis', 'sinu e-posti*',
      'sinu e-mail*', 'sisesta … e-post*', 'püsi kursis', 'liitu uudiskirja', 'telli meie uudis*',
      'uudiskirjaga liitumine', 'liitu tasuta uudis*', 'nädala parimad', 'nädala olulisemad', 'päeva olulisemad',
      'hommikune uudiskiri', 'soovin uudiskir*', 'telli teavitus*', 'luba teavitus*',
    ],
    adblock: [
      'lülita … reklaamiblok*', 'lülita adblock*', 'keela reklaamiblok*', 'kasutad reklaamiblok*',
      'kasutate reklaamiblok*', 'lülita reklaamiblok* välja', 'luba reklaam*', 'kasutad adblock*',
    ],
    app: [
      'laadi alla … äpp', 'laadi äpp', 'lae alla … äpp', 'lae alla … rakendus', 'laadi alla … rakendus', 'ava äpis',
      'ava rakenduses', 'meie äpp*', 'lisa eelisallikaks', 'jälgi meid', 'jälgige meid', 'järgi meid',
      'meeldib … facebookis', 'jälgi … google', 'laadi alla', 'lae rakendus alla', 'lae äpp', 'meie rakendus*',
      'liitu kanaliga', 'meie kanal*',
    ],
  },
  topic: {
    donation: ['anneta*', 'annetus*', 'toetus*', 'toetaja*', 'püsiannetaja*', 'püsitoetaja*'],
    subscription: ['telli*', 'liikme*', 'tasuli*', 'maksumüür*', 'digileht*'],
    registration: ['konto*', 'registreeri*', 'logi sisse', 'kasutajakonto*'],
    newsletter: ['uudiskir*', 'e-post*', 'postkast*', 'teavitus*'],
    adblock: ['reklaamiblok*', 'adblock*'],
    app: ['äpp*', 'rakendus*', 'telegram', 'whatsapp'],
  },
  adLabel: [
    'reklaam', 'reklaamid', 'sisuturundus', 'sponsoreeritud', 'sponsoreeritud sisu', 'partnersisu', 'koostöö',
    'tasuline sisu', 'kommertssisu', 'partnerlugu', 'reklaamtekst', 'reklaamsisu', 'reklaamartikkel', 'toetatud sisu',
    'koostöösisu', 'sisukoostöö', 'sponsortekst', 'sponsorsisu', 'partneri sisu', 'pressiteade', 'kuulutused',
    'kuulutus',
  ],
  adNotice: [
    'artikkel jätkub', 'lugu jätkub', 'pärast reklaami', 'valminud koostöös', 'vahendustasu*', 'reklaamlin*',
    'sisaldab partnerlinke', 'jätkub reklaami järel', 'meie partnerite pakkumis*', 'partnerid soovitavad',
    'partnerite pakkumis*', 'sooduskood*', 'sooduskupong*', 'hinnavõrdlus*',
  ],
  gate: [
    'edasi lugemiseks', 'edasilugemiseks', 'et edasi lugeda', 'terve artikli', 'kogu artikli', 'ainult tellijatele',
    'mõeldud tellijatele', 'juba tellija', 'oled juba', 'kas oled tellija', 'tasuta artikli*', 'mul on tellimus',
    'artikli lugemiseks', 'ainult tellijale', 'artikkel on tasuline', 'ainult registreeritud', 'loe edasi tellijana',
    'jätka lugemist', 'soovid edasi lugeda', 'ülejäänud artikkel',
  ],
  cause: [
    'sõltumatu*', 'uuriv* ajakirjandus*', 'kvaliteetajakirjandus*', 'vaba ajakirjandus*', 'ilma reklaamideta',
    'reklaamivaba', 'maksumüürita', 'mittetulundus*', 'maksab raha', 'iga euro', 'iga annetus', 'meie lugejad',
    'meie toimetus*', 'ilma sinuta', 'tänu sulle',
  ],
  terms: [
    'saad … tühistada', 'tühista millal', 'loobu millal', 'loobuda', 'tasuta', 'piiramatu*', 'ligipääs kõigile',
    'kõik artiklid', 'kõigile artiklitele', 'esimene kuu', 'privaatsus*', 'kasutustingimus*', 'tühistada igal',
    'isikuandme*',
  ],
  period: ['kuus', 'eur/kuu', '€/kuu', 'aastas', 'igakuine*', 'ühekordne*'],
  payment: ['pangakaart*', 'krediitkaart*', 'pangalink*', 'arveldusarve*', 'püsikorraldus*', 'saaja'],
  thanks: ['aitäh', 'aitäh, et', 'täname'],
  dismiss: ['mitte praegu', 'ei, aitäh', 'ei aitäh', 'hiljem', 'sulge', 'ära näita', 'olen juba tellija'],
  giveTo: ['toeta', 'toetage', 'toetan', 'anneta', 'annetage', 'aita'],
  publisher: ['meie', 'me', 'meid', 'meile', 'meil'],
  reader: ['sina', 'sa', 'sinu', 'sulle', 'sind', 'teie', 'te', 'hea lugeja'],
  reporting: ['ütles', 'sõnul', 'teatas', 'rääkis', 'lisas', 'kirjutab', 'selgitas'],
  consent: ['küpsis*', 'nõustu kõigiga', 'luba kõik', 'keeldu kõigist', 'nõustun kõigiga'],
  related: ['loe ka', 'loe lisaks', 'loe veel', 'seotud artiklid', 'loetuimad', 'loe edasi'],
} as const satisfies Lexicon;
