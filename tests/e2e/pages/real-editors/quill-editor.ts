// Quill.
import Quill from 'quill';
import { card, place } from './card.ts';

export const quillEditor = (): void => {
  const host = place(card('quill', () => quill.getText()));
  const quill = new Quill(host, { placeholder: 'Reply', modules: { history: { delay: 0 } } });
};
