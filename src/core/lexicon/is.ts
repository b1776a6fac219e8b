/** Icelandic. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const is = {
  language: 'is',
  hasSpaces: true,
  ask: {
    donation: [
      'styrktu okkur', 'styrktu … blaðamennsku', 'styrkja okkur', 'styðjið okkur', 'styddu okkur', 'styddu við',
      'styðja okkur', 'leggðu okkur lið', 'leggðu þitt af', 'leggja okkur lið', 'gerast styrktaraðili',
      'gerstu styrktaraðili', 'vertu styrktaraðili', 'gerast bakhjarl', 'gerstu bakhjarl', 'þinn stuðningur',
      'stuðningur þinn', 'þitt framlag', 'framlag þitt', 'þinni hjálp', 'hjálpaðu okkur', 'viltu styrkja',
      'styrktu fjölmiðil*', 'styrktu útgáf*', 'styrktu miðilinn', 'ég vil styrkja', 'mánaðarlegur styrkur',
      'gerast mánaðarlegur', 'með þínum stuðningi', 'án þíns stuðnings', 'við þurfum á þér', 'þú getur stutt',
      'þú getur styrkt',
    ],
    subscription: [
      'kaupa áskrift', 'kauptu áskrift', 'gerast áskrifandi', 'gerstu áskrifandi', 'vertu áskrifandi', 'fá áskrift',
      'prófa áskrift', 'prófaðu … frítt', 'prófaðu … ókeypis', 'skoða áskriftarleiðir', 'velja áskrift',
      'veldu áskrift', 'panta áskrift', 'tryggðu þér', 'kaupa blaðið', 'kaupa tölublað', 'prófaðu áskrift',
      'fyrsti mánuður frír', 'lesa blaðið', 'lesa rafblað*', 'opna fyrir áskrift', 'gefðu áskrift', 'gjafaáskrift',
      'sjá áskriftarleiðir',
    ],
    registration: [
      'stofna … aðgang', 'stofnaðu … aðgang', 'nýskráning', 'skráðu þig inn', 'innskráning eða', 'búa til aðgang',
      'búðu til aðgang', 'ekki með aðgang', 'gleymt lykilorð', 'skráðu þig frítt', 'innskráning með', 'skrá inn með',
    ],
    newsletter: [
      'skráðu þig', 'skrá mig', 'skrá á póstlista', 'skráning á póstlista', 'póstlistann okkar', 'fréttabréfið okkar',
      'fáðu … fréttabréf*', 'í tölvupósti', 'í pósthólfið', 'misstu ekki', 'ekki missa af', 'netfangið þitt',
      'sláðu inn netfang', 'skráðu netfang', 'gerast áskrifandi að fréttabréf*', 'fáðu fréttir', 'fáðu helstu fréttir',
      'fréttir beint í', 'beint í pósthólf*', 'kveiktu á tilkynningum', 'fáðu tilkynning*',
    ],
    adblock: [
      'slökktu á … auglýsing*', 'slökkva á … auglýsingavörn', 'notar auglýsing*', 'slökktu á adblock*',
      'leyfðu auglýsingar', 'þú ert með auglýsingavörn', 'slökktu á auglýsingavörn', 'auglýsingavörnina',
    ],
    app: [
      'sæktu appið', 'sæktu … app', 'sækja appið', 'náðu í appið', 'opna í appi*', 'lesa í appinu', 'í appinu okkar',
      'fylgdu okkur', 'sæktu smáforrit*', 'náðu í app*', 'fylgstu með okkur', 'appið okkar', 'líkaðu við okkur',
      'sem valinn miðil',
    ],
  },
  topic: {
    donation: [
      'styrk*', 'framlag*', 'framlög*', 'söfnun*', 'stuðning*', 'bakhjarl*', 'hópfjármögnun*', 'karolina fund',
    ],
    subscription: [
      'áskrift*', 'áskrifand*', 'félagsaðild', 'prentútgáf*', 'vefáskrift*', 'rafblað*', 'tölublað*', 'prufuáskrift*',
      'greiðsluvegg*',
    ],
    registration: ['innskráning*', 'nýskráning*', 'lykilorð*', 'notandanafn', 'aðgangur'],
    newsletter: ['fréttabréf*', 'póstlist*', 'netfang*', 'tölvupóst*', 'tilkynning*', 'pósthólf*'],
    adblock: ['auglýsingav*', 'adblock*'],
    app: ['app', 'appið', 'smáforrit*', 'snjallforrit*'],
  },
  adLabel: [
    'auglýsing', 'auglýsingar', 'kostað efni', 'kostuð umfjöllun', 'kynning', 'samstarf', 'auglýsing frá',
    'kynningarefni', 'auglýsing:', 'kostað', 'kostuð kynning', 'í samstarfi við', 'auglýsingaefni', 'afsláttarkóðar',
  ],
  adNotice: [
    'fréttin heldur áfram', 'greinin heldur áfram', 'eftir auglýsingu', 'fyrir neðan auglýsingu', 'kostað af',
    'unnið í samstarfi', 'umfjöllunin heldur áfram', 'texti heldur áfram', 'frá samstarfsaðilum',
    'samstarfsaðilum okkar', 'afsláttarkóð*', 'berðu saman verð', 'fáum þóknun',
  ],
  gate: [
    'til að lesa áfram', 'til að halda áfram', 'lesa alla greinina', 'fyrir áskrifendur', 'aðeins áskrifendur',
    'ertu áskrifandi', 'ertu nú þegar', 'þegar áskrifandi', 'ertu með aðgang', 'þessi grein er', 'fríar greinar',
    'viltu lesa meira?', 'viltu lesa áfram', 'lesa greinina í heild', 'aðeins fyrir áskrifend*',
    'eingöngu fyrir áskrifend*', 'efni fyrir áskrifend*', 'skráðu þig inn til að', 'ertu með áskrift',
  ],
  cause: [
    'óháð*', 'sjálfstæð*', 'rannsóknarblaðamennsk*', 'vönduð*', 'frjáls* fjölmiðl*', 'án auglýsinga', 'auglýsingalaus*',
    'kostar peninga', 'hver króna', 'hvert framlag', 'sama hversu', 'lesendum okkar', 'ritstjórn okkar',
    'gagnrýnin blaðamennska', 'aðgengilegt öllum', 'blaðamennska kostar', 'lesendur okkar',
  ],
  terms: [
    'segja upp hvenær', 'segja upp áskrift', 'engin binding', 'án skuldbindingar', 'afskrá*', 'frítt', 'ókeypis',
    'ótakmarkað*', 'fullan aðgang', 'aðgang að öll*', 'fyrsta mánuð*', 'persónuvernd*', 'hvenær sem er', 'segja upp',
    'án bindingar', 'skilmála*', 'hverja viku', 'vikulega',
  ],
  period: ['á mánuði', 'mánaðarlega', '/mán', 'á ári', 'einu sinni', 'eingreiðsla', 'árlega'],
  payment: [
    'greiðslukort', 'kreditkort', 'reikningsnúmer', 'millifærsla', 'heimabanki', 'kennitala', 'bankareikning*',
    'greiðsluseðil*', 'debetkort',
  ],
  thanks: ['takk fyrir', 'kærar þakkir', 'þakka þér'],
  dismiss: [
    'ekki núna', 'nei takk', 'nei, takk', 'kannski seinna', 'minna mig á', 'loka', 'sleppa', 'ekki sýna aftur',
    'er nú þegar áskrifandi', 'hætta við',
  ],
  publisher: ['við', 'okkur', 'okkar'],
  reader: ['þú', 'þig', 'þér', 'þinn', 'þín', 'þitt', 'ykkur', 'ykkar'],
  reporting: ['segir', 'sagði', 'samkvæmt', 'að sögn', 'greinir frá', 'greindi frá', 'skrifar', 'bendir á'],
  consent: [
    'vafrakökur', 'vefkökur', 'cookies', 'samþykkja all*', 'hafna öllum', 'vafrakökustillingar', 'aðeins nauðsynlegar',
  ],
  related: [
    'lesa meira', 'sjá einnig', 'lestu einnig', 'mest lesið', 'tengdar fréttir', 'fleiri fréttir', 'nýjustu fréttir',
    'lestu meira', 'meira um',
  ],
} as const satisfies Lexicon;
