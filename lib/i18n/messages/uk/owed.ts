// Що ще винні поза відкритою сторінкою: обіцянки, яким час, і відгуки, які передав колега.
import type { owed as english } from '../en/owed.ts';
import type { Translation } from '../en.ts';

export const owed: Translation<typeof english> = {
  promised: 'Обіцяно',
  promisedCount:
    'Обіцяно: {late, plural, =0 {} one {# прострочено} few {# прострочено} many {# прострочено} other {# прострочено}}{both, select, yes {, } other {}}{soon, plural, =0 {} one {# скоро} few {# скоро} many {# скоро} other {# скоро}}',
  handed: 'Передано вам',
  handedCount: 'Передано вам: {count}',
  open: 'Відкрити сторінку відгуку',
  by: 'обіцяє {name}',
  byYou: 'обіцяєте ви',
  wasDue: 'треба було до {time}',
  from: 'передає {name}, {time}',
  more: '{count, plural, one {І ще #.} few {І ще #.} many {І ще #.} other {І ще #.}}',
  warnLate: 'Відгук від {name}: обіцянку прострочено.',
  warnManyLate:
    '{count, plural, one {Прострочено # обіцянку.} few {Прострочено # обіцянки.} many {Прострочено # обіцянок.} other {Прострочено # обіцянки.}}',
  warnHanded: 'Вам передано відгук від {name}. Передає {by}.',
  warnManyHanded:
    '{count, plural, one {Вам передано # відгук.} few {Вам передано # відгуки.} many {Вам передано # відгуків.} other {Вам передано # відгуку.}}',
  here: 'Цей відгук передано вам',
  take: 'Взяти собі',
  back: 'Повернути',
  backWhy: 'Чому повертаєте?',
  backHint: 'Кому: {name}. Слова потраплять у запис.',
};
