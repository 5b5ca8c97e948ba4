// Lexical, with its history.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { card, place } from './card.ts';

export const lexicalEditor = (): void => {
  const editor = createEditor({ namespace: 'reply', onError: (error) => console.error(error) });
  const form = card('lexical', () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    ),
  );
  editor.setRootElement(place(form, '<div class="box" contenteditable="true" aria-label="Reply"></div>'));
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
};
