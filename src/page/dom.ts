/**
 * Reads elements in ways that no page can answer in the browser's stead. A form gives out its fields under their names before its own
 * properties, to content scripts of Chrome too: beside `<input name="parentElement">`, `form.parentElement` is that field, and whoever
 * climbs goes round for ever. So whatever walks the tree, tells one element from another or puts back what was changed asks here.
 */

/** The property as the browser defines it, found on the node's own prototypes: documents of other windows have others. */
function definitionOf(node: Node, name: string): PropertyDescriptor {
  for (let at: object | null = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  throw new Error(`Nodes have no ${name}`);
}

function reader<Owner extends Node, Name extends keyof Owner & string>(name: Name): (node: Owner) => Owner[Name] {
  let get: (() => Owner[Name]) | undefined;
  return (node) => {
    get ??= definitionOf(node, name).get as () => Owner[Name];
    return get.call(node);
  };
}

function method<Owner extends Node, Args extends unknown[], Result>(
  name: string,
): (node: Owner, ...args: Args) => Result {
  let call: ((...args: Args) => Result) | undefined;
  return (node, ...args) => {
    call ??= definitionOf(node, name).value as (...args: Args) => Result;
    return call.apply(node, args);
  };
}

export const typeOf = reader<Node, 'nodeType'>('nodeType');
/** Of an element or a shadow root: documents have none. */
export const pageOf = reader<Element | ShadowRoot, 'ownerDocument'>('ownerDocument');
export const parentOf = reader<Node, 'parentNode'>('parentNode');
export const parentElementOf = reader<Node, 'parentElement'>('parentElement');
export const firstChildOf = reader<Node, 'firstChild'>('firstChild');
export const nextSiblingOf = reader<Node, 'nextSibling'>('nextSibling');
export const previousSiblingOf = reader<Node, 'previousSibling'>('previousSibling');
export const childNodesOf = reader<Node, 'childNodes'>('childNodes');
export const textOf = (node: Node): string => textContentOf(node) ?? '';
export const isInDocument = reader<Node, 'isConnected'>('isConnected');

export const nameOf = reader<Element, 'localName'>('localName');
export const idOf = reader<Element, 'id'>('id');
export const classesOf = reader<Element, 'classList'>('classList');
export const attributesOf = reader<Element, 'attributes'>('attributes');
export const childrenOf = reader<Element, 'children'>('children');
export const shadowRootOf = reader<Element, 'shadowRoot'>('shadowRoot');
export const nextElementOf = reader<Element, 'nextElementSibling'>('nextElementSibling');

/** The element and those beside it. */
export function siblingsOf(element: Element): Iterable<Element> {
  const parent = parentElementOf(element);
  return parent ? childrenOf(parent) : [];
}

export const attributeOf = method<Element, [name: string], string | null>('getAttribute');
export const hasAttribute = method<Element, [name: string], boolean>('hasAttribute');
export const setAttribute = method<Element, [name: string, value: string], void>('setAttribute');
export const removeAttribute = method<Element, [name: string], void>('removeAttribute');
export const rootOf = method<Node, [], Node>('getRootNode');
export const listen = method<Element, [name: string, listener: (event: Event) => void], void>('addEventListener');
export const unlisten = method<Element, [name: string, listener: (event: Event) => void], void>('removeEventListener');

const textContentOf = reader<Node, 'textContent'>('textContent');
