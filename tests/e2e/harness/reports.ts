/** What Foldaway found on a page, asked from one of its own pages. */
import type { Page } from 'playwright-core';
import { describeFinding, readReport } from '../../../scripts/lib/reports.mjs';
import type { FrameReport } from '../../../src/platform/messages';

export type Findings = FrameReport['findings'];

/** The findings in the main frame of the tab at `url`; `extensionPage` is any open page of the extension. */
export async function findingsAt(extensionPage: Pick<Page, 'evaluate'>, url: string): Promise<Findings> {
  return (await extensionPage.evaluate(readReport, url))?.findings ?? [];
}

/** What was found, for whoever has to mend it. */
export const describeFindings = (findings: Findings): string =>
  findings.length === 0 ? 'Foldaway found nothing.' : ['found:', ...findings.map(describeFinding)].join('\n');
