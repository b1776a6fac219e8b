/** Which languages a page is read in: English, the one it declares, those whose script it shows or whose small words it uses. */
import type { TextRun } from '../outline';
import { SMALL_WORDS } from './small-words';

interface Script {
  readonly letters: RegExp;
  /** The languages written in it, as `Lexicon.language` names them. */
  readonly languages: readonly string[];
}

const KANA: Script = { letters: /[\u3040-\u30ff]/gu, languages: ['ja'] };
const HAN: Script = { letters: /[\u4e00-\u9fff]/gu, languages: ['zh-Hans', 'zh-Hant'] };
const SCRIPTS: readonly Script[] = [
  KANA,
  HAN,
  { letters: /[\uac00-\ud7af]/gu, languages: ['ko'] },
  { letters: /[\u0e00-\u0e7f]/gu, languages: ['th'] },
  { letters: /[\u0900-\u097f]/gu, languages: ['hi', 'mr'] },
  { letters: /[\u0980-\u09ff]/gu, languages: ['bn'] },
  { letters: /[\u0b80-\u0bff]/gu, languages: ['ta'] },
  { letters: /[\u0c00-\u0c7f]/gu, languages: ['te'] },
  { letters: /[\u0d00-\u0d7f]/gu, languages: ['ml'] },
  { letters: /[\u0590-\u05ff]/gu, languages: ['he'] },
  { letters: /[\u0600-\u06ff]/gu, languages: ['ar', 'fa', 'ur'] },
  { letters: /[\u0370-\u03ff]/gu, languages: ['el'] },
  { letters: /[\u0400-\u04ff]/gu, languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk'] },
];
/** Other tags for the same language, and the one for two. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['no', ['nb']],
  ['nn', ['nb']],
  ['iw', ['he']],
  ['in', ['id']],
  ['bs', ['hr']],
  ['sh', ['sr', 'hr']],
  ['fil', ['tl']],
  ['zh', HAN.languages],
  ['yue', HAN.languages],
]);
/** Share of the sample's characters in a script that makes the page one of its languages. */
const SCRIPT_SHARE = 0.05;
/** What makes a language's small words in the sample more than chance: so many, so many different ones, such a share of all words. */
const CLEAR = { count: 4, distinct: 3, share: 0.02 } as const;
/** A second language is likely too when it has at least this much of the first one's count. */
const CLOSE = 0.7;
const GUESSED_AT_MOST = 2;

const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const byWord = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
})();

/** What a language tag asks for; nothing where it is none. */
function declaredBy(tag: string): readonly string[] {
  const primary = /^\s*([a-z]{2,3})(?![a-z\d])/u.exec(tag.toLowerCase())?.[1];
  return primary === undefined ? [] : (ALIASES.get(primary) ?? [primary]);
}

/** The languages for a page that declares `tag` ('' where it does not) and reads like `sample` (a few thousand characters); English first. */
export function chooseLanguages(tag: string, sample: string): readonly string[] {
  const declared = declaredBy(tag);
  const guessed = guessByWords(sample);
  const wanted = new Set(['en', ...declared]);
  const shown = SCRIPTS.filter(({ letters }) => (sample.match(letters)?.length ?? 0) > SCRIPT_SHARE * sample.length);
  for (const script of shown) {
    // Japanese is written with Chinese characters as well
    if (script === HAN && shown.includes(KANA)) continue;
    // one language of the script that is known is enough; where none is, it may be any of them
    const isKnown = script.languages.some((language) => declared.includes(language) || guessed.includes(language));
    if (!isKnown) for (const language of script.languages) wanted.add(language);
  }
  for (const language of guessed) wanted.add(language);
  return [...wanted];
}

/** Languages whose small words the sample clearly uses, most first. */
function guessByWords(sample: string): readonly string[] {
  const words =
    sample
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const found = new Map<string, { count: number; readonly distinct: Set<string> }>();
  for (const word of words) {
    for (const language of LANGUAGES_BY_WORD.get(word) ?? []) {
      const one = found.get(language) ?? { count: 0, distinct: new Set() };
      one.count += 1;
      one.distinct.add(word);
      found.set(language, one);
    }
  }
  const clear = [...found]
    .filter(
      ([, { count, distinct }]) =>
        count >= Math.max(CLEAR.count, CLEAR.share * words.length) && distinct.size >= CLEAR.distinct,
    )
    .toSorted(([, one], [, other]) => other.count - one.count);
  const most = clear[0]?.[1].count ?? 0;
  return clear
    .filter(([, { count }]) => count >= CLOSE * most)
    .slice(0, GUESSED_AT_MOST)
    .map(([language]) => language);
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
