/** Reads a document, or a part of one, into an outline. One walk, no styles and no rectangles; changes nothing. */

import { FACT, type Outline, type OutlineElement, type TextRun } from '../core/outline';
import { attributesOf, firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from './dom';
import { attributeText, factsOf, ITALIC, marksOf, SKIPPED, targetOf, WITHIN_WORD } from './element-facts';

export interface Segmented {
  readonly outline: Outline;
  /** The elements behind `outline.elements`, by index. */
  readonly nodes: readonly Element[];
}

interface OpenRun {
  parts: string[];
  owner: number;
  /** How many elements had been entered when the run began. */
  bornAt: number;
  wrapper: number;
  linkLength: number;
  emphasisLength: number;
}

const saysSomething = ({ parts }: OpenRun): boolean => parts.some((part) => part.trim() !== '');

/** Segments `root` and all under it. `isLeftOut` tells elements whose subtree is passed over (blocks already collapsed, our own bars). */
export function segment(
  root: Element,
  page: Document,
  isLeftOut: (element: Element) => boolean = () => false,
): Segmented {
  const elements: OutlineElement[] = [];
  const nodes: Element[] = [];
  const runs: TextRun[] = [];
  let open: OpenRun | undefined;
  let linkDepth = 0;
  let emphasisDepth = 0;
  let current = -1;
  let block = -1;
  const blocks: number[] = [];

  function flush(): void {
    if (!open) return;
    const text = open.parts.join('');
    if (text.trim() !== '')
      runs.push({
        text,
        owner: open.owner,
        wrapper: open.wrapper,
        linkLength: open.linkLength,
        emphasisLength: open.emphasisLength,
        isAttribute: false,
      });
    open = undefined;
  }
  function addText(text: string): void {
    // white space before the first word belongs to no run, so that a lone link on a line of its own holds all of its run
    if (!open && text.trim() === '') return;
    open ??= { parts: [], owner: block, bornAt: elements.length, wrapper: -1, linkLength: 0, emphasisLength: 0 };
    if (open.wrapper >= 0 && text.trim() !== '') open.wrapper = -1;
    open.parts.push(text);
    if (linkDepth > 0) open.linkLength += text.trim().length;
    if (emphasisDepth > 0) open.emphasisLength += text.trim().length;
  }
  function enter(element: Element): boolean {
    const tag = nameOf(element);
    if (SKIPPED.has(tag) || isLeftOut(element)) {
      if (!open) return false;
      if (tag !== 'script' && tag !== 'style') addText(' ');
      return false;
    }
    const facts = factsOf(element, tag);
    const isInline = (facts & FACT.inline) !== 0;
    if (!isInline) flush();
    const index = elements.length;
    elements.push({
      tag,
      parent: current,
      last: index,
      runFrom: runs.length,
      runTo: runs.length,
      marks: attributesOf(element).length > 0 ? marksOf(element) : '',
      target: targetOf(element, tag),
      facts,
    });
    nodes.push(element);
    current = index;
    if (!isInline) {
      blocks.push(block);
      block = index;
    } else if (!WITHIN_WORD.has(tag) && open) addText(' ');
    if (tag === 'a') linkDepth += 1;
    if (ITALIC.has(tag)) emphasisDepth += 1;
    const said = attributeText(element, tag);
    if (said !== '') {
      flush();
      runs.push({
        text: said,
        owner: block,
        wrapper: index,
        linkLength: linkDepth > 0 ? said.length : 0,
        emphasisLength: 0,
        isAttribute: true,
      });
    }
    return true;
  }
  function leave(element: Element): void {
    const tag = nameOf(element);
    const entry = elements[current];
    if (!entry) return;
    const isInline = (entry.facts & FACT.inline) !== 0;
    if (!isInline) {
      flush();
      block = blocks.pop() ?? -1;
    } else if (open) {
      if (!WITHIN_WORD.has(tag)) addText(' ');
      // so far the whole run stands in this inline element
      if (open.bornAt > current && saysSomething(open)) open.wrapper = current;
    }
    if (tag === 'a') linkDepth -= 1;
    if (ITALIC.has(tag)) emphasisDepth -= 1;
    entry.last = elements.length - 1;
    // a run that is still open belongs to the inline element as well, unless it is blank and may never be one
    entry.runTo = runs.length + (open && saysSomething(open) ? 1 : 0);
    current = entry.parent;
  }

  if (enter(root)) {
    let node: Node = root;
    walk: for (;;) {
      let next: Node | null = firstChildOf(node);
      for (;;) {
        while (next) {
          const type = typeOf(next);
          if (type === 3) addText((next as Text).data);
          else if (type === 1 && enter(next as Element)) break;
          next = nextSiblingOf(next);
        }
        if (next) {
          node = next;
          continue walk;
        }
        leave(node as Element);
        if (node === root) break walk;
        next = nextSiblingOf(node);
        node = parentOf(node) as Node;
      }
    }
  }
  return {
    nodes,
    outline: {
      elements,
      runs,
      language: page.documentElement?.getAttribute('lang') ?? '',
      host: (page.location?.hostname ?? '').replace(/^www\./u, ''),
      path: page.location?.pathname ?? '',
      title: page.title,
      isFrame: page.defaultView !== null && page.defaultView !== page.defaultView.top,
    },
  };
}
