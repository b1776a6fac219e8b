/** Draws frames around elements of the page, in a layer of Foldaway's own, and keeps them in place while the page moves. */
import { build } from '../element';

export type OutlineLook = 'aimed' | 'collapses' | 'kept';

export interface Outline {
  readonly element: Element;
  readonly look: OutlineLook;
}

export interface Outlines {
  readonly show: (outlines: readonly Outline[]) => void;
}

/** More than these at once are a grid, not a hint. */
const OUTLINES_AT_MOST = 150;

export function createOutlines(page: Document, layer: HTMLElement, signal: AbortSignal): Outlines {
  const view = page.defaultView;
  let shown: readonly Outline[] = [];
  let frame: number | undefined;

  function draw(): void {
    frame = undefined;
    const boxes = shown.map(({ element, look }) => ({ rect: element.getBoundingClientRect(), look }));
    const drawn = boxes.filter(({ rect }) => rect.width > 0 && rect.height > 0);
    layer.replaceChildren(
      ...drawn.map(({ rect, look }) => {
        const box = build(page, 'div', { class: `outline ${look}` });
        Object.assign(box.style, {
          left: `${rect.left}px`,
          top: `${rect.top}px`,
          width: `${rect.width}px`,
          height: `${rect.height}px`,
        });
        return box;
      }),
    );
  }
  function drawSoon(): void {
    if (shown.length > 0) frame ??= view?.requestAnimationFrame(draw);
  }
  view?.addEventListener('scroll', drawSoon, { capture: true, passive: true, signal });
  view?.addEventListener('resize', drawSoon, { passive: true, signal });
  signal.addEventListener('abort', () => frame !== undefined && view?.cancelAnimationFrame(frame), { once: true });

  return {
    show(outlines) {
      shown = outlines.slice(0, OUTLINES_AT_MOST);
      draw();
    },
  };
}
