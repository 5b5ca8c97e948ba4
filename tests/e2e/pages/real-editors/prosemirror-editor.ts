// ProseMirror with its basic schema.
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { card, place } from './card.ts';

export const proseMirrorEditor = (): void => {
  const form = card('prosemirror', () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'));
  const view = new EditorView(place(form), {
    // Two steps of the test follow each other faster than a person's would, and are two steps all the same (0 means the default here).
    state: EditorState.create({
      schema,
      plugins: [history({ newGroupDelay: 1 }), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
    attributes: { class: 'box', 'aria-label': 'Reply' },
  });
};
