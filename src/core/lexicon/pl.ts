/** Polish. */
import type { Lexicon } from './lexicon';

export const pl = {
  language: 'pl',
  hasSpaces: true,
  ask: {
    donation: [
      'wesprzyj nas', 'wesprzyj nasz*', 'wspieraj nas', 'wspieraj nasz*', 'wspieraj niezależne', 'wesprzyj niezależn*',
      'wesprzyj … dziennikarstwo', 'wpłać', 'przekaż darowiznę', 'przekaż nam', 'przekaż … podatku', 'dorzuć się',
      'dołóż się', 'twoja darowizna', 'twoje wsparcie', 'twojemu wsparciu', 'twojej pomocy', 'dzięki twojej',
      'pomóż nam', 'zostań patron*', 'postaw … kawę', 'potrzebujemy twoje*', 'kup nam kawę', 'waszego wsparcia',
      'twojego wsparcia', 'twoja wpłata', 'wesprzyj redakcję', 'wspieraj redakcję', 'wesprzyj autor*',
      'wesprzyj fundację', 'wesprzyj portal', 'wesprzyj działa*', 'wesprzyj teraz', 'chcę wesprzeć', 'nas wesprzeć',
      'wspomóż nas*', 'wspomóż redakcję', 'zostań darczyńc*',
      'forma wsparcia', 'formą wsparcia', 'wsparcia naszych', 'wesprzyj nasze',
    ],
    subscription: [
      'kup subskrypcję', 'wykup subskrypcję', 'wykup dostęp', 'kup dostęp', 'kup prenumeratę', 'zamów prenumeratę',
      'zaprenumeruj', 'prenumeruj', 'subskrybuj', 'uzyskaj … dostęp', 'odblokuj', 'wypróbuj', 'sprawdź ofertę',
      'wybierz ofertę', 'testuj za darmo', 'czytaj bez reklam', 'zostań członk*', 'dołącz do klubu',
      'zamów subskrypcję', 'aktywuj subskrypcję', 'aktywuj dostęp', 'przedłuż prenumeratę', 'zamów e-wydanie',
      'kup e-wydanie', 'kup wydanie', 'czytaj e-wydanie',
      'dołącz do naszej społeczności',
    ],
    registration: [
      'załóż … konto', 'utwórz konto', 'zarejestruj się', 'zaloguj się lub', 'zaloguj się, aby', 'nie masz konta',
      'załóż konto', 'zaloguj się i czytaj',
    ],
    newsletter: [
      'zapisz się', 'zapisz mnie', 'nasz … newsletter', 'naszego newslettera', 'otrzymuj … na e-mail',
      'na swoją skrzynkę', 'na twoją skrzynkę', 'bądź na bieżąco', 'nie przegap', 'twój … e-mail', 'podaj … e-mail',
      'wpisz … e-mail', 'włącz powiadomienia', 'otrzymuj najważniejsze', 'chcę otrzymywać', 'zamów newsletter',
      'subskrybuj newsletter', 'dołącz do newslettera', 'dołącz do czytelnik*', 'prosto na … skrzynkę',
    ],
    adblock: [
      'wyłącz adblock*', 'wyłącz … blokowanie', 'wyłącz blokad*', 'twój adblock', 'używasz adblock*',
      'dodaj … do wyjątków', 'wykryliśmy adblock*', 'wykryto adblock*',
    ],
    app: [
      'pobierz aplikację', 'pobierz naszą aplikację', 'pobierz … aplikację', 'zainstaluj aplikację',
      'otwórz w aplikacji', 'czytaj w aplikacji', 'naszej aplikacji', 'obserwuj nas', 'polub nas', 'dodaj … do google',
      'obserwuj … google', 'nasz kanał', 'pobierz apkę', 'ściągnij aplikację', 'zainstaluj naszą', 'śledź nas',
      'znajdziesz nas',
    ],
  },
  topic: {
    donation: ['darowizn*', 'wsparci*', 'wpłat*', 'zbiórk*', 'patronite', 'zrzutk*', '1,5%', 'darczyńc*'],
    subscription: ['prenumerat*', 'subskrypcj*', 'subskrybent*', 'premium', 'czytelnik*', 'e-wydani*'],
    registration: ['konto', 'zaloguj', 'rejestracj*'],
    newsletter: ['newsletter*', 'e-mail*', 'mailing*', 'powiadomieni*', 'skrzynk*'],
    adblock: ['adblock*', 'blokowani* reklam'],
    app: ['aplikacj*', 'telegram', 'whatsapp', 'apk*'],
  },
  adLabel: [
    'reklama', 'reklamy', 'materiał sponsorowany', 'artykuł sponsorowany', 'materiał partnera', 'materiał promocyjny',
    'tekst sponsorowany', 'dalsza część tekstu pod reklamą', 'partner serwisu', 'treść sponsorowana',
    'oferty partnerów', 'oferta partnera', 'ogłoszenie płatne', 'sponsorowane', 'autopromocja', 'materiał reklamowy',
    'materiał płatny', 'materiał zewnętrzny', 'promocja', 'współpraca reklamowa', 'płatna współpraca',
  ],
  adNotice: [
    'ciąg dalszy pod', 'dalsza część artykułu', 'pod reklamą', 'pod materiałem wideo', 'we współpracy z partnerem',
    'link* afiliacyjn*', 'kody rabatowe', 'nasi partnerzy polecają', 'artykuł zawiera linki',
    'możemy otrzymać prowizję', 'otrzymujemy prowizję', 'oferty naszych partnerów', 'polecane przez partner*',
    'kody promocyjne', 'kupony rabatowe', 'porównywarka cen',
  ],
  gate: [
    'aby przeczytać', 'aby czytać dalej', 'kontynuuj czytanie', 'dostęp do tego artykułu', 'dla prenumeratorów',
    'dla subskrybentów', 'dla zalogowanych', 'masz już konto', 'masz już prenumeratę', 'jesteś już subskrybent*',
    'pozostało ci', 'wykorzystałeś limit', 'chcesz przeczytać', 'przeczytaj cały', 'masz subskrypcję',
    'artykuł tylko dla', 'treść tylko dla', 'pozostało … tekstu', 'pozostało … artykułu',
  ],
  cause: [
    'niezależn*', 'rzetelne dziennikarstwo', 'wolne media', 'bez paywalla', 'bez reklam', 'organizacj* pożytku',
    'każda złotówka', 'każda wpłata', 'nawet najmniejsz*', 'nasi czytelnicy', 'nasza redakcja', 'naszą pracę', 'krs',
    'bez was', 'dzięki wam',
  ],
  terms: [
    'anuluj w dowolnym', 'możesz zrezygnować', 'rezygnacja w każdej', 'wypisać się', 'bezpłatnie', 'za darmo',
    'nieograniczony', 'pełny dostęp', 'dostęp do wszystkich', 'pierwszy miesiąc', 'polityk* prywatności', 'regulamin*',
    'raz w tygodniu', 'danych osobowych', 'przetwarzani* danych', 'zgod* na przetwarzanie', 'w każdej chwili',
    'w dowolnym momencie', 'bez zobowiązań', 'twoje dane', 'moje dane', 'administratorem danych', 'wyrażam zgodę', 'informacje handlowe', 'wypis* się', 'codziennie', 'co tydzień',],
  period: ['miesięcznie', 'zł/mies*', 'na miesiąc', 'rocznie', 'jednorazow*', 'co miesiąc', 'za miesiąc'],
  payment: ['przelew*', 'karta płatnicza', 'numer konta', 'nr konta'],
  thanks: ['dziękujemy', 'dziękuję'],
  dismiss: [
    'nie teraz', 'nie, dziękuję', 'może później', 'przypomnij później', 'zamknij', 'pomiń', 'nie pokazuj', 'później',
  ],
  giveTo: ['wesprzyj', 'wspieraj', 'wspieram', 'wspomóż', 'wesprzyjcie', 'pomóż', 'wpłać na', 'przekaż darowiznę na'],
  publisher: ['my', 'nas', 'nam', 'nasz*', 'jesteśmy'],
  reader: ['ty', 'ciebie', 'cię', 'tobie', 'twoj*', 'drogi czytelniku', 'państwo'],
  reporting: ['powiedział*', 'według', 'poinformował*', 'twierdzi', 'dodał*', 'jak podaje', 'podkreślił*'],
  consent: ['cookies', 'pliki cookie*', 'akceptuj wszystkie', 'odrzuć wszystkie', 'zaufani partnerzy', 'akceptuję'],
  related: [
    'czytaj także', 'czytaj też', 'zobacz też', 'zobacz także', 'polecane', 'przeczytaj także', 'przeczytaj też',
  ],
} as const satisfies Lexicon;
