/** The words of the editor's search panel and announcements, by the English ones that CodeMirror looks up. */
import { t } from '../../../platform/i18n';

export const editorPhrases = (): Readonly<Record<string, string>> => ({
  Find: t('options_editor_find'),
  Replace: t('options_editor_replaceWith'),
  next: t('options_editor_next'),
  previous: t('options_editor_previous'),
  all: t('options_editor_all'),
  'match case': t('options_editor_matchCase'),
  regexp: t('options_editor_regexp'),
  'by word': t('options_editor_byWord'),
  replace: t('options_editor_replace'),
  'replace all': t('options_editor_replaceAll'),
  close: t('options_editor_close'),
  'current match': t('options_editor_currentMatch'),
  // A dollar sign stands for the number; the messages format would take it for one of its own.
  'replaced $ matches': t('options_editor_replacedMatches', '$'),
  'replaced match on line $': t('options_editor_replacedOnLine', '$'),
  'on line': t('options_editor_onLine'),
  'Go to line': t('options_editor_goToLine'),
  go: t('options_editor_go'),
  'Control character': t('options_editor_controlCharacter'),
  'Selection deleted': t('options_editor_selectionDeleted'),
});
