/** The reader's rules while they are being typed: saved a moment after the last key, and never lost to a change from elsewhere. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { RULES_LENGTH_MAX } from '../../../settings/limits';

/** `conflict`: the stored rules were changed elsewhere (another window, a backup, the browser's sync) while this text was not saved. */
export type DraftStatus = 'saved' | 'unsaved' | 'saving' | 'failed' | 'tooLong' | 'conflict';

export interface Draft {
  /** What the editor should show. Changes by typing, and where a change from elsewhere is taken in. */
  readonly text: ReadonlySignal<string>;
  readonly status: ReadonlySignal<DraftStatus>;
  readonly edit: (text: string) => void;
  /** Saves now whatever is not saved yet. */
  readonly save: () => Promise<void>;
  /** The rules as stored now. */
  readonly takeIn: (stored: string) => void;
  readonly keepMine: () => Promise<void>;
  readonly takeTheirs: () => void;
}

interface DraftOptions {
  readonly stored: string;
  /** Answers whether the text could be stored. */
  readonly store: (text: string) => Promise<boolean>;
  readonly delayMs: number;
  readonly until: AbortSignal;
}

export function createDraft({ stored, store, delayMs, until }: DraftOptions): Draft {
  const text = signal(stored);
  const status = signal<DraftStatus>('saved');
  let saved = stored;
  let theirs = stored;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves run one after another, so that an older text never lands on a newer one. */
  let running: Promise<void> = Promise.resolve();

  const stopTimer = (): void => clearTimeout(timer);
  until.addEventListener('abort', stopTimer, { once: true });

  const write = async (): Promise<void> => {
    const written = text.value;
    if (written === saved) {
      status.value = 'saved';
      return;
    }
    if (written.length > RULES_LENGTH_MAX) {
      status.value = 'tooLong';
      return;
    }
    status.value = 'saving';
    const before = saved;
    saved = written;
    const isStored = await store(written);
    if (!isStored) saved = before;
    if (text.value !== written) status.value = 'unsaved';
    else status.value = isStored ? 'saved' : 'failed';
  };

  const save = (): Promise<void> => {
    stopTimer();
    running = running.then(() => (status.value === 'conflict' ? undefined : write()));
    return running;
  };

  return {
    text,
    status,
    save,
    edit: (typed) => {
      if (typed === text.value) return;
      text.value = typed;
      if (status.value === 'conflict') return;
      status.value = 'unsaved';
      stopTimer();
      timer = setTimeout(save, delayMs);
    },
    takeIn: (fromStore) => {
      theirs = fromStore;
      if (fromStore === saved || status.value === 'saving') return;
      if (text.value === saved || text.value === fromStore) {
        stopTimer();
        saved = fromStore;
        text.value = fromStore;
        status.value = 'saved';
      } else {
        stopTimer();
        status.value = 'conflict';
      }
    },
    keepMine: () => {
      saved = theirs;
      status.value = 'unsaved';
      return save();
    },
    takeTheirs: () => {
      saved = theirs;
      text.value = theirs;
      status.value = 'saved';
    },
  };
}
