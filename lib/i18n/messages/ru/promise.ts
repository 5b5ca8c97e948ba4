// Что и когда обещано в ответах.
import type { promise as english } from '../en/promise.ts';
import type { Translation } from '../en.ts';

export const promise: Translation<typeof english> = {
  title: 'Обещания',
  note: 'Записать обещание: до {due}',
  noteWithoutDay: 'Записать обещание: выберите день',
  byWhen: 'До какого дня?',
  byHour: 'До которого часа?',
  byHourHint: 'По часам команды: {zone}. Пусто: до конца дня.',
  past: 'Это время уже прошло.',
  change: 'Изменить день и время',
  changeTo: 'Изменить на {due}',
  moved: 'Изменён срок: {from} → {to}',
  due: 'обещано до {time}',
  late: 'обещание просрочено на {duration}',
  kept: 'Продолжение опубликовано',
  keptSeen: 'Продолжение замечено: обещание выполнено',
  withdraw: 'Снять обещание',
  where: 'Где стоит продолжение?',
  whereHint: 'Ссылка или слово: попадёт в запись.',
  why: 'Почему снимаете обещание?',
  cancel: 'Отменить',
};
