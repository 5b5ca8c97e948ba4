import { describe, expect, it } from 'vitest';
import { CALENDAR, NOW } from '../../../tests/promised-days.ts';
import { findPromises } from './find-promises.ts';
import { EN } from './phrases-en.ts';
import { RU } from './phrases-ru.ts';
import { UK } from './phrases-uk.ts';

const dueOf = (phrase: string, calendar = CALENDAR, now = NOW): string | null => {
  const [found] = findPromises(phrase, now, calendar);
  if (found === undefined) return null;
  if (found.due === null) return 'vague';
  const local = Temporal.Instant.from(found.due).toZonedDateTimeISO(calendar.timeZone);
  const endOfDay = (local.hour === 18 && local.minute === 0) || (local.hour === 23 && local.minute === 59);
  return endOfDay ? local.toPlainDate().toString() : local.toPlainDateTime().toString({ smallestUnit: 'minute' });
};

describe.each([
  ['uk', UK],
  ['ru', RU],
  ['en', EN],
])('%s', (_language, phrases) => {
  it.each(phrases)('%s → %s', (phrase, due) => {
    expect(dueOf(phrase)).toBe(due);
  });
});

it('is measured on at least 200 phrases, a fifth of them without a promise', () => {
  const all = [...UK, ...RU, ...EN];
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(all.filter(([, due]) => due === null).length).toBeGreaterThan(all.length / 5);
  expect(new Set(all.map(([phrase]) => phrase)).size).toBe(all.length);
});

describe('a reply of several sentences', () => {
  const draft =
    'Добрий день, Олено. Шкодуємо, що посилка запізнилася на три дні. Ми повідомимо до п’ятниці. Гроші повернемо протягом 24 годин! Гарного дня.';

  it('gives each promise with its place and sentence', () => {
    const found = findPromises(draft, NOW, CALENDAR);
    expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual(['до п’ятниці', 'протягом 24 годин']);
    expect(found.map(({ sentence }) => sentence)).toEqual(['Ми повідомимо до п’ятниці.', 'Гроші повернемо протягом 24 годин!']);
  });
});

describe('two promises in one sentence', () => {
  const found = (draft: string) =>
    findPromises(draft, NOW, CALENDAR).map(({ start, end, due }) => [draft.slice(start, end), due?.slice(0, 10)]);

  it('are two where the second verb stands under the same "will"', () => {
    expect(found("We'll lay a ramp tomorrow and have the permanent one in place by the end of December.")).toEqual([
      ['tomorrow', '2026-11-19'],
      ['by the end of December', '2026-12-31'],
    ]);
  });

  it('are two where each has its own verb and day', () => {
    expect(found('Сьогодні передамо чек у бухгалтерію, а завтра повернемо гроші.')).toEqual([
      ['Сьогодні', '2026-11-18'],
      ['завтра', '2026-11-19'],
    ]);
    expect(found("Today we'll pass the receipt to accounts, and tomorrow we'll refund you.")).toHaveLength(2);
    expect(found('Разберёмся до конца недели, и в понедельник напишем вам итог.')).toHaveLength(2);
  });

  it.each([
    ['Пошкоджену шафу заберемо сьогодні, а про нову відзвітую вам у понеділок.', ['2026-11-18', '2026-11-23']],
    ["Завтра наша вчителька набере вас, а до п'ятниці роздрукуємо новий розклад.", ['2026-11-19', '2026-11-20']],
    ['Завтра наш электрик заменит автомат, а во вторник прослушаем записи и напишем вам.', ['2026-11-19', '2026-11-24']],
    ['До пятницы сверим накладные, а во вторник доложу вам итог.', ['2026-11-20', '2026-11-24']],
    ["I'm emailing you today about the mix-up, and the new keys will be cut by Friday.", ['2026-11-18', '2026-11-20']],
    ['The surcharge drops off your bill today, and our accountant will confirm it on Monday.', ['2026-11-18', '2026-11-23']],
  ])('are two where the verb is one of planning, of mine alone or behind its subject: %s', (draft, days) => {
    expect(found(draft).map(([, day]) => day)).toEqual(days);
  });

  it.each([
    ['Сьогоднішній борг закриємо завтра; перерахунок за воду — до вівторка.', ['2026-11-19', '2026-11-24']],
    ["Проміжну відповідь дамо в п'ятницю, остаточну — до кінця місяця.", ['2026-11-20', '2026-11-30']],
    ['Предварительный расчёт пришлём в пятницу, итоговый — до конца месяца.', ['2026-11-20', '2026-11-30']],
    ["We'll send the interim report on Friday, the final one by 30 November.", ['2026-11-20', '2026-11-30']],
    ['Половину суммы вернём завтра, остаток в понедельник.', ['2026-11-19', '2026-11-23']],
    ['Половину суми повернемо завтра, решту в понеділок.', ['2026-11-19', '2026-11-23']],
    ["We'll refund half tomorrow and the rest on Monday.", ['2026-11-19', '2026-11-23']],
    ["I'll check the figures on Friday, and our office will pay, with interest, by 4 December.", ['2026-11-20', '2026-12-04']],
    ["Цифри перевірю в п'ятницю, а бухгалтерія виплатить, разом із пенею, до 4 грудня.", ['2026-11-20', '2026-12-04']],
    ['Цифры сверим в пятницу, а бухгалтерия выплатит, вместе с пеней, до 4 декабря.', ['2026-11-20', '2026-12-04']],
    ['Перелік викладемо завтра, а з понеділка друкуватимемо його в меню.', ['2026-11-19', '2026-11-23']],
    ['Список вывесим завтра, а с понедельника будем печатать его в меню.', ['2026-11-19', '2026-11-23']],
    ["The list goes online tomorrow, and from Monday we'll print it on the menu.", ['2026-11-19', '2026-11-23']],
    ["I'm sending the list this evening, and the new nets go up on Saturday.", ['2026-11-18', '2026-11-21']],
    ['Сетку отправим в пятницу, а новые ворота появятся в субботу.', ['2026-11-20', '2026-11-21']],
    ["Сітку відправимо в п'ятницю, а нові ворота з'являться в суботу.", ['2026-11-20', '2026-11-21']],
    ["Чек перевіримо в п'ятницю; різницю за доставку — до вівторка.", ['2026-11-20', '2026-11-24']],
    ['Первую часть отправим завтра, вторую — в пятницу.', ['2026-11-19', '2026-11-20']],
    ["We'll ship the frame tomorrow and the wheels by Friday.", ['2026-11-19', '2026-11-20']],
    ["Раму відправимо в п'ятницю, а колеса у вівторок.", ['2026-11-20', '2026-11-24']],
    ['Раму отправим завтра, а колёса в пятницу.', ['2026-11-19', '2026-11-20']],
    ["Tomorrow we lift the floorboards, and by Friday we'll write to you.", ['2026-11-19', '2026-11-20']],
    ["Завтра міняємо замок, а до п'ятниці виставимо рахунок.", ['2026-11-19', '2026-11-20']],
    ['Завтра меняем замок, а до пятницы выставим счёт.', ['2026-11-19', '2026-11-20']],
  ])('are two where the second leaves the verb out or has it behind a comma: %s', (draft, days) => {
    expect(found(draft).map(([, day]) => day)).toEqual(days);
  });

  it.each([
    ["Замінимо завтра, крайній строк — п'ятниця.", '2026-11-20'],
    ['Вернём завтра, самое позднее — в пятницу.', '2026-11-20'],
    ["We'll fix it tomorrow, at the latest by Friday.", '2026-11-20'],
    ['Відповімо завтра, акція — до 30 листопада.', '2026-11-19'],
    ['Доставка — завтра, водитель наберёт вас за час.', '2026-11-19'],
    ['Доставка — завтра, водій набере вас за годину.', '2026-11-19'],
    ['Замінимо завтра, гарантія — до 30 листопада.', '2026-11-19'],
    ['Ответим завтра, касса работает — до 20:00.', '2026-11-19'],
    ["Завтра майстер подивиться, у п'ятницю, після обіду, полагодить.", '2026-11-20'],
    ["We'll look tomorrow and, on Friday, mend it.", '2026-11-20'],
    ["We'll ship the frame tomorrow and the shop is open until Friday.", '2026-11-19'],
    ["Раму відправимо завтра, а магазин працює до п'ятниці.", '2026-11-19'],
    ['Скаргу з понеділка закриємо завтра.', '2026-11-19'],
    ['Жалобу с понедельника закроем завтра.', '2026-11-19'],
  ])('are one where the second time is its limit, an hour ahead of it or no promise: %s', (draft, day) => {
    expect(found(draft).map(([, day]) => day)).toEqual([day]);
  });

  it('are one, the later, where one verb has both days', () => {
    expect(found('We will check on Tuesday and answer by Monday.')).toEqual([['on Tuesday', '2026-11-24']]);
  });
});

describe('the day', () => {
  it('ends with the team’s hours, or at midnight where nobody works', () => {
    expect(findPromises('We will report by Friday.', NOW, CALENDAR)[0]?.due).toBe('2026-11-20T16:00:00.000Z');
    expect(findPromises('We will report by Sunday.', NOW, CALENDAR)[0]?.due).toBe('2026-11-22T21:59:59.000Z');
  });

  it('is still today after hours', () => {
    expect(findPromises('We will report today.', Temporal.Instant.from('2026-11-18T18:00:00Z'), CALENDAR)[0]?.due).toBe(
      '2026-11-18T21:59:59.000Z',
    );
  });

  it('is the next one of its name on that very day', () => {
    expect(dueOf('We will report by Wednesday.')).toBe('2026-11-25');
  });

  it('is next year’s where this year’s has passed, and none where there is no such day', () => {
    expect(dueOf('We will report by 3 January.')).toBe('2027-01-03');
    expect(dueOf('We will report by 31 February.')).toBe('vague');
    expect(dueOf('We will report by 2031-01-01.')).toBe('vague');
  });

  it('keeps the wall clock over a change of the clocks', () => {
    expect(findPromises('We will report by Monday.', Temporal.Instant.from('2026-10-23T08:00:00Z'), CALENDAR)[0]?.due).toBe(
      '2026-10-26T16:00:00.000Z',
    );
  });

  it('never comes in a calendar without working time', () => {
    const never = { ...CALENDAR, week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } };
    expect(dueOf('We will report within 3 working days.', never)).toBe('vague');
  });
});

it('takes little time for a long or hostile draft', () => {
  const startedAt = performance.now();
  findPromises(`${'Ми повідомимо до '.repeat(600)}п’ятниці.`, NOW, CALENDAR);
  findPromises('within '.repeat(1_500), NOW, CALENDAR);
  findPromises(`We will ${'3 - '.repeat(2_000)}`, NOW, CALENDAR);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
