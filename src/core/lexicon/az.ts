/** Azerbaijani. */
import type { Lexicon } from './lexicon';

export const az = {
  language: 'az',
  hasSpaces: true,
  ask: {
    donation: [
      'bizi dəstəkləyin', 'bizi dəstəklə', 'bizə dəstək olun', 'bizə dəstək ol', 'müstəqil jurnalistikanı dəstəkləyin',
      'müstəqil medianı dəstəkləyin', 'jurnalistikaya dəstək', 'saytı dəstəkləyin', 'redaksiyaya dəstək',
      'işimizi dəstəkləyin', 'ianə edin', 'ianə et', 'ianə verin', 'ianəniz', 'dəstəyiniz*', 'sizin töhfəniz',
      'bizə kömək edin', 'köməyinizə ehtiyac', 'dəstəkçimiz olun', 'dəstəkçi olun', 'töhfə verin', 'dəstəkçi ol',
      'jurnalistikanı dəstəkləyin', 'layihəni dəstəkləyin', 'saytımızı dəstəkləyin', 'dəstək olmaq istəyirəm',
      'dəstək olun', 'dəstək ol', 'ianə etmək istəyirəm', 'aylıq ianə', 'birdəfəlik ianə', 'ianələriniz*', 'dəstəyinlə',
      'köməyinizlə',
    ],
    subscription: [
      'abunə olun və oxu*', 'indi abunə olun', 'abunəlik alın', 'abunəlik əldə edin', 'abunəliyi aktivləşdir*',
      'abunəçi olun', 'üzv olun', 'üzv ol', 'pulsuz sınayın', 'pulsuz yoxlayın', 'sınaq müddəti', 'paket seçin',
      'tam giriş əldə', 'premium al*', 'abunə olmaq üçün', 'abunəlik seçin', 'abunəliyi yenilə*',
      'abunəlik rəsmiləşdir*', 'qəzetə abunə', 'jurnala abunə', 'elektron abunə*', 'rəqəmsal abunə*', 'premium ol*',
      'premium abunə*', 'reklamsız oxu*', 'limitsiz oxu*', 'ilk ay pulsuz',
    ],
    registration: [
      'hesab yaradın', 'hesab yarat', 'qeydiyyatdan keçin', 'qeydiyyatdan keç', 'pulsuz qeydiyyat', 'daxil olun və ya',
      'qeydiyyat / giriş', 'giriş / qeydiyyat', 'daxil ol və ya', 'hesabınız yoxdur', 'hesabın yoxdur', 'pulsuz hesab',
    ],
    newsletter: [
      'bülletenə abunə', 'xəbər bülleteni*', 'xəbərlərə abunə', 'abunə olun', 'abunə ol', 'bülletenimiz*',
      'e-poçtunuza', 'e-poçtunuzu', 'e-poçt ünvanını*', 'email ünvanınız*', 'elektron poçtunuz*', 'heç nəyi qaçırmayın',
      'xəbərləri qaçırma*', 'bildirişləri aç*', 'bülletenə qoşul*', 'bülletenimizə abunə', 'e-poçtuna',
      'poçtunuza göndər*', 'ən vacib xəbər*', 'ən son xəbərləri al*', 'xəbərləri əldə edin',
    ],
    adblock: [
      'reklam bloklayıcı* … söndürün', 'reklam bloklayıcınız*', 'adblock* … söndürün', 'reklam bloklayıcısını',
      'reklamlara icazə verin', 'reklam bloklayıcı istifadə', 'adblock istifadə', 'adblock* deaktiv',
    ],
    app: [
      'tətbiqi yükləyin', 'tətbiqi yüklə', 'tətbiqimizi yükləyin', 'mobil tətbiqimiz*', 'tətbiqdə açın',
      'tətbiqdə oxuyun', 'bizi … izləyin', 'kanalımıza qoşulun', 'bizi … google', 'bizə qoşulun', 'bizi izləyin',
      'bizi izlə', 'bizi facebook*', 'bizi instagram*', 'bizi telegram*', 'telegram kanalımız*', 'whatsapp kanalımız*',
      'kanalımıza abunə', 'kanalımızı izləyin', 'kanalımız*',
    ],
  },
  topic: {
    donation: ['ianə*', 'dəstək*', 'yardım', 'töhfə*', 'bağış*', 'xeyriyyə'],
    subscription: ['abunə*', 'üzv*', 'premium', 'ödənişli', 'paket*'],
    registration: ['hesab', 'qeydiyyat*', 'daxil ol*', 'şifrə'],
    newsletter: ['bülleten*', 'e-poçt*', 'elektron poçt*', 'bildiriş*', 'email*'],
    adblock: ['reklam blok*', 'adblock*'],
    app: ['tətbiq*', 'telegram', 'whatsapp', 'facebook*'],
  },
  adLabel: [
    'reklam', 'reklamlar', 'sponsorlu məzmun', 'sponsorlu', 'reklam məzmunu', 'reklam xarakterli', 'tərəfdaş məzmunu',
    'elan', 'reklam yazısı', 'reklam məqaləsi', 'reklam materialı', 'reklam bloku', 'reklam yeri', 'tərəfdaş xəbərləri',
    'tərəfdaşlardan', 'sponsor', 'pr', 'mətbuat üçün məlumat', 'elanlar',
  ],
  adNotice: [
    'məqalənin davamı', 'yazının davamı', 'reklamdan sonra', 'davamı aşağıda', 'sponsorluğu ilə', 'reklam hüququnda',
    'komissiya qazana bil*', 'reklam xarakteri daşıyır', 'affiliate link*', 'xəbərin davamı',
    'tərəfdaşlarımız* təklif*', 'tərəfdaşların təklif*', 'tərəfdaşlarımız tövsiyə', 'endirim kodları',
    'endirim kuponları', 'promo kodlar', 'qiymətləri müqayisə',
  ],
  gate: [
    'oxumağa davam', 'davamını oxumaq', 'məqalənin tam', 'tam oxumaq üçün', 'yalnız abunəçilər', 'abunəçilər üçün',
    'yalnız üzvlər', 'artıq abunəçisiniz', 'hesabınız var', 'pulsuz məqalə*', 'davam etmək üçün',
    'məqaləni oxumaq üçün', 'artıq abunəsiniz', 'hesabınız varsa', 'yalnız abunəçilərə', 'yalnız qeydiyyatdan keç*',
    'abunəçilərə özəl', 'oxumaq üçün abunə', 'oxumaq üçün qeydiyyat', 'oxumaq üçün daxil', 'yazını oxumaq üçün',
  ],
  cause: [
    'müstəqil', 'azad media*', 'azad mətbuat*', 'araşdırma jurnalistikası', 'reklamsız', 'qeyri-kommersiya',
    'hər bir manat', 'hər manat', 'hər ianə', 'oxucularımız*', 'redaksiyamız*', 'işimiz*', 'jurnalistikamız*', 'sizsiz',
    'sizin sayənizdə',
  ],
  terms: [
    'istənilən vaxt', 'ləğv edə', 'abunəlikdən çıx*', 'imtina edə', 'pulsuz', 'limitsiz', 'məhdudiyyətsiz', 'tam giriş',
    'bütün məqalələr*', 'ilk ay', 'məxfilik siyasəti', 'istifadə şərtləri', 'ləğv etmək olar', 'şəxsi məlumat*',
  ],
  period: ['ayda', 'aylıq', 'ildə bir', 'illik', 'birdəfəlik', 'hər ay'],
  payment: ['bank kartı', 'kredit kartı', 'bank köçürməsi', 'hesab nömrəsi', 'kart nömrəsi', 'iban'],
  thanks: ['təşəkkür edirik', 'təşəkkürlər', 'minnətdarıq'],
  dismiss: ['indi yox', 'yox, təşəkkürlər', 'bəlkə sonra', 'daha sonra xatırlat', 'bağla', 'keç', 'sonra'],
  giveTo: ['dəstəkləyin', 'dəstəklə', 'dəstək ol', 'dəstək olun', 'kömək edin'],
  publisher: ['biz', 'bizə', 'bizi', 'bizim'],
  reader: ['siz', 'sizə', 'sizi', 'sizin', 'sən', 'sənin', 'əziz oxucu*', 'sənə'],
  reporting: ['dedi', 'deyib', 'bildirib', 'bildirdi', 'görə', 'qeyd edib', 'söyləyib'],
  consent: ['çərəzlər', 'hamısını qəbul', 'hamısını rədd', 'kuki*', 'çərəzlərdən istifadə'],
  related: ['həmçinin oxu*', 'oxşar xəbərlər', 'əlaqəli', 'ən çox oxunan*', 'digər xəbərlər', 'son xəbərlər'],
} as const satisfies Lexicon;
