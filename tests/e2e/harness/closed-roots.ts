/** Closed shadow roots of a page, found and read through the browser's own debugger, used by mouse and keyboard. */
import type { CDPSession, Page } from 'playwright-core';

export interface ClosedRoot {
  /** The root itself. */
  readonly nodeId: number;
  /** The element that the selector names; fails where there is none. */
  readonly find: (selector: string) => Promise<number>;
  readonly findAll: (selector: string) => Promise<readonly number[]>;
  /** Calls a function of JavaScript source with the element as `this`. */
  readonly evaluate: <Value>(nodeId: number, functionDeclaration: string) => Promise<Value>;
  readonly textOf: (nodeId: number) => Promise<string>;
  /** Where the element is, in the page's coordinates. */
  readonly centreOf: (nodeId: number) => Promise<{ readonly x: number; readonly y: number }>;
  readonly click: (nodeId: number) => Promise<void>;
}

interface DomNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

function* withDescendants(node: DomNode): Generator<DomNode> {
  yield node;
  const inside = [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  for (const child of inside) yield* withDescendants(child);
}

async function evaluateOn<Value>(cdp: CDPSession, nodeId: number, functionDeclaration: string): Promise<Value> {
  const { object } = await cdp.send('DOM.resolveNode', { nodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration,
    returnByValue: true,
  });
  return result.value as Value;
}

const TEXT = 'function () { return this.innerText ?? "" }';
const CENTRE = `function () {
  this.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = this.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}`;

/** The shadow roots of all elements of this name, in the page and in its frames. */
export async function closedRootsOf(page: Page, name: string): Promise<readonly ClosedRoot[]> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots = [...withDescendants(root as DomNode)].flatMap(({ localName, shadowRoots }) =>
    localName === name && shadowRoots?.[0] ? [shadowRoots[0].nodeId] : [],
  );
  return roots.map((shadowRoot): ClosedRoot => {
    const centreOf = (nodeId: number) => evaluateOn<{ x: number; y: number }>(cdp, nodeId, CENTRE);
    return {
      nodeId: shadowRoot,
      async find(selector) {
        const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: shadowRoot, selector });
        if (nodeId === 0) throw new Error(`${name} has no ${selector}`);
        return nodeId;
      },
      findAll: async (selector) => (await cdp.send('DOM.querySelectorAll', { nodeId: shadowRoot, selector })).nodeIds,
      evaluate: (nodeId, functionDeclaration) => evaluateOn(cdp, nodeId, functionDeclaration),
      textOf: (nodeId) => evaluateOn<string>(cdp, nodeId, TEXT),
      centreOf,
      async click(nodeId) {
        const { x, y } = await centreOf(nodeId);
        await page.mouse.click(x, y);
      },
    };
  });
}
