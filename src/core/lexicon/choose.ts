/** Which lexicons a page can need: the declared language, the scripts that it shows, the language that its small words belong to, and English. */
import { fold } from '../fold';
import type { TextRun } from '../outline';
import type { Lexicon } from './lexicon';

/** Scripts and the primary language tags written in them; a page showing the script gets these lexicons. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly languages: readonly string[] }[] = [
  { letters: /[\u3040-\u30ff]/u, languages: ['ja'] },
  { letters: /[\u4e00-\u9fff]/u, languages: ['zh'] },
  { letters: /[\uac00-\ud7af]/u, languages: ['ko'] },
  { letters: /[\u0e00-\u0e7f]/u, languages: ['th'] },
  { letters: /[\u0900-\u097f]/u, languages: ['hi', 'mr'] },
  { letters: /[\u0980-\u09ff]/u, languages: ['bn'] },
  { letters: /[\u0b80-\u0bff]/u, languages: ['ta'] },
  { letters: /[\u0c00-\u0c7f]/u, languages: ['te'] },
  { letters: /[\u0d00-\u0d7f]/u, languages: ['ml'] },
  { letters: /[\u0590-\u05ff]/u, languages: ['he'] },
  { letters: /[\u0600-\u06ff]/u, languages: ['ar', 'fa', 'ur'] },
  { letters: /[\u0370-\u03ff]/u, languages: ['el'] },
  { letters: /[\u0400-\u04ff]/u, languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk'] },
];
/** Other tags for the same language. */
const ALIASES: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  bs: 'hr',
  tl: 'tl',
  fil: 'tl',
  yue: 'zh',
};
/** Share of the sample's letters in a script that makes the page one of its languages. */
const SCRIPT_SHARE = 0.05;
/** Small words of a language seen in the sample that make the page one of its language. */
const SMALL_WORDS = 4;
const GUESSED_AT_MOST = 2;

const primary = (tag: string): string => {
  const first = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return ALIASES[first] ?? first;
};

/** The lexicons among `all` for a page that declares `language` ('' where it does not) and reads like `sample` (a few thousand characters). */
export function chooseLexicons(all: readonly Lexicon[], language: string, sample: string): readonly Lexicon[] {
  const wanted = new Set(['en', primary(language)]);
  let hasOtherScript = false;
  for (const { letters, languages } of SCRIPTS) {
    const count = sample.match(new RegExp(letters.source, 'gu'))?.length ?? 0;
    if (count <= SCRIPT_SHARE * sample.length) continue;
    hasOtherScript = true;
    // one declared language of the script is enough; a page that declares none gets them all
    if (languages.includes(primary(language)) && letters.source !== SCRIPTS[0]?.letters.source) continue;
    for (const each of languages) wanted.add(each);
  }
  if (!hasOtherScript) for (const guess of guessByWords(all, sample)) wanted.add(guess);
  return all.filter((lexicon) => wanted.has(primary(lexicon.language)));
}

/** Languages by their pronouns and verbs of reporting, most hits first. */
function guessByWords(all: readonly Lexicon[], sample: string): readonly string[] {
  const words = new Map<string, number>();
  for (const word of fold(sample).split(/[^\p{L}']+/u)) words.set(word, (words.get(word) ?? 0) + 1);
  return all
    .filter((lexicon) => lexicon.hasSpaces)
    .map((lexicon) => {
      let count = 0;
      for (const phrase of [...lexicon.publisher, ...lexicon.reader, ...lexicon.reporting]) {
        if (!/[ *…]/u.test(phrase)) count += words.get(fold(phrase)) ?? 0;
      }
      return { language: primary(lexicon.language), count };
    })
    .filter(({ count }) => count >= SMALL_WORDS)
    .sort((a, b) => b.count - a.count)
    .slice(0, GUESSED_AT_MOST)
    .map(({ language }) => language);
}

const SAMPLE_LENGTH = 6000;

/** The start of a page's text, by which its languages are guessed. */
export function sampleOf(runs: readonly TextRun[]): string {
  let sample = '';
  for (const run of runs) {
    if (sample.length >= SAMPLE_LENGTH) break;
    sample += ` ${run.text}`;
  }
  return sample.slice(0, SAMPLE_LENGTH);
}
