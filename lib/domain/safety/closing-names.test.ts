// The line that says who writes, and the blanks of a skeleton, say nothing of the matter and nothing of the language.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../contracts/primitives.ts';
import { checkDraft } from './check-draft.ts';
import { closingNames } from './closing-names.ts';
import { sentencesOf } from './sentences.ts';

const rulesOf = (draft: string, language: Language, review: string): string[] =>
  checkDraft({ draft, review: { text: review, author: 'A' }, contact: null, limit: null, language, tone: null }).map(({ rule }) => rule);

describe('closingNames', () => {
  it.each([
    'Дякуємо за відгук. Софія Гриник, «Полиця»',
    'Thanks for writing. Best regards, Sofia from Polytsia',
    'Спасибо за отзыв.\nС уважением, команда магазина «Полка»',
    'Thank you.\nOwen',
  ])('%s', (text) => expect(closingNames(text, sentencesOf(text))).not.toBeNull());

  it.each([
    'Софія Гриник, «Полиця»',
    'Дякуємо за відгук. Повернемо гроші завтра.',
    'Thanks. See you on Monday',
    'Вибачте. Софіє?',
    'Thank you. Sofia 067',
    'Дякуємо. З повагою',
  ])('is none: %s', (text) => expect(closingNames(text, sentencesOf(text))).toBeNull());
});

describe('a hollow reply', () => {
  it.each([
    [
      'Юліє, добрий день. Дякуємо за зворотний зв’язок, ми працюємо над покращенням сервісу. Софія Гриник, «Полиця»',
      'uk',
      'Стіл розбитий.',
    ],
    ['Спасибо за отзыв, мы работаем над улучшением сервиса. София Гринюк, «Полка»', 'ru', 'Стол разбит.'],
    ['Thank you for your feedback, we value it. Sofia Hrynyk, Polytsia', 'en', 'The table is broken.'],
  ] as const)('stays one above a name: %s', (draft, language, review) => expect(rulesOf(draft, language, review)).toEqual(['hollow']));

  it('is none where the day stands beside the name', () => {
    expect(rulesOf('Вибачте за стіл, замінимо його. Четвер, Софія', 'uk', 'Стіл розбитий.')).toEqual([]);
  });
});

it('takes no name for the language of the reply', () => {
  expect(rulesOf('Hello Mark, thanks for telling us! Софія Гриник, «Полиця»', 'en', 'Great lamp, thank you!')).toEqual([]);
  expect(rulesOf('Марку, дякуємо за теплі слова! Sofia Hrynyk, Polytsia Furniture Store', 'uk', 'Дуже гарна лампа!')).toEqual([]);
  expect(rulesOf('Дякуємо за відгук. Софія Гриник', 'en', 'Great lamp, thank you!')).toContain('wrong_language');
});

it('judges of a skeleton only that its blank is left', () => {
  const skeleton =
    'Marta, thank you! [[One sentence about the very thing that the author liked: five stars, liars, scam]] We pass it on to Ihor today.';
  expect(rulesOf(skeleton, 'en', 'Great lamp, thank you!')).toEqual(['empty_slot']);
  expect(rulesOf('Дякуємо! [[Що саме сподобалося; телефон 067 123 45 67]]', 'uk', 'Жахливо.')).toEqual(['empty_slot']);
  // Brackets that only folding makes are no blank of ours, and hide nothing.
  expect(rulesOf('Перепрошуємо. ［［Її телефон 067 123 45 67]\u200b]', 'uk', 'Жахливо.')).toContain('personal_data');
});
