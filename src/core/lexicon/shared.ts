/** Names that are the same in every language: ways of paying, shops for apps, currencies with amounts are read elsewhere. */
import { listClass, topicClass } from './classes';

export const SHARED_LISTS: readonly { readonly phraseClass: number; readonly phrases: readonly string[] }[] = [
  {
    phraseClass: listClass('payment'),
    phrases: [
      'paypal',
      'visa',
      'mastercard',
      'maestro',
      'american express',
      'apple pay',
      'google pay',
      'pix',
      'bizum',
      'bancontact',
      'vipps',
      'mobilepay',
      'twint',
      'klarna',
      'sepa',
      'iban',
      'bitcoin',
      'patreon',
      'ko-fi',
      'liberapay',
      'boosty',
      'юmoney',
      'yoomoney',
      'юкаssа',
      'upi',
      'promptpay',
      'alipay',
      'paypay',
    ],
  },
  {
    phraseClass: topicClass('app'),
    phrases: ['app store', 'google play', 'appgallery', 'iphone', 'ipad', 'android', 'ios', 'qr-code', 'qr code'],
  },
  {
    phraseClass: topicClass('donation'),
    phrases: ['patreon', 'ko-fi', 'buy me a coffee', 'liberapay', 'boosty', 'gofundme', 'opencollective'],
  },
  { phraseClass: topicClass('newsletter'), phrases: ['newsletter', 'e-mail', 'email'] },
  { phraseClass: topicClass('adblock'), phrases: ['adblock', 'adblocker', 'adblock plus', 'ublock'] },
];
