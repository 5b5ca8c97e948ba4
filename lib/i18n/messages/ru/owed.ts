// Что ещё за нами вне открытой страницы: обещания, которым пора, и отзывы, которые передал коллега.
import type { owed as english } from '../en/owed.ts';
import type { Translation } from '../en.ts';

export const owed: Translation<typeof english> = {
  promised: 'Обещано',
  promisedCount:
    'Обещано: {late, plural, =0 {} one {# просрочено} few {# просрочено} many {# просрочено} other {# просрочено}}{both, select, yes {, } other {}}{soon, plural, =0 {} one {# скоро} few {# скоро} many {# скоро} other {# скоро}}',
  handed: 'Передано вам',
  handedCount: 'Передано вам: {count}',
  open: 'Открыть страницу отзыва',
  by: 'обещает {name}',
  byYou: 'обещаете вы',
  wasDue: 'нужно было до {time}',
  from: 'передаёт {name}, {time}',
  more: '{count, plural, one {И ещё #.} few {И ещё #.} many {И ещё #.} other {И ещё #.}}',
  warnLate: 'Отзыв от {name}: обещание просрочено.',
  warnManyLate:
    '{count, plural, one {Просрочено # обещание.} few {Просрочено # обещания.} many {Просрочено # обещаний.} other {Просрочено # обещания.}}',
  warnHanded: 'Вам передали отзыв от {name}. Передаёт {by}.',
  warnManyHanded:
    '{count, plural, one {Вам передали # отзыв.} few {Вам передали # отзыва.} many {Вам передали # отзывов.} other {Вам передали # отзыва.}}',
  here: 'Этот отзыв передали вам',
  take: 'Взять себе',
  back: 'Вернуть',
  backWhy: 'Почему возвращаете?',
  backHint: 'Кому: {name}. Слова попадут в запись.',
};
