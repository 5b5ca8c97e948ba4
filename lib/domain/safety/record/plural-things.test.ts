// A name of the record that is a plain word too, where the word stands for many at the head of a sentence.
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { contact } from '../labelled/contact.ts';

const leaks = (name: string, draft: string): string[] =>
  checkDraft({
    draft,
    review: { text: 'Погано.', author: 'Гість' },
    contact: contact(name, {}, []),
    limit: null,
    language: 'und',
    tone: null,
  })
    .filter(({ rule }) => rule === 'crm_leak')
    .map(({ start, end }) => draft.slice(start, end));

describe('things that are called as somebody of the record', () => {
  it.each([
    ['Роза Каримова', 'Розы из вчерашней поставки замёрзли, обменяем завтра.'],
    ['Роза Ковальчук', 'Рози приїхали прив’ялі, привеземо інші завтра.'],
    ['Лілія Бойко', 'Лілії з тієї партії зів’яли, привеземо свіжі.'],
    ['Магнолия Сидорова', 'Магнолии пересадили в среду.'],
    ['Маргарита Орлова', 'Маргариты завезли свежие, заменим завтра.'],
    ['Костянтин Бойко', 'Кості з риби прибираємо вручну, вибачте.'],
    ['Семён Орлов', 'Семена отправим в среду.'],
    ['Марк Бойко', 'Марки на конверт повернемо в середу.'],
    ['Нарцис Бойко', 'Нарциси висадимо в п’ятницю.'],
    ['Violet Hall', 'Violets come fresh on Friday.'],
    ['Marigold Hall', 'Marigolds from that tray froze on the way.'],
    ['Victor Hall', 'Victors of the race are paid on Friday.'],
  ])('of %s nothing is told: %s', (name, draft) => {
    expect(leaks(name, draft)).toEqual([]);
  });

  it.each([
    ['Роза Каримова', 'Букет для Розы обменяем завтра.', 'Розы'],
    ['Роза Каримова', 'Розы Каримовой заказ готов.', 'Розы Каримовой'],
    ['Роза Каримова', 'Розы не было дома, привезём завтра.', 'Розы'],
    ['Роза Каримова', 'Розы заказ готов, ждём завтра.', 'Розы'],
    ['Роза Каримова', 'Розы на месте не застали, привезём завтра.', 'Розы'],
    ['Роза Каримова', 'Розы на месте не оказалось, привезём завтра.', 'Розы'],
    ['Роза Каримова', 'Розы по телефону застать не смогли, привезём завтра.', 'Розы'],
    ['Маргарита Кулик', 'Маргарити на місці не виявилося, привеземо завтра.', 'Маргарити'],
    ['Лілія Бойко', 'Лілії передзвонимо завтра.', 'Лілії'],
    ['Лілія Бойко', 'Замовлення для Лілії готове.', 'Лілії'],
    ['Violet Hall', 'Violets order is ready on Friday.', 'Violets'],
    ['Violet Hall', 'Violet gets a call on Friday.', 'Violet'],
    ['James Hall', 'James from the second floor was told.', 'James'],
  ])('of %s the name is told: %s', (name, draft, told) => {
    expect(leaks(name, draft)).toEqual([told]);
  });
});
