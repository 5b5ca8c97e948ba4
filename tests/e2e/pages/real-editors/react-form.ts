// A field of React.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { card, place } from './card.ts';

let state = '';

const Field = () => {
  const [text, setText] = useState('');
  state = text;
  return createElement('textarea', {
    className: 'box',
    'aria-label': 'Reply',
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  });
};

/** A controlled field: it shows only what came through `onChange`. */
export const reactForm = (): void => createRoot(place(card('react', () => state))).render(createElement(Field));
