/** Where the picker's panel stands: at the window's foot or head, off what is being picked. */

export interface Dock {
  /** To the other end, where it then stays. */
  readonly swap: () => void;
  /** Makes room for an element: by going to the other end, or by scrolling it out from beneath. */
  readonly clear: (element: Element) => void;
}

const AT_TOP = 'at-top';
const MARGIN_PX = 16;

export function createDock(panel: HTMLElement, page: Document): Dock {
  let isChosen = false;
  const covers = (element: Element): boolean => {
    const over = panel.getBoundingClientRect();
    const under = element.getBoundingClientRect();
    const isBeside = under.right <= over.left || under.left >= over.right;
    return !isBeside && under.bottom > over.top && under.top < over.bottom;
  };
  return {
    swap() {
      isChosen = true;
      panel.classList.toggle(AT_TOP);
    },
    clear(element) {
      if (!covers(element)) return;
      if (!isChosen) {
        const wasAtTop = panel.classList.toggle(AT_TOP) === false;
        if (!covers(element)) return;
        panel.classList.toggle(AT_TOP, wasAtTop);
      }
      // in both places, or where the reader wants it
      const free = panel.classList.contains(AT_TOP) ? panel.getBoundingClientRect().bottom : 0;
      page.defaultView?.scrollBy({ top: element.getBoundingClientRect().top - free - MARGIN_PX, behavior: 'instant' });
    },
  };
}
