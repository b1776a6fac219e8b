/** One at a time across the worker and all of the extension's pages, also when one of them is stopped in the middle. */

/** The browser lets go of the lock when the context that holds it ends. Never in a content script: there the locks are the page's. */
export function withLock<Result>(name: string, action: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`foldaway:${name}`, action) as Promise<Result>;
}
