// How often somebody has ordered is a fact of the record as well, unless he says it himself.
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { contact } from '../labelled/contact.ts';

const RECORD = contact('Ірина Мельник', {}, [
  ['A-100500', '2026-10-05', 'Кавоварка', '4 999 грн'],
  ['A-100777', '2026-11-02', 'Чайник', '1 450 грн'],
]);
const ONE_ORDER = contact('Ірина Мельник', {}, [['A-100500', '2026-10-05', 'Кавоварка', '4 999 грн']]);

const rulesOf = (draft: string, review = 'Late again.', record = RECORD): string[] =>
  checkDraft({ draft, review: { text: review, author: 'Iryna' }, contact: record, limit: null, language: 'en', tone: null })
    .filter(({ rule }) => rule === 'crm_leak' || rule === 'own_fact')
    .map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);

describe('how many orders', () => {
  it.each([
    ['Sorry that this one was late when your two earlier orders came in a day.', 'your two earlier orders'],
    ['Both of your previous orders came on time.', null],
    ['We saw your previous orders and asked the depot.', 'your previous orders'],
    ['You have ordered from us three times and deserve better.', 'You have ordered from us three times'],
    ['Sorry that your third order came late.', 'your third order'],
    ['Шкода, що ваше друге замовлення спізнилося.', 'ваше друге замовлення'],
    ['Жаль, что ваш третий заказ опоздал.', 'ваш третий заказ'],
    ['Ваші два попередні замовлення прийшли вчасно.', 'Ваші два попередні замовлення'],
    ['Ми перевірили у ваших минулих замовленнях адресу.', 'ваших минулих замовленнях'],
    ['Ви замовляли у нас вже тричі.', 'замовляли у нас вже тричі'],
    ['Два ваших прошлых заказа пришли в срок.', 'ваших прошлых заказа'],
    ['В ваших предыдущих заказах всё было хорошо.', 'ваших предыдущих заказах'],
    ['Вы заказывали у нас уже три раза.', 'заказывали у нас уже три раза'],
  ])('%s', (draft, told) => {
    if (told !== null) expect(rulesOf(draft)).toEqual([`crm_leak: ${told}`]);
    else expect(rulesOf(draft)).toHaveLength(1);
  });

  it.each([
    'Your next two orders are delivered free until 5 December.',
    'The driver had two orders on his list.',
    'Your order leaves today.',
    'We check all orders of the week once more by Friday.',
    'Наступні два замовлення доставимо безкоштовно до 5 грудня.',
    'Ваше замовлення їде, у кур’єра ще два замовлення.',
    'Ваш заказ едет, курьер везёт ещё два заказа.',
    'Заказы за прошлые дни отправим завтра.',
  ])('is not told by: %s', (draft) => expect(rulesOf(draft)).toEqual([]));

  it('is the author’s own where the review says so', () => {
    expect(rulesOf('Your two earlier orders came in a day.', 'My two previous orders were fine, this one is late.')).toEqual([
      'own_fact: Your two earlier orders',
    ]);
  });

  it('is the author’s own where he counts his orders', () => {
    expect(rulesOf('Sorry that your third order came late.', 'It was my second order and it is late.')).toEqual([
      'own_fact: your third order',
    ]);
  });

  it.each([
    ['Sorry that your third order came late.', 'Third time I order here and it is late again.'],
    ['Прикро, що ваше третє замовлення запізнилося.', 'Втретє замовляю, і знов запізнення.'],
    ['Жаль, что ваш третий заказ опоздал.', 'Заказываю третий раз, и опять опоздали.'],
    ['Обидва ваші два замовлення відправимо завтра.', 'Зробила два замовлення, жодне не прийшло.'],
  ])('is the author’s own in whatever words he counts: %s', (draft, review) => {
    expect(rulesOf(draft, review)).toEqual([expect.stringMatching(/^own_fact: /)]);
  });

  it.each(['Ждём ваш второй визит в среду.', 'We look forward to your second visit in May.'])(
    'is none that is still to come: %s',
    (draft) => {
      expect(rulesOf(draft)).toEqual([]);
    },
  );

  it('is told of a purchase as well', () => {
    expect(rulesOf('Шкода, що ваша третя покупка спізнилася.')).toEqual(['crm_leak: ваша третя покупка']);
  });

  it('is told of nobody with a single order', () => {
    expect(rulesOf('Your two earlier orders came in a day.', 'Late.', ONE_ORDER)).toEqual([]);
  });
});
