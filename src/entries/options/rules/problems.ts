/** Problems with rules as the editor's diagnostics: places by line and column become places in the text. */
import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { RuleProblem } from '../../../core/rules/problem';

/** The problems that lie within the text: it may have grown shorter since it was parsed. */
export function toDiagnostics(
  text: Text,
  problems: readonly RuleProblem[],
  words: (problem: RuleProblem) => string,
): Diagnostic[] {
  return problems
    .filter(({ line }) => line >= 1 && line <= text.lines)
    .map((problem) => {
      const line = text.line(problem.line);
      const from = Math.min(line.from + problem.column - 1, line.to);
      return { from, to: Math.min(from + problem.length, line.to), severity: 'error', message: words(problem) };
    });
}
