// Facts of a record in parts or among others: a range of days, most of a phone, a house that is named after somebody.
import { describe, expect, it } from 'vitest';
import type { ContactHistory } from '../../../contracts/contact.ts';
import { checkDraft } from '../check-draft.ts';
import { contact } from '../labelled/contact.ts';

const GUEST = contact('Alan Price', { phones: ['+7 903 555 12 12'] }, [['B7731', '2025-10-03', 'Double room', '412']]);
const LESIA = contact('Поліна Леся', {}, []);

const leaks = (draft: string, record: ContactHistory): string[] =>
  checkDraft({ draft, review: { text: 'Bad.', author: 'Guest' }, contact: record, limit: null, language: 'und', tone: null })
    .filter(({ rule }) => rule === 'crm_leak')
    .map(({ start, end }) => draft.slice(start, end));

describe('days of a range', () => {
  it.each([
    ['We checked your stay from 3 to 6 October.', '3 to 6 October'],
    ['We checked your stay of 1–3 October.', '1–3 October'],
    ['Перевірили дні з 3 по 6 жовтня.', '3 по 6 жовтня'],
    ['Проверили дни с 1 по 3 октября.', '1 по 3 октября'],
    ['We checked the 2nd and 3rd of October.', '2nd and 3rd of October'],
  ])('%s', (draft, told) => expect(leaks(draft, GUEST)).toEqual([told]));

  it('are others', () => expect(leaks('The pool is closed from 4 to 6 October.', GUEST)).toEqual([]));
});

describe('most of a phone', () => {
  it.each(['We rang +7 903 555 and nobody answered.', 'Звонили на плюс семь девятьсот три, пятьсот пятьдесят пять.'])('%s', (draft) =>
    expect(leaks(draft, GUEST)).toHaveLength(1),
  );
  it('is no other number that begins alike', () => expect(leaks('Our line: 8 903 555 44 33.', GUEST)).toEqual([]));
});

it('is no name of whom a house is named after', () => {
  expect(leaks('Список вивісять завтра. Бібліотека імені Лесі Українки', LESIA)).toEqual([]);
  expect(leaks('Лесю, список вивісять завтра.', LESIA)).toEqual(['Лесю']);
});

it.each([
  ['Мы нашли заказ по имени Леся и отправим его завтра.', 'Леся'],
  ['Заявку подано від імені Лесі Поліни, відповімо завтра.', 'Лесі Поліни'],
  ['В базе вашего имени Леся нет, проверим завтра.', 'Леся'],
])('is a name where no house bears it: %s', (draft, told) => expect(leaks(draft, LESIA)).toEqual([told]));
