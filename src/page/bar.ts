/** The bar in a collapsed block's place: one line, one tab stop, in a shadow root that the page can neither read nor style. */
import type { Finding } from '../core/finding';
import { type BarMenu, createBarMenu } from './bar-menu';
import type { BarTexts } from './bar-texts';
import { build, drawing } from './element';
import { BAR_NAME } from './names';
import { createSheet, type Sheet } from './sheets';
import type { Surroundings } from './surroundings';

export type BarShape = 'slim' | 'dot' | 'edge';

/** What the reader may do with a bar; never called for an event that a script made. */
export interface BarActions {
  readonly toggle: () => void;
  readonly alwaysShow: () => void;
  readonly switchSiteOff: () => void;
}

export interface BarState {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly isCollapsed: boolean;
}

export interface Bar {
  readonly host: HTMLElement;
  readonly update: (state: BarState) => void;
  readonly remove: () => void;
}

const CHEVRON = 'M6 3.5 10.5 8 6 12.5';
const DOTS = 'M3.5 8h.01M8 8h.01M12.5 8h.01';
/** Words that a bar quotes: what fits is for the style sheet to say, more than this never does. */
const WORDS_LENGTH = 80;
/** Events of the bar are none of the page's: its shortcuts and click handlers would act on them. */
const KEPT_FROM_PAGE = ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup', 'keypress'];

export interface BarOptions {
  readonly page: Document;
  readonly texts: BarTexts;
  readonly shape: BarShape;
  readonly sheet: Sheet;
  readonly at: Surroundings;
  readonly actions: BarActions;
}

/** Makes a bar; it stands in the page once `update` has been called and its host inserted. */
export function createBar({ page, texts, shape, sheet, at, actions }: BarOptions): Bar {
  const host = page.createElement(BAR_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const kind = build(page, 'span', { class: 'kind' });
  const words = build(page, 'span', { class: 'words' });
  const action = build(page, 'span', { class: 'action' });
  const main = build(page, 'button', {
    class: 'main',
    attributes: { type: 'button' },
    children: [drawing(page, CHEVRON), kind, words, action],
  });
  const more = build(page, 'button', {
    class: 'more',
    attributes: {
      type: 'button',
      tabindex: '-1',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': texts.more,
      title: texts.more,
    },
    children: [drawing(page, DOTS)],
  });
  const menu: BarMenu = createBarMenu({ page, texts, opener: more, main, actions });
  const bar = build(page, 'div', {
    class: `bar ${shape}${at.isDark ? ' dark' : ''}`,
    attributes: { role: 'toolbar', 'aria-label': 'Foldaway', lang: texts.language, dir: texts.direction },
    children: [main, more, menu.element],
  });
  root.append(bar);
  sheet.addTo(root);
  // Named so as to outweigh the sheet that all bars share, whichever of the two comes first.
  createSheet(page, `:host(${BAR_NAME}){${at.css.replaceAll(';', '!important;')}}`).addTo(root);

  for (const name of KEPT_FROM_PAGE) root.addEventListener(name, (event) => event.stopPropagation());
  main.addEventListener('click', (event) => {
    if (event.isTrusted) actions.toggle();
  });
  // One tab stop for both buttons: the arrows go between them.
  bar.addEventListener('keydown', (event) => {
    if (menu.isOpen() || !['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const isToMain = event.key === 'Home' || (event.key !== 'End' && root.activeElement === more);
    const [to, from] = isToMain ? [main, more] : [more, main];
    to.tabIndex = 0;
    from.tabIndex = -1;
    to.focus();
  });

  return {
    host,
    update({ findings, isCollapsed }) {
      const [first] = findings;
      const isGate = findings.some((finding) => finding.isGate);
      kind.textContent = [...new Set(findings.map((finding) => texts.kind(finding.kind)))].join(' · ');
      words.textContent = isGate ? texts.gate : texts.quoted(first.excerpt.slice(0, WORDS_LENGTH));
      words.lang = isGate ? texts.language : at.language;
      words.dir = isGate ? texts.direction : at.direction;
      action.textContent = isCollapsed ? texts.show : texts.hideAgain;
      main.setAttribute('aria-expanded', String(!isCollapsed));
      menu.update(findings);
    },
    remove() {
      menu.close();
      host.remove();
    },
  };
}
