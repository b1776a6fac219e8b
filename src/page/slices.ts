/** Runs work in slices of a few milliseconds while the browser is idle, and none while nobody sees the page. */

const SLICE_MS = 4;
/** Work that idle time never came for is done after this long all the same. */
const LATEST_MS = 300;

export interface Slices {
  readonly add: (task: () => void) => void;
  /** Drops what is still queued. */
  readonly clear: () => void;
}

export function createSlices(page: Document, signal: AbortSignal): Slices {
  const view = page.defaultView;
  let tasks: (() => void)[] = [];
  let isScheduled = false;

  function run(): void {
    isScheduled = false;
    if (signal.aborted || page.visibilityState === 'hidden') return;
    const until = performance.now() + SLICE_MS;
    let done = 0;
    for (const task of tasks) {
      if (done > 0 && performance.now() >= until) break;
      done += 1;
      task();
    }
    tasks = tasks.slice(done);
    schedule();
  }
  function schedule(): void {
    if (isScheduled || tasks.length === 0 || page.visibilityState === 'hidden' || !view) return;
    isScheduled = true;
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: LATEST_MS });
    else view.setTimeout(run, 0);
  }
  page.addEventListener('visibilitychange', schedule, { signal });
  return {
    add(task) {
      tasks.push(task);
      schedule();
    },
    clear() {
      tasks = [];
    },
  };
}
