/** Compiles phrases into one trie and finds them in folded text, in one pass from each word's start. */
import { fold, isUnspacedCode, isWordCode } from './fold';

/** A phrase found: its class, and where it stands in the folded text. */
export interface PhraseHit {
  readonly phraseClass: number;
  /** The same number for the same phrase, so that repetitions can be told. */
  readonly phrase: number;
  /** How telling the phrase is by its length: 0.5 for one word, 1 for two, 1.4 for more. */
  readonly worth: number;
  readonly start: number;
  readonly end: number;
}

export interface PhraseMatcher {
  /** Hits in the order of their ends' discovery; `text` must be folded. */
  readonly find: (text: string) => readonly PhraseHit[];
}

interface Ending {
  readonly phraseClass: number;
  readonly phrase: number;
  readonly worth: number;
  readonly isStem: boolean;
  /** Part of a phrase with gaps: which part this is; the last one completes it. */
  readonly part: number;
  readonly parts: number;
}

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  ends: Ending[] | undefined;
}

/** A gap stands for up to four words, taken as 40 characters, or twelve characters where words are not parted. */
const GAP_SPACED = 40;
const GAP_UNSPACED = 12;
const SPACE = 0x20;

const newNode = (): TrieNode => ({ next: new Map(), ends: undefined });

function insert(root: TrieNode, word: string, ending: Ending): void {
  let node = root;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    let child = node.next.get(code);
    if (!child) {
      child = newNode();
      node.next.set(code, child);
    }
    node = child;
  }
  node.ends ??= [];
  node.ends.push(ending);
}

/** The parts of a phrase with gaps; a word cut short by `*` ends a part as well. */
function partsOf(phrase: string): { readonly text: string; readonly isStem: boolean }[] {
  return phrase
    .split('…')
    .flatMap((piece) => piece.trim().split(/(?<=\*)/u))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.endsWith('*') ? { text: fold(piece.slice(0, -1)), isStem: true } : { text: fold(piece), isStem: false },
    )
    .filter((piece) => piece.text !== '');
}

/** In scripts that part words by nothing, so many characters say about as much as a word elsewhere. */
const CHARACTERS_A_WORD = 2.5;
/** By number of words; one word alone may stand in any text, three hardly by chance. */
const WORTH = [0.5, 1, 1.4] as const;

function worthOf(phrase: string): number {
  const bare = phrase.replace(/[*…]/gu, '').trim();
  const words = isUnspacedCode(bare.charCodeAt(0))
    ? Math.floor(bare.length / CHARACTERS_A_WORD)
    : bare.split(/\s+/u).length;
  return WORTH[Math.min(2, Math.max(0, words - 1))] ?? 1;
}

/** A matcher for lists of phrases, each list under its class. */
export function compilePhrases(
  lists: readonly { readonly phraseClass: number; readonly phrases: readonly string[] }[],
): PhraseMatcher {
  const root = newNode();
  let count = 0;
  for (const { phraseClass, phrases } of lists) {
    for (const text of phrases) {
      const parts = partsOf(text);
      const worth = worthOf(text);
      parts.forEach((part, i) => {
        insert(root, part.text, {
          phraseClass,
          phrase: count,
          worth,
          isStem: part.isStem,
          part: i,
          parts: parts.length,
        });
      });
      count += 1;
    }
  }
  return { find: (text) => findIn(root, text) };
}

function findIn(root: TrieNode, text: string): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  /** By phrase: how many of its parts have been seen, where the first began and the latest ended. */
  const open = new Map<number, { seen: number; start: number; end: number }>();
  let isPreviousWord = false;
  for (let start = 0; start < text.length; start += 1) {
    const first = text.charCodeAt(start);
    const isUnspaced = isUnspacedCode(first);
    const isWord = isUnspaced || isWordCode(first);
    const mayStart = isUnspaced || !isPreviousWord;
    isPreviousWord = isWord && !isUnspaced;
    if (!mayStart || first === SPACE) continue;
    let node = root.next.get(first);
    let at = start + 1;
    while (node) {
      if (node.ends) {
        const isAtEnd =
          at >= text.length ||
          isUnspacedCode(text.charCodeAt(at - 1)) ||
          !isWordCode(text.charCodeAt(at)) ||
          isUnspacedCode(text.charCodeAt(at));
        for (const ending of node.ends) {
          if (ending.isStem || isAtEnd || !isWordCode(text.charCodeAt(at - 1))) report(ending, start, at, isUnspaced);
        }
      }
      if (at >= text.length) break;
      node = node.next.get(text.charCodeAt(at));
      at += 1;
    }
  }
  return hits;

  function report(ending: Ending, start: number, end: number, isUnspaced: boolean): void {
    if (ending.parts === 1) {
      hits.push({ phraseClass: ending.phraseClass, phrase: ending.phrase, worth: ending.worth, start, end });
      return;
    }
    const before = open.get(ending.phrase);
    if (ending.part === 0) {
      open.set(ending.phrase, { seen: 1, start, end });
      return;
    }
    const gap = isUnspaced ? GAP_UNSPACED : GAP_SPACED;
    if (!before || before.seen !== ending.part || start < before.end || start - before.end > gap) return;
    if (ending.part === ending.parts - 1) {
      hits.push({
        phraseClass: ending.phraseClass,
        phrase: ending.phrase,
        worth: ending.worth,
        start: before.start,
        end,
      });
      open.delete(ending.phrase);
    } else {
      open.set(ending.phrase, { seen: ending.part + 1, start: before.start, end });
    }
  }
}
