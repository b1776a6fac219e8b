/** What looked like an appeal and was not collapsed, and why. */
import type { Finding } from '../core/finding';

/** `gates`: the page cannot be read past it; `noDismissal`: a notice that offers no way on; `rail`; `foughtBack`: the page kept undoing the collapse. */
export type LeftAloneReason = 'gates' | 'noDismissal' | 'rail' | 'foughtBack';

export interface LeftAlone {
  readonly finding: Finding;
  readonly reason: LeftAloneReason;
}
