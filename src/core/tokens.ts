/** Words of addresses, classes and ids that hint at a kind, in the English that web developers write everywhere. Weak evidence, never alone. */
import type { Kind } from './kind';

/** Marks by kind: whole words between separators. */
const MARKS: Readonly<Record<Kind, RegExp>> = {
  donation:
    /(?:^|[^a-z])(?:donat\w*|donor|support-?us|support|contribut\w*|fundrais\w*|appeal|spende\w*|patreon|tip-?jar|give)(?:$|[^a-z])/u,
  subscription:
    /(?:^|[^a-z])(?:subscri\w*|paywall\w*|pay-?wall|member\w*|abo|abonn\w*|premium|upsell|offer\w*|piano|poool|metered|regwall|suscri\w*)(?:$|[^a-z])/u,
  registration: /(?:^|[^a-z])(?:regist\w*|regwall|signup|sign-up|login|log-in|signin|sign-in|gate)(?:$|[^a-z])/u,
  newsletter:
    /(?:^|[^a-z])(?:newsletter\w*|nl|mailchimp|mc|mailing\w*|email\w*|subscri\w*|signup|sign-up|optin|opt-in|mailpoet|sailthru|klaviyo|hubspot|hbspt)(?:$|[^a-z])/u,
  adblock: /(?:^|[^a-z])(?:ad-?block\w*|anti-?ad\w*|abp?-?detect\w*)(?:$|[^a-z])/u,
  app: /(?:^|[^a-z])(?:app-?(?:banner|promo|download|install|store)\w*|smart-?banner|get-?app|app|apps|googleplay|appstore)(?:$|[^a-z])/u,
  ad: /(?:^|[^a-z])(?:ad|ads|adv|advert\w*|ad-?slot\w*|ad-?unit\w*|ad-?container\w*|ad-?wrap\w*|ad-?label\w*|ad-?box\w*|adsbygoogle|adzone\w*|banner\w*|dfp\w*|gpt|googletag|leaderboard|skyscraper|mpu|sponsor\w*|promo\w*|outbrain\w*|taboola\w*|ob-widget|partner\w*|affiliate\w*|anzeige\w*|werbung|publicidad\w*|publi|pub|reklam\w*|annons\w*|annonce\w*)(?:$|[^a-z])/u,
};
/** Marks of any promotional box. */
const PROMOTIONAL =
  /(?:^|[^a-z])(?:cta|call-?to-?action|promo\w*|banner\w*|popup|pop-up|modal|overlay|interstitial|sticky|widget\w*|callout|teaser-?box|upsell|inline-?form)(?:$|[^a-z])/u;

/** How well an element's marks fit a kind: 1 for the kind's own words, 0.5 for those of any promotional box. */
export function marksFit(marks: string, kind: Kind): number {
  if (marks === '') return 0;
  if (MARKS[kind].test(marks)) return 1;
  return PROMOTIONAL.test(marks) ? 0.5 : 0;
}

/** What an author calls the place of an ad and hardly anything else. */
export const AD_PLACE_MARKS =
  /(?:^|[^a-z])(?:ads?|advert(?:isement|ising)?|ad-?(?:slot|unit|box|container|wrapper|block|policy)|sponsored|anzeige|werbung|publicidad|publicite|reklama?)(?:$|[^a-z])/u;
export const COMMENT_MARKS =
  /(?:^|[^a-z])(?:comments?|commentlist|disqus|replies|reply|kommentar\w*|comentario\w*|post-?reply)(?:$|[^a-z])/u;
export const NAVIGATION_MARKS =
  /(?:^|[^a-z])(?:nav|navbar|navigation|menu|submenu|breadcrumb\w*|topbar|masthead|toolbar)(?:$|[^a-z])/u;
/** Buttons to pass the article on, by e-mail among others. */
export const SHARE_MARKS = /(?:^|[^a-z])(?:share\w*|sharing)(?:$|[^a-z])/u;
export const BYLINE_MARKS = /(?:^|[^a-z])(?:byline|author\w*|bio|dateline|published|autor\w*|auteur)(?:$|[^a-z])/u;
export const ASIDE_MARKS =
  /(?:^|[^a-z])(?:sidebar|aside|rail|secondary|side-?col\w*|right-?col\w*|complementary)(?:$|[^a-z])/u;
export const FLOATING_MARKS =
  /(?:^|[^a-z])(?:popup|pop-up|modal|overlay|lightbox|interstitial|sticky|fixed|floating|dialog|toast|drawer|slide-?in|snackbar)(?:$|[^a-z])/u;
/** The site's own header, not an article's. */
export const HEADER_MARKS =
  /(?:^|[^a-z])(?:site-?header|page-?header|main-?header|global-?header|top-?bar|masthead)(?:$|[^a-z])/u;
export const FOOTER_MARKS = /(?:^|[^a-z])(?:footer\w*|contentinfo)(?:$|[^a-z])/u;
