/** What stands on a page more than once, as labels of ads and boxes between paragraphs do. */
import type { Candidate } from './measure';
import type { Outline } from './outline';

const START_LENGTH = 40;

/** Tells of each candidate whether another, beside it and not around it, is the same kind of element and begins with the same words. */
export function findRepetitions(outline: Outline, candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const keyOf = ({ members, runFrom }: Candidate): string =>
    `${outline.elements[members[0] ?? -1]?.tag} ${outline.runs[runFrom]?.text.trim().slice(0, START_LENGTH)}`;
  const runs = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const starts = runs.get(key);
    if (starts) starts.add(candidate.runFrom);
    else runs.set(key, new Set([candidate.runFrom]));
  }
  return (candidate) => (runs.get(keyOf(candidate))?.size ?? 0) > 1;
}
