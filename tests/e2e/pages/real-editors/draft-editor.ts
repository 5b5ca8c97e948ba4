// Draft.js: archived, and still the box of older pages.
import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { card, place } from './card.ts';

let state = EditorState.createEmpty();

const Field = () => {
  const [current, setCurrent] = useState(state);
  state = current;
  return createElement(Editor, { editorState: current, onChange: setCurrent, ariaLabel: 'Reply' });
};

export const draftEditor = (): void =>
  createRoot(place(card('draft', () => state.getCurrentContent().getPlainText('\n')))).render(createElement(Field));
