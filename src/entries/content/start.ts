/** Starts the content script in one frame. */
export function start(): void {
  document.documentElement.dataset.x = '1';
}
