/** Which evidence the reader is told, and in what order. */
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/finding';
import { evidenceAgainst, evidenceFor, mainEvidence } from '../../../src/ui/reason';

const evidence: readonly Evidence[] = [
  { signal: 'isBrief', points: 3 },
  { signal: 'readsAsProse', points: -0.5 },
  { signal: 'asksForMoney', points: 1, quote: 'give today' },
  { signal: 'listsLinks', points: -2 },
  { signal: 'namesAmount', points: 2 },
  { signal: 'hasButton', points: 0 },
];
const names = (list: readonly Evidence[]) => list.map(({ signal }) => signal);

describe('evidence for the reader', () => {
  it('gives what spoke for it, strongest first, without what did not count', () => {
    expect(names(evidenceFor({ evidence }))).toEqual(['isBrief', 'namesAmount', 'asksForMoney']);
  });

  it('gives what spoke against it, strongest first', () => {
    expect(names(evidenceAgainst({ evidence }))).toEqual(['listsLinks', 'readsAsProse']);
  });

  it('tells at a glance what the block says before what it looks like', () => {
    expect(names(mainEvidence({ evidence }))).toEqual(['namesAmount', 'asksForMoney']);
    expect(names(mainEvidence({ evidence: evidence.slice(0, 3) }))).toEqual(['asksForMoney', 'isBrief']);
  });

  it('has nothing to say of a rule', () => {
    expect(mainEvidence({ evidence: [] })).toEqual([]);
  });
});
