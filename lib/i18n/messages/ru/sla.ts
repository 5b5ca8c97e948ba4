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
  saidMet: 'ответили вовремя, по словам агента',
  saidMissed: 'ответили с опозданием, по словам агента',
  saidWhy: 'На странице ответа никто не видел.',
  stopped: 'часы остановлены',
  leftLate: 'поздно, затем без реакции',
  undecidable: 'срок неясен',
  undecidableWhy: 'Сайт показывает лишь «{raw}», поэтому срок лежит между {from} и {to}. Мы не угадываем.',
  undecidableNoDate: 'Сайт не показывает даты, поэтому считать не от чего.',
  none: 'без срока',
  noneWhy: 'Ни одно правило вашей команды не касается этого отзыва.',
  bySuggestion: 'по предложенной категории',
  warnSoon: 'Отзыв от {name}: на ответ осталось {duration}.',
  warnLate: 'Отзыв от {name}: время на ответ вышло.',
  warnManyLate:
    '{count, plural, one {Просрочен # отзыв.} few {Просрочено # отзыва.} many {Просрочено # отзывов.} other {Просрочено # отзыва.}}',
  warnManySoon:
    '{count, plural, one {Скоро истекает время # отзыва.} few {Скоро истекает время # отзывов.} many {Скоро истекает время # отзывов.} other {Скоро истекает время # отзыва.}}',
  others:
    '{late, plural, =0 {} one {# просрочен} few {# просрочено} many {# просрочено} other {# просрочено}}{both, select, yes {, } other {}}{soon, plural, =0 {} one {# скоро истекает} few {# скоро истекают} many {# скоро истекают} other {# скоро истекает}}',
  othersHint: 'К списку: они ждут там',
} as const;
