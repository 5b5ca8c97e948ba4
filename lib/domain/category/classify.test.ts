// The shipped model through its file, and the file's own guard. Sample texts are plain ones: what the model knows is measured elsewhere.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BASE_CATEGORIES } from '../../contracts/base-categories.ts';
import { type CategoryModel, readModel } from './category-model.ts';
import { classify, onCurve } from './classify.ts';

const FILE = fileURLToPath(new URL('../../../public/models/category.bin', import.meta.url));
const bytes = readFileSync(FILE);
const shipped = (): CategoryModel => {
  const model = readModel(bytes);
  if (model === null) throw new Error('the shipped model cannot be read');
  return model;
};
const model = shipped();
const ask = (text: string, stars: number | null = null) =>
  classify(model, { text, title: null, rating: stars === null ? null : { value: stars, max: 5 } });

describe('classify', () => {
  it.each([
    ['fault', 'Додаток вилітає після оновлення, не можу увійти', 1],
    ['billing', 'Списали гроші двічі і не повертають кошти', 1],
    ['delivery', 'Посилка загубилась, третій тиждень чекаю на кур’єра', 1],
    ['delivery', 'третій тиждень без посилки, ніхто не відповідає', null],
    ['service', 'Менеджер нахамив, черга на дві години', 1],
    ['quality', 'Номер брудний, смердить, шумно', 2],
    ['praise', 'Дуже дякую, все супер, рекомендую!', 5],
    ['question', 'Підкажіть, будь ласка, як можна змінити тариф?', null],
    ['suggestion', 'Було б добре додати темну тему, додайте будь ласка', 4],
    ['fault', 'Приложение зависает и вылетает с ошибкой', 1],
    ['billing', 'Сняли комиссию и не вернули деньги', 1],
    ['delivery', 'Посылку потеряли, курьер не приехал', 1],
    ['service', 'Хамское отношение, никто не отвечает на звонки, очередь', 1],
    ['praise', 'Спасибо огромное, всё отлично', 5],
    ['question', 'Подскажите, как подключить монетизацию?', null],
    ['fault', 'The app crashes after the last update and I cannot log in', 1],
    ['billing', 'They charged me twice, still no refund', 1],
    ['delivery', 'My parcel never arrived, the courier lost it', 1],
    ['service', 'Rude staff, nobody answers, waited for an hour on hold', 1],
    ['praise', 'Excellent place, friendly people, highly recommend', 5],
    ['question', 'How do I change my address?', null],
  ])('%s: %s (%s)', (category, text, stars) => {
    expect(ask(text, stars).category).toBe(category);
  });

  it('gives shares that together never exceed one, best first, and names of the base set', () => {
    for (const text of ['Жах', 'Дякую', 'Broke, no refund', '?', 'Карта банка не пришла, где деньги?']) {
      const { category, confidence, alternatives } = ask(text);
      const all = [confidence, ...alternatives.map((one) => one.confidence)];
      expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.0005);
      expect([...alternatives].sort((a, b) => b.confidence - a.confidence)).toEqual(alternatives);
      for (const name of [category, ...alternatives.map((one) => one.category)]) expect(BASE_CATEGORIES).toContain(name);
    }
  });

  it('answers for texts without words by their stars, and withholds where there are none', () => {
    expect(ask('', 5)).toMatchObject({ category: 'praise', sentiment: 'positive', risk: [], language: 'und', abstained: false });
    expect(ask('👍👍')).toMatchObject({ category: 'praise', sentiment: 'positive' });
    expect(ask('')).toMatchObject({ abstained: true, risk: [] });
    expect(ask('   \n').abstained).toBe(true);
  });

  it('tells the language, and takes the one it is given', () => {
    expect(ask('Посилка загубилась, третій тиждень чекаю').language).toBe('uk');
    expect(classify(model, { text: 'ok', title: null, rating: null, language: 'en' }).language).toBe('en');
  });

  it('stays quick on a text of a million characters and on one without a space', () => {
    const started = performance.now();
    ask('дуже погано '.repeat(90_000), 1);
    ask('а'.repeat(1_000_000));
    ask('\u{1F600}'.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('reads stars of another scale alike', () => {
    const of = (value: number, max: number) => classify(model, { text: 'Так собі', title: null, rating: { value, max } });
    expect(of(2, 10)).toEqual(of(1, 5));
    expect(() => of(7, 5)).not.toThrow();
    expect(of(3, 0)).toEqual(classify(model, { text: 'Так собі', title: null, rating: null }));
  });
});

describe('readModel', () => {
  it('refuses what is no model of this version', () => {
    expect(readModel(new Uint8Array(0))).toBeNull();
    expect(readModel(bytes.subarray(0, 4_000))).toBeNull();
    expect(readModel(bytes.subarray(0, bytes.length - 1))).toBeNull();
    const other = Uint8Array.from(bytes);
    other[0] = 0;
    expect(readModel(other)).toBeNull();
    expect(readModel(new TextEncoder().encode('<!doctype html><title>404</title>'))).toBeNull();
  });

  it('fits into the extension', () => {
    expect(bytes.length).toBeLessThan(2_000_000);
  });
});

describe('onCurve', () => {
  it('draws straight lines and keeps to the ends', () => {
    const curve = [
      [0.2, 0.1],
      [0.6, 0.5],
    ] as const;
    expect(onCurve(curve, 0.4)).toBeCloseTo(0.3);
    expect(onCurve(curve, 0.9)).toBe(0.5);
    expect(onCurve([], 0.42)).toBe(0.42);
  });
});
