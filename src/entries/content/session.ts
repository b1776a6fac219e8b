/** Runs Foldaway in one document under given settings: detect, collapse, follow what changes, report. Everything from the browser comes in. */
import type { Finding } from '../../core/finding';
import { isSameBlock } from '../../core/fingerprint';
import { selectRules } from '../../core/rules/select';
import type { SelectedRules } from '../../core/rules/types';
import type { BarTexts } from '../../page/bar-texts';
import type { Detector } from '../../page/detector';
import { createFolds, type FoldedFinding, type Folds } from '../../page/folds';
import type { Holds } from '../../page/holds';
import { isPicker } from '../../page/names';
import type { PlacedFinding } from '../../page/placed';
import type { Reader } from '../../page/reader';
import { blockAround, findRemembered } from '../../page/remembered';
import { clearLeftovers } from '../../page/restore';
import { isExcepted } from '../../page/rules/excepted';
import { matchRules, type RuleContext } from '../../page/rules/match';
import { createShadowRoots } from '../../page/shadow-roots';
import { createSheet } from '../../page/sheets';
import { markOf, sightOf } from '../../page/sights';
import { createSlices } from '../../page/slices';
import { type Changes, createWatch } from '../../page/watch';
import type { LeftAlone, ReportedFinding } from '../../platform/messages';
import type { PageSettings } from '../../settings/page-slice';

export interface SessionOptions {
  readonly page: Document;
  readonly host: string;
  readonly settings: PageSettings;
  readonly detector: Detector;
  /** What is known from earlier visits; undefined where nothing is. */
  readonly holds: Holds | undefined;
  readonly reader: Reader;
  readonly texts: BarTexts;
  readonly css: { readonly bar: string; readonly block: string };
  /** False once the extension has been updated or removed under the page. */
  readonly isAlive: () => boolean;
  readonly onDead: () => void;
  readonly onChange: () => void;
  /** These marks are of blocks known from earlier visits that are no appeals here. */
  readonly onMistaken: (marks: readonly string[]) => void;
  readonly onAlwaysShow: (findings: readonly Finding[]) => void;
  readonly onSwitchSiteOff: () => void;
  /** Adds up the time that Foldaway takes. */
  readonly timed: (work: () => void) => void;
}

export interface Session {
  readonly settings: PageSettings;
  readonly folds: Folds;
  readonly findings: () => readonly ReportedFinding[];
  readonly leftAlone: () => readonly LeftAlone[];
  /** Follows settings under which the bars look the same. */
  readonly follow: (settings: PageSettings) => void;
  /** Looks at the whole document again. */
  readonly detectAll: () => void;
  /** Collapses what the reader pointed at; answers what could be. */
  readonly collapse: (placed: readonly PlacedFinding[]) => readonly Finding[];
  /** The same with the block at the last context menu. */
  readonly collapseTarget: () => readonly Finding[];
  /** Undoes everything; the document equals what it was. */
  readonly end: () => void;
}

const NO_RULES: SelectedRules = { plain: [], procedural: [], exceptions: [] };

/** Blocks that were not drawn when they were found are looked at again after these times, beside when the page changes. */
const LOOK_AT_WAITING_MS = 100;
const LOOK_AGAIN_MS = [1000, 3000, 6000, 12_000] as const;

export function createSession(options: SessionOptions): Session {
  const { page, host, detector, holds, reader, timed } = options;
  const abort = new AbortController();
  const { signal } = abort;
  const slices = createSlices(page, signal);
  const ruleContext: RuleContext = { nextId, switchedOff: new Map(), spentMs: new Map() };
  let { settings } = options;
  const view = page.defaultView;
  let timer: number | undefined;
  let lastId = 0;
  let address = addressOf(page);

  function nextId(): number {
    lastId += 1;
    return lastId;
  }
  const watch = createWatch({
    page,
    signal,
    slices,
    hasJustClicked: reader.hasJustClicked,
    onChanges: (changes) => timed(() => handle(changes)),
  });
  const folds = createFolds({
    page,
    texts: options.texts,
    barCss: options.css.bar,
    blockSheet: createSheet(page, options.css.block),
    look: settings.barStyle,
    reader,
    write: watch.quietly,
    onChange: options.onChange,
    onReleased: (elements) => slices.add(() => timed(() => detectIn(elements))),
    onAlwaysShow: options.onAlwaysShow,
    onSwitchSiteOff: options.onSwitchSiteOff,
  });
  const shadowRoots = createShadowRoots(page, signal, (root) => {
    watch.follow(root);
    slices.add(() => timed(() => detectIn([root])));
  });

  function isCorrected({ fingerprint }: Finding, verdict: 'show' | 'collapse'): boolean {
    return settings.corrections.some((one) => one.verdict === verdict && isSameBlock(one, fingerprint));
  }
  function isWanted(finding: Finding): boolean {
    if (isCorrected(finding, 'show')) return false;
    switch (finding.origin) {
      case 'detected':
        return settings.mode === 'all' && settings.kinds[finding.kind];
      case 'rule':
        return settings.hasRulesOn && settings.mode !== 'off';
      case 'reader':
        return isCorrected(finding, 'collapse');
    }
  }
  function rulesHere(): SelectedRules {
    if (!settings.hasRulesOn || !settings.rules) return NO_RULES;
    return selectRules(settings.rules, host, addressOf(page));
  }
  function findIn(scope: Element | ShadowRoot, { plain, procedural }: SelectedRules): readonly PlacedFinding[] {
    if (!scope.isConnected) return [];
    const remembered = settings.corrections.filter((one) => one.verdict === 'collapse');
    return [
      ...findRemembered(scope, remembered, nextId),
      ...(plain.length + procedural.length > 0 ? matchRules(scope, { plain, procedural }, ruleContext) : []),
      ...(settings.mode === 'all' ? detector.detect(scope) : []),
    ];
  }
  function collapse(
    placed: readonly PlacedFinding[],
    { exceptions }: SelectedRules,
    known: readonly Element[] = [],
  ): void {
    const wanted = placed.filter(
      ({ finding, elements }) =>
        isWanted(finding) &&
        (finding.origin !== 'detected' || !(watch.isOpenedByReader(elements[0]) || isExcepted(elements, exceptions))),
    );
    // Detection and rules number their findings each for themselves.
    folds.add(
      wanted.map(({ finding, elements }) => {
        const isRemembered = finding.origin === 'detected' && known.some((element) => isMet(element, elements));
        return { elements, finding: { ...finding, id: nextId(), ...(isRemembered ? { isRemembered } : {}) } };
      }),
    );
  }
  function collapseNow(placed: readonly PlacedFinding[]): readonly Finding[] {
    const numbered = placed.map(({ finding, elements }) => ({ elements, finding: { ...finding, id: nextId() } }));
    folds.add(numbered);
    return numbered.flatMap(({ finding }) => folds.find(finding.id) ?? []);
  }
  function detectIn(scopes: readonly (Element | ShadowRoot)[], rules = rulesHere()): void {
    let known: readonly Element[] = [];
    if (holds) watch.quietly(() => (known = scopes.flatMap(holds.lift)));
    const placed = scopes.flatMap((scope) => findIn(scope, rules));
    collapse(placed, rules, known);
    if (known.length > 0) settle(known, placed);
  }
  /** What was held is collapsed by now, or waits to be drawn, or nothing could be judged yet; or it was held by mistake. */
  function settle(known: readonly Element[], placed: readonly PlacedFinding[]): void {
    if (detector.isWaiting()) {
      watch.quietly(() => holds?.putBack(known));
      return;
    }
    const met = [
      ...folds.list().map(({ boxes }) => boxes),
      ...(folds.hasWaiting() ? placed.map(({ elements }) => elements) : []),
    ];
    const mistaken = known.filter((element) => !met.some((others) => isMet(element, others)));
    if (mistaken.length > 0) {
      options.onMistaken(mistaken.map((element) => markOf(element, host)).filter((mark) => mark !== undefined));
    }
  }
  /** What would tell the block of a fold on the next visit. */
  function sightsOf({ finding, isCollapsed, boxes }: FoldedFinding): Pick<ReportedFinding, 'sights'> {
    if (!settings.isRemembering || finding.origin !== 'detected' || !isCollapsed) return {};
    const sights = boxes.map((box) => sightOf(box, host, folds.holds)).filter((sight) => sight !== undefined);
    return sights.length === 0 ? {} : { sights };
  }
  function detectAll(): void {
    if (page.visibilityState === 'hidden') {
      // Nobody sees the page yet; slices wait until somebody does.
      slices.add(() => timed(detectAll));
      return;
    }
    if (!page.body) return;
    detectIn([page.body, ...shadowRoots.known()]);
    shadowRoots.search(page.body);
  }
  function handle({ arrived, changed }: Changes): void {
    if (!options.isAlive()) {
      options.onDead();
      return;
    }
    if (addressOf(page) !== address) {
      address = addressOf(page);
      watch.forget();
      folds.forget();
    }
    folds.check(changed);
    lookAtWaiting();
    const rules = rulesHere();
    // Procedural rules look at the whole document each time: once for all that arrived.
    if (arrived[0] && rules.procedural.length > 0)
      collapse(matchRules(arrived[0], { ...rules, plain: [] }, ruleContext), rules);
    for (const element of arrived) {
      // A copy that the page made of a collapsed block, or a node that carries our marks for another reason.
      if (!folds.holds(element))
        clearLeftovers(element, (each) => folds.owns(each) || isPicker(each) || holds?.has(each) === true);
      slices.add(() =>
        timed(() => {
          if (folds.holds(element) || folds.owns(element)) return;
          detectIn([element], { ...rules, procedural: [] });
          shadowRoots.search(element);
        }),
      );
    }
  }

  /** Soon, and once for all that happens until then: whether something is drawn costs a look at its style. */
  function lookAtWaiting(): void {
    if (!folds.hasWaiting()) return;
    timer ??= view?.setTimeout(() => {
      timer = undefined;
      slices.add(() => timed(folds.checkWaiting));
    }, LOOK_AT_WAITING_MS);
  }
  for (const name of ['transitionend', 'animationend', 'load'] as const) {
    view?.addEventListener(name, lookAtWaiting, { capture: true, passive: true, signal });
  }
  const timers = LOOK_AGAIN_MS.map((delayMs) => view?.setTimeout(lookAtWaiting, delayMs));

  return {
    get settings() {
      return settings;
    },
    folds,
    findings: () => folds.list().map((fold) => ({ ...fold.finding, isCollapsed: fold.isCollapsed, ...sightsOf(fold) })),
    leftAlone: () => folds.leftAlone().map(({ finding: { kind, excerpt }, reason }) => ({ kind, excerpt, reason })),
    follow(next) {
      const hasOtherRules = JSON.stringify(next.rules) !== JSON.stringify(settings.rules);
      settings = next;
      if (hasOtherRules) ruleContext.switchedOff.clear();
      const { exceptions } = rulesHere();
      folds.drop(
        (finding, elements) =>
          !isWanted(finding) ||
          (hasOtherRules && finding.origin === 'rule') ||
          (finding.origin === 'detected' && isExcepted(elements, exceptions)),
      );
      timed(detectAll);
    },
    detectAll: () => timed(detectAll),
    collapse: collapseNow,
    collapseTarget() {
      const target = reader.contextTarget();
      const placed = target?.isConnected === true ? blockAround(target, nextId) : undefined;
      return placed ? collapseNow([placed]) : [];
    },
    end() {
      slices.clear();
      for (const one of [timer, ...timers]) view?.clearTimeout(one);
      folds.drop(() => true);
      abort.abort();
    },
  };
}

const isMet = (element: Element, others: readonly Element[]): boolean =>
  others.some((other) => other.contains(element) || element.contains(other));

/** The address without its fragment: another one is another page, also where nothing was loaded. */
const addressOf = (page: Document): string => page.location.pathname + page.location.search;
