/** Adds rules to those that the reader has: none twice, each on a line of its own. */
const NEW_LINE = /\r\n|\n|\r/u;

export function addRules(present: string, added: readonly string[]): string {
  const known = new Set(present.split(NEW_LINE).map((line) => line.trim()));
  const fresh = added.map((rule) => rule.trim()).filter((rule) => rule !== '' && !known.has(rule));
  if (fresh.length === 0) return present;
  const lead = present === '' || /[\r\n]$/u.test(present) ? present : `${present}\n`;
  return `${lead}${fresh.join('\n')}\n`;
}
