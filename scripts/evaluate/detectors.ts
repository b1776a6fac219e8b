/** Detections for evaluated pages, one compiled matcher for each set of lexicons. */
import { createDetection, type Detection } from '../../src/core/detect';
import { LEXICONS } from '../../src/core/lexicon';
import { chooseLexicons, sampleOf } from '../../src/core/lexicon/choose';
import type { Outline } from '../../src/core/outline';
import type { Model } from '../../src/core/weights';
import type { EvaluatedPage } from './corpus';

/** Detects with the model given, or with the one that ships. */
export function createDetector(model?: Model): (page: EvaluatedPage) => Detection {
  const byLanguages = new Map<string, (outline: Outline) => Detection>();
  return ({ outline }) => {
    const lexicons = chooseLexicons(LEXICONS, outline.language, sampleOf(outline.runs));
    const key = lexicons.map(({ language }) => language).join(' ');
    let detect = byLanguages.get(key);
    if (!detect) {
      detect = createDetection(lexicons, model);
      byLanguages.set(key, detect);
    }
    return detect(outline);
  };
}
