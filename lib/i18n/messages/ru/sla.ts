// Часы: слово и время на каждое состояние.
export const sla = {
  due: 'до {time}',
  left: 'осталось {duration}',
  dueSoon: 'до {time} · осталось {duration}',
  running: 'до {time} · {duration}',
  late: 'просрочено на {duration} · надо было до {time}',
  lateShort: 'просрочено {duration}',
  met: 'ответили вовремя',
  missed: 'ответили с опозданием',
  stopped: 'часы остановлены',
  undecidable: 'срок неясен',
  undecidableWhy: 'Сайт показывает лишь «{raw}», поэтому срок лежит между {from} и {to}. Мы не угадываем.',
  undecidableNoDate: 'Сайт не показывает даты, поэтому считать не от чего.',
  none: 'без срока',
  noneWhy: 'Ни одно правило вашей команды не касается этого отзыва.',
  warnSoon: 'Отзыв от {name}: на ответ осталось {duration}.',
  warnLate: 'Отзыв от {name}: время на ответ вышло.',
  others:
    '{late, plural, =0 {} one {# просрочен} few {# просрочено} many {# просрочено} other {# просрочено}}{both, select, yes {, } other {}}{soon, plural, =0 {} one {# скоро истекает} few {# скоро истекают} many {# скоро истекают} other {# скоро истекает}}',
  othersHint: 'К списку: они ждут там',
} as const;
