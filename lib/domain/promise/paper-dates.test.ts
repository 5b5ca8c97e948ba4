// What a paper bears is no due day; what is promised beside it is.
import { describe, expect, it } from 'vitest';
import { findPromises } from './find-promises.ts';

const day = [{ from: '09:00', to: '18:00' }];
const CALENDAR = {
  timeZone: 'Europe/Kyiv',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
  holidays: [],
  exceptions: [],
};
const daysOf = (draft: string): string[] =>
  findPromises(draft, Temporal.Instant.from('2026-11-21T10:00:00Z'), CALENDAR).map(({ due }) =>
    due === null ? 'open' : Temporal.Instant.from(due).toZonedDateTimeISO('Europe/Kyiv').toPlainDate().toString(),
  );

describe('the date of a paper', () => {
  it.each([
    ['Перевіримо замовлення від 17 листопада і відповімо.', []],
    ['Проверим заказ от 17 ноября и ответим завтра.', ['2026-11-22']],
    ['We will check your order of 17 November and write to you.', []],
    ['Повернемо гроші за замовлення від 17 листопада до п’ятниці.', ['2026-11-27']],
    ['Розглянемо ваше звернення № 12 від 3 листопада.', []],
    ['Ответим на обращение № А-12/4 от 03.11.2026 до среды.', ['2026-11-25']],
    ['We will refund the booking 4512 from November 17 by Friday.', ['2026-11-27']],
  ])('%s', (draft, days) => expect(daysOf(draft)).toEqual(days));

  it.each([
    ['Доставимо замовлення 27 листопада.', ['2026-11-27']],
    ['We will deliver your order on 27 November.', ['2026-11-27']],
    ['Відповімо на ваш лист до 27 листопада.', ['2026-11-27']],
  ])('is not the day of the deed: %s', (draft, days) => expect(daysOf(draft)).toEqual(days));
});
