/** What the reader is picking: the element, how far around it, which selector names it, and what that rule would collapse. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Kind } from '../../core/kind';
import { guessKind } from '../../core/rules/rule-kind';
import { selectRules } from '../../core/rules/select';
import { type Ladder, ladderOf } from '../../page/picker/ladder';
import { type Preview, previewRule } from '../../page/picker/preview';
import { type SelectorChoices, selectorsOf } from '../../page/picker/selectors';
import { type Direction, elementAt, neighbourOf } from '../../page/picker/target';
import { placeByHand } from '../../page/remembered';
import type { Running } from '../../page/running';
import { type MessageKey, t } from '../../platform/i18n';
import type { Reply, RuleReading } from '../../platform/messages';
import type { ChangeOutcome } from '../../platform/settings-store';
import { siteOf } from '../../settings/site';

/** What the rule means, as far as it is known by now. */
export type Reading =
  | { readonly status: 'reading' }
  | { readonly status: 'wrong'; readonly words: string }
  | { readonly status: 'ready'; readonly preview: Preview };

export type PickerView =
  | { readonly step: 'aim'; readonly aimed: Element | undefined }
  | {
      readonly step: 'refine';
      readonly ladder: Ladder;
      readonly rung: number;
      readonly selectors: SelectorChoices;
      readonly reach: number;
      readonly kind: Kind;
      readonly text: string;
      readonly reading: Reading;
      /** Why the rule could not be saved. */
      readonly failure: MessageKey | undefined;
    };

export interface PickerState {
  readonly view: ReadonlySignal<PickerView>;
  readonly aimAt: (x: number, y: number) => void;
  readonly move: (direction: Direction) => void;
  /** Takes the element at a point of the window, or the one that is aimed at. */
  readonly choose: (at?: { readonly x: number; readonly y: number }) => void;
  readonly again: () => void;
  readonly setRung: (rung: number) => void;
  readonly setReach: (reach: number) => void;
  readonly setKind: (kind: Kind) => void;
  readonly setText: (text: string) => void;
  readonly save: () => Promise<void>;
}

export interface PickerOptions {
  readonly page: Document;
  readonly host: string;
  readonly running: Pick<Running, 'isPrivate' | 'takePickStart' | 'collapseByHand'>;
  readonly readRule: (text: string) => Promise<Reply<RuleReading>>;
  readonly addRule: (text: string, kind: Kind) => Promise<Reply<ChangeOutcome>>;
  /** The rule is saved; these boxes are about to go. */
  readonly onSaved: (boxes: readonly Element[]) => void;
}

export function createPickerState(options: PickerOptions): PickerState {
  const { page, host, running } = options;
  const view = signal<PickerView>({ step: 'aim', aimed: undefined });
  /** What the reader said of the kind; until then the rule's words tell it. */
  let chosenKind: Kind | undefined;
  let latest = 0;

  const ruleOf = ({ choices }: SelectorChoices, reach: number): string =>
    `${siteOf(host)}##${choices[reach]?.selector ?? choices[0].selector}`;

  /** The worker parses, as it will when the rule is saved; what comes late is about another text. */
  async function read(): Promise<void> {
    latest += 1;
    const mine = latest;
    if (view.value.step !== 'refine') return;
    const reply = await options.readRule(view.value.text);
    if (mine !== latest || view.value.step !== 'refine') return;
    if (!reply.isOk) view.value = { ...view.value, reading: { status: 'wrong', words: t(reply.messageKey) } };
    else if (!reply.value.isOk) {
      const { messageKey, detail } = reply.value.problem;
      view.value = { ...view.value, reading: { status: 'wrong', words: t(messageKey, detail) } };
    } else {
      const { selector, compiled } = reply.value;
      const kind = chosenKind ?? guessKind(selector);
      const selected = selectRules(compiled, host, page.location.pathname + page.location.search);
      const preview = previewRule(page, selected, kind);
      view.value = { ...view.value, kind, reading: { status: 'ready', preview } };
    }
  }
  function stand(ladder: Ladder, rung: number): void {
    const selectors = selectorsOf(ladder.steps[rung] ?? ladder.steps[0]);
    const reach = selectors.preferred;
    view.value = {
      step: 'refine',
      ladder,
      rung,
      selectors,
      reach,
      kind: chosenKind ?? 'ad',
      text: ruleOf(selectors, reach),
      reading: { status: 'reading' },
      failure: undefined,
    };
    void read();
  }
  function chooseElement(element: Element | undefined): void {
    if (!element) return;
    // Words that are selected in a block would keep it open.
    page.getSelection()?.removeAllRanges();
    const ladder = ladderOf(element);
    stand(ladder, ladder.start);
  }
  function aim(aimed: Element | undefined): void {
    if (aimed && view.value.step === 'aim' && view.value.aimed !== aimed) view.value = { step: 'aim', aimed };
  }
  const start = running.takePickStart();
  if (start) chooseElement(start);

  return {
    view,
    aimAt: (x, y) => aim(elementAt(page, x, y)),
    move(direction) {
      if (view.value.step !== 'aim') return;
      const from = view.value.aimed;
      const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
      const to = from?.isConnected ? neighbourOf(from, direction) : elementAt(page, innerWidth / 2, innerHeight / 2);
      to?.scrollIntoView({ block: 'nearest' });
      aim(to);
    },
    choose: (at) =>
      chooseElement(at ? elementAt(page, at.x, at.y) : view.value.step === 'aim' ? view.value.aimed : undefined),
    again() {
      const { value } = view;
      chosenKind = undefined;
      view.value = { step: 'aim', aimed: value.step === 'refine' ? value.ladder.steps[value.rung] : value.aimed };
    },
    setRung(rung) {
      if (view.value.step === 'refine') stand(view.value.ladder, rung);
    },
    setReach(reach) {
      if (view.value.step !== 'refine') return;
      view.value = { ...view.value, reach, text: ruleOf(view.value.selectors, reach) };
      void read();
    },
    setKind(kind) {
      chosenKind = kind;
      if (view.value.step === 'refine') view.value = { ...view.value, kind };
      void read();
    },
    setText(text) {
      if (view.value.step !== 'refine') return;
      view.value = { ...view.value, text };
      void read();
    },
    async save() {
      // What is saved is what the preview showed.
      await read();
      const { value } = view;
      if (value.step !== 'refine' || value.reading.status !== 'ready') return;
      const { placed, boxes, waitingCount } = value.reading.preview;
      if (placed.length + waitingCount === 0) return;
      if (running.isPrivate) {
        running.collapseByHand(placed.flatMap(({ elements }) => elements.map((one) => placeByHand(one, value.kind))));
        return options.onSaved(boxes);
      }
      const reply = await options.addRule(value.text, value.kind);
      const outcome = reply.isOk ? reply.value : reply;
      if (outcome.isOk) options.onSaved(boxes);
      else view.value = { ...value, failure: outcome.messageKey };
    },
  };
}
