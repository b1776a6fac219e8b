/** Firms and systems that a page's markup names: where one pays, signs up, gets an app, and who serves ads. Names are the same in every language. */

const anyOf = (start: string, names: readonly string[], end: string): RegExp =>
  new RegExp(`${start}(?:${names.join('|')})${end}`, 'iu');

/** Where readers pay or give. */
export const PAYING_HOSTS = anyOf(
  '(?:^|[/.])',
  `paypal\\.(?:com|me) patreon\\.com ko-fi\\.com buymeacoffee\\.com liberapay\\.com donorbox\\.org gofundme\\.com
  opencollective\\.com steadyhq\\.com steady\\.page stripe\\.com fundraiseup\\.com givebutter\\.com actblue\\.com boosty\\.to
  betterplace\\.org twingle\\.de altruja\\.de tipeee\\.com helloasso\\.com github\\.com\\/sponsors subscribestar\\.com locals\\.com
  cloudtips\\.ru yoomoney\\.ru pay\\.google campfire\\. note\\.mu\\/support chuffed\\.org every\\.org piano\\.io pico\\.
  memberful\\.com classy\\.org networkforgood\\. justgiving\\.com goteo\\.org apoia\\.se catarse\\.me
  patronite\\.pl zrzutka\\.pl darujme\\. donio\\. ihappynanum\\.com tumblbug\\.com readyfor\\.jp camp-fire\\.jp toss\\.me
  ketto\\.org milaap\\.org razorpay\\. instamojo\\. khalti\\. trakteer\\.id saweria\\.co karyakarsa\\.com`.split(
    /\s+/u,
  ),
  '',
);

/** Where an app or a channel is had. */
export const APP_HOSTS = anyOf(
  '(?:^|[/.])',
  `apps\\.apple\\.com itunes\\.apple\\.com play\\.google\\.com appgallery\\. app\\.adjust\\. onelink\\.me app\\.link t\\.me
  telegram\\.me news\\.google\\.com\\/(?:publications|s)\\/ whatsapp\\.com\\/channel google\\.com\\/preferences\\/source line\\.me
  lin\\.ee zalo\\.me`.split(/\s+/u),
  '',
);

/** Systems that send newsletters, in a form's address or the names of its parts. */
export const MAILING_PROVIDERS = anyOf(
  '(?:^|[^a-z])',
  `list-manage\\d*\\.com mailchimp mc-embedded mc_embed mc4wp mailpoet mailerlite sendinblue brevo klaviyo convertkit
  substack\\.com\\/embed getresponse activehosted campaign-?monitor createsend aweber rapidmail cleverreach sailthru sendgrid
  hsforms hs-form hubspot-form beehiiv emma-?form unisender sendpulse mailup newsletter2go ml-form sib-form`.split(
    /\s+/u,
  ),
  '',
);

/** Ad servers' and ad networks' own names, in the marks that their scripts look for. */
export const AD_SERVER_MARKS = anyOf(
  '(?:^|[^a-z])',
  `adsbygoogle div-gpt-ad google_ads_\\w* googlead\\w* gpt-?ad\\w* dfp-?ad\\w* taboola\\w* trc_related outbrain\\w* ob-widget
  m\\d+(?:script|preload)\\w* mgid\\w* adskeeper\\w* revcontent\\w* zergnet\\w* teads\\w* adngin\\w*
  ezoic-ad\\w* yandex_rtb\\w* adfox\\w* sspqnfbj smi2\\w* carbonads plista\\w* ligatus\\w* strossle\\w*
  _popin\\w* logly\\w* imobile\\w*`.split(/\s+/u),
  '(?:$|[^a-z])',
);

/** Addresses of a site's own that pass visitors on to a shop: "/go/some-shop", "/recommends/some-tool". */
export const CLOAKED_PATH = /^(?:https?:)?\/\/[^/]+\/(?:go|out|recommends?|refer|aff)\/[\w.-]+\/?(?:\?|$)/iu;

/** Where a click on an ad is counted: ad servers and the networks that place ads. */
export const AD_CLICK_ADDRESSES = anyOf(
  '',
  `doubleclick\\.net googleadservices\\. googlesyndication\\. amazon-adsystem\\. \\/adclick adserver\\. [/.]ads?\\.[\\w-]+\\.
  \\/delivery\\/(?:ck|cl)\\.php taboola\\.com outbrain\\.com mgid\\.com idealmedia\\.`.split(/\s+/u),
  '',
);

/** Addresses through which somebody pays for a sale: affiliate networks and shops' tags. */
export const AFFILIATE_ADDRESSES = anyOf(
  '',
  `awin1\\.com zanox\\. tradedoubler\\. webgains\\. shareasale\\. linksynergy\\. anrdoezrs\\. dpbolvw\\. jdoqocy\\.
  kqzyfj\\. tkqlhce\\. sjv\\.io pxf\\.io prf\\.hn skimresources\\. skimlinks\\. digidip\\. partner-ads\\.
  belboon\\. financeads\\. amzn\\.to s\\.click\\.aliexpress [?&]tag=[\\w-]+-2[0-2] moshimo\\. valuecommerce\\.
  a8\\.net accesstrade\\. afl\\.rakuten linkbucks admitad\\.`.split(/\s+/u),
  '',
);

/** Shelves of coupons, deals and price comparisons that shops pay for, as newspapers run them under a host or folder of their own. */
export const SHELF_ADDRESSES = anyOf(
  '[/.]',
  `gutschein(?:e|codes?)? rabatt(?:e|codes?|koder?)? coupons? vouchers? (?:discount|promo|voucher|coupon)-?codes? deals
  codes?-?(?:promos?|reductions?) bons-?plans reductions cup[oó]n(?:es|s)? descuentos c[oó]digos?-?(?:de-)?(?:descuento|desconto)s?
  (?:buoni|codici)-?sconto kortings?codes? kody-rabatowe slevove-kupony alennuskoodit rabatkoder vergleich(?:e|sportal)?
  comparat(?:eurs?|ore|or|if) sportwetten scommesse apuestas kupon(?:lar|y)? promokod\\w*`.split(/\s+/u),
  '(?:[/.?#-]|$)',
);

/** Path words of pages where one gives or subscribes. */
export const PAYING_PATH = anyOf(
  '(?:^|[/?&=_.-])',
  `donat\\w* donor support(?:-?us)? contribut\\w* give giving spende\\w* unterstuetz\\w* foerder\\w* faire-un-don don dons
  soutien soutenir soutenez donar donacion\\w* apoya\\w* apoie apoio doe doacao sostieni donazion\\w* doneer steun stod stotte tuki
  wesprzyj wspieraj podpor\\w* subscri\\w* abo abos abonn\\w* abonnement\\w* suscri\\w* suscripcion\\w* assine assinatura\\w*
  abbonat\\w* abbonament\\w* prenumer\\w* member\\w* mitglied\\w* membresia adhesion joinus join plus premium checkout tilaa
  tilaus koushi shien kifu`.split(/\s+/u),
  '(?:$|[/?&#=_.-])',
);

/** Path words of pages where one signs up for newsletters. */
export const MAILING_PATH =
  /(?:^|[/?&=_.-])(?:newsletters?|newsletter-?\w*|mailing-?list|mailings?|email-?alerts?|boletin(?:es)?|infolettre|infobrief|rundbrief|nyhedsbrev|nyhetsbrev|nieuwsbrief|uutiskirje|mailmagazine|merumaga)(?:$|[/?&#=_.-])/iu;
