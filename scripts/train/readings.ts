/** Everything that training looks at: the corpus and the project's own pages, measured once, with the examples they give. */
import path from 'node:path';
import { decide, type Measurement } from '../../src/core/detect';
import { type EvaluatedPage, readPages } from '../evaluate/corpus';
import { createPageReader } from '../evaluate/detectors';
import { type Example, examplesOf } from './examples';

export interface Reading {
  readonly page: EvaluatedPage;
  readonly isOwn: boolean;
  readonly measurement: Measurement;
  readonly examples: readonly Example[];
}

export function readAll(folder: string, root: string): readonly Reading[] {
  const read = createPageReader();
  const readingOf = (page: EvaluatedPage, isOwn: boolean): Reading => {
    const measurement = read(page);
    const examples = examplesOf(page, decide(measurement));
    return { page, isOwn, measurement, examples };
  };
  // whether an overlay gates is for the page's layout to say
  const own = readPages(path.join(root, 'tests/pages'), root).filter(({ id }) => !id.startsWith('own/overlay-'));
  return [
    ...readPages(folder, root).map((page) => readingOf(page, false)),
    ...own.map((page) => readingOf(page, true)),
  ];
}
