/** Turkish. */
import type { Lexicon } from './lexicon';

// biome-ignore format: phrases are read in lines, not one to a line
export const tr = {
  language: 'tr',
  hasSpaces: true,
  ask: {
    donation: [
      'bize destek', 'destek olun', 'destek ol', 'destek verin', 'bizi destekle', 'bizi destekleyin',
      'gazeteciliği destekle*', 'destekçimiz ol*', 'destekçi ol', 'destekçi olun', 'bağış yap', 'bağış yapın',
      'bağışta bulun', 'bağışta bulunun', 'bağış yapmak için', 'hemen bağışla', 'bağışınız', 'bağışlarınız*',
      'desteğiniz*', 'desteğin ile', 'katkınız*', 'katkıda bulunun', 'katkıda bulun', 'yardımınıza', 'bağışçımız ol*',
      'bağışçı olun', 'bağışçı ol', "patreon'dan destek", 'bizi destekleyebilirsin*', 'destekleyin', 'destek ver',
      'destekçilerimiz*', 'gazetemizi destekle*', 'bağımsız medyayı destekle*', 'bağımsız haberciliği destekle*',
      'özgür basını destekle*', 'haberciliğe destek', 'gazeteciliğe destek', 'katkı sun', 'katkı sunun', 'katkınla',
      'katkılarınız*', 'desteklerinizle', 'desteğinle', 'desteğine',
    ],
    subscription: [
      'abone ol', 'abone olun', 'hemen abone', 'abonelik satın', 'abonelik başlat', 'aboneliğinizi',
      'abonelik planları', 'abonelik seçenekleri', 'planını seç', 'planınızı seçin', 'planı seç', 'ücretsiz dene',
      'ücretsiz deneyin', 'üyelik satın', 'premium üye', "premium'a geç", 'kampanyadan yararlan*', 'fırsatı yakala*',
      'kilidi aç', 'sınırsız oku*', 'premium ol', 'reklamsız oku*', 'aboneliğini başlat', 'abone olmak için',
      'dijital abonelik', 'e-gazete abone*', 'e-gazete oku', 'gazete aboneliği', 'dergi aboneliği', 'dergiye abone',
      'derginin aboneliği', 'abonelik paketleri', 'üyelik paketleri', 'paketi seç', 'paketinizi seçin', 'paket seç',
      'aboneliğini yenile*',
    ],
    registration: [
      'üye ol', 'üye olun', 'ücretsiz üye', 'ücretsiz kayıt', 'kayıt ol', 'kayıt olun', 'kaydol', 'kaydolun',
      'ücretsiz hesap', 'hesap oluşturun', 'hesap oluştur', 'giriş yap veya', 'giriş yapın veya', 'giriş yap /',
      'üye girişi', 'üye değil misin*', 'hesabın yok mu',
    ],
    newsletter: [
      'bültenimize', 'bültenimiz', 'bültene abone', 'bültene kaydol', 'bültene kayıt', 'e-bülten*', 'haber bülteni',
      'haber bültenine', 'e-posta adresiniz', 'e-posta adresinizi', 'e-posta adresin', 'e-posta adresi',
      'mail adresiniz', 'e-postanıza', 'e-posta kutunuza', 'kutunuza gelsin', 'kaçırmayın', 'haberdar olun',
      'haberdar ol', 'gelişmelerden haberdar', 'bildirim* izin ver', 'bildirimleri aç', 'e-posta adresini gir*',
      'bildirimlere izin', 'gelişmeleri kaçırma*', 'bültenimize abone ol*', 'bültenimize kaydol*', 'bültenimize kayıt*',
      'bülten aboneliği', 'haber bültenimiz*', 'ücretsiz bülten*', 'e-posta kutuna', 'e-postana gelsin',
      'mail kutunuza', 'mail kutuna', 'gelen kutunuz*', 'gelen kutuna',
    ],
    adblock: [
      'reklam engelleyicinizi', 'reklam engelleyicini', 'reklam engelleyiciyi', 'reklam engelleyici kullan*',
      'reklam engelleyici tespit', 'adblock* kapat*', 'adblock* devre dışı', 'adblock kullan*',
      'engelleyiciyi devre dışı', 'reklam engelleyiciniz*', 'reklam engelleyicin', 'adblock açık',
      'reklamlara izin ver*',
    ],
    app: [
      'uygulamayı indir', 'uygulamayı indirin', 'uygulamayı yükle', 'uygulamamızı', 'mobil uygulamamız',
      'uygulamada aç', 'uygulamada oku', 'hemen indir', "google play'den", "app store'dan indir*", 'bizi takip et',
      "google haberler'de", "google news'te", 'youtube kanalımız*', 'whatsapp kanalımız*', 'telegram kanalımız*',
      "instagram'da takip*", "facebook'ta beğen*", 'sayfamızı beğen*', 'mobil uygulama* … indir*',
      'uygulamamızı indir*', 'uygulamayı ücretsiz indir*', 'bizi takip edin', 'sosyal medyada takip',
      'kanalımıza katıl*', 'kanalımıza abone*', 'kanalımızı takip*', 'google haberler* … takip',
    ],
  },
  topic: {
    donation: ['bağış*', 'destek*', 'katkı', 'kitle fonlaması', 'patreon', 'fon'],
    subscription: ['abone*', 'üyelik*', 'premium', 'kampanya', 'reklamsız', 'e-gazete'],
    registration: ['üye*', 'kayıt', 'hesap', 'giriş', 'şifre'],
    newsletter: ['bülten*', 'e-posta*', 'eposta*', 'mail', 'bildirim*'],
    adblock: ['adblock*', 'reklam*'],
    app: ['uygulama*', 'google haberler', 'google news', 'whatsapp'],
  },
  adLabel: [
    'reklam', 'reklamlar', 'ilan', 'resmi ilan', 'resmi ilanlar', 'sponsorlu', 'sponsorlu içerik',
    'sponsorlu bağlantılar', 'sponsorlu bağlantı', 'advertorial', 'tanıtım', 'basın bülteni', 'advertisement',
    'reklam alanı', 'reklamdır', 'reklam içerik', 'reklamın devamı', 'reklamı geç', 'reklamı kapat', 'bu bir reklamdır',
    'bu bir ilandır', 'ticari içerik', 'tanıtım yazısı', 'tanıtım içeriği', 'sponsor', 'iş birliği',
  ],
  adNotice: [
    'haberin devamı', 'yazının devamı', 'reklamdan sonra', 'reklamın altında', 'haber devam ediyor', 'sponsorluğunda',
    'katkılarıyla', 'affiliate link*', 'satış ortaklığı', 'reklam içermektedir', 'iş ortaklarımız*',
    'partnerlerimiz* öner*', 'indirim kodu', 'indirim kodları', 'indirim kuponu', 'indirim kuponları',
    'fiyat karşılaştır*',
  ],
  gate: [
    'okumaya devam etmek', 'devamını okumak için', 'tamamını okumak için', 'yazının tamamını', 'haberin tamamını',
    'yazıyı okumak için', 'abonelere özel', 'üyelere özel', 'sadece aboneler', 'yalnızca aboneler', 'aboneler için',
    'aboneler okuyabilir', 'zaten abone*', 'zaten üye misin*', 'devam etmek için abone', 'abone misin*', 'aboneyseniz',
    'abonelerimize özel', 'abonelere özeldir', 'bu içerik abone*', 'bu yazı abone*', 'bu haber abone*',
    'bu içeriği görüntülemek', 'içeriğin tamamı*', 'makalenin tamamını', 'makaleyi okumak için', 'okumak için abone',
  ],
  cause: [
    'bağımsız gazetecili*', 'bağımsız medya*', 'bağımsız habercilik*', 'özgür basın*', 'özgür gazetecilik*',
    'nitelikli gazetecilik*', 'araştırmacı gazetecilik*', 'kâr amacı gütmeyen', 'okur desteği*', 'okurlarımız*',
    'okurların* desteği*', 'sizin sayenizde', 'sizler gibi', 'sizin gibi', 'gazeteciliğimiz*', 'çalışmalarımız*',
    'emeğimiz*', 'bağımsızlığımız*', 'reklamsız', 'her katkı', 'siz olmadan', 'okurun* gücü*',
  ],
  terms: [
    'istediğin zaman iptal', 'istediğiniz zaman', 'dilediğiniz zaman', 'iptal edebilirsin*', 'taahhütsüz', 'ilk ay',
    'ilk 3 ay', 'sınırsız erişim', 'tam erişim', 'tüm içerik*', 'tüm yazılar*', 'ücretsiz', 'özel içerikler',
    'sınırlı süre', 'istediğin zaman', 'dilediğin zaman', 'kişisel veri*', 'aydınlatma metni*',
  ],
  period: ['ayda', 'aylık', '/ay', 'yıllık', 'yılda', '/yıl', 'hafta*', 'tek seferlik'],
  payment: ['kredi kartı', 'banka kartı', 'havale', 'eft', 'banka hesabı', 'hesap numarası', 'iban'],
  thanks: ['teşekkürler', 'teşekkür ederiz', 'teşekkür ediyoruz'],
  dismiss: [
    'şimdi değil', 'daha sonra', 'belki sonra', 'hayır, teşekkürler', 'hayır teşekkürler', 'kapat', 'hatırlat',
    'bir daha gösterme', 'atla', 'hayır', 'sonra',
  ],
  publisher: ['biz', 'bizim', 'bize', 'bizi', 'bizimle'],
  reader: ['siz', 'sizin', 'size', 'sizi', 'sizlerin', 'sen', 'senin', 'değerli okur*', 'sevgili okur*'],
  reporting: [
    'dedi', 'söyledi', 'belirtti', 'açıkladı', 'ifade etti', 'kaydetti', 'duyurdu', 'vurguladı', 'göre', 'anlattı',
  ],
  consent: ['çerez*', 'tümünü kabul', 'kabul et', 'tümünü reddet', 'kabul ediyorum'],
  related: [
    'ilgili haberler', 'benzer haberler', 'çok okunan*', 'son dakika', 'diğer haberler', 'bunlar da', 'ayrıca okuyun',
    'önerilen*', 'ilginizi çekebilir',
  ],
} as const satisfies Lexicon;
