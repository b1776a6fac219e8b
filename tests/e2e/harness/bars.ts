/** The bars of a page, whose shadow roots are closed: found and read through the browser's own debugger, used by mouse and keyboard. */
import type { CDPSession, Page } from 'playwright-core';

export interface BarOnPage {
  /** What a reader sees in it. */
  readonly text: string;
  /** Where the part is that the selector names, in the page's coordinates. */
  readonly centre: (selector: '.main' | '.more') => Promise<{ readonly x: number; readonly y: number }>;
  readonly click: (selector: '.main' | '.more') => Promise<void>;
  /** Clicks the item of the open menu that says this. */
  readonly choose: (item: string) => Promise<void>;
  /** The text of its menu, and of the reasons in it where these are shown. */
  readonly menuText: () => Promise<string>;
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

export async function barsOf(page: Page): Promise<readonly BarOnPage[]> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots = [...withDescendants(root as DomNode)].flatMap(({ localName, shadowRoots }) =>
    localName === 'foldaway-bar' && shadowRoots?.[0] ? [shadowRoots[0].nodeId] : [],
  );
  const find = async (within: number, selector: string): Promise<number> => {
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: within, selector });
    if (nodeId === 0) throw new Error(`the bar has no ${selector}`);
    return nodeId;
  };
  const clickOn = async (nodeId: number): Promise<void> => {
    const { x, y } = await evaluateOn<{ x: number; y: number }>(cdp, nodeId, CENTRE);
    await page.mouse.click(x, y);
  };
  return Promise.all(
    roots.map(async (shadowRoot): Promise<BarOnPage> => {
      const main = await find(shadowRoot, '.main');
      return {
        text: (await evaluateOn<string>(cdp, main, TEXT)).replace(/\s+/gu, ' ').trim(),
        centre: async (selector) => evaluateOn(cdp, await find(shadowRoot, selector), CENTRE),
        click: async (selector) => clickOn(await find(shadowRoot, selector)),
        async choose(item) {
          const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
            nodeId: shadowRoot,
            selector: '[role=menuitem]',
          });
          const texts = await Promise.all(nodeIds.map((nodeId) => evaluateOn<string>(cdp, nodeId, TEXT)));
          const nodeId = nodeIds[texts.indexOf(item)];
          if (nodeId === undefined) throw new Error(`the menu has no "${item}", only: ${texts.join(', ')}`);
          await clickOn(nodeId);
        },
        menuText: async () => evaluateOn<string>(cdp, await find(shadowRoot, '.menu'), TEXT),
      };
    }),
  );
}

/** The one bar of a page that has one. */
export async function onlyBar(page: Page): Promise<BarOnPage> {
  const bars = await barsOf(page);
  const [bar] = bars;
  if (bar === undefined || bars.length > 1) throw new Error(`expected one bar, found ${bars.length}`);
  return bar;
}
