/** What a detection did wrong on a page, with its evidence: for whoever works on signals and lexicons. */
import type { Detection, Judged } from '../../src/core/detect';
import { explain } from '../../src/core/explain';
import type { Ledger } from '../../src/core/ledger';
import type { EvaluatedPage } from './corpus';
import type { PageFigure } from './figures';

function evidenceOf(judged: Judged, ledger: Ledger): string {
  return explain(judged, ledger)
    .map(({ signal, points, quote }) => `${signal} ${points.toFixed(1)}${quote === undefined ? '' : ` “${quote}”`}`)
    .join(' · ');
}

/** Each finding that hides what it should not, with what it hides and why it was found. */
export function reportWrong({ page, wrongTexts }: PageFigure, detect: (page: EvaluatedPage) => Detection): void {
  if (wrongTexts.length === 0) return;
  const { ledger } = detect(page).facts;
  for (const by of new Set(wrongTexts.map((wrong) => wrong.by))) {
    const texts = wrongTexts.filter((wrong) => wrong.by === by);
    const { kind, chars } = by.measured;
    const element = page.outline.elements[by.measured.candidate.members[0] ?? 0];
    const wrongChars = texts.reduce((sum, { length }) => sum + length, 0);
    console.log(
      `wrong ${page.type} ${page.id}: ${wrongChars} characters wrong, ${kind} ${by.score.probability.toFixed(2)}, ${chars} characters, <${element?.tag} ${element?.marks.slice(0, 60)}>`,
    );
    console.log(
      `      ${texts
        .slice(0, 5)
        .map(({ text }) => text.slice(0, 70))
        .join(' | ')}${texts.length > 5 ? ` | … ${texts.length}` : ''}`,
    );
    console.log(`      ${evidenceOf(by, ledger)}`);
  }
}

/** Each block that was missed, with the candidate nearest to it and why that did not do. */
export function reportMisses({ page, blocks }: PageFigure, detect: (page: EvaluatedPage) => Detection): void {
  if (blocks.every((block) => block.isCaught)) return;
  const { judged, facts } = detect(page);
  for (const { n, category, text, isCaught, runs } of blocks) {
    if (isCaught) continue;
    console.log(`missed ${page.id} [${n}] ${category} ${page.language}: ${text.replace(/\s+/gu, ' ').slice(0, 90)}`);
    const overlap = ({ measured: { candidate } }: Judged): number => {
      const size = candidate.runTo - candidate.runFrom;
      const shared = runs.filter((run) => run >= candidate.runFrom && run < candidate.runTo).length;
      return shared / (size + runs.length - shared);
    };
    const nearest = [...judged].sort((a, b) => overlap(b) - overlap(a))[0];
    if (!nearest || overlap(nearest) < 0.3) {
      console.log(
        `      no candidate: ${runs
          .slice(0, 4)
          .map((run) => page.outline.runs[run]?.text.replace(/\s+/gu, ' ').trim().slice(0, 60))
          .join(' | ')}`,
      );
      continue;
    }
    const { score, measured } = nearest;
    const element = page.outline.elements[measured.candidate.members[0] ?? 0];
    console.log(
      `      ${measured.kind} ${score.probability.toFixed(2)}${score.hasTwoGroups ? '' : ' one group'}, fits ${overlap(nearest).toFixed(2)}, ${measured.chars} characters <${element?.tag} ${element?.marks.slice(0, 60)}>: ${evidenceOf(nearest, facts.ledger)}`,
    );
  }
}
