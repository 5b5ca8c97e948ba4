import { describe, expect, it } from 'vitest';
import { asksForChange } from './favour-for-change.ts';

const of = (text: string) => asksForChange(text, { start: text.indexOf('['), end: text.indexOf(']') });

describe('a favour for a review', () => {
  it.each([
    ['[Подаруємо вечерю], щойно відгук зникне зі сторінки.', true],
    ['Вибачте. [Бонус ваш], коли ви змініте оцінку.', true],
    ['За удалённый отзыв [начислим тысячу бонусов].', true],
    ['[Возврат сделаем], как увидим изменённую оценку.', true],
    ['[We will pay for the suit] as soon as this review is gone.', true],
    ['Take the post down? Once deleted, the review [earns you a voucher].', true],
    ['[За цей відгук даруємо каву].', false],
    ['[A free dessert] for every review.', false],
    ['[Знижка] за відгук із фото. Оцінку ви вже змінили, дякуємо.', false],
    ['[Скидка] за отзыв. Мы изменили меню.', false],
  ])('%s', (text, also) => {
    expect(of(text)).toBe(also);
  });
});
