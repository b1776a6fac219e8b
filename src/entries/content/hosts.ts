/** Whose settings hold in a frame: those of its own host, and those of the page at the top of the tab, which the reader sees as the site. */

/** Frames without an address of their own (`about:blank`, `srcdoc`) belong to the page that made them. */
export function hostOf(view: Window): string {
  if (view.location.hostname !== '' || view.origin === 'null') return view.location.hostname;
  return new URL(view.origin).hostname;
}

/**
 * Undefined where the browser does not tell the frame: Firefox before 148, sandboxed pages, and frames that are embedded with
 * `referrerpolicy="no-referrer"`.
 */
export function topHostOf(view: Window, host: string): string | undefined {
  if (view.top === view) return host;
  const top = Array.from(view.location.ancestorOrigins ?? []).at(-1);
  return top !== undefined && URL.canParse(top) ? new URL(top).hostname : undefined;
}
