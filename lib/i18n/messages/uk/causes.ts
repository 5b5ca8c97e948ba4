// Розділ дошки «Причини».

import type { causes as english } from '../en/causes.ts';
import type { Translation } from '../en.ts';

export const causes: Translation<typeof english> = {
  downloadCsv: 'ці підрахунки в CSV для таблиці',
  failed: 'Не вдалося прочитати підрахунки.',
  noPeriod: 'Оберіть період для порівняння',
  noPeriodHint: 'Потрібні перший і останній день, не більше ніж {days} днів: поруч стоїть стільки ж днів перед ними.',
  rise: 'Найбільше зросло: {name}, {count} після {before} за попередній період.',
  noRise: 'Жодна категорія не зросла проти попереднього періоду.',
  tooEarly: 'Що зросло, казати ще рано: перший відгук тут побачили {day}, а попередній період почався раніше.',
  before: '{count, number} за стільки ж днів до того ({period})',
  unfinished: 'Останній день ще не закінчився, попередні дні повні.',
  byDay: 'За днями',
  byWeek: 'По сім днів',
  partOf: '{span} ({days} із {of} днів)',
  lastBar: 'Останній стовпчик містить {days} із {of} днів.',
  byCategory: 'Категорія',
  byRisk: 'Ризик',
  bySite: 'Сайт',
  risksNote: 'У відгуку може бути кілька ризиків або жодного.',
  nothing: 'Ні за цей період, ні за попередній.',
  earlier: '{count, number} до того',
  now: 'Період',
  previous: 'До того',
  change: 'Зміна',
  trend: 'Перебіг',
  day: 'День',
  days: 'Дні',
  asTable: 'Таблицею',
};
