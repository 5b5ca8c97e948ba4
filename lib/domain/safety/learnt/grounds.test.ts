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
    'Від червня буде чотири, як і належить готелю чотирьох зірок.',
    'В пятизвёздочном отеле халат должен быть в номере.',
    'A five-star hotel should change the sheets, and from June it will.',
    'Since this morning you can mark a song with stars again.',
    'Від учора можна знову позначити рецепт зірками.',
    'Со вчерашнего дня можно снова отметить трек звёздами.',
  ])('is not meant: %s', (text) => {
    expect(grounds('rating_request', text)).toBe(false);
  });
  it.each([
    'Поставте нам п’ять за рейтинг безпеки.',
    'Please leave five stars for our energy rating.',
    'Піднімайте наш рейтинг, будь ласка.',
    'Raise our rating to five.',
    'Поставте чотири зірки готелю з п’яти, будь ласка.',
    'Our five-star hotel deserves five stars from you.',
    'You can mark a song with stars again, so please leave us five stars.',
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

describe('a second rule at one sentence', () => {
  const names = (text: string, said: readonly LearntRule[], phrases: readonly string[] = []) => {
    const sentences = sentencesOf(text);
    const kept = phrases.map((name) => ({ name, start: 0, end: text.length - 1 }));
    return withLearnt(text, sentences, kept, () => said.map((rule) => ({ rule, verdict: 'found' as const }))).learnt.map(
      ({ name }) => name,
    );
  };
  it.each([
    'Подумайте, як подібні дописи відіб’ються на вашій дитині.',
    'Подумайте, чем такие посты кончаются для вашего договора.',
    'Tenancies have been ended over less than a post like this.',
  ])('is no plea for stars where it threatens: %s', (text) => {
    expect(names(text, ['rating_request', 'threat'])).toEqual(['threat']);
    expect(names(text, ['rating_request'])).toEqual(['rating_request']);
  });
  it.each(['Видаліть допис, бо пошкодуєте.', 'Удалите пост, а то пожалеете.', 'Take the post down or your tenancy ends.'])(
    'stands where both are said: %s',
    (text) => {
      expect(names(text, ['rating_request', 'threat'])).toEqual(['rating_request', 'threat']);
    },
  );
  it('accuses nobody where we only praise ourselves', () => {
    expect(names('Мы непревзойдённые мастера, с которыми никто не сравнится.', ['accusation'], ['pathos'])).toEqual([]);
    expect(names('We are the finest, and your story is a tale.', ['accusation'], ['pathos'])).toEqual(['accusation']);
    expect(names('Ми найкращі, а конкуренти крадуть.', ['accusation'], ['pathos'])).toEqual(['accusation']);
  });
});

it('keeps a sure phrase in a sentence that is held for clean', () => {
  const text = 'Half of their bikes are stolen.';
  const phrase = { name: 'accusation', start: 0, end: text.length - 1 };
  const kept = (sure: boolean) =>
    withLearnt(text, sentencesOf(text), [{ ...phrase, sure }], () => [{ rule: 'accusation', verdict: 'clean' }]).kept;
  expect(kept(true)).toHaveLength(1);
  expect(kept(false)).toEqual([]);
});

describe('a favour for a review', () => {
  it.each([
    'We have put a pot of honey in your next box, nothing is wanted in return.',
    'A voucher is on your account with no strings attached.',
    'У наступний пакунок поклали мед, нічого натомість не просимо.',
    'В следующую посылку положили мёд, взамен ничего не ждём.',
    'Подарували вам тиждень без жодних умов.',
    'If she does not come, write here and we will return the booking fee.',
    'If the code fails, message us and the month is free.',
    'Якщо він не приїде, напишіть сюди, і ми повернемо кошти.',
    'Если мастер опоздает, позвоните нам, и выезд будет бесплатным.',
  ])('is not meant: %s', (text) => {
    expect(grounds('conditional_compensation', text)).toBe(false);
  });
  it.each([
    'Nothing is wanted in return but a kind review.',
    'Write here that all is sorted and the month is free.',
    'Write us a few nice words and the fee is returned.',
    'Взамен ничего не ждём, кроме звёзд.',
    'Напишите здесь пару добрых слов, и мы вернём деньги.',
    'Забудьте про це, і ми повернемо кошти.',
  ])('may be meant: %s', (text) => {
    expect(grounds('conditional_compensation', text)).toBe(true);
  });
});

describe('the line that signs', () => {
  it.each(['Legal department', 'Security service', 'Служба безпеки', 'Юридический отдел', 'Your pharmacy team is no threat'])(
    'is judged by what it says: %s',
    (text) => {
      expect(grounds('threat', text)).toBe(text.startsWith('Your'));
    },
  );
  it.each(['Our legal department is watching', 'Служба безпеки вже виїхала до вас', 'Наш отдел знает, где вы'])(
    'is a sentence: %s',
    (text) => {
      expect(grounds('threat', text)).toBe(true);
    },
  );
  it('stands last', () => {
    const text = 'Legal department. They will write to you.';
    expect(grounds('threat', text)).toBe(true);
  });
});

describe('a sentence that is only begun', () => {
  it.each([
    ['rating_request', 'Текст'],
    ['rating_request', 'Відгук.'],
    ['rating_request', 'Ваша оцінка'],
    ['rating_request', 'Усі зірки'],
    ['rating_request', 'Stars'],
    ['threat', 'За ваш відгук'],
    ['threat', 'Ваш текст'],
    ['other_customer', 'Клієнт'],
  ] as const)('has no grounds of %s: %s', (rule, text) => {
    expect(grounds(rule, text)).toBe(false);
  });
  it.each([
    ['rating_request', 'Виправте оцінку'],
    ['rating_request', 'П’ять зірок?'],
    ['threat', 'Видаліть текст'],
    ['accusation', 'Усі брешуть'],
  ] as const)('has grounds of %s once it says something: %s', (rule, text) => {
    expect(grounds(rule, text)).toBe(true);
  });
});
