/** Appeals without a wrapper: runs of neighbouring siblings that speak like one appeal, such as a heading, two paragraphs and a link. */
import type { Ledger, RunSum } from './ledger';
import type { Candidate } from './measure';
import { FACT } from './outline';

/** A sibling without a phrase still belongs when it is this short, in characters. */
const SHORT_CHARS = 50;
/** Share of a sibling's text that no phrase accounts for. */
const FOREIGN_SHARE = 0.35;
/** A sibling between two that speak ("new subscribers get a gift") may say more than its phrases account for. */
const BRIDGE_CHARS = 200;
const BRIDGE_FOREIGN_SHARE = 0.7;
const MEMBERS_AT_MOST = 14;
const UNFIT = new Set([
  'tr',
  'td',
  'th',
  'dt',
  'dd',
  'option',
  'figcaption',
  'summary',
  'main',
  'body',
  'nav',
  'header',
  'footer',
]);

/** Runs of two or more siblings around elements in `speaking` (elements with a seed inside), which are not all that their parent holds. */
export function findSiblingRuns(
  ledger: Ledger,
  speaking: ReadonlySet<number>,
  isRefused: (index: number) => boolean,
): readonly Candidate[] {
  const { elements } = ledger.outline;
  const parents = new Set<number>();
  for (const index of speaking) {
    const parent = elements[index]?.parent ?? -1;
    if (parent >= 0 && isRefused(parent)) parents.add(parent);
  }
  return [...parents].flatMap((parent) => runsUnder(parent));

  function runsUnder(parent: number): readonly Candidate[] {
    const found: Candidate[] = [];
    let members: number[] = [];
    const last = elements[parent]?.last ?? parent;
    for (let child = parent + 1; child <= last; child = (elements[child]?.last ?? child) + 1) {
      if (belongs(child) || (speaking.has(members.at(-1) ?? -1) && isBridge(child))) members.push(child);
      else {
        found.push(...finish(members));
        members = [];
      }
    }
    found.push(...finish(members));
    return found;
  }
  function belongs(index: number): boolean {
    const element = elements[index];
    if (
      !element ||
      UNFIT.has(element.tag) ||
      (element.facts & FACT.hidden) !== 0 ||
      isWithinText(index) ||
      isRefused(index)
    )
      return false;
    const chars = ledger.overRuns('chars', element.runFrom, element.runTo);
    const foreign = ledger.overRuns('foreignChars', element.runFrom, element.runTo);
    if (chars > 0 && ledger.overRuns('headlines', element.runFrom, element.runTo) > 0) return false;
    return speaking.has(index)
      ? foreign <= FOREIGN_SHARE * chars
      : chars <= SHORT_CHARS || foreign <= FOREIGN_SHARE * chars;
  }
  /** Whether a sibling that does not belong by itself names the subject, so that it does between two that speak. */
  function isBridge(index: number): boolean {
    const element = elements[index];
    if (!element || UNFIT.has(element.tag) || (element.facts & FACT.hidden) !== 0 || isWithinText(index)) return false;
    const over = (sum: RunSum): number => ledger.overRuns(sum, element.runFrom, element.runTo);
    const chars = over('chars');
    return (
      chars <= BRIDGE_CHARS &&
      over('appeal') > 0 &&
      over('headlines') === 0 &&
      over('foreignChars') <= BRIDGE_FOREIGN_SHARE * chars
    );
  }
  /** An inline element belongs only where it holds a run of its own, as a button between paragraphs does. */
  function isWithinText(index: number): boolean {
    const element = elements[index];
    if (!element || (element.facts & FACT.inline) === 0) return false;
    return ledger.outline.runs[element.runFrom]?.wrapper !== index;
  }
  /** Drops what does not speak from both ends, except a heading at the start. */
  function finish(run: readonly number[]): readonly Candidate[] {
    const members = [...run];
    const isHeading = (index: number | undefined): boolean =>
      ((elements[index ?? -1]?.facts ?? 0) & FACT.heading) !== 0;
    while (members.length > 0 && !speaking.has(members.at(-1) ?? -1)) members.pop();
    while (members.length > 0 && !speaking.has(members[0] ?? -1) && !isHeading(members[0])) members.shift();
    if (members.length < 2 || members.length > MEMBERS_AT_MOST) return [];
    const first = elements[members[0] ?? -1];
    const last = elements[members.at(-1) ?? -1];
    return first && last ? [{ members, runFrom: first.runFrom, runTo: last.runTo }] : [];
  }
}
