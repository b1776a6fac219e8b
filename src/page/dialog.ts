/** Takes a modal dialog out of the top layer and puts it back without the page's being told. */

const EVENTS = ['close', 'beforetoggle', 'toggle'] as const;
const EVENTS_ARRIVE_WITHIN_MS = 250;

/**
 * Runs `act` and keeps the events that it causes on `dialog` from the page, to which nothing has happened.
 * Attributes alone cannot do this: a modal dialog makes the rest of the page inert for as long as it is modal, shown or not.
 */
function quietly(dialog: HTMLDialogElement, act: () => void): void {
  const view = dialog.ownerDocument.defaultView;
  if (!view) return;
  const stop = (event: Event): void => {
    if (event.target === dialog) event.stopImmediatePropagation();
  };
  for (const name of EVENTS) view.addEventListener(name, stop, true);
  act();
  view.setTimeout(() => {
    for (const name of EVENTS) view.removeEventListener(name, stop, true);
  }, EVENTS_ARRIVE_WITHIN_MS);
}

/** Ends the dialog's modality (the browser returns focus to where it was); its `open` attribute stays, as the page left it. */
export function endModal(dialog: HTMLDialogElement): void {
  const open = dialog.getAttribute('open') ?? '';
  quietly(dialog, () => {
    dialog.close();
    dialog.setAttribute('open', open);
  });
}

export function showModalQuietly(dialog: HTMLDialogElement): void {
  quietly(dialog, () => {
    dialog.removeAttribute('open');
    dialog.showModal();
  });
}

export function isModal(element: Element): element is HTMLDialogElement {
  return element instanceof HTMLDialogElement && element.open && element.matches(':modal');
}
