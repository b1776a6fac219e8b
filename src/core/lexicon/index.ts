/** All lexicons, for the worker, which stores them, and for scripts. A language is added by its file and a line here. */
import { af } from './af';
import { ar } from './ar';
import { az } from './az';
import { be } from './be';
import { bg } from './bg';
import { bn } from './bn';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { eu } from './eu';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { gl } from './gl';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { is } from './is';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import type { Lexicon } from './lexicon';
import { lt } from './lt';
import { lv } from './lv';
import { mk } from './mk';
import { ml } from './ml';
import { mr } from './mr';
import { ms } from './ms';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sq } from './sq';
import { sr } from './sr';
import { sv } from './sv';
import { sw } from './sw';
import { ta } from './ta';
import { te } from './te';
import { th } from './th';
import { tl } from './tl';
import { tr } from './tr';
import { uk } from './uk';
import { ur } from './ur';
import { vi } from './vi';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export const LEXICONS: readonly Lexicon[] = [
  af,
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  ko,
  lt,
  lv,
  mk,
  ml,
  mr,
  ms,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tl,
  tr,
  uk,
  ur,
  vi,
  zhHans,
  zhHant,
];

/** The lexicons of the languages, in their order; a language that has none is left out. */
export const lexiconsOf = (languages: readonly string[]): readonly Lexicon[] =>
  languages
    .map((language) => LEXICONS.find((lexicon) => lexicon.language === language))
    .filter((lexicon) => lexicon !== undefined);
