// Годинник: слово і час на кожен стан.
export const sla = {
  due: 'до {time}',
  left: 'лишилося {duration}',
  dueSoon: 'до {time} · лишилося {duration}',
  running: 'до {time} · {duration}',
  late: 'прострочено на {duration} · треба було до {time}',
  lateShort: 'прострочено {duration}',
  met: 'відповіли вчасно',
  missed: 'відповіли із запізненням',
  stopped: 'годинник зупинено',
  undecidable: 'термін неясний',
  undecidableWhy: 'Сайт показує лише «{raw}», тож термін лежить між {from} і {to}. Ми не вгадуємо.',
  undecidableNoDate: 'Сайт не показує дати, тож нема від чого рахувати.',
  none: 'без терміну',
  noneWhy: 'Жодне правило вашої команди не стосується цього відгуку.',
  warnSoon: 'Відгук від {name}: на відповідь лишилося {duration}.',
  warnLate: 'Відгук від {name}: час на відповідь вийшов.',
  others:
    '{late, plural, =0 {} one {# прострочено} few {# прострочено} many {# прострочено} other {# прострочено}}{both, select, yes {, } other {}}{soon, plural, =0 {} one {# скоро спливає} few {# скоро спливають} many {# скоро спливають} other {# скоро спливає}}',
  othersHint: 'До списку: вони чекають там',
} as const;
