/** One picker in a document: opens it, or closes the one that is open. */
import type { Running } from '../../page/running';
import { openPicker, type Picker } from './open';
import type { PickerOptions } from './state';

const NAME = Symbol.for('foldaway.picker');

interface Opened {
  readonly picker: Picker | undefined;
  /** The wish that it was opened or closed by: a worker that is stopped before it answers is told the same one again. */
  readonly ask: string | undefined;
}

export function togglePicker(
  page: Document,
  running: Running | undefined,
  worker: Pick<PickerOptions, 'readRule' | 'addRule'>,
): void {
  const world = globalThis as { [NAME]?: Opened };
  const before = world[NAME];
  const ask = running?.pickAsk();
  if (ask !== undefined && before?.ask === ask) return;
  let picker: Picker | undefined;
  if (before?.picker?.isOpen() === true) before.picker.close();
  // The content script is what collapses, and undoes everything should the extension go.
  else if (running?.isAlive()) picker = openPicker({ page, running, host: page.location.hostname, ...worker });
  world[NAME] = { picker, ask };
}
