import { describe, expect, it } from 'vitest';
import { EarlierReplies } from './earlier-replies.ts';

const FIRST = 'Вітаємо, Олено! Перепрошуємо за затримку: посилку вже відправили, прибуде у п’ятницю. Команда «Крамниці»';
const SECOND = 'Дякуємо за фото. Замінимо деталь за гарантією, майстер приїде у вівторок до полудня.';

const known = () => {
  const replies = new EarlierReplies(2);
  replies.add({ text: FIRST, where: 'Олена' });
  replies.add({ text: SECOND, where: null });
  return replies;
};

describe('the nearest earlier reply', () => {
  it.each([
    ['the same', FIRST],
    ['another name and day', FIRST.replace('Олено', 'Ірино').replace('п’ятницю', 'середу')],
    ['other marks and breaks', FIRST.replaceAll(',', ' —').replace('! ', '!\n\n').toUpperCase()],
    ['a sentence more', `${FIRST} Пишіть нам.`],
  ])('%s', (_, draft) => {
    expect(known().nearest(draft)).toMatchObject({ text: FIRST, where: 'Олена' });
  });

  it('is none for another text, an empty one, or where nothing is known', () => {
    expect(known().nearest('Повернули кошти на картку, чек надіслали листом.')).toBeNull();
    expect(known().nearest('')).toBeNull();
    expect(new EarlierReplies(0).nearest(FIRST)).toBeNull();
  });

  it('is found among more replies than were expected', () => {
    const replies = new EarlierReplies(1);
    for (let at = 0; at < 1_500; at++) replies.add({ text: `Відповідь номер ${at * 7919} про справу ${at * 104_729}`, where: String(at) });
    replies.add({ text: SECOND, where: 'last' });
    expect(replies.nearest(SECOND)?.where).toBe('last');
    expect(replies.nearest(SECOND)?.likeness).toBe(1);
  });
});
