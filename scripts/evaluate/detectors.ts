/** Detections for evaluated pages, one compiled matcher for each set of lexicons. */
import { createDetection, type Detection } from '../../src/core/detect';
import { lexiconsOf } from '../../src/core/lexicon';
import { chooseLanguages, sampleOf } from '../../src/core/lexicon/choose';
import type { Outline } from '../../src/core/outline';
import type { Model } from '../../src/core/weights';
import type { EvaluatedPage } from './corpus';

/** Detects with the model given, or with the one that ships. */
export function createDetector(model?: Model): (page: EvaluatedPage) => Detection {
  const byLanguages = new Map<string, (outline: Outline) => Detection>();
  return ({ outline }) => {
    const languages = chooseLanguages(outline.language, sampleOf(outline.runs));
    const key = languages.join(' ');
    let detect = byLanguages.get(key);
    if (!detect) {
      detect = createDetection(lexiconsOf(languages), model);
      byLanguages.set(key, detect);
    }
    return detect(outline);
  };
}
