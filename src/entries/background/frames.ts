/** Keeps each tab's reports true: which of its frames still stand, and what is collapsed in them. */
import { type FrameReport, sendToFrame } from '../../platform/messages';
import { changeTab, type StoredTab } from '../../platform/tab-store';
import { parseFrameReport } from '../../platform/worker-payloads';
import { canonicalText } from '../../settings/stored';
import { showCount } from './badge';

/** Only frames that found something report; a page with more of those than this is up to no good. */
const FRAMES_MAX = 100;
/** A frame that is too busy to answer within this time still stands. */
const ANSWER_WITHIN_MS = 700;

type Frames = StoredTab['frames'];

interface AskedTab {
  readonly tab: StoredTab;
  /** Whether the tab's main frame answered. */
  readonly isReached: boolean;
}

/**
 * Takes a frame's report. The browsers tell of navigations only at the price of waking the worker for each, so the
 * first report of a document is the moment to ask whether the tab's other frames are still there.
 */
export async function receiveReport(tabId: number, frameId: number, report: FrameReport): Promise<void> {
  const tab = await changeTab(tabId, async (before) => {
    const isKnown = before.frames[frameId]?.documentId === report.documentId;
    const { [frameId]: _replaced, ...others } = before.frames;
    const standing = isKnown ? others : await standingFrames(tabId, others);
    if (Object.keys(standing).length >= FRAMES_MAX) return before;
    return { ...before, frames: { ...standing, [frameId]: report } };
  });
  await showCount(tabId, countCollapsed(tab.frames));
}

/** Asks all frames that ever reported, and the main frame in any case. */
export async function askTab(tabId: number): Promise<AskedTab> {
  let isReached = false;
  let asked: Frames = {};
  const stored = await changeTab(tabId, async (before) => {
    const main = await askFrame(tabId, 0);
    isReached = main !== undefined && main !== 'busy';
    const { 0: mainBefore, ...others } = before.frames;
    const standing = await standingFrames(tabId, others);
    const mainNow = main === 'busy' ? mainBefore : main;
    asked = mainNow === undefined ? standing : { ...standing, 0: mainNow };
    return isSameReports(asked, before.frames) ? before : { ...before, frames: asked };
  });
  await showCount(tabId, countCollapsed(asked));
  return { tab: { ...stored, frames: asked }, isReached };
}

async function standingFrames(tabId: number, frames: Frames): Promise<Frames> {
  const asked = await Promise.all(
    Object.entries(frames).map(async ([id, before]) => {
      const answer = await askFrame(tabId, Number(id));
      return [Number(id), answer === 'busy' ? before : answer] as const;
    }),
  );
  return Object.fromEntries(asked.filter(([, report]) => report !== undefined)) as Frames;
}

/** Undefined where there is no such frame any more, or nothing of ours in it. */
async function askFrame(tabId: number, frameId: number): Promise<FrameReport | 'busy' | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<'busy'>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS, 'busy');
  });
  const reply = await Promise.race([sendToFrame(tabId, frameId, 'page:read', undefined), patience]);
  clearTimeout(timer);
  if (reply === 'busy') return reply;
  return reply.isOk ? parseFrameReport(reply.value) : undefined;
}

/** Apart from the time spent, which is never twice the same. */
function isSameReports(one: Frames, other: Frames): boolean {
  const withoutTime = (frames: Frames) => Object.values(frames).map((report) => ({ ...report, spentMs: 0 }));
  return (
    Object.keys(one).join() === Object.keys(other).join() &&
    canonicalText(withoutTime(one)) === canonicalText(withoutTime(other))
  );
}

const countCollapsed = (frames: Frames): number =>
  Object.values(frames).reduce((count, { findings }) => count + findings.filter((each) => each.isCollapsed).length, 0);
