import { expect, it } from 'vitest';
import { isStubText } from './stub-words.ts';

it.each([
  'Комментарий удалён пользователем или руководителем страницы',
  'Комментарий удален. Восстановить',
  ' «Цей коментар видалено.» ',
  'This comment was deleted.',
  'This comment\n was   marked as spam',
  'Этот комментарий скрыт',
  'Комментарий удален автором или администратором сообщества',
  'Коментар видалено користувачем або керівником сторінки. Відновити',
  'Comment deleted by author or page admin',
  'Dieser Kommentar wurde gelöscht.',
  'Este comentario ha sido eliminado',
  'Ce commentaire a été supprimé',
  'Ten komentarz został usunięty',
])('%j stands for a comment that is gone', (text) => expect(isStubText(text)).toBe(true));

it.each([
  'Комментарий удалён, почему?',
  'This comment was deleted by your staff, and I want to know why.',
  'Восстановить',
  'deleted',
  '',
  `This comment was deleted${'.'.repeat(200)}`,
])('%j is what a person wrote', (text) => expect(isStubText(text)).toBe(false));
