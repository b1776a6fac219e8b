/** What a cosmetic rule is: as parsed, as compiled for storage, and as selected for one page. All of it is JSON. */
import type { Kind } from '../kind';

/** A text to look for: literally, or as a regular expression that has passed `checkRegex`. */
export type Pattern =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'regex'; readonly source: string; readonly flags: string };

export type Combinator = ' ' | '>' | '+' | '~';

/** One step from a set of elements to the next: a filter, or a move to other elements. */
export type Step =
  | { readonly op: 'css'; readonly css: string }
  | { readonly op: 'find'; readonly combinator: Combinator; readonly css: string }
  | { readonly op: 'has'; readonly any: readonly Alternative[] }
  | { readonly op: 'is'; readonly any: readonly Alternative[] }
  | { readonly op: 'not'; readonly any: readonly Alternative[] }
  | { readonly op: 'hasText'; readonly pattern: Pattern }
  | { readonly op: 'minText'; readonly length: number }
  | { readonly op: 'attribute'; readonly name: Pattern; readonly value?: Pattern }
  | {
      readonly op: 'style';
      readonly pseudo: '' | '::before' | '::after';
      readonly property: string;
      readonly value: Pattern;
    }
  | { readonly op: 'ancestor'; readonly levels: number }
  | { readonly op: 'closest'; readonly css: string }
  | { readonly op: 'xpath'; readonly path: string };

/** A condition on the page's path and query, from `:matches-path()`. */
export interface PathCondition {
  readonly pattern: Pattern;
  readonly isNegated: boolean;
}

/** One selector of a selector list: what the browser can find by itself, then what is left to do. */
export interface Alternative {
  /** Native CSS; empty where the steps start at the element (or document) itself. */
  readonly css: string;
  readonly steps: readonly Step[];
  readonly paths: readonly PathCondition[];
}

export interface DomainPattern {
  /** Host name in lower case, or an entity such as `example.*`. */
  readonly host: string;
  readonly isNegated: boolean;
}

/** `site##selector`, or `site#@#selector` where `isException`. */
export interface SelectorRule {
  readonly type: 'selector';
  readonly isException: boolean;
  /** Empty: everywhere. */
  readonly domains: readonly DomainPattern[];
  /** Canonical text of the selector: the same for two spellings of one selector. */
  readonly selector: string;
  readonly alternatives: readonly Alternative[];
}

/** Which rules a page exception silences. */
export const UNHIDE_SCOPES = ['generic', 'specific', 'all'] as const;
export type UnhideScope = (typeof UNHIDE_SCOPES)[number];

/** `@@||site^$generichide`, `$specifichide` or `$elemhide`. */
export interface PageException {
  readonly type: 'page';
  readonly host: string;
  readonly scope: UnhideScope;
}

export type CosmeticRule = SelectorRule | PageException;

/** A rule with the line it stands on. */
export interface PlacedRule {
  readonly rule: CosmeticRule;
  /** 1-based. */
  readonly line: number;
  /** As typed, without the white space around it. */
  readonly text: string;
  /** What the comment right above it says: see `kind-note.ts`. */
  readonly kind?: Kind;
}

/** A rule as stored: plain selectors keep only their text. */
export interface CompiledRule {
  /** As the reader typed it. */
  readonly text: string;
  readonly selector: string;
  readonly kind?: Kind;
  readonly isException?: true;
  /** Absent where the browser understands `selector` by itself. */
  readonly alternatives?: readonly Alternative[];
}

/** What the rules say of one host name or entity; numbers are places in `CompiledRules.rules`. */
export interface HostEntry {
  readonly on?: readonly number[];
  readonly off?: readonly number[];
  readonly unhide?: readonly UnhideScope[];
}

/** All rules, indexed by site: what the worker stores and the content script reads. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  /** Rules that hold wherever no host entry says otherwise. */
  readonly generic: readonly number[];
  readonly hosts: Readonly<Record<string, HostEntry>>;
}

/** The rules in force on one page. */
export interface SelectedRules {
  readonly plain: readonly CompiledRule[];
  readonly procedural: readonly CompiledRule[];
  /** What they name stays open, also where detection finds it. */
  readonly exceptions: readonly CompiledRule[];
}
