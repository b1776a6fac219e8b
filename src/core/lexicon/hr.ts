/** Croatian. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const hr = {
  language: 'hr',
  hasSpaces: true,
  ask: {
    donation: [
      'podržite', 'podrži nas', 'podrži naš*', 'podupri nas', 'poduprite', 'želim podržati', 'doniraj', 'donirajte',
      'donirati sada', 'želim donirati', 'uplatite donaciju', 'uplati donaciju', 'dajte donaciju', 'vaša donacija',
      'tvoja donacija', 'vašu donaciju', 'vašom donacijom', 'vaša podrška', 'vašu podršku', 'vaše podrške',
      'tvoja podrška', 'tvoju podršku', 'vaša pomoć', 'vašu pomoć', 'počastite nas kavom', 'podaci za uplatu',
      'pomozi nam', 'podržite nas', 'podržite neovisn*', 'podržite nezavisn*', 'podrži neovisn*', 'podrži nezavisn*',
      'podržite portal', 'podrži portal', 'poduprite nas', 'podrži novinar*', 'podržite novinar*', 'postanite donator*',
      'postani donator*', 'postanite podržavatelj*', 'postani podržavatelj*', 'postanite patron*', 'postani prijatelj',
      'jednokratna donacija', 'mjesečna donacija', 'jednokratno doniraj*', 'mjesečno doniraj*', 'vaše donacije',
      'tvoju donaciju',
    ],
    subscription: [
      'pretplatite se', 'pretplati se', 'pretplatim se', 'postanite pretplatni*', 'postani pretplatni*',
      'kupite pretplatu', 'kupi pretplatu', 'odaberite pretplatu', 'odaberi pretplatu', 'odaberi paket',
      'odaberite paket', 'aktiviraj pretplatu', 'aktivirajte pretplatu', 'obnovite pretplatu', 'postanite član*',
      'postani član*', 'učlani se', 'učlanite se', 'isprobajte', 'naručite pretplatu', 'naruči pretplatu',
      'otključaj članak', 'čitajte bez oglasa', 'čitaj bez oglasa', 'čitajte neograničeno', 'čitaj neograničeno',
      'prvi mjesec za', 'mjesec dana besplatno', 'probajte besplatno', 'isprobaj besplatno', 'produžite pretplatu',
      'kupi časopis', 'kupite časopis', 'kupi izdanje',
    ],
    registration: [
      'registrirajte se', 'registriraj se', 'izradite račun', 'otvorite račun', 'kreiraj račun', 'otvori račun',
      'prijavite se ili', 'prijavi se ili', 'besplatna registracija', 'registracija je besplatna', 'nemate račun',
      'nemaš račun', 'nemate korisnički', 'prijava / registracija', 'prijava ili registracija', 'kreirajte račun',
    ],
    newsletter: [
      'prijavite se na', 'prijavi se na', 'prijava na newsletter', 'naš newsletter', 'našeg newslettera', 'primajte',
      'primaj', 'želim primati', 'vaša e-mail', 'vaš e-mail', 'vaš email', 'tvoj e-mail', 'tvoj email', 'e-mail adres*',
      'email adres*', 'unesite svoj', 'unesi svoj', 'u vaš inbox', 'u svoj inbox', 'ne propustite', 'ne propusti',
      'budite u tijeku', 'budi u tijeku', 'prijavite se za newsletter', 'prijavi se za newsletter',
      'pretplati se na newsletter', 'pretplatite se na newsletter', 'prijava za newsletter', 'prijava na bilten',
      'naš bilten', 'primajte newsletter', 'primajte najnovije', 'na vaš mail', 'na svoj e-mail', 'u tvoj inbox',
      'najbolje iz tjedna', 'najvažnije vijesti', 'upiši svoj', 'upišite svoj', 'upišite e-mail', 'upiši e-mail',
      'uključite obavijesti',
    ],
    adblock: [
      'isključite … adblock*', 'isključite … blokator', 'isključi … adblock*', 'ugasite … adblock*',
      'deaktivirajte … adblock*', 'koristite adblock*', 'koristite ad block*', 'koristite blokator', 'vaš adblock*',
      'imate uključen adblock*', 'isključi … blokator', 'dopustite oglase',
    ],
    app: [
      'preuzmite aplikaciju', 'preuzmi aplikaciju', 'preuzmite našu', 'skinite aplikaciju', 'skini aplikaciju',
      'instalirajte aplikaciju', 'instaliraj aplikaciju', 'otvori u aplikaciji', 'čitaj u aplikaciji',
      'našu aplikaciju', 'našoj aplikaciji', 'dostupno na google play', 'pratite nas', 'prati nas',
      'naš whatsapp kanal', 'preferirani izvor', 'lajkajte našu', 'lajkaj nas', 'naš kanal', 'našem kanalu',
      'pridružite se našoj', 'pridruži se našoj', 'pridružite se viber*', 'viber zajednic*', 'pratite … google',
    ],
  },
  topic: {
    donation: ['donacij*', 'donator*', 'donira*', 'podršk*', 'podupiratelj*', 'prilog*', 'crowdfunding'],
    subscription: ['pretplat*', 'članstv*', 'premium', 'ponud*', 'paket*', 'digitaln* izdanj*'],
    registration: ['registracij*', 'račun', 'prijava', 'lozink*', 'registriraj'],
    newsletter: ['bilten*', 'e-mail*', 'email*', 'obavijest*', 'newsletter*'],
    adblock: ['adblock*', 'blokator*', 'oglas*'],
    app: ['aplikacij*', 'viber', 'app', 'facebook'],
  },
  adLabel: [
    'oglas', 'oglasi', 'reklama', 'oglašavanje', 'promo', 'promotivni sadržaj', 'promo sadržaj', 'sponzorirano',
    'sponzorirani sadržaj', 'sponzorirani članak', 'plaćeni sadržaj', 'promo članak', 'promo tekst', 'plaćeni članak',
    'plaćeni oglas', 'native', 'nativni sadržaj', 'pr članak', 'pr', 'pr tekst', 'sponzorirani tekst',
    'partnerski sadržaj', 'sadržaj partnera', 'sadržaj naručitelja', 'oglasni sadržaj', 'u suradnji s', 'suradnja',
    'advertorial', 'komercijalni sadržaj',
  ],
  adNotice: [
    'nastavlja se ispod', 'ispod oglasa', 'nakon oglasa', 'sponzorirano od', 'sadržaj omogućuje',
    'partnerske poveznice', 'affiliate link*', 'možemo zaraditi proviziju', 'možemo ostvariti proviziju',
    'tekst je nastao u suradnji', 'članak je nastao u suradnji', 'partnerske linkove', 'članak se nastavlja',
    'tekst se nastavlja', 'nastavak teksta', 'ponude partnera', 'ponude naših partnera', 'naši partneri preporuč*',
    'kodovi za popust', 'kuponi za popust', 'kuponi i popusti', 'usporedba cijena', 'usporedite cijene',
  ],
  gate: [
    'za nastavak čitanja', 'nastavite čitati', 'nastavi čitati', 'da biste pročitali', 'kako biste pročitali',
    'za čitanje članka', 'cijeli članak', 'cijeli tekst', 'za pretplatnike', 'pretplatnicima', 'samo za članove',
    'isključivo za', 'već ste pretplat*', 'besplatnih članaka', 'imate pretplatu', 'samo za registrirane',
    'nastavak članka', 'ostatak članka', 'želite čitati dalje', 'želiš čitati', 'pročitajte cijeli', 'pročitaj cijeli',
    'već imate račun', 'već pretplatnik',
  ],
  cause: [
    'neovisn* novinarstv*', 'nezavisn* novinarstv*', 'neovisn* medij*', 'nezavisn* medij*', 'slobod* medij*',
    'kvalitetn* novinarstv*', 'istraživačk* novinarstv*', 'neovisnima', 'bez oglasa', 'bez reklama', 'bez cenzure',
    'neprofitn*', 'zahvaljujući vama', 'zahvaljujući čitatelj*', 'zahvaljujući vašoj', 'čitatelj* poput',
    'naši* čitatelj*', 'naš rad', 'našeg rada', 'naš* redakcij*', 'bez vas', 'uz pomoć čitatelja', 'podršk* čitatelj*',
  ],
  terms: [
    'u bilo kojem trenutku', 'bilo kada', 'otkažite', 'otkazati', 'bez obveze', 'bez ugovorne', 'prvi mjesec',
    'prvih mjesec*', 'neograničen* pristup', 'potpun* pristup', 'svi sadržaji', 'svih sadržaja', 'ekskluzivn* sadržaj*',
    'besplatn*', 'odjaviti u bilo', 'osobnih podataka', 'politik* privatnosti', 'slažem se',
  ],
  period: ['mjesečn*', '/mj', '/mjesec', 'na mjesec', 'godišnj*', 'na godinu', '/god', 'tjedno'],
  payment: [
    'karticom', 'kreditn* kartic*', 'bankovni račun', 'na račun', 'uplatnic*', 'internet bankarstv*', 'primatelj',
  ],
  thanks: ['hvala', 'zahvaljujemo'],
  dismiss: [
    'ne sada', 'kasnije', 'ne, hvala', 'ne hvala', 'zatvori', 'podsjeti me', 'ne prikazuj', 'nastavi bez', 'preskoči',
    'već sam pretplat*',
  ],
  publisher: ['mi', 'nas', 'nam', 'naš*'],
  reader: ['vi', 'vas', 'vam', 'vaš*', 'ti', 'tvoj*', 'dragi čitatelji', 'poštovani čitatelji', 'drage čitateljice'],
  reporting: ['rekao', 'rekla', 'izjavi*', 'kazao', 'kazala', 'naveo', 'navela', 'ističe', 'istaknuo', 'dodao'],
  consent: ['kolačić*', 'cookies', 'prihva* sve', 'odbij sve', 'prihvaćam'],
  related: [
    'pročitajte još', 'pročitajte i', 'čitajte još', 'vezane vijesti', 'povezane vijesti', 'povezani članci',
    'najčitanije', 'najnovije vijesti', 'pročitaj više', 'pročitajte više',
  ],
} as const satisfies Lexicon;
