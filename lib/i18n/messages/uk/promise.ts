// Що й коли обіцяно у відповідях.
import type { promise as english } from '../en/promise.ts';
import type { Translation } from '../en.ts';

export const promise: Translation<typeof english> = {
  title: 'Обіцянки',
  note: 'Записати обіцянку: до {due}',
  noteWithoutDay: 'Записати обіцянку: виберіть день',
  byWhen: 'До якого дня?',
  due: 'обіцяно до {time}',
  late: 'обіцянку прострочено на {duration}',
  kept: 'Продовження опубліковано',
  keptSeen: 'Продовження помічено: обіцянку виконано',
  withdraw: 'Нічого не винні',
  where: 'Де стоїть продовження?',
  whereHint: 'Посилання або слово: потрапить у запис.',
  why: 'Чому нічого не винні?',
  cancel: 'Скасувати',
};
