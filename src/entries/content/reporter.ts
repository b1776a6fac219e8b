/** Tells the worker what was found in this frame: only when there is something, only when it changed, and not too often. */
import type { FrameReport } from '../../platform/messages';

const DEBOUNCE_MS = 120;
const NOTHING = JSON.stringify([[], []]);

export interface Reporter {
  readonly changed: () => void;
  /** Reports once more what was sent before: the browser forgets a tab's badge when the tab goes to another page. */
  readonly again: () => void;
  /** The report as of now, sent or not. */
  readonly now: () => FrameReport;
}

interface ReporterOptions {
  readonly signal: AbortSignal;
  readonly read: (documentId: string) => FrameReport;
  readonly send: (report: FrameReport) => void;
}

export function createReporter({ signal, read, send }: ReporterOptions): Reporter {
  // Not `randomUUID`: pages without encryption have none.
  const documentId = crypto.getRandomValues(new Uint32Array(4)).join('-');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = NOTHING;

  function report(): void {
    timer = undefined;
    const now = read(documentId);
    const content = JSON.stringify([now.findings, now.leftAlone]);
    if (content === sent) return;
    sent = content;
    send(now);
  }
  function changed(): void {
    if (!signal.aborted) timer ??= setTimeout(report, DEBOUNCE_MS);
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    changed,
    again() {
      sent = NOTHING;
      changed();
    },
    now: () => read(documentId),
  };
}
