// Words that only Ukrainian or only Russian has, for texts too short to be told by frequency; and the same two languages typed in Latin letters.
import { isShared, RUSSIAN_WORDS, UKRAINIAN_WORDS } from '../../language/frequent-words.ts';
import { skeleton } from '../../people/skeleton.ts';

const UKRAINIAN_LETTER = /[іїєґ]/u;
const RUSSIAN_LETTER = /[ыэъё]/u;

/** Words of every second reply or review that the other language does not have. */
const UKRAINIAN_REPLY =
  /^(?:дяку\p{L}+|перепрош\p{L}+|вибач\p{L}+|пробач\p{L}+|замовлен\p{L}+|перевірим\p{L}*|повернемо|зверн\p{L}+|прикро|добрий|доброго|ласка|відгук\p{L}*|вітаємо|зателефон\p{L}+|виправ\p{L}+|гроші|грошей|кошти|коштів|скарг\p{L}+|жахлив\p{L}+|погано|швидко|гарно|дуже|сподобал\p{L}+|обслуговуван\p{L}+|ганьба|сором|брехня|шахраї|надішл\p{L}+|надісл\p{L}+|тижд\p{L}+|тижн\p{L}+|хвилин\p{L}*|вчора|чекав|чекала|чекали|чекаю|чекати|зламал\p{L}*|зламав\p{L}*|загубил\p{L}*|чому|людина|нема|немає|годину|години|години)$/u;
const RUSSIAN_REPLY =
  /^(?:спасибо|благодар\p{L}+|извин\p{L}+|здравствуйте|заказ\p{L}*|проверим|верн[её]м\p{L}*|обратит\p{L}+|сожал\p{L}+|пожалуйста|отзыв\p{L}*|добрый|исправ\p{L}+|перезвон\p{L}+|деньги|денег|приносим|жалоб\p{L}+|ужас\p{L}*|отвратительн\p{L}+|хорошо|плохо|очень|быстро|понравил\p{L}+|обслуживан\p{L}+|позор|обманщики|мошенники|пришл[ие]те|прислали|разбер[её]м\p{L}*|свяжемся|обязательно|сейчас|отправ\p{L}+|недел\p{L}+|минут\p{L}*|вчера|сегодня|ждал\p{L}*|жд[её]м|ждать|сломал\p{L}*|потерял\p{L}*|никто|почему|больше|меньше|человек|люди)$/u;
const UKRAINIAN_END = /^\p{L}{2,}(?:ння|нням|ття|мося|емо|овувати|ювати|[аяиоуі]вся|[аеиу][вц]чиня)$/u;
const RUSSIAN_END =
  /^\p{L}{2,}(?:ение|ание|ением|анием|[еи]мся|ется|ится|ются|ятся|ешься|ишься|[аяиеоу]лся|ает|яет|ует|еет|ают|яют|уют|еют|ского|ская|ское|ные|ная|ное)$/u;
/** Past tense of one who did it: Russian in -л, Ukrainian in -в. Nouns of both languages end so too. */
const RUSSIAN_PAST =
  /^(?!(?:крокодил|автомобил|вертикал|горизонтал)$)\p{L}{3,}(?:[яие]л|[кжчшщлр]ал)$|^(?:сказал|писал|обещал|взял|опоздал|пропал|отдал|указал|показал|заказал|приехал)$/u;
const UKRAINIAN_PAST = /^\p{L}{2,}(?:ував|ював|нув|казав|писав|їхав|йшов|обіцяв|дзвонив|зробив|спізнився|замовив|просив|купив|отримав)$/u;
/** Neither: `ходимо`, `кохання` are sure, these are in both or in the wrong one. */
const NEITHER =
  /^(?:необходимо|(?:не)?допустимо|видимо|мимо|прямо|добрый|спокійно|мамо|(?:не)?приемлемо|невыносимо|(?:не)?терпимо|ощутимо|(?:не)?зависимо|непоправимо|неоспоримо|(?:не)?совместимо|неумолимо|[а-я]+[аую]емо)$/u;

export const cyrillicWords = (text: string): string[] => text.toLowerCase().match(/[\p{Script=Cyrillic}'’ʼ]+/gu) ?? [];

export type Signs = { uk: number; ru: number };

const compute = (word: string): number => {
  if (NEITHER.test(word)) return 0;
  const ukrainian =
    UKRAINIAN_LETTER.test(word) ||
    /[бвмпфр]['’ʼ][яюєї]/u.test(word) ||
    UKRAINIAN_REPLY.test(word) ||
    UKRAINIAN_END.test(word) ||
    UKRAINIAN_PAST.test(word);
  const russian = RUSSIAN_LETTER.test(word) || RUSSIAN_REPLY.test(word) || RUSSIAN_END.test(word) || RUSSIAN_PAST.test(word);
  if (ukrainian !== russian) return ukrainian ? 2 : -2;
  if (isShared(word)) return 0;
  if (UKRAINIAN_WORDS.has(word)) return 1;
  return RUSSIAN_WORDS.has(word) ? -1 : 0;
};

/** Words repeat from keystroke to keystroke; the cache is emptied when it has grown to the words of a long day. */
const CACHE_WORDS = 20_000;
const signs = new Map<string, number>();
/** Above 0 for a Ukrainian word, below for a Russian one. */
const signOf = (word: string): number => {
  const known = signs.get(word);
  if (known !== undefined) return known;
  const sign = compute(word);
  if (signs.size >= CACHE_WORDS) signs.clear();
  signs.set(word, sign);
  return sign;
};

/** How many words speak for one language alone. */
export const signsIn = (words: readonly string[]): Signs => {
  let uk = 0;
  let ru = 0;
  for (const word of words) {
    const sign = signOf(word);
    if (sign > 0) uk += sign;
    else ru -= sign;
  }
  return { uk, ru };
};

const ENGLISH_SHAPE =
  /^(?:\p{L}{2,}(?:ed|ing|tion|ness|ful|ous|ght|ck|ly|ee|ool?)|(?:th|wh|sh|kn|wr|qu)\p{L}+|\p{L}*(?:oo|ee|ea|ough|sh|tch)\p{L}*)$/u;
const ENGLISH_THINGS = new Set(
  'service staff food room delivery order phone call refund cake flowers broken rude queue money party box gift shoes hotel driver waiter manager shop store never nobody nothing again worst bad awful horrible good nice great cold late dirty slow lost one star stars day days week hour hours minutes time times price fee item parcel package app account card bank doctor dentist clinic taxi bus train flight ticket tickets still no not on in at to my your the is was a an of and for with'.split(
    ' ',
  ),
);
const ENGLISH_LEAST = 2;
const TYPED_AT_MOST = 0.34;
/** Whether a few words in Latin letters are English: most of them are words of English reviews or spelled as English alone spells. */
export const looksEnglish = (text: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => /[^a-z]/u.test(word))) return false;
  const english = words.filter((word) => ENGLISH_THINGS.has(word) || ENGLISH_SHAPE.test(word)).length;
  return english >= ENGLISH_LEAST && english * 2 >= words.length && typedShare(words) < TYPED_AT_MOST;
};

let typed: ReadonlySet<string> | null = null;
const SHORTEST_TYPED = 3;
/** Skeletons of frequent words; those that English writes as well are left out. */
const ENGLISH_ALIKE = new Set(
  'do to no on my not for net ten men pan tom dom god rok tut den let est more sam mesto sad vid pro per san tam tim boi bank'.split(' '),
);
const typedWords = (): ReadonlySet<string> => {
  typed ??= new Set(
    [
      ...UKRAINIAN_WORDS,
      ...RUSSIAN_WORDS,
      ...'дякуємо дякую вітаємо перепрошуємо вибачте замовлення відгук кошти гроші повернемо перевіримо перевірили зателефонуємо виправимо надішлемо вже завтра сьогодні доброго дня день добрий будь ласка вам вас ваш ваше наш наші який щоб її його спасибо здравствуйте извините заказ отзыв деньги вернем проверим проверили перезвоним исправим отправим уже сегодня добрый пожалуйста ваше наши который чтобы будет было нам пятницы п’ятниці понеділка недели тижня сервіс сервис жах ужас'.split(
        ' ',
      ),
    ]
      .map(skeleton)
      .filter((key) => key.length >= SHORTEST_TYPED && !ENGLISH_ALIKE.has(key)),
  );
  return typed;
};

/** Share of the words that are Ukrainian or Russian ones typed in Latin letters. */
export const typedShare = (words: readonly string[]): number => {
  const long = words.filter((word) => word.length >= SHORTEST_TYPED);
  return long.length === 0 ? 0 : long.filter((word) => typedWords().has(skeleton(word))).length / long.length;
};
