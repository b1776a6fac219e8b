/**
 * Tells pages whose forms answer for the DOM: beside `<input name="matches">`, `form.matches` is that field. What must never go wrong does
 * not ask forms themselves (`dom.ts`); for the rest, where something failed, this tells whether the page is at fault.
 */

export function hasImpostors(page: Document): boolean {
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!view) return false;
  const names = new Set<string>();
  // up to what every object has
  let at: object = view.HTMLFormElement.prototype;
  while (Object.getPrototypeOf(at) !== null) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    at = Object.getPrototypeOf(at);
  }
  return [...page.forms].some((form) => {
    const fields = Reflect.get(view.HTMLFormElement.prototype, 'elements', form);
    const images = view.Element.prototype.querySelectorAll.call(form, 'img');
    return [...fields, ...images].some(
      (field) => names.has(field.getAttribute('name') ?? '') || names.has(field.getAttribute('id') ?? ''),
    );
  });
}
