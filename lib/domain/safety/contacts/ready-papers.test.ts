// A paper that lies ready and its own number, numbers that are counted in eights and sevens, and what is done in a street: whose data they are.
import { expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';

const told = (draft: string): string[] =>
  checkDraft({ draft, review: { text: '', author: 'A' }, contact: null, limit: null, language: 'und', tone: null })
    .filter(({ rule, level }) => rule === 'personal_data' && level === 'block')
    .map(({ start, end }) => draft.slice(start, end));

it.each([
  ['Ваш документ готовий, номер 75 2201986, видаємо у вікні 3.', '75 2201986'],
  ['Документ готов, номер 71 4409812, лежит в окне 5.', '71 4409812'],
  ['Загранпаспорт готов, номер 75 1120984, ждёт в окне 2.', '75 1120984'],
  ['Закордонний готовий, номер FE 443210, чекає у вікні 6.', 'FE 443210'],
  ['Your document is ready, number 533 401 872, at window 4.', '533 401 872'],
  ['Посвідчення виготовлено, номер 001234987, заберіть у вікні 1.', '001234987'],
  ['Наберіть водія Петра: нуль п’ятдесят, 318 дві сімки 45, він на маршруті.', 'нуль п’ятдесят, 318 дві сімки 45'],
  ['Звоните мастеру Коле, ноль девяносто три, 415 три девятки 2, он у вас до шести.', 'ноль девяносто три, 415 три девятки 2'],
  ['Наберите курьера Вадима: восемь девятьсот три, 218 две тройки 07, он рядом.', 'восемь девятьсот три, 218 две тройки 07'],
  ['Just ring Dave the driver on oh seven seven, 009 three eights 12, he is near.', 'oh seven seven, 009 three eights 12'],
  // One counts wrongly when one spells: a digit too many is a phone all the same.
  ['Наберіть водія Петра: нуль п’ятдесят, 318 три сімки 45, він на маршруті.', 'нуль п’ятдесят, 318 три сімки 45'],
])("is somebody's: %s", (draft, place) => expect(told(draft)).toEqual([place]));

it.each([
  'Документ готов, номер очереди 12, окно 5.',
  'Документ готовий, вікно 5, приходьте до шостої.',
  'Ваша заявка готова, номер 4471, окно 3.',
  'У нас три двійки столів біля вікна, оберіть будь-який.',
  'On table three eights are lucky, they say.',
  'Антену на вашій вулиці міняємо 20 числа, потім швидкість зросте.',
  'Кабель на вашей улице меняем 15 числа, после этого скорость вырастет.',
  'Трубу на вашій вулиці кладуть 12 травня, воду дадуть увечері.',
  'На вашей улице красим 30 домов, ваш на очереди.',
])("is nobody's: %s", (draft) => expect(told(draft)).toEqual([]));

it.each([
  ['Майстер приїде до вас на вулицю шевченка 12, кв. 4 у середу.', 'вулицю шевченка 12, кв. 4'],
  ['Ваш заказ отвезли на улицу лесную 5, квартира 8.', 'улицу лесную 5, квартира 8'],
])('is still a street where it has a name: %s', (draft, place) => expect(told(draft)).toEqual([place]));
