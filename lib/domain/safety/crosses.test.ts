import { describe, expect, it } from 'vitest';
import { slotsIn } from './slots.ts';

const blanks = (text: string): string[] => slotsIn(text).map(({ start, end }) => text.slice(start, end));

describe('crosses', () => {
  it.each([
    ['Збій у кошику усунули у версії XX, оновіть застосунок.', 'XX'],
    ['Ошибку оплаты убрали в версии X.X, обновите приложение.', 'X.X'],
    ['The basket works again in version X.X.X, please update.', 'X.X.X'],
    ['Out tonight in release x.x, please update.', 'x.x'],
    ['Нова прошивка ХХ вийде у вівторок.', 'ХХ'],
    ['It runs on Android XX from Tuesday.', 'XX'],
    ['Гроші повернемо до ХХ числа.', 'ХХ'],
    ['Заменим XX-го числа с утра.', 'XX-го'],
    ['Майстер буде XX числа після десятої.', 'XX'],
    ['Майстер прийде після XX:00.', 'XX'],
    ['Ответим в течение X рабочих дней.', 'X'],
    ['We answer within XX business days.', 'XX'],
    ['Підійдіть у кабінет XX.', 'XX'],
    ['Please go to gate XX tomorrow.', 'XX'],
    ['We returned €X.XX to your card.', 'X.XX'],
    ['Повернули ХХ % вартості.', 'ХХ'],
    ['Вернули залог в размере ХХХ грн утром.', 'ХХХ'],
    ['Скидка размером ХХ гривен уже на карте.', 'ХХ'],
    ['Повернули кошти у розмірі ХХХХ на картку.', 'ХХХХ'],
    ['Штраф у розмірі ХХХ скасували.', 'ХХХ'],
    ['Знижка розміром ХХ% діятиме до неділі.', 'ХХ'],
    ['A refund the size of XXXX pounds left us today.', 'XXXX'],
  ])('stand for what is not filled in: %s', (text, blank) => {
    expect(blanks(text)).toEqual([blank]);
  });

  it.each([
    'Розміри XL та XXL будуть у середу.',
    'Чекаємо на версію XXL цього светра.',
    'The gown in size XX is back on Friday.',
    'Будинок зведено на початку XX століття.',
    'Меблі до XX століття реставруємо.',
    `Футболка размера ${'X'.repeat(3)} есть в сером цвете.`,
    'Розмір ХХХ прийде в понеділок, ціна та сама.',
    'Зал до XX века откроем в среду.',
    'The XXth century wing opens on Friday.',
    'Ліфт у залі XXI століття полагодили.',
    'На XX фестивалі буде друга каса.',
    'The Twenty XX lamp is back on Friday.',
    'It works on macOS X and Windows XP again.',
    'Fixed in version 7.4.1, and in all of 7.x.',
    'Love from all of us, xx',
  ])('are a size, a number or a name: %s', (text) => {
    expect(blanks(text)).toEqual([]);
  });
});
