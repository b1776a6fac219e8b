/** Ad places without a wrapper: a heading that is nothing but an ad's label, and the boxes without a word that follow it. */
import type { Ledger } from './ledger';
import type { Candidate } from './measure';
import { FACT } from './outline';

/** From each label among `speaking` (elements with a seed inside) that is a heading, with what stands under it. */
export function findLabelledPlaces(ledger: Ledger, speaking: ReadonlySet<number>): readonly Candidate[] {
  const { elements } = ledger.outline;
  return [...speaking].flatMap((index) => {
    const heading = elements[index];
    if (
      !heading ||
      (heading.facts & FACT.heading) === 0 ||
      ledger.overRuns('labels', heading.runFrom, heading.runTo) < 1
    )
      return [];
    const end = elements[heading.parent]?.last ?? -1;
    const members = [index];
    for (let next = heading.last + 1; next <= end; next = (elements[next]?.last ?? next) + 1) {
      const box = elements[next];
      if (!box || (box.facts & FACT.heading) !== 0 || ledger.overRuns('chars', box.runFrom, box.runTo) > 0) break;
      members.push(next);
    }
    if (members.length < 2) return [];
    return [{ members, runFrom: heading.runFrom, runTo: elements[members.at(-1) ?? index]?.runTo ?? heading.runTo }];
  });
}
