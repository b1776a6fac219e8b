/** Builds the elements of the bar; text only ever goes in as text. */

interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

export function build<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  parts: Parts = {},
): HTMLElementTagNameMap[Name] {
  const element = page.createElement(name);
  if (parts.class !== undefined) element.className = parts.class;
  if (parts.text !== undefined) element.textContent = parts.text;
  for (const [key, value] of Object.entries(parts.attributes ?? {})) element.setAttribute(key, value);
  element.append(...(parts.children ?? []));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A small drawing of strokes in a 16 by 16 box, of the colour of the text around it. */
export function drawing(page: Document, path: string): SVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' })) {
    svg.setAttribute(name, value);
  }
  const strokes = page.createElementNS(SVG, 'path');
  strokes.setAttribute('d', path);
  svg.append(strokes);
  return svg;
}
