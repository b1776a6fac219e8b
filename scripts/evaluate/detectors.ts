/** Measurements and detections for evaluated pages, one compiled matcher for each set of lexicons. */
import { createMeasurement, type Detection, decide, type Measurement } from '../../src/core/detect';
import { lexiconsOf } from '../../src/core/lexicon';
import { chooseLanguages, sampleOf } from '../../src/core/lexicon/choose';
import type { Outline } from '../../src/core/outline';
import type { Model } from '../../src/core/weights';
import type { EvaluatedPage } from './corpus';

export function createPageReader(): (page: EvaluatedPage) => Measurement {
  const byLanguages = new Map<string, (outline: Outline) => Measurement>();
  return ({ outline }) => {
    const languages = chooseLanguages(outline.language, sampleOf(outline.runs));
    const key = languages.join(' ');
    let read = byLanguages.get(key);
    if (!read) {
      read = createMeasurement(lexiconsOf(languages));
      byLanguages.set(key, read);
    }
    return read(outline);
  };
}

/** Detects with the model given, or with the one that ships. */
export function createDetector(model?: Model): (page: EvaluatedPage) => Detection {
  const read = createPageReader();
  return (page) => decide(read(page), model);
}
