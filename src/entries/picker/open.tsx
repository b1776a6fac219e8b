/** Opens the picker over a page, in a closed shadow root in the top layer, and takes all of it away again. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { build } from '../../page/element';
import { PICKER_NAME } from '../../page/names';
import { guardEvents } from '../../page/picker/guard';
import { createOutlines, type Outline } from '../../page/picker/outlines';
import type { Running } from '../../page/running';
import { createSheet } from '../../page/sheets';
import { t, uiDirection, uiLocale } from '../../platform/i18n';
import { createDock } from './dock';
import { pressed } from './keys';
import { Panel } from './panel';
import panelCss from './panel.css?inline';
import css from './picker.css?inline';
import { createPickerState, type PickerOptions, type PickerView } from './state';

interface OpenOptions extends Omit<PickerOptions, 'onSaved' | 'running'> {
  readonly running: Running;
}

/** The innermost element that has the focus. */
function focusOf(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** While a dialog of the page is modal, only what stands in it can be used. */
const homeIn = (page: Document): Element => [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.documentElement;

function outlinesOf(view: PickerView): readonly Outline[] {
  if (view.step === 'aim') return view.aimed ? [{ element: view.aimed, look: 'aimed' }] : [];
  const step = view.ladder.steps[view.rung] ?? view.ladder.steps[0];
  if (view.reading.status !== 'ready') return [{ element: step, look: 'aimed' }];
  const { boxes, kept } = view.reading.preview;
  return [
    ...kept.map(({ element }): Outline => ({ element, look: 'kept' })),
    ...boxes.map((element): Outline => ({ element, look: 'collapses' })),
  ];
}

export interface Picker {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

export function openPicker(options: OpenOptions): Picker {
  const { page, running } = options;
  const abort = new AbortController();
  const { signal } = abort;
  const focusBefore = focusOf(page);
  const host = page.createElement(PICKER_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const frames = build(page, 'div', { class: 'frames' });
  // An application to screen readers: the arrows move what is aimed at, and are not theirs to read with.
  const catcher = build(page, 'div', {
    class: 'catcher',
    attributes: { tabindex: '-1', role: 'application', 'aria-label': t('picker_title'), 'aria-describedby': 'aim' },
  });
  const panel = build(page, 'section', { class: 'panel' });
  const stage = build(page, 'div', {
    class: 'stage',
    attributes: {
      popover: 'manual',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': t('picker_title'),
      lang: uiLocale(),
      dir: uiDirection(),
    },
    children: [catcher, frames, panel],
  });
  root.append(stage);
  createSheet(page, css + panelCss).addTo(root);

  const close = (gone: readonly Element[] = []): void => {
    if (signal.aborted) return;
    abort.abort();
    render(null, panel);
    host.remove();
    const isLeft = focusBefore?.isConnected === true && !gone.some((box) => box.contains(focusBefore));
    if (isLeft && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };
  const state = createPickerState({ ...options, onSaved: close });
  const outlines = createOutlines(page, frames, signal);
  guardEvents({
    host,
    root,
    signal,
    onGone: () => close(),
    onKey(event, target) {
      if (pressed(event, target, { state, root, isRightToLeft: isRightToLeft(page), close: () => close() })) {
        event.preventDefault();
      }
    },
  });
  catcher.addEventListener('pointermove', ({ clientX, clientY }) => state.aimAt(clientX, clientY));
  catcher.addEventListener('click', ({ clientX, clientY }) => state.choose({ x: clientX, y: clientY }));

  homeIn(page).append(host);
  stage.showPopover();
  signal.addEventListener(
    'abort',
    effect(() => outlines.show(outlinesOf(state.view.value))),
    { once: true },
  );
  const dock = createDock(panel, page);
  let step: PickerView['step'] | undefined;
  const onShown = (view: PickerView): void => {
    const control = view.step === 'aim' ? catcher : panel.querySelector<HTMLElement>('input:enabled,textarea');
    if (view.step !== step) control?.focus({ preventScroll: true });
    step = view.step;
    if (view.step === 'refine') dock.clear(view.ladder.steps[view.rung] ?? view.ladder.steps[0]);
  };
  render(
    <Panel
      state={state}
      isPrivate={running.isPrivate}
      isInForce={running.areRulesInForce()}
      close={() => close()}
      swap={dock.swap}
      onShown={onShown}
    />,
    panel,
  );
  return { isOpen: () => !signal.aborted, close: () => close() };
}

const isRightToLeft = (page: Document): boolean => page.defaultView?.getComputedStyle(page.body).direction === 'rtl';
