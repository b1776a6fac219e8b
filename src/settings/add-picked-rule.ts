/** Adds a rule that the reader made on a page, with a note of its kind where the rule's own words do not say it. */
import type { Kind } from '../core/kind';
import { kindNote } from '../core/rules/kind-note';
import { guessKind } from '../core/rules/rule-kind';
import { addRules } from './add-rules';

export function addPickedRule(present: string, rule: string, selector: string, kind: Kind): string {
  const added = addRules(present, [rule]);
  if (added === present || guessKind(selector) === kind) return added;
  return `${added.slice(0, -`${rule}\n`.length)}${kindNote(kind)}\n${rule}\n`;
}
