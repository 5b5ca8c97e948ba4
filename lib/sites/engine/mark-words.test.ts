import { describe, expect, it } from 'vitest';
import { markWords } from './mark-words.ts';

const review = (name: string, value: number | null, max = 5) => ({
  author: { name, profileUrl: null },
  rating: value === null ? null : { value, max },
});

describe('the name of a mark', () => {
  it.each([
    ['en-US', 1, 'Answer with Vidhuk: Olena K., 1 star'],
    ['en', 4.5, 'Answer with Vidhuk: Olena K., 4.5 stars'],
    ['uk', 2, 'Відповісти через Vidhuk: Olena K., 2 зірки'],
    ['uk-UA', 5, 'Відповісти через Vidhuk: Olena K., 5 зірок'],
    ['ru', 4.5, 'Ответить через Vidhuk: Olena K., 4,5 звезды'],
    ['ru-RU', 3, 'Ответить через Vidhuk: Olena K., 3 звезды'],
    ['de', 1, 'Answer with Vidhuk: Olena K., 1 star'],
  ])('%s, %d', (language, value, name) => {
    expect(markWords(language).name(review('Olena K.', value), 'none')).toBe(name);
  });

  it('says the state, the scale that is not five, and nothing that is unknown', () => {
    const { name, hint } = markWords('en');
    expect(name(review('Olena K.', 1), 'late')).toBe('Answer with Vidhuk: Olena K., 1 star, late');
    expect(name(review('Olena K.', 8.4, 10), 'none')).toBe('Answer with Vidhuk: Olena K., 8.4/10');
    expect(name(review('Olena K.', null), 'none')).toBe('Answer with Vidhuk: Olena K.');
    expect(name(review(' ', null), 'none')).toBe('Answer with Vidhuk');
    expect(hint('claimed')).toBe('Somebody is on it');
  });

  it.each([
    ['en', 'Handled', 'Answer with Vidhuk: Olena K., 1 star, handled'],
    ['uk', 'Опрацьовано', 'Відповісти через Vidhuk: Olena K., 1 зірка, опрацьовано'],
    ['ru', 'Обработано', 'Ответить через Vidhuk: Olena K., 1 звезда, обработано'],
  ])('claims no answer where the item may have been closed without one (%s)', (language, word, said) => {
    const { name, hint } = markWords(language);
    expect(hint('answered')).toBe(word);
    expect(name(review('Olena K.', 1), 'answered')).toBe(said);
  });
});
