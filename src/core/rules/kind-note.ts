/** The comment above a rule that names its kind: rules have none, and other readers of the list pass over it. */
import { isKind, type Kind } from '../kind';

const NOTE = /^! foldaway: (?<kind>[a-z]+)$/u;

export const kindNote = (kind: Kind): string => `! foldaway: ${kind}`;

/** The kind that a line names for the rule on the next one. */
export function kindNoted(line: string): Kind | undefined {
  const kind = NOTE.exec(line)?.groups?.kind;
  return isKind(kind) ? kind : undefined;
}
