import { describe, expect, it } from 'vitest';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { hasGrounds } from './grounds.ts';
import type { LearntRule } from './learnt-rules.ts';
import { withLearnt } from './with-learnt.ts';

const first = (text: string): Sentence => {
  const [sentence] = sentencesOf(text);
  if (sentence === undefined) throw new Error(`no sentence in ${text}`);
  return sentence;
};
const grounds = (rule: LearntRule, text: string, blamed = false) => hasGrounds(rule, text, first(text), blamed);

describe('somebody to tell of', () => {
  it.each([
    'Різниця пояснюється ЄСВ, який ТСН сплачує з травня.',
    'Рост объясняется НДС, который ТСЖ платит с мая.',
    'The increase comes from VAT, which the HOA pays this year.',
    'The earlier tour ran long because their bus broke down.',
    'Попередня екскурсія затрималася, бо зламався автобус.',
    'Предыдущая группа задержалась, потому что сломался автобус.',
  ])('is missing: %s', (text) => {
    expect(grounds('other_customer', text)).toBe(false);
  });
  it.each([
    'Голова вашого ОСББ платить за світло із запізненням.',
    'The TV presenter from flat nine pays late, as Mr Dean knows.',
    'A guest of the previous group, Tobias, broke the door.',
    'The previous group from room 14 broke the door.',
    'Місцевий священник купує в нас вино ящиками.',
    'Именинник из зала «Лагуна» перепил.',
  ])('is there: %s', (text) => {
    expect(grounds('other_customer', text)).toBe(true);
  });
  it('is not a firm in quotation marks that is blamed', () => {
    const text = 'А в «Ромашке» дёшево потому, что их уборщицы выносят золото.';
    expect(grounds('other_customer', text, true)).toBe(false);
    expect(grounds('other_customer', text, false)).toBe(true);
  });
});

describe('a rating of ours', () => {
  it.each([
    'Рейтинг гостроти йде від одного до шести стручків, шість означає чилі.',
    'Рейтинг безпеки цього крісла чотири з п’яти, таблиця в каталозі.',
    'Рейтинг остроты от одного до пяти, пять значит хабанеро.',
    'Энергетический класс и рейтинг безопасности указаны на наклейке, пять из пяти.',
    'The energy rating of the fridge is printed on the door, five is the highest.',
    'A higher safety rating costs more, and five is the top.',
  ])('is not meant: %s', (text) => {
    expect(grounds('rating_request', text)).toBe(false);
  });
  it.each([
    'Поставте нам п’ять за рейтинг безпеки.',
    'Please leave five stars for our energy rating.',
    'Піднімайте наш рейтинг, будь ласка.',
    'Raise our rating to five.',
  ])('is meant: %s', (text) => {
    expect(grounds('rating_request', text)).toBe(true);
  });
});

describe('a threat', () => {
  it.each([
    'We will pass your words on to the people who did it.',
    'I shared your thanks with the whole night crew yesterday.',
    'Передамо ваші теплі слова нашим кухарям.',
    'Обовʼязково передамо вашу подяку людям, які це зробили.',
    'Передадим ваши слова всем, кто собирал заказ.',
  ])('is none: %s', (text) => {
    expect(grounds('threat', text)).toBe(false);
  });
  it.each([
    'We will pass your words on to the people at your office and your boss.',
    'We will pass your words on to our lawyers.',
    'We will pass your name on to the people whom you have upset.',
    'Передамо ваші слова людям, які вміють знаходити таких, ви пошкодуєте.',
    'Передадим ваши слова в полицию и всем, кто вас знает.',
  ])('may be one: %s', (text) => {
    expect(grounds('threat', text)).toBe(true);
  });
});

it('lets fall what is learnt without its grounds', () => {
  const text = 'Різниця пояснюється ЄСВ, який ТСН сплачує з травня.';
  const found = (rule: LearntRule) => withLearnt(text, sentencesOf(text), [], () => [{ rule, verdict: 'found' }]).learnt;
  expect(found('other_customer')).toEqual([]);
  expect(found('insult')).toHaveLength(1);
});

it('keeps a sure phrase in a sentence that is held for clean', () => {
  const text = 'Half of their bikes are stolen.';
  const phrase = { name: 'accusation', start: 0, end: text.length - 1 };
  const kept = (sure: boolean) =>
    withLearnt(text, sentencesOf(text), [{ ...phrase, sure }], () => [{ rule: 'accusation', verdict: 'clean' }]).kept;
  expect(kept(true)).toHaveLength(1);
  expect(kept(false)).toEqual([]);
});
