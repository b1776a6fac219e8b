/** The bar's words, in the interface's language; the page side does not know where they come from. */
import type { Evidence, Finding } from '../core/finding';
import type { Kind } from '../core/kind';

export interface BarTexts {
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly kind: (kind: Kind) => string;
  readonly evidence: (evidence: Evidence) => string;
  /** Who asked for the collapse, where it was not detection. */
  readonly origin: (finding: Finding) => string | undefined;
  /** The page's words in the interface's quotation marks. */
  readonly quoted: (words: string) => string;
  /** The rest of the article is for subscribers or members. */
  readonly gate: string;
  /** It was known from earlier visits. */
  readonly remembered: string;
  readonly show: string;
  readonly hideAgain: string;
  readonly more: string;
  readonly why: string;
  readonly alwaysShow: string;
  readonly notOnThisSite: string;
  /** How far what is chosen in the menu reaches, where that is not as usual. */
  readonly note?: string;
}
