/** What a page calls its own site, so that "support" beside that name can be told from support for anything else. */
import { fold } from './fold';
import type { Outline } from './outline';

export interface OwnName {
  /** Whether the site's name stands beside a verb: after `end` or before `start` of the folded text of a run written as `written`. */
  readonly isBeside: (folded: string, start: number, end: number, written: string) => boolean;
}

/** Names shorter than this are parts of other words. */
const LEAST_LENGTH = 4;
/** A word of the host's name stands for the site when it makes up so much of it. */
const LEAST_SHARE = 0.4;
/** Words between verb and name: an article, a preposition, "the newspaper". */
const SKIPPED_AT_MOST = 2;
const WORDS_AT_MOST = 4;
/** Read so far to either side of the verb, in characters. */
const REACH = 48;
/** Names are inflected at their ends ("Новая газета", "Новую газету"): so many letters may differ. */
const ENDING_LENGTH = 3;
const LEAST_STEM = 3;
/** Where words are joined, a particle or an article may stand between verb and name. */
const JOINT_LENGTH = 6;
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;
const LATIN = /^[a-z0-9]+$/u;
/** Parts of host names that name no site. */
const COMMON_LABELS = new Set(['www', 'com', 'org', 'net', 'news']);
/** A title ends with the site's name: "Headline | The Times". */
const TITLE_PARTS = /\s[|–—·»-]\s/u;

const wordsOf = (text: string): string[] => text.split(NOT_LETTERS).filter((word) => word !== '');

function hostNames(host: string): readonly string[] {
  const labels = host.toLowerCase().split('.').slice(0, -1);
  return labels
    .map((label) => wordsOf(label).join(''))
    .filter((label) => label.length >= LEAST_LENGTH - 1 && !COMMON_LABELS.has(label));
}

function titleWords(title: string): readonly string[] {
  const parts = title.split(TITLE_PARTS);
  const words = parts.length > 1 ? wordsOf(fold(parts.at(-1) ?? '')) : [];
  return words.length <= WORDS_AT_MOST && words.join('').length >= LEAST_LENGTH ? words : [];
}

/** Names are capitalised where a script has capitals. */
const isCapitalised = (word: string, written: string): boolean =>
  wordsOf(written).some((each) => fold(each) === word && [...each][0] === [...each][0]?.toUpperCase());

function isSameButForItsEnd(a: string, b: string): boolean {
  if (a === b) return true;
  if (LATIN.test(a)) return false;
  const stem = Math.max(LEAST_STEM, Math.max(a.length, b.length) - ENDING_LENGTH);
  return a.slice(0, stem) === b.slice(0, stem);
}

export function ownNameOf({ host, title }: Pick<Outline, 'host' | 'title'>): OwnName {
  const labels = hostNames(host);
  const named = titleWords(title);
  const joinedName = named.join('');

  const isName = (words: readonly string[], written: string): boolean => {
    const joined = words.join('');
    if (labels.includes(joined)) return true;
    if (words.length === named.length && words.every((word, i) => isSameButForItsEnd(word, named[i] ?? '')))
      return true;
    if (joined.length < LEAST_LENGTH || !words.every((word) => isCapitalised(word, written))) return false;
    return labels.some(
      (label) => joined.length >= LEAST_SHARE * label.length && (label.startsWith(joined) || label.endsWith(joined)),
    );
  };
  /** Whether neighbouring words are the name, at most a few words from the end that the verb stands at. */
  const holdsName = (words: readonly string[], isVerbBefore: boolean, written: string): boolean => {
    for (let skipped = 0; skipped <= SKIPPED_AT_MOST; skipped += 1)
      for (let count = 1; count <= WORDS_AT_MOST && skipped + count <= words.length; count += 1) {
        const from = isVerbBefore ? skipped : words.length - skipped - count;
        if (isName(words.slice(from, from + count), written)) return true;
      }
    return false;
  };
  /** Chinese and Thai part no words; Hebrew, Arabic and Korean join theirs. */
  const holdsJoinedName = (before: string, after: string): boolean => {
    if (joinedName === '' || LATIN.test(joinedName)) return false;
    const following = wordsOf(after).join('').indexOf(joinedName);
    const preceding = wordsOf(before).join('');
    const at = preceding.lastIndexOf(joinedName);
    return (
      (following >= 0 && following <= JOINT_LENGTH) ||
      (at >= 0 && preceding.length - at - joinedName.length <= JOINT_LENGTH)
    );
  };
  return {
    isBeside: (folded, start, end, written) => {
      if (labels.length === 0 && named.length === 0) return false;
      const before = folded.slice(Math.max(0, start - REACH), start);
      const after = folded.slice(end, end + REACH);
      return (
        holdsName(wordsOf(after), true, written) ||
        holdsName(wordsOf(before), false, written) ||
        holdsJoinedName(before, after)
      );
    },
  };
}
