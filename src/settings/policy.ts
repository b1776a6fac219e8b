/** What an organisation settles for its readers: some of the settings, in the shape and by the parser of a backup. */
import * as v from 'valibot';
import type { Kind } from '../core/kind';
import { type BackupProblem, backupFields, problemOf } from './backup';
import { isRecord } from './parse';
import type { Settings } from './settings';
import { hostSuffixes } from './site';

export interface Policy {
  readonly kinds?: { readonly [Name in Kind]?: boolean };
  readonly sites?: Settings['sites'];
  /** In force beside the reader's own, which stay the reader's. */
  readonly rules?: string;
  /** False: no welcome page after the installation. */
  readonly welcome?: boolean;
}

export interface ReadPolicy {
  readonly policy: Policy;
  /** A value with a mistake in it is left out, the others hold. */
  readonly problems: readonly BackupProblem[];
}

export const NO_POLICY: ReadPolicy = { policy: {}, problems: [] };

const { kinds, sites, rules } = backupFields;
const FIELDS = { kinds, sites, rules, welcome: v.optional(v.boolean()) } satisfies Record<keyof Policy, unknown>;
const ROOT = 'policy';

const isField = (name: string): name is keyof typeof FIELDS => Object.hasOwn(FIELDS, name);

/** Total: whatever an administrator wrote, a policy comes out, and what is wrong with the rest. */
export function parsePolicy(value: unknown): ReadPolicy {
  const policy: Record<string, unknown> = {};
  const problems: BackupProblem[] = [];
  for (const [name, given] of Object.entries(isRecord(value) ? value : {})) {
    if (!isField(name)) {
      problems.push({ path: `${ROOT}.${name}`, messageKey: 'settings_unknownName', substitutions: [] });
      continue;
    }
    const result = v.safeParse(v.object({ [name]: FIELDS[name] }), { [name]: given });
    if (result.success) Object.assign(policy, result.output);
    else problems.push(problemOf(result.issues[0], ROOT));
  }
  return { policy, problems };
}

/** The site by which the policy settles what holds on a host; undefined where that is the reader's choice. */
export const managedSite = (policy: Policy, host: string): string | undefined =>
  hostSuffixes(host).find((suffix) => Object.hasOwn(policy.sites ?? {}, suffix));

/** What is in force. The rules are the reader's alone: those of the policy are compiled beside them. */
export function withPolicy(settings: Settings, policy: Policy): Settings {
  const own = Object.entries(settings.sites).filter(([site]) => managedSite(policy, site) === undefined);
  return {
    ...settings,
    kinds: { ...settings.kinds, ...policy.kinds },
    sites: { ...Object.fromEntries(own), ...policy.sites },
    hasRulesOn: policy.rules !== undefined || settings.hasRulesOn,
  };
}
