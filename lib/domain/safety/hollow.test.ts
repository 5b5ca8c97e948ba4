import { expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';

const hollow = (draft: string, finished: boolean, text = 'Третій тиждень чекаю на відповідь, ніхто не бере слухавку.'): boolean =>
  checkDraft({ draft, review: { text, author: 'user1' }, contact: null, limit: null, language: 'und', tone: null, finished }).some(
    ({ rule }) => rule === 'hollow',
  );

it.each(['Thanks!', 'OK', 'Дякуємо', 'Дякуємо за ваш відгук', 'Спасибо за отзыв', 'Приймемо до уваги'])(
  'a finished reply to a complaint holds nothing, however short; while it is typed it is only begun: %s',
  (draft) => {
    expect(hollow(draft, true)).toBe(true);
    expect(hollow(draft, false)).toBe(false);
  },
);

it.each(['Надіслали сьогодні', 'Зателефонуємо завтра', 'Refunded today'])('a short step is a step: %s', (draft) => {
  expect(hollow(draft, true)).toBe(false);
});

it('thanks are a whole answer to praise', () => {
  expect(hollow('Дякуємо!', true, 'Чудовий сервіс, дякую!')).toBe(false);
});

it.each(['', ' \n', '👍'])('a reply without a word is no hollow one: %j', (draft) => {
  expect(hollow(draft, true)).toBe(false);
});
