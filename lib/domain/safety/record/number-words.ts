// Numbers written in words, in every case of Ukrainian and Russian and in English: a phone or an amount spelled out is the same fact.

const UNITS: readonly string[] = [
  'нуль нуля нулю нулем ноль ноля нолю нолем zero oh nought',
  'один одна одне одно одну одного одної одній одному одним одною одной одном one',
  'два дві две двох двух двом двум двома двумя two',
  'три трьох трех трьом трем трьома тремя three',
  'чотири чотирьох чотирьом чотирма четыре четырех четырем четырьмя four',
  'пять пяти пятьох пятьома пятью five',
  'шість шести шістьох шістьма шесть шестью six',
  'сім семи сімох сьома сімома семь семью seven',
  'вісім восьми вісьмох вісьма вісьмома восемь восемью восьмью eight',
  'девять девяти девятьох девятьома девятью nine',
  'десять десяти десятьох десятьома десятью ten',
  'одинадцять одинадцяти одинадцятьох одиннадцать одиннадцати одиннадцатью eleven',
  'дванадцять дванадцяти дванадцятьох двенадцать двенадцати двенадцатью twelve',
  'тринадцять тринадцяти тринадцятьох тринадцать тринадцати тринадцатью thirteen',
  'чотирнадцять чотирнадцяти четырнадцать четырнадцати четырнадцатью fourteen',
  'пятнадцять пятнадцяти пятнадцать пятнадцати пятнадцатью fifteen',
  'шістнадцять шістнадцяти шестнадцать шестнадцати шестнадцатью sixteen',
  'сімнадцять сімнадцяти семнадцать семнадцати семнадцатью seventeen',
  'вісімнадцять вісімнадцяти восемнадцать восемнадцати восемнадцатью eighteen',
  'девятнадцять девятнадцяти девятнадцать девятнадцати девятнадцатью nineteen',
];
const TENS: Readonly<Record<number, string>> = {
  20: 'двадцять двадцати двадцяти двадцятьох двадцятьма двадцать двадцатью twenty',
  30: 'тридцять тридцяти тридцятьох тридцатьма тридцать тридцати тридцатью thirty',
  40: 'сорок сорока forty fourty',
  50: 'пятдесят пятдесяти пятдесятьох пятьдесят пятидесяти пятьюдесятью fifty',
  60: 'шістдесят шістдесяти шістдесятьох шестьдесят шестидесяти шестьюдесятью sixty',
  70: 'сімдесят сімдесяти сімдесятьох семьдесят семидесяти семьюдесятью seventy',
  80: 'вісімдесят вісімдесяти вісімдесятьох восемьдесят восьмидесяти восемьюдесятью eighty',
  90: 'девяносто девяноста ninety',
  100: 'сто ста сотню сотня',
  150: 'півтораста полтораста полутораста',
  200: 'двісті двохсот двомстам двомастами двести двухсот двумстам двумястами',
  300: 'триста трьохсот трьомстам трьомастами трехсот тремстам тремястами',
  400: 'чотириста чотирьохсот чотирмастами четыреста четырехсот четырьмястами',
  500: 'пятсот пятисот пятьомастами пятьсот пятьюстами',
  600: 'шістсот шестисот шістьмастами шестьсот шестьюстами',
  700: 'сімсот семисот сьомастами семьсот семьюстами',
  800: 'вісімсот восьмисот вісьмастами восемьсот восемьюстами',
  900: 'девятсот девятисот девятьмастами девятьсот девятьюстами',
};
const SCALES: Readonly<Record<number, string>> = {
  100: 'hundred сотні сотень сотни сотен сотнями сотнями',
  1000: 'тисяча тисячу тисячі тисяч тисячею тисячам тисячами тисячах тысяча тысячу тысячи тысяч тысячей тысячам тысячами тысячах thousand grand',
  1000000: 'мільйон мільйона мільйони мільйонів миллион миллиона миллионы миллионов million',
};
/** One and a half, of what follows: `півтори тисячі`. */
const ONE_AND_HALF = 'півтори півтора полтора полторы полутора полуторы';
/** A half, behind what it adds to (`чотири з половиною тисячі`) or before what it halves (`пів тисячі`, `half a thousand`). */
const HALF = 'половиною половиной половина half пів пол';
/** `double-oh`, `triple five`. */
const REPEATS: Readonly<Record<number, string>> = { 2: 'double двічі дважды', 3: 'triple treble тричі трижды' };

export type NumberWord =
  | { kind: 'value'; value: number }
  | { kind: 'scale'; value: number }
  | { kind: 'half' }
  | { kind: 'repeat'; times: number };

const WORDS = new Map<string, NumberWord>();
const put = (forms: string, number: NumberWord) => {
  for (const form of forms.split(' ')) WORDS.set(form, number);
};
for (const [value, forms] of UNITS.entries()) put(forms, { kind: 'value', value });
for (const [value, forms] of Object.entries(TENS)) put(forms, { kind: 'value', value: Number(value) });
for (const [value, forms] of Object.entries(SCALES)) put(forms, { kind: 'scale', value: Number(value) });
for (const [times, forms] of Object.entries(REPEATS)) put(forms, { kind: 'repeat', times: Number(times) });
put(ONE_AND_HALF, { kind: 'value', value: 1.5 });
put(HALF, { kind: 'half' });

const cache = new Map<string, NumberWord | null>();
const CACHE_WORDS = 20_000;

/** The number that one word names, or null. */
export const numberWord = (word: string): NumberWord | null => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const plain = word
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replaceAll('ё', 'е');
  const number = WORDS.get(plain) ?? null;
  if (cache.size >= CACHE_WORDS) cache.clear();
  cache.set(word, number);
  return number;
};

/** Digits as things that one counts: `три вісімки`, `две тройки`, `three eights`. */
const DIGIT_NOUNS: readonly string[] = [
  'нулі нуля нулів нули нулей ноля нолів zeros zeroes',
  'одиниці одинички одиниць единицы единички единиц ones',
  'двійки двійок двойки двоек twos',
  'трійки трійок тройки троек threes',
  'четвірки четвірок четверки четверок fours',
  'пятірки пятірок пятерки пятерок fives',
  'шістки шісток шестерки шестерок sixes',
  'сімки сімок семерки семерок sevens',
  'вісімки вісімок восьмерки восьмерок eights',
  'девятки девяток nines',
];
const DIGITS_NAMED = new Map(DIGIT_NOUNS.flatMap((forms, digit) => forms.split(' ').map((form) => [form, digit] as const)));

/** The digit that is counted, `вісімки` = 8; null where the word names none. */
export const digitNoun = (word: string): number | null =>
  DIGITS_NAMED.get(
    word
      .toLowerCase()
      .replace(/['’ʼ`]/g, '')
      .replaceAll('ё', 'е'),
  ) ?? null;

/** Whether `next` goes on the number that ended with `value`: sto + dvadtsiat + try, but not try + sto. */
const continues = (value: number, next: number): boolean =>
  (value >= 100 && value % 100 === 0 && next > 0 && next < 100) ||
  (value >= 20 && value % 10 === 0 && value % 100 !== 0 && next > 0 && next < 10);

const sum = (words: readonly NumberWord[]): number => {
  let total = 0;
  let part = 0;
  for (const word of words) {
    if (word.kind === 'half') part += 0.5;
    else if (word.kind === 'value') {
      // `шесть пятьсот`: six thousand five hundred, as one says it.
      if (part > 0 && part < 100 && word.value >= 100) {
        total += part * 1000;
        part = 0;
      }
      part += word.value;
    } else if (word.kind === 'scale') {
      const scaled = (part === 0 ? 1 : part) * word.value;
      if (word.value === 100) part = scaled;
      else {
        total += scaled;
        part = 0;
      }
    }
  }
  return total + part;
};

const isDigit = (word: NumberWord | undefined): boolean => word?.kind === 'value' && word.value < 10;
/** `nine hundred, one four two`: digits told one by one behind a round hundred are no part of it. */
const isDigitOfMany = (words: readonly NumberWord[], at: number): boolean =>
  words[at - 1]?.kind === 'scale' && isDigit(words[at]) && isDigit(words[at + 1]);

/** As one reads a phone aloud: `нуль шістдесят сім` = `067`, `сто двадцять три` = `123`, `double-oh seven` = `007`. */
export const spokenDigits = (words: readonly NumberWord[]): string => {
  // One number in words, as an order is named: `семь тысяч сто восемь` = `7108`.
  if (words.some((word) => word.kind === 'scale' && word.value >= 1_000) && words.every(({ kind }) => kind === 'value' || kind === 'scale'))
    return String(sum(words));
  let digits = '';
  let open: number | null = null;
  let last = 0;
  let times = 1;
  const close = () => {
    if (open !== null) digits += String(open).repeat(times);
    if (open !== null) times = 1;
    open = null;
  };
  for (const [at, word] of words.entries()) {
    if (word.kind === 'half') continue;
    if (word.kind === 'repeat') {
      close();
      times = word.times;
    } else if (word.kind === 'scale') open = (open ?? 1) * word.value;
    else if (open !== null && times === 1 && continues(last === 0 ? open : last, word.value) && !isDigitOfMany(words, at))
      open += word.value;
    else {
      close();
      open = word.value;
    }
    last = word.kind === 'value' ? word.value : (open ?? 0);
  }
  close();
  return digits;
};

/** As one names an amount: `тисяча двісті сорок` = 1240, `чотири з половиною тисячі` = 4500. */
export const spokenValue = (words: readonly NumberWord[]): number => sum(words);

/** `тысяч тридцать пять`: the thousands stand first, and the number is told roughly. Null where it is not said so. */
export const invertedValue = (first: string, words: readonly NumberWord[]): number | null => {
  const [scale, ...rest] = words;
  if (scale?.kind !== 'scale' || rest.length === 0 || !/^(?:тисяч|тысяч|сотень|сотен)$/iu.test(first)) return null;
  return rest.every(({ kind }) => kind === 'value') ? sum(rest) * scale.value : null;
};
