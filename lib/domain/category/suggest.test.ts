import { describe, expect, it } from 'vitest';
import { suggestCategory } from './suggest.ts';

const suggest = (text: string, stars: number | null, title: string | null = null) =>
  suggestCategory({ text, title, rating: stars === null ? null : { value: stars, max: 5 }, language: 'und' });

describe('suggestCategory', () => {
  it.each([
    ['fault', 'Додаток вилітає після оновлення, не можу увійти', 1],
    ['billing', 'Списали гроші двічі і не повертають кошти', 1],
    ['delivery', 'Посилка загубилась, третій тиждень чекаю на кур’єра', 1],
    ['service', 'Менеджер нахамив, черга на дві години', 1],
    ['quality', 'Номер брудний, смердить, шумно', 2],
    ['praise', 'Дуже дякую, все супер, рекомендую!', 5],
    ['question', 'Підкажіть, будь ласка, як можна змінити тариф?', null],
    ['suggestion', 'Було б добре додати темну тему, додайте будь ласка', 4],
    ['abuse', 'Дебіли, ідіоти, гори в пеклі', 1],
    ['fault', 'Приложение зависает и вылетает с ошибкой', 1],
    ['billing', 'Сняли комиссию и не вернули деньги', 1],
    ['delivery', 'Посылку потеряли, курьер не приехал', 1],
    ['service', 'Хамское отношение, никто не отвечает на звонки, очередь', 1],
    ['quality', 'Номер грязный, запах, холодная еда', 2],
    ['praise', 'Спасибо огромное, всё отлично', 5],
    ['question', 'Подскажите, как подключить монетизацию?', null],
    ['suggestion', 'Хотелось бы тёмную тему, добавьте пожалуйста', 4],
    ['fault', 'The app crashes after the last update and I cannot log in', 1],
    ['billing', 'They charged me twice, still no refund', 1],
    ['delivery', 'My parcel never arrived, the courier lost it', 1],
    ['service', 'Rude staff, nobody answers, waited for an hour on hold', 1],
    ['quality', 'Dirty room, noisy, cold food', 2],
    ['praise', 'Excellent place, friendly people, highly recommend', 5],
    ['question', 'How do I change my address?', null],
    ['suggestion', 'Would be nice if you could please add dark mode', 4],
    // Mixed praise with one concrete complaint is the complaint.
    ['fault', 'Great app but it crashes every day since the update', 3],
    // Five stars without a word.
    ['praise', '', 5],
    // Denied praise is none.
    [null, 'Не рекомендую', null],
    [null, '.', null],
    [null, '', null],
  ])('%s: %s (%s)', (category, text, stars) => {
    expect(suggest(text, stars).category).toBe(category);
  });

  it('gives probabilities that never exceed one together, best first', () => {
    for (const text of ['Жах', 'Дякую', 'Broke, no refund', '?', 'Карта банка не пришла, где деньги?']) {
      const { category, confidence, alternatives } = suggest(text, null);
      const all = (category === null ? [] : [confidence]).concat(alternatives.map((entry) => entry.confidence));
      expect(all).toEqual([...all].sort((a, b) => b - a));
      expect(all.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1.0001);
      expect(alternatives.length).toBeLessThanOrEqual(3);
    }
  });

  it('withholds the category where it is unsure, and still names the best guess', () => {
    const { category, confidence, alternatives } = suggest('Карта.', null);
    expect(category).toBeNull();
    expect(alternatives[0]?.confidence).toBe(confidence);
  });

  it('reads the title too', () => {
    expect(suggest('.', 1, 'Charged twice, no refund').category).toBe('billing');
  });
});
