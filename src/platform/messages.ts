/** Every message between the extension's parts: one map of names to function types, from which senders and handlers derive. */

import type { BlockLink } from '../core/block-link';
import type { Finding } from '../core/finding';
import type { Kind } from '../core/kind';
import type { RuleProblem } from '../core/rules/problem';
import type { CompiledRules } from '../core/rules/types';
import type { Sight } from '../core/sight';
import type { Correction, SiteMode } from '../settings/settings';
import type { MessageKey } from './i18n';
import type { ChangeOutcome } from './settings-store';

/** A finding as the popup lists it. */
export interface ReportedFinding extends Finding {
  readonly isCollapsed: boolean;
  /** What would tell its elements at once on the next visit; only of what detection found, and where the reader wants that. */
  readonly sights?: readonly Sight[];
}

/** Why something that looks like an appeal was not collapsed. */
export const LEFT_ALONE_REASONS = ['gates', 'noDismissal', 'rail', 'foughtBack'] as const;
export type LeftAloneReason = (typeof LEFT_ALONE_REASONS)[number];

export interface LeftAlone {
  readonly kind: Kind;
  readonly reason: LeftAloneReason;
  /** At most 80 characters. */
  readonly excerpt: string;
}

/** What one frame's content script tells of its document. */
export interface FrameReport {
  /** Random, made once by each document's content script: tells a new document in the same frame from the one before. */
  readonly documentId: string;
  /** Host name of the frame's document, lower case. */
  readonly host: string;
  readonly findings: readonly ReportedFinding[];
  readonly leftAlone: readonly LeftAlone[];
  /** Thread time that Foldaway has spent in this frame. */
  readonly spentMs: number;
}

export type PauseScope = 'none' | 'tab' | 'untilRestart';

/** What the popup shows of a tab; frames by frame id. */
export interface TabState {
  /** False where the page's own content script does not answer: extensions may not run there, or the page needs a reload. */
  readonly isReached: boolean;
  readonly frames: Readonly<Record<number, FrameReport>>;
  readonly pause: PauseScope;
  /** What the reader corrected in this tab of a private window: stored nowhere, and over when the tab closes. */
  readonly corrections: readonly Correction[];
}

export type RuleReading =
  | { readonly isOk: true; readonly selector: string; readonly compiled: CompiledRules }
  | { readonly isOk: false; readonly problem: RuleProblem };

/** Handled by the worker. */
export interface WorkerMessages {
  'page:report': (report: FrameReport) => void;
  /** Asked at start only where `state:pause` says that some tab is paused. */
  'page:isPaused': () => boolean;
  /** The host of the page at the top of the tab: asked by frames that cannot know it. */
  'page:topHost': () => string;
  'site:setMode': (change: { readonly site: string; readonly mode: SiteMode }) => ChangeOutcome;
  'correction:add': (correction: Correction) => ChangeOutcome;
  /** Those of the frame's host that hold for its tab only; asked in private windows. */
  'page:corrections': () => readonly Correction[];
  /** Blocks with these marks were known from earlier visits and are no appeals after all. */
  'memory:mistaken': (mistaken: { readonly marks: readonly string[] }) => void;
  /** Takes back one that holds for a tab only. */
  'correction:forget': (query: { readonly tabId: number; readonly correction: Correction }) => void;
  /** What a rule for the frame's own site would do: parsed, or what is wrong with it. */
  'rule:read': (query: { readonly text: string }) => RuleReading;
  /** Adds a rule for the frame's own site to the reader's; the kind only names what it collapses. */
  'rule:add': (added: { readonly text: string; readonly kind: Kind }) => ChangeOutcome;
  /** Brings the picker into the page of a tab, or takes it away; once for each `ask`, however often that is said. */
  'picker:start': (query: { readonly tabId: number; readonly ask: string }) => ChangeOutcome;
  'tab:read': (query: { readonly tabId: number }) => TabState;
  'tab:pause': (change: { readonly tabId: number; readonly scope: PauseScope }) => void;
}

/** Handled by the content script of one frame. */
export interface PageMessages {
  /** The report as of now, sent or not: asked when the popup opens, and to learn whether a frame still stands. */
  'page:read': () => FrameReport;
  'finding:set': (change: { readonly id: number; readonly isCollapsed: boolean }) => void;
  /** "Never here": shows the block and remembers it (or the reverse). */
  'finding:correct': (change: { readonly id: number }) => void;
  /** What holds for this tab only is another than before. */
  'page:readAgain': () => void;
  /** The links in blocks that ask for money, collapsed or opened again. */
  'page:readLinks': () => readonly BlockLink[];
  'page:showAll': () => void;
  'page:collapseAll': () => void;
  /** Collapses the block at the last context menu click. */
  'page:collapseTarget': () => void;
  /** The picker is about to come, from the context menu or from elsewhere. */
  'page:preparePicker': (from: { readonly isAtMenu: boolean; readonly ask: string }) => void;
  'page:setPaused': (change: { readonly isPaused: boolean }) => void;
}

export type WorkerMessageName = keyof WorkerMessages;
export type PageMessageName = keyof PageMessages;

type AnyMessage = (payload: never) => unknown;
/** What is sent along: undefined for messages that carry nothing. */
export type PayloadOf<Message extends AnyMessage> = Parameters<Message> extends [] ? undefined : Parameters<Message>[0];
export type AnswerOf<Message extends AnyMessage> = Awaited<ReturnType<Message>>;

/** Why there is no answer: nobody was there, the sender may not ask that, or the handler failed. */
export type ReplyFailureKey = Extract<MessageKey, 'error_noAnswer' | 'error_refused' | 'error_failed'>;

export type Reply<Answer> =
  | { readonly isOk: true; readonly value: Answer }
  | { readonly isOk: false; readonly messageKey: ReplyFailureKey };

export { handlePageMessages, type PageHandlers, sendToFrame, sendToTab, sendToWorker } from './messaging';
