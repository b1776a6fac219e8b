/** The names by which Foldaway's marks in a page are known, to this script and to the one that replaces it after an update. */
import { nameOf, typeOf } from './dom';

/** On a collapsed block; the sheet's rule for it stands in `entries/content/content.css`. */
export const COLLAPSED_ATTRIBUTE = 'data-foldaway';
export const COLLAPSED = 'collapsed';
/** In the same place: known from earlier visits, and hidden until it is judged. */
export const HELD = 'held';

/** On `html` or `body` while an overlay that locked the page's scrolling is collapsed. */
export const UNLOCKED_ATTRIBUTE = 'data-foldaway-unlocked';

/** On a `dialog` that was modal until it was collapsed. */
export const MODAL_ATTRIBUTE = 'data-foldaway-modal';

/** `data-foldaway-was-hidden` and the like: what an attribute that Foldaway changed held before. */
export const WAS_PREFIX = 'data-foldaway-was-';

/** The attributes of the page that Foldaway may change, each with what it sets (null: it takes the attribute away). */
export const BORROWED = { hidden: 'until-found', inert: null, 'aria-hidden': null } as const satisfies Record<
  string,
  string | null
>;
export type Borrowed = keyof typeof BORROWED;

/** The bar's host: never registered, so that no page can give it behaviour. */
export const BAR_NAME = 'foldaway-bar';

const isNamed = (node: Node, name: string): node is HTMLElement =>
  typeOf(node) === 1 && nameOf(node as Element) === name;

export const isBar = (node: Node): node is HTMLElement => isNamed(node, BAR_NAME);

/** The picker's host, never registered either. */
export const PICKER_NAME = 'foldaway-picker';

export const isPicker = (node: Node): boolean => isNamed(node, PICKER_NAME);

/** Whether the node is a host of Foldaway's own, which is no part of the page. */
export const isOurs = (node: Node): boolean => isBar(node) || isPicker(node);
