/** A short hash by which the same block is recognised on another page of its site, without keeping its text. */
import type { Kind } from './kind';

/** What a fingerprint is made of: `marks` are the block's tag, id and classes, `words` its first words. */
export interface FingerprintSource {
  readonly kind: Kind;
  readonly marks: readonly string[];
  readonly words: string;
}

const DIGITS = /\d+/gu;
const SPACES = /\s+/gu;
const WORDS_KEPT = 12;

/** 32-bit FNV-1a over UTF-16 code units, as eight hexadecimal digits. */
export function hash32(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** `kind.marks.words`, where the last two are hashes. Numbers are left out: they change from visit to visit. */
export function fingerprint(source: FingerprintSource): string {
  const marks = source.marks.map((mark) => mark.replace(DIGITS, '')).join(' ');
  const words = source.words.replace(DIGITS, '').trim().toLowerCase().split(SPACES).slice(0, WORDS_KEPT).join(' ');
  return `${source.kind}.${hash32(marks)}.${hash32(words)}`;
}

/** A block that was met before, with the start of its words. */
export interface KnownBlock {
  readonly fingerprint: string;
  readonly excerpt: string;
}

/** Fewer words than this, such as "Advertisement", stand on many blocks: then the marks have to agree as well. */
const SPEAKING_LENGTH = 20;

/** Whether a fingerprint is that of a known block, whatever kind each was taken for: by the words, where they say enough. */
export function isSameBlock({ fingerprint: known, excerpt }: KnownBlock, other: string): boolean {
  const [, knownMarks, knownWords] = known.split('.');
  const [, otherMarks, otherWords] = other.split('.');
  return knownWords === otherWords && (excerpt.length >= SPEAKING_LENGTH || knownMarks === otherMarks);
}
