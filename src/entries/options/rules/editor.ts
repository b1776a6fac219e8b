/** The rules editor: CodeMirror in a shadow root of its own, because the page's policy allows no style element. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Transaction } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { RuleProblem } from '../../../core/rules/problem';
import { editorLook } from './look';
import { editorPhrases } from './phrases';
import { toDiagnostics } from './problems';
import { ruleMarks } from './rule-marks';

export interface RulesEditor {
  /** Replaces the text, where it is another. */
  readonly show: (text: string) => void;
  /** Underlines the problems of the text that is shown. */
  readonly mark: (problems: readonly RuleProblem[]) => void;
  /** Selects where the problem is. */
  readonly goTo: (problem: RuleProblem) => void;
  /** Selects a line, counted from 1; the last where there are fewer. */
  readonly goToLine: (number: number) => void;
}

interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly onEdit: (text: string) => void;
  readonly onSave: () => void;
  readonly problemWords: (problem: RuleProblem) => string;
  readonly until: AbortSignal;
}

export function createRulesEditor(host: HTMLElement, options: EditorOptions): RulesEditor {
  const root = host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: options.text, extensions: extensions(options) }),
  });
  options.until.addEventListener('abort', () => view.destroy(), { once: true });
  const select = (from: number, to: number): void => {
    view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    view.focus();
  };

  return {
    show: (text) => {
      if (text === view.state.doc.toString()) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        annotations: Transaction.remote.of(true),
      });
    },
    mark: (problems) =>
      view.dispatch(setDiagnostics(view.state, toDiagnostics(view.state.doc, problems, options.problemWords))),
    goTo: (problem) => {
      const [place] = toDiagnostics(view.state.doc, [problem], options.problemWords);
      if (place !== undefined) select(place.from, place.to);
    },
    goToLine: (number) => {
      const { doc } = view.state;
      const { from, to } = doc.line(Math.max(1, Math.min(number, doc.lines)));
      select(from, to);
    },
  };
}

function extensions({ label, onEdit, onSave }: EditorOptions): Extension {
  const save = (): boolean => {
    onSave();
    return true;
  };
  return [
    EditorState.phrases.of(editorPhrases()),
    // Rules are read left to right whatever the interface's language.
    EditorView.contentAttributes.of({ 'aria-label': label, dir: 'ltr', spellcheck: 'false', autocapitalize: 'off' }),
    EditorView.editorAttributes.of({ dir: 'ltr' }),
    EditorView.lineWrapping,
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    drawSelection(),
    history(),
    search({ top: true }),
    highlightSelectionMatches(),
    ruleMarks,
    editorLook,
    keymap.of([
      { key: 'Mod-s', run: save, preventDefault: true },
      { key: 'F8', run: nextDiagnostic },
      { key: 'Shift-F8', run: previousDiagnostic },
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.domEventHandlers({ blur: () => onSave() }),
    EditorView.updateListener.of((update) => {
      const isTyped = update.transactions.some((one) => one.docChanged && one.annotation(Transaction.remote) !== true);
      if (isTyped) onEdit(update.state.doc.toString());
    }),
  ];
}
