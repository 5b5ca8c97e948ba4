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

it('gives nothing for nothing in common, and nearly one for the very same', () => {
  expect([...INDEX.scores('xyz 123').values()]).toEqual([0, 0, 0]);
  const same = new TextIndex([{ id: 'a', text: 'посилка затримується', weight: 1 }]);
  expect(same.scores('Посилка затримується!').get('a')).toBeCloseTo(1);
});

const bestOf = (texts: Readonly<Record<string, string>>, query: string) =>
  [...new TextIndex(Object.entries(texts).map(([id, text]) => ({ id, text, weight: 1 }))).scores(query)].toSorted(
    (a, b) => b[1] - a[1],
  )[0]?.[0];

it.each([
  [
    'a kind of question',
    { many: 'Сколько адресов можно сохранить', where: 'Где хранятся адреса', why: 'Для чего нужны адреса' },
    'зачем адреса',
    'why',
  ],
  ['the same in other words', { remove: 'How to delete a card', change: 'How to rename a card' }, 'where do I erase the card', 'remove'],
  ['a name in the other alphabet', { one: 'Програма Velmora Plus', two: 'Програма Astrica Plus' }, 'що дає велмора', 'one'],
  ['a misspelt word', { one: 'Верификация паспорта', two: 'Доставка посылки' }, 'не проходит верефикацыя', 'one'],
])('tells by %s', (_what, texts, query, id) => {
  expect(bestOf(texts, query)).toBe(id);
});

it('lets what near entries share with another speak for that one, less than for themselves', () => {
  const index = new TextIndex([
    { id: 'near', text: 'самокат не їде', weight: 1 },
    { id: 'near', text: 'акумулятор розрядився', weight: 1 },
    { id: 'linked', text: 'гарантія на акумулятор', weight: 1 },
    { id: 'far', text: 'подяка кухарю', weight: 1 },
  ]);
  const scores = index.scores('самокат');
  expect(scores.get('linked')).toBeGreaterThan(scores.get('far') ?? 0);
  expect(scores.get('near')).toBeGreaterThan(scores.get('linked') ?? 1);
});

it('is empty where there are no texts', () => {
  expect([...new TextIndex([]).scores('посилка')]).toEqual([]);
});
