import { describe, expect, it } from 'vitest';
import type { LengthLimit } from '../../contracts/adapter.ts';
import { sentencesToDrop, withoutSentences } from './shorten.ts';

const limit = (value: number, unit: LengthLimit['unit'] = 'characters'): LengthLimit => ({ value, unit, source: 'test', mark: 'P' });

const UKRAINIAN =
  'Вітаємо, Олено! Дякуємо, що написали. Ваша думка дуже важлива для нас, бо ми цінуємо кожного. Кошти повернемо на картку до п’ятниці. Будемо раді бачити вас знову.\nЗ повагою, команда «Крамниці»';
const ENGLISH =
  'Dear guest, we value your feedback at all times. The shower was repaired this morning. We look forward to many visits. Please call us on the hotline and we will refund the night. Best regards, Anna';

const dropped = (draft: string, to: LengthLimit) => {
  const spans = sentencesToDrop(draft, to);
  return spans === null ? null : spans.map(({ start, end }) => draft.slice(start, end).trim());
};

describe('a reply over the limit', () => {
  it('gives up filler first and keeps greeting, step and sign-off', () => {
    expect(dropped(UKRAINIAN, limit(150))).toEqual(['Ваша думка дуже важлива для нас, бо ми цінуємо кожного.']);
    expect(dropped(UKRAINIAN, limit(90))).toEqual([
      'Дякуємо, що написали.',
      'Ваша думка дуже важлива для нас, бо ми цінуємо кожного.',
      'Будемо раді бачити вас знову.',
    ]);
    expect(dropped(ENGLISH, limit(170))).toEqual(['We look forward to many visits.']);
  });

  it.each([
    ['Перепрошуємо за ранок, який ви провели на сходах.', 'Нам дуже важлива кожна думка.', 'Сходи миють двічі на день.'],
    ['Извините нас за утро, которое вы провели на лестнице.', 'Каждый отзыв для нас подарок.', 'Лестницу моют дважды в день.'],
    ['We are sorry for the morning that you spent on the stairs.', 'Every opinion makes this house.', 'The stairs are made of oak.'],
  ])('gives up words about opinions first, and the apology last: %s', (apology, opinion, fact) => {
    const draft = `${apology} ${opinion} ${fact}`;
    expect(dropped(draft, limit(draft.length - 10))).toEqual([opinion]);
    expect(dropped(draft, limit(apology.length))).toEqual([opinion, fact]);
  });

  it('counts in the unit of the site', () => {
    expect(dropped(UKRAINIAN, limit(300, 'utf8_bytes'))?.length).toBe(1);
  });

  it('leaves a text that fits the limit and has no sentence twice blank', () => {
    const spans = sentencesToDrop(UKRAINIAN, limit(90)) ?? [];
    const text = withoutSentences(UKRAINIAN, spans);
    expect(text).toBe('Вітаємо, Олено! Кошти повернемо на картку до п’ятниці.\nЗ повагою, команда «Крамниці»');
    expect(text.length).toBeLessThanOrEqual(90);
  });

  it('proposes nothing where the draft fits, and null where only substance is left', () => {
    expect(dropped(UKRAINIAN, limit(1_000))).toEqual([]);
    expect(dropped('Кошти повернемо на картку до п’ятниці. Майстер приїде у вівторок.', limit(20))).toBeNull();
    expect(dropped('', limit(1))).toEqual([]);
  });
});
