/** Every message between the extension's parts: one map of names to function types, from which sender and handler derive. */
import type { Finding } from '../core/finding';
import type { Kind } from '../core/kind';
import type { Correction, SiteMode } from '../settings/settings';

/** A finding as the popup lists it. */
export interface ReportedFinding extends Finding {
  readonly isCollapsed: boolean;
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
  readonly frames: Readonly<Record<number, FrameReport>>;
  readonly pause: PauseScope;
}

/** Handled by the worker. */
export interface WorkerMessages {
  'page:report': (report: FrameReport) => void;
  /** Asked at start only where `state:pause` says that some tab is paused. */
  'page:isPaused': () => boolean;
  'site:setMode': (change: { readonly site: string; readonly mode: SiteMode }) => void;
  'correction:add': (correction: Correction) => void;
  'tab:read': (query: { readonly tabId: number }) => TabState;
  'tab:pause': (change: { readonly tabId: number; readonly scope: PauseScope }) => void;
}

/** Handled by the content script of one frame. */
export interface PageMessages {
  'finding:set': (change: { readonly id: number; readonly isCollapsed: boolean }) => void;
  /** "Never here": shows the block and remembers it (or the reverse). */
  'finding:correct': (change: { readonly id: number }) => void;
  'page:showAll': () => void;
  'page:collapseAll': () => void;
  /** Collapses the block at the last context menu click. */
  'page:collapseTarget': () => void;
  'page:setPaused': (change: { readonly isPaused: boolean }) => void;
}
