/** What content scripts and pages may send to the worker, checked: a page can take over its own content script, never more. */
import * as v from 'valibot';
import { KINDS } from '../core/kind';
import { SIGNALS, type SignalName } from '../core/signals';
import { EXCERPT_LENGTH_MAX, FINGERPRINT_LENGTH_MAX, SELECTOR_LENGTH_MAX } from '../settings/limits';
import { SITE_MODES } from '../settings/settings';
import { isHost } from '../settings/site';
import {
  type FrameReport,
  LEFT_ALONE_REASONS,
  type PayloadOf,
  type WorkerMessageName,
  type WorkerMessages,
} from './messages';

/** More than any honest page shows; the rest of a longer list is left out. */
const FINDINGS_MAX = 200;
const EVIDENCE_MAX = 50;
const QUOTE_LENGTH_MAX = 60;
const RULE_LENGTH_MAX = 2_000;
const HOST_LENGTH_MAX = 253;
const DOCUMENT_ID_LENGTH_MAX = 64;
const SIGHTS_MAX = 20;
const HASH = /^[0-9a-f]{8}$/u;

const shortText = (lengthMax: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, lengthMax)),
  );

const shortList = <Item extends v.GenericSchema>(item: Item, lengthMax: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.slice(0, lengthMax)),
    v.array(item),
  );

const Id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Host = v.pipe(v.string(), v.check(isHost));

const Evidence = v.object({
  signal: v.picklist(Object.keys(SIGNALS) as [SignalName, ...SignalName[]]),
  points: v.pipe(v.number(), v.finite()),
  quote: v.exactOptional(shortText(QUOTE_LENGTH_MAX)),
});

const Mark = v.pipe(v.string(), v.regex(HASH));

const Sight = v.object({
  mark: Mark,
  words: v.union([Mark, v.literal('')]),
  length: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const Finding = v.object({
  id: Id,
  kind: v.picklist(KINDS),
  origin: v.picklist(['detected', 'rule', 'reader']),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: shortList(Evidence, EVIDENCE_MAX),
  excerpt: shortText(EXCERPT_LENGTH_MAX),
  fingerprint: shortText(FINGERPRINT_LENGTH_MAX),
  isGate: v.boolean(),
  rule: v.exactOptional(shortText(RULE_LENGTH_MAX)),
  isRemembered: v.exactOptional(v.boolean()),
  sights: v.exactOptional(shortList(Sight, SIGHTS_MAX)),
  isCollapsed: v.boolean(),
});

const LeftAlone = v.object({
  kind: v.picklist(KINDS),
  reason: v.picklist(LEFT_ALONE_REASONS),
  excerpt: shortText(EXCERPT_LENGTH_MAX),
});

const FrameReportPayload = v.object({
  documentId: v.pipe(v.string(), v.minLength(1), v.maxLength(DOCUMENT_ID_LENGTH_MAX)),
  /** Empty in a document without a host of its own. */
  host: v.pipe(v.string(), v.maxLength(HOST_LENGTH_MAX)),
  findings: shortList(Finding, FINDINGS_MAX),
  leftAlone: shortList(LeftAlone, FINDINGS_MAX),
  spentMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** Undefined for what is no report. */
export function parseFrameReport(value: unknown): FrameReport | undefined {
  const parsed = v.safeParse(FrameReportPayload, value);
  return parsed.success ? parsed.output : undefined;
}

const Correction = v.object({
  site: Host,
  fingerprint: v.pipe(v.string(), v.minLength(1), v.maxLength(FINGERPRINT_LENGTH_MAX)),
  verdict: v.picklist(['show', 'collapse']),
  kind: v.picklist(KINDS),
  excerpt: shortText(EXCERPT_LENGTH_MAX),
  selector: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(SELECTOR_LENGTH_MAX))),
});

export const WORKER_PAYLOADS = {
  'page:report': FrameReportPayload,
  'page:isPaused': v.undefined(),
  'page:topHost': v.undefined(),
  'page:corrections': v.undefined(),
  'site:setMode': v.object({ site: Host, mode: v.picklist(SITE_MODES) }),
  'correction:add': Correction,
  'memory:mistaken': v.object({ marks: shortList(Mark, SIGHTS_MAX) }),
  'correction:forget': v.object({ tabId: Id, correction: Correction }),
  'rule:read': v.object({ text: v.pipe(v.string(), v.maxLength(RULE_LENGTH_MAX)) }),
  'rule:add': v.object({ text: v.pipe(v.string(), v.maxLength(RULE_LENGTH_MAX)), kind: v.picklist(KINDS) }),
  'picker:start': v.object({ tabId: Id, ask: v.pipe(v.string(), v.maxLength(64)) }),
  'tab:read': v.object({ tabId: Id }),
  'tab:pause': v.object({ tabId: Id, scope: v.picklist(['none', 'tab', 'untilRestart']) }),
} as const satisfies {
  readonly [Name in WorkerMessageName]: v.GenericSchema<unknown, PayloadOf<WorkerMessages[Name]>>;
};
