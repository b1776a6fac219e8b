/** Pages that freeze, overwrite or spy on what JavaScript and the DOM are made of. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL_ONLY, attackedBy, ownTest } from './parts';

const trap = (code: string, name: string, parts: Partial<HostilePage> = {}): HostilePage => ({
  name,
  html: () => attackedBy(code),
  collapsed: APPEAL_ONLY,
  ...parts,
});
const CALLED = `globalThis.called = []; const spy = (name, real) => function (...args) { called.push(name); return real?.apply(this, args); };`;
const NONE_CALLED = ownTest('return called.map((name) => "the page saw a call of " + name);');

export const BUILTINS: readonly HostilePage[] = [
  trap(
    `for (const type of [Object, Array, String, Function, Promise, Map, Set, WeakMap, RegExp, Node, Element, HTMLElement, Document, Event, EventTarget])
      Object.freeze(type.prototype);`,
    'freezes all prototypes',
    { inFirefox: true },
  ),
  trap(
    `for (const name of ['map', 'filter', 'forEach', 'push', 'includes', 'indexOf', 'join', 'find', 'some', 'slice', 'flatMap'])
      Array.prototype[name] = () => { throw new Error('not here'); };`,
    'overwrites the methods of arrays',
    { inFirefox: true },
  ),
  trap(
    `for (const name of ['querySelector', 'querySelectorAll', 'setAttribute', 'getAttribute', 'matches', 'closest', 'attachShadow', 'insertBefore', 'remove', 'append', 'checkVisibility'])
      Element.prototype[name] = () => { throw new Error('not here'); };
    Node.prototype.insertBefore = Node.prototype.appendChild = () => { throw new Error('not here'); };`,
    'overwrites the methods of elements',
    { inFirefox: true },
  ),
  trap(
    `for (const name of ['textContent', 'parentNode', 'firstChild', 'nextSibling', 'nodeType', 'isConnected'])
      Object.defineProperty(Node.prototype, name, { get() { throw new Error('not here'); } });`,
    'overwrites how nodes are read',
    { inFirefox: true },
  ),
  trap(
    `globalThis.MutationObserver = class { observe() { throw new Error('nothing is observed here'); } };
    globalThis.requestIdleCallback = globalThis.requestAnimationFrame = globalThis.setTimeout = () => 0;`,
    'takes away observers, timers and idle time',
  ),
  trap(
    `Object.defineProperty(globalThis, 'customElements', { value: new Proxy(customElements, { get() { throw new Error('not here'); } }) });
    Object.defineProperty(globalThis, 'ShadowRoot', { value: undefined });
    Object.defineProperty(globalThis, 'CSSStyleSheet', { value: undefined });`,
    'takes away custom elements, shadow roots and style sheets',
  ),
  trap(
    `JSON.parse = JSON.stringify = () => { throw new Error('not here'); };
    Promise.prototype.then = () => { throw new Error('not here'); };
    Symbol.iterator; Array.prototype[Symbol.iterator] = () => { throw new Error('not here'); };`,
    'breaks JSON, promises and iteration',
  ),
  trap(
    `const bad = { get() { throw new Error('touched'); }, configurable: true };
    for (const name of ['chrome', 'browser', 'foldaway', '__proto__name']) Object.defineProperty(globalThis, name, bad);`,
    'puts traps where extensions have their interface',
  ),
  trap(
    `for (const name of ['then', 'toJSON', 'name', 'value', 'get', 'set', 'isOk', 'payload'])
      Object.defineProperty(Object.prototype, name, { get() { throw new Error('polluted ' + name); }, set() {}, configurable: true });`,
    'pollutes the prototype of all objects',
  ),
  {
    name: 'spies on what an extension would call',
    html: () =>
      attackedBy(
        `${CALLED}
        EventTarget.prototype.dispatchEvent = spy('dispatchEvent', EventTarget.prototype.dispatchEvent);
        Element.prototype.attachShadow = spy('attachShadow', Element.prototype.attachShadow);
        Element.prototype.setAttribute = spy('setAttribute', Element.prototype.setAttribute);
        globalThis.postMessage = spy('postMessage', globalThis.postMessage);
        globalThis.fetch = spy('fetch', globalThis.fetch);
        addEventListener('message', () => called.push('message'));`,
        { afterMain: NONE_CALLED },
      ),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'makes errors of every event that is no reader’s',
    html: () =>
      attackedBy(
        `globalThis.heard = [];
        for (const name of ['click', 'focus', 'blur', 'input', 'change', 'resize', 'scroll', 'keydown', 'toggle', 'beforetoggle'])
          addEventListener(name, (event) => heard.push(name), true);`,
        { afterMain: ownTest('return heard.map((name) => "the page heard " + name);') },
      ),
    collapsed: APPEAL_ONLY,
  },
];
