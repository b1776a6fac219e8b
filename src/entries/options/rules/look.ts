/** The rules editor in Foldaway's colours. Custom properties reach into the shadow root, so that both themes are one. */
import { EditorView } from '@codemirror/view';

const SQUIGGLE = 'underline wavy var(--error-ink) 1px';

export const editorLook = EditorView.theme({
  '&': {
    maxHeight: '32rem',
    minHeight: '12rem',
    color: 'var(--ink)',
    backgroundColor: 'var(--sheet)',
    fontSize: '0.875rem',
  },
  '&.cm-focused': { outline: 'var(--focus-ring)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.6', minHeight: '12rem' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    color: 'var(--ink-soft)',
    backgroundColor: 'var(--sheet-back)',
    borderRight: '1px solid var(--crease)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-wash) 45%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--accent-wash)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 30%, transparent)',
  },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--warn-wash)', outline: '1px solid var(--warn-ink)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent-wash)' },
  '.rule-comment': { color: 'var(--ink-soft)', fontStyle: 'italic' },
  '.rule-separator': { color: 'var(--accent)', fontWeight: '700' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: SQUIGGLE, textUnderlineOffset: '0.2em' },
  '.cm-lintPoint-error::after': { borderBottomColor: 'var(--error-ink)' },
  '.cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--sheet)', border: '1px solid var(--edge)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--error-ink)' },
  '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--sheet-back)', fontFamily: 'var(--font)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--crease)' },
  '.cm-panel.cm-search': { padding: '0.5rem', fontSize: '0.8125rem' },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', minWidth: '1.75rem', minHeight: '1.75rem' },
  '.cm-textfield': {
    color: 'var(--ink)',
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--edge)',
    minHeight: '1.75rem',
  },
  '.cm-button': {
    color: 'var(--ink)',
    backgroundImage: 'none',
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    minHeight: '1.75rem',
  },
});
