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
      'styrktu starfið', 'styrktu fjölmiðil*', 'styrktu frjáls*', 'styrktu óháð*', 'styrkja starfið',
      'styrkja fjölmiðil*', 'styðjið við', 'leggið okkur lið', 'leggja starfinu lið', 'gefa framlag', 'gefðu framlag',
      'frjáls framlög', 'með þínum stuðningi', 'með þínum styrk', 'með þínu framlagi', 'viltu styðja', 'viltu leggja',
      'þú getur styrkt', 'þú getur stutt', 'vertu bakhjarl', 'styrktu miðilinn', 'ég vil styrkja', 'við þurfum á þér',
    ],
    subscription: [
      'kaupa áskrift', 'kauptu áskrift', 'gerast áskrifandi', 'gerstu áskrifandi', 'vertu áskrifandi', 'fá áskrift',
      'prófa áskrift', 'prófaðu … frítt', 'prófaðu … ókeypis', 'skoða áskriftarleiðir', 'velja áskrift',
      'veldu áskrift', 'panta áskrift', 'tryggðu þér', 'kaupa aðgang', 'kaupa blaðið', 'kaupa tölublað',
      'kaupa vefáskrift', 'panta blaðið', 'gefa áskrift', 'gefðu áskrift', 'gjafaáskrift', 'fyrsti mánuðurinn',
      'frír mánuður', 'frían mánuð', 'prófaðu frítt', 'prófaðu áskrift', 'prófa frítt', 'prufuáskrift', 'opna grein',
      'lesa blaðið', 'lesa rafrænt', 'lestu án auglýsinga', 'lesa án auglýsinga', 'skoða áskrift*', 'skoðaðu áskrift*',
      'nýta tilboð*', 'nýttu þér tilboð*', 'sjá tilboð', 'endurnýja áskrift', 'gerast meðlimur', 'gerstu meðlimur',
      'vertu meðlimur',
    ],
    registration: [
      'stofna … aðgang', 'stofnaðu … aðgang', 'nýskráning', 'skráðu þig inn', 'innskráning eða', 'stofna aðgang',
      'stofnaðu aðgang', 'stofna reikning', 'skrá sig inn', 'skráðu þig frítt', 'skráðu þig ókeypis',
      'ertu ekki með aðgang', 'ekki með aðgang', 'gleymt lykilorð', 'frír aðgangur', 'ókeypis aðgang*',
      'búðu til aðgang',
    ],
    newsletter: [
      'skráðu þig', 'skrá mig', 'skrá á póstlista', 'skráning á póstlista', 'póstlistann okkar', 'fréttabréfið okkar',
      'fáðu … fréttabréf*', 'í tölvupósti', 'í pósthólfið', 'misstu ekki', 'ekki missa af', 'netfangið þitt',
      'sláðu inn netfang', 'skráðu netfang*', 'skrá netfang', 'gerast áskrifandi að fréttabréf*',
      'gerstu áskrifandi að fréttabréf*', 'fá fréttabréf*', 'fáðu fréttir', 'fáðu fréttirnar', 'fáðu helstu',
      'fáðu það helsta', 'fáðu nýjustu', 'viltu fá fréttir', 'helstu fréttir í', 'beint í pósthólf*',
      'beint í innhólf*', 'í innhólfið', 'í tölvupóstinn', 'þitt netfang', 'netfang þitt', 'settu inn netfang',
      'vertu með á póstlista', 'virkja tilkynningar', 'fá tilkynningar', 'kveiktu á tilkynningum', 'fáðu tilkynning*',
    ],
    adblock: [
      'slökktu á … auglýsing*', 'slökkva á … auglýsingavörn', 'notar auglýsing*', 'slökktu á adblock*',
      'leyfðu auglýsingar', 'með auglýsingavörn', 'auglýsingavörnina', 'auglýsingahindr*', 'auglýsingablokk*',
      'slökkva á adblock*', 'notar adblock*',
    ],
    app: [
      'sæktu appið', 'sæktu … app', 'sækja appið', 'náðu í appið', 'opna í appi*', 'lesa í appinu', 'í appinu okkar',
      'fylgdu okkur', 'sæktu smáforrit*', 'náðu í app', 'náðu þér í appið', 'hlaða niður app*', 'opna appið',
      'appið okkar', 'app okkar', 'í símann þinn', 'fylgið okkur', 'fylgstu með okkur', 'líkaðu við okkur',
      'líka við okkur', 'líkaðu við síðuna', 'á facebook-síðu okkar', 'fáanlegt í app store', 'bæta við á heimaskjá',
    ],
  },
  topic: {
    donation: ['styrk*', 'framlag*', 'framlög*', 'söfnun*', 'stuðning*', 'bakhjarl*', 'hópfjármögn*'],
    subscription: [
      'áskrift*', 'áskrifand*', 'félagsaðild', 'prentútgáf*', 'vefáskrift*', 'prufuáskrift*', 'tölublað*', 'meðlim*',
      'tilboð*', 'netútgáf*', 'rafræn*',
    ],
    registration: ['innskráning*', 'nýskráning*', 'lykilorð*', 'notandanafn*', 'aðgang*', 'notanda*'],
    newsletter: [
      'fréttabréf*', 'póstlist*', 'netfang*', 'tölvupóst*', 'tilkynning*', 'póstfang', 'innhólf*', 'pósthólf*',
      'vikuskammt*',
    ],
    adblock: ['auglýsingav*', 'adblock*', 'auglýsingablokk*', 'auglýsingahindr*'],
    app: ['app', 'appið', 'smáforrit*', 'appinu', 'facebook', 'instagram', 'snjallforrit*'],
  },
  adLabel: [
    'auglýsing', 'auglýsingar', 'kostað efni', 'kostuð umfjöllun', 'kynning', 'samstarf', 'auglýsing frá',
    'kynningarefni', 'kostað', 'kostuð grein', 'greidd umfjöllun', 'greitt efni', 'auglýsingaefni', 'markaðsefni',
    'efni frá samstarfsaðila', 'samstarfsaðilar', 'í samstarfi við', 'styrktaraðilar', 'afsláttarkóðar',
    'afsláttarkóði', 'verðsamanburður', 'loka auglýsingu', 'kostuð kynning',
  ],
  adNotice: [
    'fréttin heldur áfram', 'greinin heldur áfram', 'eftir auglýsingu', 'fyrir neðan auglýsingu', 'kostað af',
    'unnið í samstarfi', 'frétt heldur áfram', 'textinn heldur áfram', 'heldur áfram fyrir neðan',
    'heldur áfram að neðan', 'fyrir neðan auglýsinguna', 'greinin er kostuð', 'greinin er unnin',
    'umfjöllunin er kostuð', 'í boði samstarfs*', 'frá samstarfsaðilum', 'tilboð frá samstarfs*',
    'samstarfsaðilar mæla með', 'tengdir hlekkir', 'við fáum þóknun', 'fáum við þóknun', 'fengið þóknun', 'þóknun ef',
    'án aukakostnaðar', 'afsláttarkóðar fyrir', 'afsláttarkóðar og', 'bera saman verð', 'berðu saman verð',
    'samstarfsaðilum okkar', 'fáum þóknun',
  ],
  gate: [
    'til að lesa áfram', 'til að halda áfram', 'lesa alla greinina', 'fyrir áskrifendur', 'aðeins áskrifendur',
    'ertu áskrifandi', 'ertu nú þegar', 'þegar áskrifandi', 'ertu með aðgang', 'fríar greinar', 'til að lesa greinina',
    'til að lesa alla', 'til að lesa meira', 'viltu lesa meira', 'viltu lesa áfram', 'viltu lesa alla',
    'haltu áfram að lesa', 'lesa alla fréttina', 'lesa restina', 'restin af greininni', 'greinin er aðeins',
    'greinin er aðgengileg', 'greinin er opin áskrif*', 'eingöngu fyrir áskrif*', 'aðeins opið áskrif*',
    'aðgengileg áskrif*', 'ert þú áskrifandi', 'ertu með áskrift', 'áttu aðgang', 'skráðu þig inn til að',
    'þessi grein er aðeins', 'þessi grein er læst', 'lesa greinina í heild', 'efni fyrir áskrifend*',
  ],
  cause: [
    'óháð*', 'sjálfstæð*', 'rannsóknarblaðamennsk*', 'vönduð*', 'frjáls* fjölmiðl*', 'án auglýsinga', 'auglýsingalaus*',
    'kostar peninga', 'hver króna', 'hvert framlag', 'sama hversu', 'lesendum okkar', 'ritstjórn okkar',
    'gagnrýn* blaðamennsk*', 'frjáls blaðamennsk*', 'fjölmiðlafrelsi', 'opið öllum', 'aðgengilegt öllum',
    'frítt fyrir alla', 'án hagnaðar*', 'ekki hagnaðar*', 'lesendur okkar', 'blaðamennsku okkar', 'starfið okkar',
    'öll framlög', 'hvert einasta', 'sama upphæð', 'skiptir máli', 'skiptir sköpum', 'stuðningi lesenda',
    'stuðningur lesenda',
  ],
  terms: [
    'segja upp hvenær', 'segja upp áskrift', 'engin binding', 'án skuldbindingar', 'afskrá*', 'frítt', 'ókeypis',
    'ótakmarkað*', 'fullan aðgang', 'aðgang að öll*', 'fyrsta mánuð*', 'persónuvernd*', 'hvenær sem er', 'má segja upp',
    'hætta hvenær', 'án bindingar', 'óbundin*', 'frír', 'endurgjaldslaus*', 'allar greinar', 'öllum greinum',
    'allt efni', 'afslátt*', 'skilmál*', 'samþykki', 'persónuupplýsing*', 'daglega', 'vikulega', 'í hverri viku',
    'ruslpóst*', 'recaptcha',
  ],
  period: [
    'á mánuði', 'mánaðarlega', '/mán', 'á ári', 'einu sinni', 'eingreiðsla', 'árlega', 'ársáskrift', 'mánaðaráskrift',
    'kr/mán', 'á viku',
  ],
  payment: [
    'greiðslukort', 'kreditkort', 'reikningsnúmer', 'millifærsla', 'heimabanki', 'debetkort', 'kortanúmer', 'kennitala',
    'kt.', 'bankareikning*', 'greiðsluseðill',
  ],
  thanks: ['takk fyrir', 'kærar þakkir', 'þakka þér', 'takk', 'þökkum', 'bestu þakkir'],
  dismiss: [
    'ekki núna', 'nei takk', 'nei, takk', 'kannski seinna', 'minna mig á', 'loka', 'sleppa', 'seinna', 'ekki í þetta',
    'ekki sýna aftur', 'fela', 'halda áfram án', 'halda áfram á síðu', 'er nú þegar áskrifandi', 'er þegar áskrifandi',
    'nei, halda áfram', 'hætta við',
  ],
  publisher: ['við', 'okkur', 'okkar'],
  reader: ['þú', 'þig', 'þér', 'þinn', 'þín', 'þitt', 'ykkur', 'ykkar'],
  reporting: [
    'segir', 'sagði', 'samkvæmt', 'að sögn', 'greinir frá', 'greindi frá', 'segja', 'skrifar', 'bætir við',
    'tilkynning* frá', 'fram kom', 'kemur fram',
  ],
  consent: [
    'vafrakökur', 'vefkökur', 'cookies', 'samþykkja all*', 'hafna öllum', 'vafrakökum', 'vefkökur*', 'leyfa allar',
    'aðeins nauðsynleg*',
  ],
  related: [
    'lesa meira', 'sjá einnig', 'lestu einnig', 'mest lesið', 'tengdar fréttir', 'lesa einnig', 'lestu meira',
    'tengt efni', 'fleiri fréttir', 'nýjustu fréttir', 'mest lesnar', 'skylt efni', 'nýjast',
  ],
} as const satisfies Lexicon;
