/** @vitest-environment jsdom */
/** Forms that answer for the DOM: what `dom.ts` reads all the same, and that nobody in `src/page` reads around it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attributeOf,
  attributesOf,
  childNodesOf,
  childrenOf,
  classesOf,
  firstChildOf,
  hasAttribute,
  idOf,
  isInDocument,
  nameOf,
  nextElementOf,
  nextSiblingOf,
  pageOf,
  parentElementOf,
  parentOf,
  previousSiblingOf,
  removeAttribute,
  rootOf,
  setAttribute,
  shadowRootOf,
  siblingsOf,
  textOf,
  typeOf,
} from '../../../src/page/dom';
import { hasImpostors } from '../../../src/page/impostors';
import { segment } from '../../../src/page/segment';

const NAMES = [
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'previousSibling',
  'childNodes',
  'children',
  'nodeType',
  'localName',
  'textContent',
  'isConnected',
  'ownerDocument',
  'id',
  'classList',
  'attributes',
  'shadowRoot',
  'nextElementSibling',
  'getAttribute',
  'setAttribute',
  'removeAttribute',
  'hasAttribute',
  'getRootNode',
] as const;

function clobbered(): HTMLFormElement {
  const fields = NAMES.map((name) => `<input name="${name}">`).join('');
  document.body.innerHTML = `<p>Before</p><form id="ask" class="a b"><b>Inside</b>${fields}</form><p>After</p>`;
  return withFieldsFirst();
}

/** The page's form, answering as in a browser: jsdom gives a form's own properties before its fields. */
function withFieldsFirst(): HTMLFormElement {
  const form = document.forms[0];
  if (!form) throw new Error('there is no form');
  for (const field of [...form.elements] as HTMLInputElement[]) {
    if (field.name !== '') Object.defineProperty(form, field.name, { value: field, configurable: true });
  }
  return form;
}

describe('a form whose fields are named as parts of the DOM', () => {
  test('answers with its fields, which is what the rest is about', () => {
    expect(clobbered().parentElement).toBeInstanceOf(HTMLInputElement);
    expect(clobbered().nextSibling).toBeInstanceOf(HTMLInputElement);
  });

  test('is read as the browser has it', () => {
    const form = clobbered();
    const [before, after] = [...document.querySelectorAll('p')];
    expect(parentOf(form)).toBe(document.body);
    expect(parentElementOf(form)).toBe(document.body);
    expect(firstChildOf(form)).toBe(document.querySelector('b'));
    expect(nextSiblingOf(form)).toBe(after);
    expect(nextElementOf(form)).toBe(after);
    expect(previousSiblingOf(form)).toBe(before);
    expect(childNodesOf(form)).toHaveLength(NAMES.length + 1);
    expect(childrenOf(form)).toHaveLength(NAMES.length + 1);
    expect([...siblingsOf(form)]).toEqual([before, form, after]);
    expect(typeOf(form)).toBe(1);
    expect(nameOf(form)).toBe('form');
    expect(textOf(form)).toBe('Inside');
    expect(isInDocument(form)).toBe(true);
    expect(pageOf(form)).toBe(document);
    expect(rootOf(form)).toBe(document);
    expect(idOf(form)).toBe('ask');
    expect([...classesOf(form)]).toEqual(['a', 'b']);
    expect(attributesOf(form)).toHaveLength(2);
    expect(shadowRootOf(form)).toBe(null);
  });

  test('is changed and changed back', () => {
    const form = clobbered();
    setAttribute(form, 'data-x', '1');
    expect(hasAttribute(form, 'data-x')).toBe(true);
    expect(attributeOf(form, 'data-x')).toBe('1');
    removeAttribute(form, 'data-x');
    expect(hasAttribute(form, 'data-x')).toBe(false);
  });

  test('is walked through to its end, and the page after it', () => {
    clobbered();
    const { outline } = segment(document.body, document);
    expect(outline.runs.map(({ text }) => text.trim())).toEqual(['Before', 'Inside', 'After']);
  });
});

describe('hasImpostors', () => {
  test('tells a form that answers for a method', () => {
    document.body.innerHTML = '<form><input name="matches"></form>';
    expect(hasImpostors(document)).toBe(true);
  });

  test.each(['', '<form><input name="email"><button name="go">Go</button></form>', '<form><input></form>'])(
    'takes %j for honest',
    (html) => {
      document.body.innerHTML = html;
      expect(hasImpostors(document)).toBe(false);
    },
  );
});

/** Files that read only elements of our own making there, or that cannot be forms. */
const OWN_ELEMENTS = ['bar.ts', 'bar-menu.ts', 'element.ts', 'sheets.ts', 'dom.ts', 'dialog.ts'];
/** Runs only while the reader picks a block. */
const PICKER = 'picker/';
const AROUND =
  /\.(?:(?:parentNode|parentElement|firstChild|nextSibling|previousSibling|childNodes|nodeType|nodeName|localName|ownerDocument|classList|attributes|nextElementSibling)\b(?!\()|getRootNode\()/gu;

test('nobody in src/page climbs or walks the tree in another way', () => {
  const folder = path.resolve(import.meta.dirname, '../../../src/page');
  const found = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith(PICKER) && !OWN_ELEMENTS.includes(file))
    .flatMap((file) =>
      [...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(AROUND)].map(([read]) => `${file}: ${read}`),
    );
  expect(found).toEqual([]);
});
