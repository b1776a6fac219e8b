/** A page that attacks, breaks or surprises, and what must hold on it all the same. */
import type { Stage } from './stage';

export interface ServedFile {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Expectation {
  /** Selectors of what must be hidden. */
  readonly collapsed?: readonly string[];
  /** Selectors of what must be shown, beside the article. */
  readonly shown?: readonly string[];
  /** How many bars there are in the end; 1 for a page that names what is collapsed, else 0. */
  readonly bars?: number;
}

export interface HostilePage extends Expectation, Partial<Pick<ServedFile, 'contentType' | 'headers'>> {
  /** What the page does, in words; names the test. */
  readonly name: string;
  /** A page's script may define `problems()`, its own test of its behaviour: a list of lines, empty where all is well. */
  readonly html: () => string;
  /** What else its site serves, by path; frames of other sites are served at `http://other.<its host>`. */
  readonly files?: Readonly<Record<string, ServedFile>>;
  /** What holds before `act`, where that is something else than after it. */
  readonly beforeActing?: Expectation;
  /** What a reader or the page does once all is settled. */
  readonly act?: (stage: Stage) => Promise<void>;
  /** Time in which a wrong collapse could still come. */
  readonly settleMs?: number;
  /** Most of the main thread's time that Foldaway may take. */
  readonly spentMsAtMost?: number;
  /** The page alone keeps the browser busy: it gets time, and runs by itself. */
  readonly isHeavy?: true;
  /** Also run in Firefox. */
  readonly inFirefox?: true;
}
