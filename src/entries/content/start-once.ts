/** Sees to it that one script is at work in a document, however often it is injected, and that a new one takes over from an old. */
import { runningHere, tellRunning } from '../../page/running';
import { type StartOptions, start } from './start';

/** Told to scripts in worlds that this one cannot see; they obey only if their extension is gone, so a page gains nothing by it. */
const TAKE_OVER = 'foldaway-take-over';

export function startOnce(options: StartOptions): void {
  const before = runningHere();
  if (before?.isAlive()) return;
  before?.stop();
  options.page.dispatchEvent(new Event(TAKE_OVER));
  const running = start(options);
  tellRunning(running);
  options.page.addEventListener(TAKE_OVER, () => {
    if (!running.isAlive()) running.stop();
  });
}
