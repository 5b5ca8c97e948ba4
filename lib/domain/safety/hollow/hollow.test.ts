import { expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';

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

it.each([
  'Здравствуйте! Мы передали информацию ответственным лицам. Всего хорошего.',
  'Дякуємо за відгук, передали його команді.',
  'Ваше зауваження передано керівництву. Гарного дня!',
  'Hi there, we have noted what you said and passed it on. Have a great weekend!',
  'Your comments have been shared with the relevant team.',
])('words that went on to nobody by name are no step: %s', (draft) => {
  expect(hollow(draft, true)).toBe(true);
});

it.each([
  'Передали номер заявки бухгалтерії.',
  'Ваш отзыв передали главному врачу.',
  'Передали команді, відповідь буде в п’ятницю.',
  'We passed it on to the night manager and she rings you today.',
  'Shared with the bakery, who weigh each loaf now.',
])('who does what, or when, is one: %s', (draft) => {
  expect(hollow(draft, true)).toBe(false);
});

it('thanks are a whole answer to praise', () => {
  expect(hollow('Дякуємо!', true, 'Чудовий сервіс, дякую!')).toBe(false);
});

it.each(['', ' \n', '👍'])('a reply without a word is no hollow one: %j', (draft) => {
  expect(hollow(draft, true)).toBe(false);
});
