/** Starts the content script in one frame: settings in, findings out, and an end when the extension goes. */
import type { Finding } from '../../core/finding';
import { asksForMoney } from '../../core/kind';
import type { BarTexts } from '../../page/bar-texts';
import type { Detector } from '../../page/detector';
import type { FoldedFinding } from '../../page/folds';
import { createHolds, type Holds } from '../../page/holds';
import { hasImpostors } from '../../page/impostors';
import { linksIn } from '../../page/links';
import { isOurs } from '../../page/names';
import { followReader } from '../../page/reader';
import { clearLeftovers } from '../../page/restore';
import type { Running } from '../../page/running';
import type { FrameReport } from '../../platform/messages';
import type { PageHandlers } from '../../platform/messaging';
import type { PageSettings } from '../../settings/page-slice';
import type { Correction } from '../../settings/settings';
import { createReporter } from './reporter';
import { createSession, type Session } from './session';

/** Everything that the browser gives; tests give their own. */
export interface StartOptions {
  readonly page: Document;
  readonly host: string;
  /** In a private window, where nothing that the reader decides about a page is stored. */
  readonly isPrivate: boolean;
  /** `onReady`: what the detector was waiting for is there, and it finds more now. */
  readonly createDetector: (page: Document, onReady: () => void, signal: AbortSignal) => Detector;
  readonly texts: () => BarTexts;
  readonly css: { readonly bar: string; readonly block: string };
  readonly readSettings: () => Promise<PageSettings>;
  readonly watchSettings: (listener: (settings: PageSettings) => void, signal: AbortSignal) => void;
  readonly isPaused: () => Promise<boolean>;
  readonly handleMessages: (handlers: PageHandlers, signal: AbortSignal) => void;
  readonly sendReport: (report: FrameReport) => void;
  /** Blocks known from earlier visits, by their marks, that are no appeals here. */
  readonly tellMistaken: (marks: readonly string[]) => void;
  readonly addCorrection: (correction: Correction) => void;
  /** The corrections that hold for this tab only; asked in private windows. */
  readonly readUnstored: () => Promise<readonly Correction[]>;
  readonly switchSiteOff: () => void;
  readonly isAlive: () => boolean;
}

const withCorrection = (list: readonly Correction[], correction: Correction): readonly Correction[] => [
  ...list.filter(({ fingerprint }) => fingerprint !== correction.fingerprint),
  correction,
];

const asks = ({ finding }: FoldedFinding): boolean => asksForMoney(finding.kind);

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/u;
/** Events at which a script whose extension is gone notices it. */
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'focus', 'visibilitychange', 'scroll'] as const;

export function start(options: StartOptions): Running {
  const { page, host } = options;
  const abort = new AbortController();
  const { signal } = abort;
  const running: Running = {
    isAlive: options.isAlive,
    stop,
    isPrivate: options.isPrivate,
    areRulesInForce: () => session !== undefined && settings?.hasRulesOn === true,
    takePickStart() {
      const start = pickStart;
      pickStart = undefined;
      return start?.isConnected ? start : undefined;
    },
    pickAsk: () => pickAsk,
    collapseByHand: (placed) => remember(session?.collapse(placed)),
  };
  let session: Session | undefined;
  let detector: Detector | undefined;
  let holds: Holds | undefined;
  let settings: PageSettings | undefined;
  /** What the reader corrected in a private window: it holds for the tab, and the worker keeps it in memory. */
  let unstored: readonly Correction[] = [];
  let isPaused = false;
  let isReady = false;
  /** The page cannot be read: see `hasImpostors`. */
  let isUnreadable = false;
  let spentMs = 0;
  let pickStart: Element | undefined;
  let pickAsk: string | undefined;

  // Images, PDF files, plain text and feeds are no pages to read.
  if (!HTML.test(page.contentType)) return running;

  const reader = followReader(page, signal, isOurs);
  const reporter = createReporter({
    signal,
    send: options.sendReport,
    read: (documentId) => ({
      documentId,
      host,
      findings: session?.findings() ?? [],
      leftAlone: session?.leftAlone() ?? [],
      spentMs: Math.round(spentMs * 10) / 10,
    }),
  });

  function timed(work: () => void): void {
    const from = performance.now();
    try {
      work();
    } catch (cause) {
      if (!hasImpostors(page)) throw cause;
      console.debug('Foldaway cannot read this page', cause);
      isUnreadable = true;
      endSession();
    } finally {
      spentMs += performance.now() - from;
    }
  }
  function endSession(): void {
    session?.end();
    session = undefined;
    letGo();
    reporter.changed();
  }
  function stop(): void {
    endSession();
    abort.abort();
  }
  function detectorHere(): Detector {
    detector ??= options.createDetector(page, () => session?.detectAll(), signal);
    return detector;
  }
  /** From the first moment that the settings allow: nothing of what is known may be painted. */
  function holdKnown({ known, kinds }: PageSettings): Holds | undefined {
    const sights = known.filter(({ kind }) => kinds[kind]);
    return sights.length > 0
      ? createHolds({ page, host, sights, hasJustClicked: reader.hasJustClicked, timed })
      : undefined;
  }
  function letGo(): void {
    holds?.end();
    holds = undefined;
  }
  function update(): void {
    const now = settings;
    if (!now || signal.aborted) return;
    const isActive = now.isOn && now.mode !== 'off' && !isPaused && !isUnreadable;
    if (!isActive || now.mode !== 'all') letGo();
    else if (!session) timed(() => (holds ??= holdKnown(now)));
    if (!isReady) return;
    if (session && isActive && session.settings.barStyle === now.barStyle) {
      session.follow(now);
    } else {
      session?.end();
      session = isActive ? open(now, detectorHere()) : undefined;
      session?.detectAll();
    }
    reporter.changed();
  }
  function open(now: PageSettings, detecting: Detector): Session {
    return createSession({
      page,
      host,
      settings: now,
      detector: detecting,
      holds,
      reader,
      timed,
      texts: options.texts(),
      css: options.css,
      isAlive: options.isAlive,
      onDead: stop,
      onChange: reporter.changed,
      onMistaken: options.tellMistaken,
      onAlwaysShow: (findings) => findings.forEach(alwaysShow),
      onSwitchSiteOff() {
        options.switchSiteOff();
        // At once: what the reader asked for does not wait for the worker.
        settings = { ...now, mode: 'off' };
        update();
      },
    });
  }
  function correct(finding: Finding, verdict: Correction['verdict']): void {
    const { kind, fingerprint, excerpt, selector } = finding;
    const correction: Correction = {
      site: host,
      fingerprint,
      verdict,
      kind,
      excerpt,
      ...(selector === undefined ? {} : { selector }),
    };
    if (options.isPrivate) unstored = withCorrection(unstored, correction);
    options.addCorrection(correction);
    if (settings) settings = { ...settings, corrections: withCorrection(settings.corrections, correction) };
  }
  function take(next: PageSettings): void {
    settings = {
      ...next,
      corrections: unstored.reduce(withCorrection, next.corrections),
      ...(options.isPrivate ? { isRemembering: false, known: [] } : {}),
    };
  }
  function alwaysShow(finding: Finding): void {
    correct(finding, 'show');
    update();
  }
  function remember(collapsed: readonly Finding[] = []): void {
    for (const finding of collapsed) correct(finding, 'collapse');
  }
  function begin(): void {
    if (isReady || signal.aborted) return;
    isReady = true;
    timed(() => clearLeftovers(page, (element) => holds?.has(element) === true));
    update();
  }
  async function read(): Promise<void> {
    const next = await options.readSettings();
    const isTabPaused = next.isAnyPaused && (await options.isPaused());
    if (options.isPrivate) unstored = await options.readUnstored();
    if (signal.aborted) return;
    take(next);
    isPaused = isTabPaused;
    update();
  }
  function readAgain(): void {
    read().catch((cause: unknown) => {
      if (!options.isAlive()) return stop();
      throw new Error('Foldaway could not read its settings', { cause });
    });
  }

  options.watchSettings((next) => {
    take(next);
    update();
  }, signal);
  options.handleMessages(
    {
      'page:read': () => reporter.now(),
      'finding:set': ({ id, isCollapsed }) => session?.folds.set(id, isCollapsed),
      'finding:correct': ({ id }) => {
        const finding = session?.folds.find(id);
        if (finding) alwaysShow(finding);
      },
      'page:readAgain': readAgain,
      'page:readLinks': () =>
        linksIn(
          session?.folds
            .list()
            .filter(asks)
            .flatMap(({ boxes }) => boxes) ?? [],
        ),
      'page:showAll': () => session?.folds.setAll(false),
      'page:collapseAll': () => session?.folds.setAll(true),
      'page:collapseTarget': () => remember(session?.collapseTarget()),
      'page:preparePicker': ({ isAtMenu, ask }) => {
        pickAsk = ask;
        pickStart = isAtMenu ? reader.contextTarget() : undefined;
      },
      'page:setPaused': (change) => {
        isPaused = change.isPaused;
        update();
      },
    },
    signal,
  );
  readAgain();

  if (page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', begin, { once: true, signal });
    // It fetches its words while the settings are read and the page is parsed.
    detectorHere();
  } else begin();

  const { defaultView: view } = page;
  for (const name of SIGNS_OF_LIFE) {
    view?.addEventListener(name, () => !options.isAlive() && stop(), { capture: true, passive: true, signal });
  }
  // Back from the back and forward cache: settings may have changed while the page slept.
  const wake = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    reporter.again();
    readAgain();
  };
  view?.addEventListener('pageshow', wake, { signal });
  return running;
}
