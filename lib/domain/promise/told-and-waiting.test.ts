// What waits for the customer, what others told him, what we only wish to say, and terms that open a sentence.
import { expect, it } from 'vitest';
import { days } from '../../../tests/promised-days.ts';

it.each([
  ["У п'ятницю знімки лежатимуть у вашій теці.", '2026-11-20'],
  ["Окуляри чекатимуть на вас в оптиці у п'ятницю.", '2026-11-20'],
  ['Очки будут ждать вас в салоне в пятницу.', '2026-11-20'],
  ['В пятницу копия будет лежать у вас на столе.', '2026-11-20'],
  ['Your glasses will be waiting at the counter on Friday.', '2026-11-20'],
  ['The overcharge is going back to you on the next working day.', '2026-11-19'],
  ['Куртку буде перешито до завтрашнього вечора.', '2026-11-19'],
  ['Куртку перешьём к завтрашнему вечеру.', '2026-11-19'],
  ['Два робочих дні, і довідка буде у вас.', '2026-11-20'],
  ['Два рабочих дня, и справка будет у вас в почте.', '2026-11-20'],
  ['Пара дней, и курьер привезёт вам бутыли.', '2026-11-20'],
  ["Two days, and we'll have it back with you.", '2026-11-20'],
  ['Не мине й трьох днів, як майстри поміняють трубку.', '2026-11-21'],
  ['Не пройдёт и трёх дней, как мастера поменяют трубку.', '2026-11-21'],
  ["We'll file it before the month is out.", '2026-11-30'],
  ['Our baker brings you a new one tomorrow.', '2026-11-19'],
  ['Результат аналізу буде в особистому кабінеті через два дні.', '2026-11-20'],
  ['Расшифровка будет в личном кабинете завтра.', '2026-11-19'],
  ['Voucher coming your way tonight.', '2026-11-18'],
  ['The second gift card follows on Monday.', '2026-11-23'],
  ['Карта стане активною до понеділка.', '2026-11-23'],
])('promises: %s', (draft, due) => {
  expect(days(draft)).toEqual([due]);
});

it.each([
  'Лікар буде в кабінеті завтра з 9:00.',
  'Ваш пакет послуг активний до 12 грудня, далі він продовжиться автоматично.',
  'Ваша подписка действует до пятницы, потом она продлится сама.',
  'Your pass is valid until Friday, after that it will renew itself.',
  'I would rather not guess at next week.',
  'What follows on Monday is a public holiday.',
  'Sorry so few offers were coming your way on Friday.',
  "Ми чекатимемо на вас у п'ятницю.",
  'Мы будем ждать вас в пятницу.',
  "We'll be waiting for you on Friday.",
  'Наша команда чекатиме нових відгуків завтра.',
  'Хотіли б ми сказати, що завтра ескалатор запрацює.',
  'Рады бы пообещать, что лифт заработает завтра.',
  'I wish I could say the lift will be fixed tomorrow.',
  'Нова пошта запевняє, що розбере затор до п’ятниці.',
  'СДЭК сообщил вам, что выдаст посылку до среды.',
  'Арбитраж огласит решение 9 декабря.',
  'Арбітраж оголосить рішення 9 грудня.',
  'Перерасчёт за отопление сделан 5 февраля.',
  'Учёт заявок закрыт 5 февраля.',
  'Два дні, і ви звикнете до замка.',
  'Два дня, и вы привыкнете к замку.',
  'Two days, and you get used to the lock.',
  'Завтрашній вечір у нас вихідний.',
  'Our bus visits the castle every Tuesday.',
  'Не уверены, что починим насос до пятницы.',
  "Не впевнена, що встановимо насос до п'ятниці.",
  "We're not sure we'll have the pump by Friday.",
  'I am not certain that the fitter will come on Friday.',
])('promises nothing: %s', (draft) => {
  expect(days(draft)).toEqual([]);
});
