import { expect, it } from 'vitest';
import { TextIndex } from './retrieval.ts';

const INDEX = new TextIndex([
  { id: 'late', text: 'Посилка затримується, доставку перенесли', weight: 1 },
  { id: 'refund', text: 'Повернення коштів на картку', weight: 1 },
  { id: 'thanks', text: 'Дякуємо за теплі слова', weight: 1 },
  { id: 'refund', text: 'коли прийдуть гроші за скасоване замовлення', weight: 1 },
]);
const best = (query: string) => [...INDEX.scores(query)].toSorted((a, b) => b[1] - a[1])[0]?.[0];

it.each([
  ['Де моя посилка? Доставки немає', 'late'],
  ['Поверніть кошти', 'refund'],
  ['гроші так і не прийшли', 'refund'],
])('%s: %s', (query, id) => {
  expect(best(query)).toBe(id);
});

it('gives nothing for nothing in common, and one for the very same', () => {
  expect([...INDEX.scores('xyz 123').values()]).toEqual([0, 0, 0]);
  const same = new TextIndex([{ id: 'a', text: 'посилка затримується', weight: 1 }]);
  expect(same.scores('Посилка затримується!').get('a')).toBeCloseTo(1 / (1 + 0.5 / 4));
});

it('is empty where there are no texts', () => {
  expect([...new TextIndex([]).scores('посилка')]).toEqual([]);
});
