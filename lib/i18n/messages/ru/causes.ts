// Раздел доски «Причины».

import type { causes as english } from '../en/causes.ts';
import type { Translation } from '../en.ts';

export const causes: Translation<typeof english> = {
  downloadCsv: 'эти подсчёты в CSV для таблицы',
  failed: 'Не удалось прочитать подсчёты.',
  noPeriod: 'Выберите период для сравнения',
  noPeriodHint: 'Нужны первый и последний день, не больше {days} дней: рядом стоит столько же дней перед ними.',
  rise: 'Больше всего выросло: {name}, {count} после {before} за предыдущий период.',
  noRise: 'Ни одна категория не выросла против предыдущего периода.',
  tooEarly: 'Что выросло, говорить ещё рано: первый отзыв здесь увидели {day}, а предыдущий период начался раньше.',
  before: '{count, number} за столько же дней до того ({period})',
  unfinished: 'Последний день ещё не закончился, предыдущие дни полные.',
  byDay: 'По дням',
  byWeek: 'По семь дней',
  partOf: '{span} ({days} из {of} дней)',
  lastBar: 'Последний столбик содержит {days} из {of} дней.',
  byCategory: 'Категория',
  byRisk: 'Риск',
  bySite: 'Сайт',
  risksNote: 'У отзыва может быть несколько рисков или ни одного.',
  nothing: 'Ни за этот период, ни за предыдущий.',
  earlier: '{count, number} до того',
  now: 'Период',
  previous: 'До того',
  change: 'Разница',
  trend: 'Ход',
  day: 'День',
  days: 'Дни',
  asTable: 'Таблицей',
};
