// Hours that stand beside a day without a word between them, and those that are another thing's.
import { expect, it } from 'vitest';
import { CALENDAR, NOW } from '../../../tests/promised-days.ts';
import { findPromises } from './find-promises.ts';

const moments = (draft: string): string[] =>
  findPromises(draft, NOW, CALENDAR).map(({ due }) =>
    due === null ? 'vague' : Temporal.Instant.from(due).toZonedDateTimeISO(CALENDAR.timeZone).toPlainDateTime().toString().slice(5, 16),
  );

it.each([
  ['День доставки назвемо тут до 26 листопада 15:00.', '11-26T15:00'],
  ['Ответим вам до 27 ноября 15:00.', '11-27T15:00'],
  ['We will report by 27 November 3 pm.', '11-27T15:00'],
  ['We will report by November 27, 3:30 p.m.', '11-27T15:30'],
  ['Напишемо до 27.11.2026 14:15.', '11-27T14:15'],
  ['Напишемо до 27.11 14.15.', '11-27T14:15'],
  ['Напишемо до 27 листопада 2026 року, 12:00.', '11-27T12:00'],
  ['Напишем до 27 ноября 2026 г., 12:00.', '11-27T12:00'],
  ['Майстер приїде завтра 14:30.', '11-19T14:30'],
  ['We will call you Friday noon.', '11-20T12:00'],
  ["Повернемо гроші до п'ятниці, 12:00.", '11-20T12:00'],
  ["Повернемо гроші до п'ятниці (12:00).", '11-20T12:00'],
  ['Вернём деньги к пятнице, в полдень.', '11-20T12:00'],
  ["We'll refund you by Friday midnight.", '11-20T23:59'],
  ["Повернемо кошти до п'ятниці, північ.", '11-20T23:59'],
  ['Надішлемо до понеділка 24:00.', '11-23T23:59'],
  ['Перезвоним завтра вечером, 19:00.', '11-19T19:00'],
  ["We'll call tomorrow morning, 9:30.", '11-19T09:30'],
  ['Ми відповімо сьогодні 16:00.', '11-18T16:00'],
])('%s → %s', (draft, due) => {
  expect(moments(draft)).toEqual([due]);
});

it.each([
  ['Напишемо вам 15:00 26 листопада.', '11-26T15:00'],
  ['Напишем вам 15:00 27 ноября.', '11-27T15:00'],
  ['We will write to you 3 pm Friday.', '11-20T15:00'],
  ['We will write to you noon tomorrow.', '11-19T12:00'],
  ["Напишемо вам опівдні в п'ятницю.", '11-20T12:00'],
])('also before the day: %s → %s', (draft, due) => {
  expect(moments(draft)).toEqual([due]);
});

it.each([
  ['We will write by Friday, 20 November, noon.', '11-20T12:00'],
  ['We will write by 20 November (Friday), 3 pm.', '11-20T15:00'],
  ["Напишемо до п'ятниці, 20 листопада, до 12:00.", '11-20T12:00'],
  ['Напишем до 12:00 пятницы, 20 ноября.', '11-20T12:00'],
])('is of the day that has two names: %s → %s', (draft, due) => {
  expect(moments(draft)).toEqual([due]);
});

it('is the end of a stretch, unless that is when the shop is open', () => {
  expect(moments('Привеземо завтра, 10:00–12:00.')).toEqual(['11-19T12:00']);
  expect(moments('Відповімо 27 листопада, 9:00-17:00 працюємо.')).toEqual(['11-27T18:00']);
  expect(moments('Від 27 листопада, 9:00-18:00 працюємо.')).toEqual([]);
});

it('stands with each of two days', () => {
  expect(moments("До п'ятниці 12:00 перевіримо склад, а до понеділка 15:00 повернемо гроші.")).toEqual(['11-20T12:00', '11-23T15:00']);
});

it.each([
  ["We'll answer on Friday, open 9:00 to 17:00.", '11-20T18:00'],
  ["We'll answer by Friday; we are open 9:00 to 17:00.", '11-20T18:00'],
  ['Повернемо завтра 15.50 грн.', '11-19T18:00'],
  ['We will refund you tomorrow 12.50 EUR.', '11-19T18:00'],
  ['Вернём завтра 12.00 ₴.', '11-19T18:00'],
  ['Повернемо вам гроші завтра, 067 18 00.', '11-19T18:00'],
  ['Завтра 3 дні перевірятимемо.', '11-19T18:00'],
  ["We'll send the report on Friday 25 to 30 people.", '11-20T18:00'],
  ['The train leaves on Friday 14:30 and we will refund you on Monday.', '11-23T18:00'],
])('is none of the promise: %s → %s', (draft, due) => {
  expect(moments(draft)).toEqual([due]);
});
