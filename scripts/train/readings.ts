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

/** A page made to show one thing says more than a page that was found. */
const OWN_WEIGHT = 2;

export function readAll(folder: string, root: string): readonly Reading[] {
  const read = createPageReader();
  const readingOf = (page: EvaluatedPage, isOwn: boolean): Reading => {
    const measurement = read(page);
    const examples = examplesOf(page, decide(measurement)).map((example) =>
      isOwn ? { ...example, weight: OWN_WEIGHT * example.weight } : example,
    );
    return { page, isOwn, measurement, examples };
  };
  // whether an overlay gates is for the page's layout to say
  const own = readPages(path.join(root, 'tests/pages'), root).filter(({ id }) => !id.startsWith('own/overlay-'));
  return [
    ...readPages(folder, root).map((page) => readingOf(page, false)),
    ...own.map((page) => readingOf(page, true)),
  ];
}
