/** Hungarian. */
import type { Lexicon } from './lexicon';

export const hu = {
  language: 'hu',
  hasSpaces: true,
  ask: {
    donation: [
      'támogasson minket', 'támogasson bennünket', 'támogassa munkánkat', 'támogasd munkánkat', 'támogasd a munkánkat',
      'támogassa a munkánkat', 'támogasd a független', 'támogassa a független', 'támogass', 'adományozz', 'adományozok',
      'adományozzon', 'legyél támogató*', 'legyen támogató*', 'legyél te is', 'az ön támogatása', 'a te támogatásod',
      'támogatásodra', 'segíts nekünk', 'adód 1 %', 'támogass minket', 'támogass bennünket', 'támogasd a lapot',
      'támogatásoddal', 'az ön segítségével', 'a te segítségeddel', 'segítsd munkánkat', 'segítse munkánkat',
      'ajánld fel', 'ajánlja fel', 'rendelkezzen adója', 'adója 1', 'adományoddal',
    ],
    subscription: [
      'előfizetek', 'fizess elő', 'fizessen elő', 'előfizetés vásárlása', 'legyen előfizető*', 'legyél előfizető*',
      'legyél tag', 'csatlakozz', 'csatlakozzon', 'próbáld ki', 'próbálja ki', 'kipróbálom', 'válassz előfizetést',
      'válasszon előfizetést', 'megrendelem', 'rendelje meg', 'rendeld meg', 'hosszabbítsa meg', 'előfizetek most',
      'kipróbálom ingyen', 'vásárolja meg', 'előfizetési csomag*', 'digitális előfizetés', 'válassz csomagot',
      'olvass korlátlanul',
    ],
    registration: [
      'regisztrálj', 'regisztráljon', 'hozz létre … fiókot', 'fiók létrehozása', 'jelentkezz be vagy',
      'jelentkezzen be vagy', 'ingyenes regisztráció', 'regisztrálok', 'regisztráljon ingyen*', 'regisztrálj ingyen*',
      'nincs még fiókod', 'nincs még fiókja', 'belépés vagy',
    ],
    newsletter: [
      'iratkozz fel', 'iratkozzon fel', 'feliratkozom', 'feliratkozás a hírlevélre', 'feliratkozás hírlevél*',
      'kérem a hírlevelet', 'hírlevelünk*', 'ne maradj le', 'ne maradjon le', 'e-mail címed', 'az e-mail címe',
      'add meg … e-mail', 'adja meg … e-mail', 'értesítések bekapcsolása', 'hírlevél feliratkozás',
      'hírlevél-feliratkozás', 'kérek hírlevelet', 'postafiókod*', 'postafiókjá*', 'e-mail cím megadása',
      'a hét legjobb', 'legjobb írásaink*', 'legfontosabb híre*',
    ],
    adblock: [
      'kapcsold ki … reklámblokkoló*', 'kapcsolja ki … reklámblokkoló*', 'kapcsold ki … hirdetésblokkoló*',
      'kapcsolja ki … hirdetésblokkoló*', 'reklámblokkolót használ*', 'adblockert használ*', 'adblock* kikapcsol*',
      'engedélyezd a hirdetés*',
    ],
    app: [
      'töltsd le … appot', 'töltsd le … alkalmazás*', 'töltse le … alkalmazás*', 'alkalmazás letöltése',
      'nyisd meg az app*', 'megnyitás az alkalmazásban', 'alkalmazásunk*', 'kövess minket', 'adj hozzá minket',
      'töltsd le', 'töltse le', 'kövessen bennünket', 'kövess bennünket', 'kövesd oldalunk*', 'lájkold',
      'csatlakozz … facebook', 'google hírek*', 'legyen a követő*',
    ],
  },
  topic: {
    donation: ['támogat*', 'adomány*', 'adó 1%', 'közösségi finanszírozás', 'gyűjtés*', 'mecénás*'],
    subscription: ['előfizet*', 'tagság*', 'prémium', 'fizetőfal*', 'lapszám*'],
    registration: ['regisztrá*', 'bejelentkez*', 'fiók*'],
    newsletter: ['hírlevél*', 'e-mail*', 'értesítés*'],
    adblock: ['reklámblokkoló*', 'hirdetésblokkoló*'],
    app: ['alkalmazás*', 'applikáció*', 'telegram', 'app'],
  },
  adLabel: [
    'hirdetés', 'reklám', 'támogatott tartalom', 'szponzorált tartalom', 'fizetett tartalom', 'fizetett hirdetés',
    'promóció', 'a cikk a hirdetés után folytatódik', 'promóciós tartalom', 'pr', 'pr-cikk', 'szponzorált',
    'támogatott cikk', 'támogatói tartalom', 'fizetett partneri tartalom', 'partneri tartalom', 'hirdetések',
    'apróhirdetés', 'ajánlatunk', 'partnereink ajánlata*',
  ],
  adNotice: [
    'a cikk … folytatódik', 'hirdetés után folytatódik', 'folytatjuk a hirdetés', 'támogatásával készült',
    'a cikk megjelenését', 'jutalékot kap*', 'a cikk … együttműködésben készült', 'partnerlink*', 'affiliate link*',
    'a cikk folytatódik', 'cikkünk … folytatódik', 'partnereink ajánlat*', 'ajánlja partnerünk', 'kuponkód*',
    'kuponok és akciók', 'kedvezménykód*',
  ],
  gate: [
    'a folytatáshoz', 'a teljes cikket', 'csak előfizetők*', 'előfizetőinknek', 'előfizetői tartalom',
    'előfizetők számára', 'már előfizető', 'van már előfizetésed', 'már van fiókod', 'ingyenes cikk*', 'zárt tartalom',
    'a cikk elolvasásához', 'csak regisztrált', 'az olvasás folytatásához', 'a cikk többi rész*', 'olvasson tovább',
    'olvass tovább', 'a teljes tartalom', 'már regisztrált*', 'előfizetőként',
  ],
  cause: [
    'független*', 'minőségi újságírás*', 'oknyomozó', 'szabad sajtó*', 'fizetőfal nélkül', 'reklámmentes*', 'nonprofit',
    'minden forint', 'minden adomány', 'olvasóink*', 'szerkesztőségünk*', 'munkánk*', 'pénzbe kerül', 'nélkületek',
    'nélküled',
  ],
  terms: [
    'bármikor lemond*', 'leiratkoz*', 'ingyen*', 'korlátlan*', 'hozzáférés*', 'összes cikk*', 'első hónap*',
    'adatkezelési', 'adatvédelmi', 'felhasználási feltételek', 'hetente', 'bármikor leirat*', 'kötöttség nélkül',
    'elfogadom az adatkezel*',
  ],
  period: ['havonta', 'havi', '/hó', 'ft/hó', 'évente', 'egyszeri'],
  payment: ['bankkárty*', 'átutalás*', 'számlaszám*', 'csekk*', 'utalás*', 'bankszámla*'],
  thanks: ['köszönjük', 'köszönjük, hogy', 'köszönet'],
  dismiss: ['most nem', 'köszönöm, nem', 'nem, köszönöm', 'később', 'bezár*', 'ne mutasd', 'nem most'],
  giveTo: ['támogasd', 'támogassa', 'támogassátok', 'támogatom', 'segítsd', 'segítse', 'adományozz', 'adományozzon'],
  publisher: ['mi', 'minket', 'nekünk', 'bennünket', 'miénk'],
  reader: ['te', 'téged', 'neked', 'ön', 'önt', 'önnek', 'önök', 'kedves olvasó*'],
  reporting: ['mondta', 'közölte', 'szerint', 'írja', 'nyilatkozta', 'hozzátette', 'elmondta'],
  consent: ['sütik*', 'cookie*', 'összes elfogadása', 'elfogadom', 'adatvédelmi beállítások', 'süti'],
  related: [
    'olvasd el', 'olvassa el', 'kapcsolódó cikk*', 'legolvasottabb*', 'ajánlott', 'ezt is olvasd', 'olvasta már',
  ],
} as const satisfies Lexicon;
