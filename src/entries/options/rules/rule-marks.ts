/** Tells comments and separators apart in the rules editor, without parsing: what is wrong is said by the parser's problems. */
import { Decoration, type DecorationSet, MatchDecorator, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const COMMENT = Decoration.mark({ class: 'rule-comment' });
const SEPARATOR = Decoration.mark({ class: 'rule-separator' });

/** A whole comment line, or the first separator between a rule's sites and its selector. */
const MARKS = /^\s*(?:!|\[|#(?![#@?$])).*|#@?\??#/gu;

const isComment = (text: string): boolean => !/^#@?\??#$/u.test(text);

export const ruleMarks = ViewPlugin.define(
  (view) => {
    const matcher = new MatchDecorator({
      regexp: MARKS,
      decoration: ([text = '']) => (isComment(text) ? COMMENT : SEPARATOR),
    });
    return {
      decorations: matcher.createDeco(view) as DecorationSet,
      update(update: ViewUpdate) {
        this.decorations = matcher.updateDeco(update, this.decorations);
      },
    };
  },
  { decorations: ({ decorations }) => decorations },
);
