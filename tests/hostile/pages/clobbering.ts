/** Pages whose forms, fields and images are named as parts of the DOM, and so stand in for them wherever a script asks a form or the document. */
import type { HostilePage } from '../harness/hostile-page';
import { APPEAL, APPEAL_ONLY, attackedBy, story } from './parts';

const field = (name: string): string => `<input type="hidden" name="${name}" value="x">`;
const form = (names: readonly string[], inside: string): string =>
  `<form class="all" action="/">${names.map(field).join('')}${inside}</form>`;

/** Names that honest sites give their fields, each of them also the name of a property that scripts ask elements for. */
const HONEST_NAMES =
  'id title lang children style hidden slot name action method target dir prefix open role attributes parent'.split(
    ' ',
  );
const WAYS_THROUGH_THE_TREE =
  `parentNode parentElement firstChild lastChild nextSibling previousSibling childNodes children firstElementChild nextElementSibling
  previousElementSibling nodeType nodeName localName tagName isConnected ownerDocument shadowRoot textContent id classList`.split(
    /\s+/u,
  );
/** Where methods are missing the page is left alone, without a word. */
const METHODS =
  'matches contains closest getAttribute setAttribute hasAttribute querySelector querySelectorAll getRootNode remove'.split(
    ' ',
  );

/** Gives every property of every element and node to a field of the form, when the page runs. */
const NAME_EVERYTHING = `
  const names = new Set();
  for (let at = HTMLFormElement.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('form.all');
    for (const name of names) {
      const field = document.createElement('input');
      field.type = 'hidden';
      Element.prototype.setAttribute.call(field, 'name', name);
      Element.prototype.prepend.call(form, field);
    }
  });`;

const NAME_THE_DOCUMENT = `
  const names = new Set();
  for (let at = HTMLDocument.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  names.delete('constructor');
  const make = document.createElement.bind(document), add = document.body ?? document.documentElement;
  addEventListener('DOMContentLoaded', () => {
    const body = document.body;
    for (const name of names) { const image = make('img'); image.name = name; image.alt = ''; body.append(image); }
  });`;

export const CLOBBERING: readonly HostilePage[] = [
  {
    name: 'names the fields of a form around the page as honest sites do',
    html: () => story({ afterText: form(HONEST_NAMES, APPEAL) }),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'is an appeal that is a form with fields named like its properties',
    html: () =>
      story({
        afterText: APPEAL.replace('<section', '<form').replace(
          '</section>',
          `${HONEST_NAMES.map(field).join('')}</form>`,
        ),
      }),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'blocks the ways through the tree with fields',
    html: () => story({ afterText: form(WAYS_THROUGH_THE_TREE, APPEAL) }),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'blocks the ways through the tree in the appeal itself',
    html: () =>
      story({
        afterText: APPEAL.replace('<section', '<form').replace(
          '</section>',
          `${WAYS_THROUGH_THE_TREE.map(field).join('')}</form>`,
        ),
      }),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
  {
    name: 'has fields for the methods of elements around its appeal',
    html: () => story({ afterText: form(METHODS, APPEAL) }),
    shown: ['article p', '.plea'],
  },
  {
    name: 'names a field after every property that a form has',
    html: () => attackedBy(NAME_EVERYTHING, { afterText: form([], APPEAL) }),
    shown: ['article p', '.plea'],
    settleMs: 1000,
  },
  {
    name: 'names an image after every property that the document has',
    html: () => attackedBy(NAME_THE_DOCUMENT),
    collapsed: APPEAL_ONLY,
    inFirefox: true,
  },
];
