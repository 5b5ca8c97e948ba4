// What a search in skeletons finds, in which order, and how fast among a thousand.
import { expect, it } from 'vitest';
import { TEMPLATES } from '../../../demo/templates.ts';
import type { Category } from '../../contracts/category.ts';
import type { Template } from '../../contracts/template.ts';
import { searchTemplates } from './search-templates.ts';

const template = (title: string, more: Partial<Template> = {}): Template => ({
  templateId: `01900000-0000-7000-8000-${String(Math.abs([...title].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7)) % 1e12).padStart(12, '0')}`,
  title,
  language: 'uk',
  categories: [],
  sites: [],
  body: 'x',
  version: 1,
  updatedAt: '2026-11-01T00:00:00.000Z',
  archived: false,
  ...more,
});
const category = (categoryId: string, en: string, uk: string, ru: string): Category => ({
  categoryId,
  name: { en, uk, ru },
  position: 0,
  archived: false,
});
const CATEGORIES = [
  category('delivery', 'Delivery', 'Доставка', 'Доставка'),
  category('billing', 'Billing', 'Гроші', 'Деньги и счета'),
  category('fault', 'Fault', 'Несправність', 'Неисправность'),
  category('praise', 'Praise', 'Подяка', 'Благодарность'),
];
const titlesIn = (templates: readonly Template[], query: string, all: readonly Template[] = []): string[] =>
  searchTemplates(templates, query, { categories: CATEGORIES, all }).map(({ title }) => title);

it.each([
  ['Довезти', 'Строк доставки назвемо завтра.', 'доставка'],
  ['Довезти', 'За доставку заплатимо ми.', 'доставки'],
  ['Гроші', 'Перевіримо оплату сьогодні.', 'оплата'],
  ['Поломка', 'Жаль, что стул сломался.', 'сломалась'],
  ['Поломка', 'Стілець зламався.', 'зламалися'],
  ['Повернення', 'Заберемо подарунок.', 'подарунка'],
  ['Refund', 'We refunded the payments.', 'payment'],
])('finds another form of the word: %s, %s ← %s', (title, body, query) => {
  expect(titlesIn([template(title, { body }), template('other', { body: 'Дякуємо за теплі слова.' })], query)).toEqual([title]);
});

it('finds what is typed so far, and all words of a query at once', () => {
  const both = template('Гроші', { body: 'Повернемо оплату за доставку.' });
  const one = template('Довезти', { body: 'Строк доставки.' });
  expect(titlesIn([both, one], 'дост')).toEqual(['Гроші', 'Довезти']);
  expect(titlesIn([both, one], 'доставка оплата')).toEqual(['Гроші']);
});

it.each(['delivery', 'доставка', 'доставки', 'Достав'])('finds by the name of the category in any language: %s', (query) => {
  expect(
    titlesIn([template('Посилка в дорозі', { categories: ['delivery'] }), template('Рахунок', { categories: ['billing'] })], query),
  ).toEqual(['Посилка в дорозі']);
});

it('finds by a title in another language for the same category, and by none of its own language', () => {
  const ru = template('Сломалось или не работает', { language: 'ru', categories: ['fault'] });
  const en = template('Broken or does not work', { language: 'en', categories: ['fault'] });
  const enOther = template('Charged twice', { language: 'en', categories: ['billing'] });
  const enFault = template('A technician comes', { language: 'en', categories: ['fault'] });
  expect(titlesIn([en, enOther], 'сломалась', [ru, en, enOther])).toEqual(['Broken or does not work']);
  expect(titlesIn([enFault, en], 'broken', [enFault, en])).toEqual(['Broken or does not work']);
});

it('puts first what is written as it was typed, then other forms, then the category', () => {
  const typed = template('typed', { body: 'Ваша доставка.' });
  const form = template('form', { body: 'Строк доставки.' });
  const named = template('named', { categories: ['delivery'] });
  expect(titlesIn([named, form, typed], 'доставка')).toEqual(['typed', 'form', 'named']);
});

it('finds in the demo what an agent looked for in vain', () => {
  const all = TEMPLATES.map((one) => template(one.title, { ...one, sites: [], categories: [...one.categories] }));
  const ru = all.filter(({ language }) => language === 'ru');
  for (const query of ['доставка', 'оплата', 'сломалась', 'подяка'])
    expect([query, titlesIn(ru, query, all).length > 0]).toEqual([query, true]);
});

it('finds nothing for what is nowhere', () => {
  expect(titlesIn([template('Посилка', { categories: ['delivery'] })], 'басейн')).toEqual([]);
});

it('answers at once among a thousand', () => {
  const many = Array.from({ length: 1_000 }, (_, at) => {
    const like = TEMPLATES[at % TEMPLATES.length];
    return template(`${like?.title ?? ''} ${at}`, {
      language: like?.language ?? 'uk',
      categories: [...(like?.categories ?? [])],
      body: `${like?.body ?? ''} ${at}`,
    });
  });
  const took = (query: string): number => {
    const startedAt = performance.now();
    titlesIn(many, query, many);
    return performance.now() - startedAt;
  };
  const first = took('д');
  const next = ['до', 'дос', 'доставка', 'сломалась', 'оплата завтра'].map(took);
  expect(first).toBeLessThan(1_000);
  expect(Math.max(...next)).toBeLessThan(250);
});
