/** One picker in a document: opens it, or closes the one that is open. */
import type { Running } from '../../page/running';
import { openPicker, type Picker } from './open';
import type { PickerOptions } from './state';

const NAME = Symbol.for('foldaway.picker');

export function togglePicker(
  page: Document,
  running: Running | undefined,
  worker: Pick<PickerOptions, 'readRule' | 'addRule'>,
): void {
  const world = globalThis as { [NAME]?: Picker };
  const before = world[NAME];
  if (before?.isOpen() === true) before.close();
  // The content script is what collapses, and undoes everything should the extension go.
  else if (running?.isAlive()) world[NAME] = openPicker({ page, running, host: page.location.hostname, ...worker });
}
