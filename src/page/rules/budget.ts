/** How long procedural rules may take: so much in one pass, and so much of the page's life in all. */

/** A rule that takes longer in one pass is given up on the page; half of what a browser calls a long task. */
export const PASS_MS = 24;
/** What each rule may spend at once, and then by the time that has passed; past it, it rests. */
const CREDIT_MS = 200;
const CREDIT_SHARE = 0.01;
/** Reading the clock costs as much as a small step, so it is read at every sixteenth question. */
const CLOCK_MASK = 15;

/** True once the time is up, and ever after. */
export type IsSpent = () => boolean;

export function createBudget(budgetMs: number, now: () => number): IsSpent {
  const until = now() + budgetMs;
  let questions = 0;
  let isSpent = false;
  return () => {
    if (!isSpent && (questions & CLOCK_MASK) === 0) isSpent = now() > until;
    questions += 1;
    return isSpent;
  };
}

/** Whether a rule that has taken `spentMs` on this page so far may run at `nowMs` after the page began. */
export const hasCredit = (spentMs: number, nowMs: number): boolean => spentMs <= CREDIT_MS + CREDIT_SHARE * nowMs;
