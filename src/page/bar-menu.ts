/** A bar's menu: why the block was collapsed, and what else the reader can do about it. */
import type { Finding } from '../core/finding';
import type { BarActions } from './bar';
import type { BarTexts } from './bar-texts';
import { build } from './element';

export interface BarMenu {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  readonly close: () => void;
  readonly update: (findings: readonly Finding[]) => void;
}

interface BarMenuOptions {
  readonly page: Document;
  readonly texts: BarTexts;
  readonly opener: HTMLButtonElement;
  readonly main: HTMLButtonElement;
  readonly actions: Pick<BarActions, 'alwaysShow' | 'switchSiteOff'>;
}

const GAP_PX = 4;

export function createBarMenu({ page, texts, opener, main, actions }: BarMenuOptions): BarMenu {
  const view = page.defaultView;
  const item = (text: string, act: () => void): HTMLButtonElement => {
    const button = build(page, 'button', { text, attributes: { type: 'button', role: 'menuitem', tabindex: '-1' } });
    button.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return button;
  };
  const reasons = build(page, 'ul', { class: 'reasons', attributes: { hidden: '', tabindex: '-1' } });
  const why = item(texts.why, () => {
    reasons.hidden = !reasons.hidden;
    why.setAttribute('aria-expanded', String(!reasons.hidden));
    place();
    if (!reasons.hidden) reasons.focus({ preventScroll: true });
  });
  why.setAttribute('aria-expanded', 'false');
  const leave = (act: () => void) => () => {
    close();
    act();
  };
  const items = [
    why,
    item(texts.alwaysShow, leave(actions.alwaysShow)),
    item(texts.notOnThisSite, leave(actions.switchSiteOff)),
  ] as const;
  const note =
    texts.note === undefined ? [] : [build(page, 'p', { class: 'note', text: texts.note, attributes: { id: 'note' } })];
  const element = build(page, 'div', {
    class: 'menu',
    attributes: { popover: 'manual' },
    children: [
      reasons,
      build(page, 'div', {
        class: 'items',
        attributes: {
          role: 'menu',
          'aria-label': texts.more,
          ...(note.length > 0 ? { 'aria-describedby': 'note' } : {}),
        },
        children: items,
      }),
      ...note,
    ],
  });
  let returnTo = opener;
  let isOpen = false;

  /** Below the opener, or above where there is more room; in the top layer, so that no container of the page clips it. */
  function place(): void {
    if (!view) return;
    const at = opener.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    const isBelow = at.bottom + GAP_PX + own.height <= view.innerHeight || at.top < view.innerHeight - at.bottom;
    const top = isBelow ? at.bottom + GAP_PX : at.top - GAP_PX - own.height;
    const isLtr = texts.direction === 'ltr';
    const left = isLtr ? at.right - own.width : at.left;
    element.style.top = `${Math.max(GAP_PX, top)}px`;
    element.style.left = `${Math.max(GAP_PX, Math.min(left, view.innerWidth - own.width - GAP_PX))}px`;
  }
  function open(from: HTMLButtonElement, focused: HTMLButtonElement = why): void {
    if (isOpen) return;
    isOpen = true;
    returnTo = from;
    reasons.hidden = true;
    why.setAttribute('aria-expanded', 'false');
    element.showPopover();
    place();
    opener.setAttribute('aria-expanded', 'true');
    opener.parentElement?.classList.add('open');
    focused.focus({ preventScroll: true });
    view?.addEventListener('pointerdown', closeOutside, true);
    view?.addEventListener('scroll', close, { capture: true, passive: true });
    view?.addEventListener('resize', close);
  }
  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    view?.removeEventListener('pointerdown', closeOutside, true);
    view?.removeEventListener('scroll', close, true);
    view?.removeEventListener('resize', close);
    opener.setAttribute('aria-expanded', 'false');
    opener.parentElement?.classList.remove('open');
    element.hidePopover();
  }
  function closeOutside(event: Event): void {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot) || event.composedPath()[0] !== root.host) close();
  }

  opener.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    if (isOpen) close();
    else open(opener);
  });
  for (const button of [main, opener]) {
    button.addEventListener('keydown', (event) => {
      if (!event.isTrusted || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      open(button, event.key === 'ArrowUp' ? items[2] : why);
    });
  }
  element.addEventListener('keydown', (event) => {
    const at = (items as readonly (EventTarget | null)[]).indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: Math.max(at, 0) - 1 + items.length, Home: 0, End: items.length - 1 }[
      event.key
    ];
    if (to !== undefined) items[to % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      returnTo.focus({ preventScroll: true });
      if (event.key === 'Tab') return;
    } else return;
    event.preventDefault();
  });
  element.addEventListener('focusout', (event) => {
    if (isOpen && event.relatedTarget !== null && !element.contains(event.relatedTarget as Node)) close();
  });

  return {
    element,
    isOpen: () => isOpen,
    close,
    update(findings) {
      const lines = findings.flatMap((finding) => {
        const origin = texts.origin(finding);
        if (origin !== undefined) return [origin];
        const evidence = finding.evidence.filter(({ points }) => points > 0).map(texts.evidence);
        return finding.isRemembered ? [...evidence, texts.remembered] : evidence;
      });
      reasons.replaceChildren(...lines.map((text) => build(page, 'li', { text })));
    },
  };
}
