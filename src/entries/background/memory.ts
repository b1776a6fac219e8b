/** Remembers what detection collapsed on a site, where the reader wants that; and forgets it all where they no longer do. */
import { browser } from '../../platform/browser';
import { forgetAllHosts, forgetOldHosts, rememberLoad, rememberMistaken } from '../../platform/memory-store';
import type { FrameReport } from '../../platform/messages';
import type { PageSender } from '../../platform/worker-messages';
import { fieldKey } from '../../settings/keys';
import { parseFlag } from '../../settings/parse';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { parseItem } from '../../settings/stored';

export const IS_REMEMBERING_KEY = fieldKey('isRemembering');

async function isRemembering(): Promise<boolean> {
  const { [IS_REMEMBERING_KEY]: stored } = await browser.storage.local.get(IS_REMEMBERING_KEY);
  return parseFlag(parseItem(stored)?.value, DEFAULT_SETTINGS.isRemembering);
}

/** Whether anything of this sender's pages may be remembered: of the page that a tab shows, and not in a private window. */
const mayRemember = ({ frameId, host, isPrivate }: PageSender): boolean => frameId === 0 && host !== '' && !isPrivate;

export async function learn(report: FrameReport, sender: PageSender): Promise<void> {
  const sights = report.findings.flatMap(({ kind, sights: own = [] }) => own.map((sight) => ({ ...sight, kind })));
  if (sights.length === 0 || !mayRemember(sender) || !(await isRemembering())) return;
  await rememberLoad(sender.host, report.documentId, sights);
}

export async function unlearn(marks: readonly string[], sender: PageSender): Promise<void> {
  if (mayRemember(sender)) await rememberMistaken(sender.host, marks);
}

/** May be called whenever. */
export async function tidyMemory(): Promise<void> {
  await ((await isRemembering()) ? forgetOldHosts() : forgetAllHosts());
}
