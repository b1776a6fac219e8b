/** What Foldaway says of a page: asked from one of its own pages, as the popup does. */
import type { Page } from 'playwright-core';
import type { Finding } from '../../../src/core/finding';
import type { FrameReport, Reply } from '../../../src/platform/messages';

/** Runs inside one of the extension's pages. */
async function readReport(url: string): Promise<Reply<FrameReport> | undefined> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: typeof import('webextension-polyfill').tabs } }).chrome;
  const [tab] = (await tabs.query({})).filter((candidate) => candidate.url === url);
  if (tab?.id === undefined) return undefined;
  const reply: unknown = await tabs.sendMessage(tab.id, { name: 'page:read' }, { frameId: 0 }).catch(() => undefined);
  return reply as Reply<FrameReport> | undefined;
}

/** The findings in the main frame of the tab at `url`; `extensionPage` is any open page of the extension. */
export async function findingsAt(extensionPage: Page, url: string): Promise<readonly Finding[]> {
  const reply = await extensionPage.evaluate(readReport, url);
  return reply?.isOk ? reply.value.findings : [];
}
