// Що й коли обіцяно у відповідях.
import type { promise as english } from '../en/promise.ts';
import type { Translation } from '../en.ts';

export const promise: Translation<typeof english> = {
  title: 'Обіцянки',
  note: 'Записати обіцянку: до {due}',
  noteWithoutDay: 'Записати обіцянку: виберіть день',
  byWhen: 'До якого дня?',
  byHour: 'До котрої години?',
  byHourHint: 'За годинником команди: {zone}. Порожньо: до кінця дня.',
  past: 'Цей час уже минув.',
  change: 'Змінити день і час',
  changeTo: 'Змінити на {due}',
  moved: 'Змінено термін: {from} → {to}',
  due: 'обіцяно до {time}',
  late: 'обіцянку прострочено на {duration}',
  kept: 'Продовження опубліковано',
  keptSeen: 'Продовження помічено: обіцянку виконано',
  withdraw: 'Зняти обіцянку',
  where: 'Де стоїть продовження?',
  whereHint: 'Посилання або слово: потрапить у запис.',
  why: 'Чому знімаєте обіцянку?',
  cancel: 'Скасувати',
};
