/** Says what of a hostile page's expectation did not hold, in whichever browser it is looked at. */
import type { FrameReport, Reply } from '../../../src/platform/messages';
import type { Expectation, HostilePage } from './hostile-page';
import type { Looks } from './stage';

const SETTLE_MS = 400;
/** Far more than it takes, for busy machines: who is done sooner is not waited for. */
const COLLAPSE_WITHIN_MS = 30_000;
export const HEAVY_WITHIN_MS = 60_000;
const SPENT_MS_AT_MOST = 3000;
const POLL_MS = 100;
const ARTICLE = 'article p';
const OWN_TEST = 'typeof problems === "function" ? [...problems()] : []';

async function poll(isDone: () => Promise<boolean>, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  while (!(await isDone()) && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

async function departures(looks: Looks, expected: Expectation): Promise<readonly string[]> {
  const { collapsed = [], shown = [ARTICLE], bars = collapsed.length > 0 ? 1 : 0 } = expected;
  const [wrong, count] = await Promise.all([looks.misplaced(collapsed, shown), looks.barCount()]);
  return count === bars ? wrong : [...wrong, `${count} bars instead of ${bars}`];
}

/** `act`: what is done once all is settled. */
export async function judge(
  looks: Looks,
  page: HostilePage,
  act: (() => Promise<void>) | undefined,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const withinMs = page.isHeavy ? HEAVY_WITHIN_MS : COLLAPSE_WITHIN_MS;
  const settle = async (when: string, expected: Expectation): Promise<void> => {
    await poll(async () => (await departures(looks, expected)).length === 0, withinMs);
    await new Promise((resolve) => setTimeout(resolve, page.settleMs ?? SETTLE_MS));
    problems.push(...(await departures(looks, expected)).map((problem) => `${when}: ${problem}`));
  };
  await settle('settled', page.beforeActing ?? page);
  if (act) {
    await act();
    await settle('after acting', page);
  }
  problems.push(...(await looks.asPage<readonly string[]>(OWN_TEST)));
  const report = (await looks.tell('page:read')) as Reply<FrameReport> | undefined;
  // A busy machine lets the clock run on while nothing is done: no more was spent than the tab's thread has worked.
  const spentMs = Math.min(report?.isOk ? report.value.spentMs : 0, await looks.workedMs());
  if (spentMs > (page.spentMsAtMost ?? SPENT_MS_AT_MOST)) problems.push(`Foldaway took ${spentMs} ms`);

  await looks.tell('page:setPaused', { isPaused: true });
  await poll(async () => (await looks.marksLeft()).length === 0, withinMs);
  problems.push(...(await looks.marksLeft()).map((mark) => `switched off, it left ${mark}`));
  problems.push(...(await looks.asPage<readonly string[]>(OWN_TEST)).map((problem) => `switched off: ${problem}`));
  problems.push(...looks.ownErrors().map((error) => `said: ${error}`));
  return problems;
}
