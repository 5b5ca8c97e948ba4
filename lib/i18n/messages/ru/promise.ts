// Что и когда обещано в ответах.
import type { promise as english } from '../en/promise.ts';
import type { Translation } from '../en.ts';

export const promise: Translation<typeof english> = {
  title: 'Обещания',
  note: 'Записать обещание: до {due}',
  noteWithoutDay: 'Записать обещание: выберите день',
  byWhen: 'До какого дня?',
  due: 'обещано до {time}',
  late: 'обещание просрочено на {duration}',
  kept: 'Продолжение опубликовано',
  keptSeen: 'Продолжение замечено: обещание выполнено',
  withdraw: 'Ничего не должны',
  where: 'Где стоит продолжение?',
  whereHint: 'Ссылка или слово: попадёт в запись.',
  why: 'Почему ничего не должны?',
  cancel: 'Отменить',
};
