/**
 * Keeps what happens in the picker from the page: its events end at the window, before any listener of the page's document,
 * and go on inside the picker's closed shadow root as copies that do not leave it. What a script made is none of the reader's.
 */

interface GuardOptions {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** Keys are the picker's wherever the focus is: a page may take the focus back. `target` is the picker's own control. */
  readonly onKey: (event: KeyboardEvent, target: Element | null) => void;
  /** The page, or a newer version of the extension, has taken the picker away. */
  readonly onGone: () => void;
}

/** Scrolling, touches that scroll, and a select's own list are the browser's. */
const KEPT = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'mousedown', 'mouseup', 'mousemove'],
  ...['mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend'],
  ...['focus', 'blur', 'focusin', 'focusout', 'beforeinput', 'input', 'keyup', 'keypress', 'copy', 'cut', 'paste'],
] as const;

export function guardEvents({ host, root, signal, onKey, onGone }: GuardOptions): void {
  const view = host.ownerDocument.defaultView;
  const isOwn = (event: Event): boolean =>
    event.composedPath().includes(host) || ('relatedTarget' in event && event.relatedTarget === host);

  function innerTarget(event: Event): Element | null {
    // a click by the keyboard comes from nowhere in particular
    const isPointed = event instanceof MouseEvent && event.detail !== 0;
    const isMove = event.type === 'pointermove';
    if (event instanceof MouseEvent && (isPointed || isMove))
      return root.elementFromPoint(event.clientX, event.clientY);
    return root.activeElement;
  }
  function copyOf(event: Event): Event | undefined {
    if (event.type === 'input') return new Event('input', { bubbles: true });
    if (!(event instanceof MouseEvent) || (event.type !== 'click' && event.type !== 'pointermove')) return undefined;
    const { clientX, clientY, detail } = event;
    return new MouseEvent(event.type, { bubbles: true, cancelable: true, clientX, clientY, detail });
  }
  function keep(event: Event): void {
    if (!event.isTrusted || !isOwn(event)) return;
    event.stopImmediatePropagation();
    const copy = copyOf(event);
    if (copy) innerTarget(event)?.dispatchEvent(copy);
  }
  for (const name of KEPT) view?.addEventListener(name, keep, { capture: true, signal });
  view?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (!host.isConnected) return onGone();
      event.stopImmediatePropagation();
      onKey(event, root.activeElement);
    },
    { capture: true, signal },
  );
}
