/** All settings as one JSON file, and back: validated whole, so that a file with a mistake in it replaces nothing. */
import * as v from 'valibot';
import { KINDS } from '../core/kind';
import {
  BACKUP_LENGTH_MAX,
  CORRECTIONS_MAX,
  EXCERPT_LENGTH_MAX,
  FINGERPRINT_LENGTH_MAX,
  RULES_LENGTH_MAX,
  SELECTOR_LENGTH_MAX,
  SITES_MAX,
} from './limits';
import { migrate } from './migrate';
import { isRecord, parseSettings } from './parse';
import { BAR_STYLES, DEFAULT_SETTINGS, SCHEMA_VERSION, type Settings, SITE_MODES } from './settings';
import { isHost } from './site';

const FORMAT = 'foldaway-settings';
const PROBLEMS_SHOWN = 5;
const RECEIVED_LENGTH_MAX = 40;

/** What is wrong at one place of the file. The key's message takes the substitutions in their order. */
export interface BackupProblem {
  /** For example `settings.sites.example.org.mode`; empty for the file as a whole. */
  readonly path: string;
  readonly messageKey: BackupProblemKey;
  readonly substitutions: readonly string[];
}

export type BackupProblemKey =
  | 'settings_notJson'
  | 'settings_notOurs'
  | 'settings_tooNew'
  | 'settings_fileTooLong'
  | 'settings_wrongType'
  | 'settings_wrongValue'
  | 'settings_unknownName'
  | 'settings_missing'
  | 'settings_tooLong'
  | 'settings_tooMany'
  | 'settings_notHost';

export type BackupOutcome =
  | { readonly isOk: true; readonly settings: Settings }
  | { readonly isOk: false; readonly problems: readonly [BackupProblem, ...BackupProblem[]] };

const Host = v.pipe(v.string(), v.check(isHost, 'settings_notHost'));
const limited = (lengthMax: number) => v.pipe(v.string(), v.maxLength(lengthMax));

const Correction = v.strictObject({
  site: Host,
  fingerprint: v.pipe(limited(FINGERPRINT_LENGTH_MAX), v.minLength(1)),
  verdict: v.picklist(['show', 'collapse']),
  kind: v.picklist(KINDS),
  excerpt: limited(EXCERPT_LENGTH_MAX),
  selector: v.exactOptional(v.pipe(limited(SELECTOR_LENGTH_MAX), v.minLength(1))),
});

const Sites = v.pipe(
  v.record(Host, v.strictObject({ mode: v.picklist(SITE_MODES) })),
  v.check((sites) => Object.keys(sites).length <= SITES_MAX, 'settings_tooMany'),
);

/** A name that is missing is as by default: a backup of an older version knows fewer. One that nobody knows is a mistake. */
export const backupFields = {
  isOn: v.optional(v.boolean()),
  kinds: v.optional(v.strictObject(v.entriesFromList(KINDS, v.optional(v.boolean())))),
  sites: v.optional(Sites),
  hasRulesOn: v.optional(v.boolean()),
  rules: v.optional(limited(RULES_LENGTH_MAX)),
  corrections: v.optional(v.pipe(v.array(Correction), v.maxLength(CORRECTIONS_MAX))),
  barStyle: v.optional(v.picklist(BAR_STYLES)),
  isRemembering: v.optional(v.boolean()),
  isSynced: v.optional(v.boolean()),
} satisfies Record<keyof Settings, v.GenericSchema>;

const BackupSettings = v.strictObject(backupFields);

export const printBackup = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, schema: SCHEMA_VERSION, settings }, null, 2)}\n`;

/** The settings in a backup file, or the first problems with it. */
export function parseBackup(text: string): BackupOutcome {
  if (text.length > BACKUP_LENGTH_MAX) return failed('settings_fileTooLong');
  const file = parseJson(text);
  if (!file.isOk) return failed('settings_notJson', file.detail);
  const { value } = file;
  if (!isRecord(value) || value.format !== FORMAT || !isRecord(value.settings)) return failed('settings_notOurs');
  const { schema } = value;
  if (typeof schema !== 'number' || !Number.isSafeInteger(schema) || schema < 1) return failed('settings_notOurs');
  const migrated = migrate(value.settings, schema);
  if (migrated === undefined) return failed('settings_tooNew');
  const result = v.safeParse(BackupSettings, migrated);
  if (result.success) return { isOk: true, settings: parseSettings({ ...DEFAULT_SETTINGS, ...result.output }) };
  const [first, ...others] = result.issues.slice(0, PROBLEMS_SHOWN).map((issue) => problemOf(issue, 'settings'));
  return first === undefined ? failed('settings_notOurs') : { isOk: false, problems: [first, ...others] };
}

function failed(messageKey: BackupProblemKey, ...substitutions: readonly string[]): BackupOutcome {
  return { isOk: false, problems: [{ path: '', messageKey, substitutions }] };
}

type Json = { readonly isOk: true; readonly value: unknown } | { readonly isOk: false; readonly detail: string };

function parseJson(text: string): Json {
  try {
    // Editors on Windows put a byte order mark first.
    return { isOk: true, value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch (cause) {
    return { isOk: false, detail: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** `root` names the whole that the issue's path begins in. */
export function problemOf(issue: v.BaseIssue<unknown>, root: string): BackupProblem {
  const path = `${root}.${v.getDotPath(issue) ?? ''}`;
  const received = issue.received.slice(0, RECEIVED_LENGTH_MAX);
  const expected = (issue.expected ?? '').replaceAll('"', '');
  switch (issue.type) {
    case 'check':
      return { path, messageKey: issue.message as BackupProblemKey, substitutions: [received] };
    case 'strict_object': {
      if (expected === 'Object') break;
      // An unknown name is expected never to be there; a missing one is expected by its name.
      return {
        path,
        messageKey: expected === 'never' ? 'settings_unknownName' : 'settings_missing',
        substitutions: [],
      };
    }
    case 'max_length':
      return { path, messageKey: 'settings_tooLong', substitutions: [expected.replace('<=', '')] };
    case 'picklist':
      return { path, messageKey: 'settings_wrongValue', substitutions: [expected, received] };
  }
  return { path, messageKey: 'settings_wrongType', substitutions: [expected, received] };
}
