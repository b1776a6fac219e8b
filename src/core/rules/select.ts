/** Chooses the rules in force on one page; light enough for the content script. */
import { hostKeys } from './hosts';
import { isMatch } from './match-pattern';
import type { CompiledRule, CompiledRules, HostEntry, PathCondition, SelectedRules, UnhideScope } from './types';

const pathHolds = (path: string, { pattern, isNegated }: PathCondition): boolean =>
  isMatch(pattern, path) !== isNegated;

/** The rule without the alternatives whose path condition fails; nothing where none is left. */
function onPath(rule: CompiledRule, path: string): CompiledRule | undefined {
  if (rule.alternatives === undefined) return rule;
  const alternatives = rule.alternatives.filter(({ paths }) => paths.every((condition) => pathHolds(path, condition)));
  return alternatives.length === 0 ? undefined : { ...rule, alternatives };
}

/** Of what the host's entries say of a rule, the most specific holds. */
function decide(entries: readonly HostEntry[]): {
  readonly on: ReadonlySet<number>;
  readonly off: ReadonlySet<number>;
} {
  const on = new Set<number>();
  const off = new Set<number>();
  for (const entry of entries) {
    for (const place of entry.off ?? []) if (!on.has(place)) off.add(place);
    for (const place of entry.on ?? []) if (!off.has(place)) on.add(place);
  }
  return { on, off };
}

/** Rules for `host`; `path` is the page's path with its query, against which `:matches-path()` is tried. */
export function selectRules(compiled: CompiledRules, host: string, path = '/'): SelectedRules {
  const entries = hostKeys(host).flatMap((key) =>
    Object.hasOwn(compiled.hosts, key) ? [compiled.hosts[key] ?? {}] : [],
  );
  const { on, off } = decide(entries);
  const unhide = new Set<UnhideScope>(entries.flatMap((entry) => entry.unhide ?? []));
  const places = [
    ...(unhide.has('generic') || unhide.has('all') ? [] : compiled.generic.filter((place) => !off.has(place))),
    ...(unhide.has('specific') || unhide.has('all') ? [] : on),
  ];
  const exceptions = [...compiled.generic.filter((one) => !off.has(one)), ...on]
    .flatMap((place) => compiled.rules[place] ?? [])
    .filter(({ isException }) => isException === true);
  const excepted = new Set(exceptions.map(({ selector }) => selector));
  const plain: CompiledRule[] = [];
  const procedural: CompiledRule[] = [];
  for (const place of places) {
    const rule = compiled.rules[place];
    if (rule === undefined || rule.isException || excepted.has(rule.selector)) continue;
    const here = onPath(rule, path);
    if (here !== undefined) (here.alternatives === undefined ? plain : procedural).push(here);
  }
  return {
    plain,
    procedural,
    exceptions: exceptions.map((rule) => onPath(rule, path)).filter((rule) => rule !== undefined),
  };
}
