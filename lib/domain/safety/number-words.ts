// Numbers written in words, in Ukrainian, Russian and English: a phone or an amount spelled out is the same fact.

const UNITS: readonly string[][] = [
  ['нуль нуля ноль ноля zero'],
  ['один одна одну одне одного одно одной one'],
  ['два дві двох две двух two'],
  ['три трьох трех three'],
  ['чотири чотирьох четыре четырех four'],
  ['пять пяти five'],
  ['шість шести шесть six'],
  ['сім семи семь seven'],
  ['вісім восьми восемь eight'],
  ['девять девяти nine'],
  ['десять десяти ten'],
  ['одинадцять одиннадцать eleven'],
  ['дванадцять двенадцать twelve'],
  ['тринадцять тринадцать thirteen'],
  ['чотирнадцять четырнадцать fourteen'],
  ['пятнадцять пятнадцать fifteen'],
  ['шістнадцять шестнадцать sixteen'],
  ['сімнадцять семнадцать seventeen'],
  ['вісімнадцять восемнадцать eighteen'],
  ['девятнадцять девятнадцать nineteen'],
];
const TENS: Readonly<Record<number, string>> = {
  20: 'двадцять двадцать двадцяти двадцати twenty',
  30: 'тридцять тридцать тридцяти тридцати thirty',
  40: 'сорок сорока forty fourty',
  50: 'пятдесят пятьдесят пятдесяти пятидесяти fifty',
  60: 'шістдесят шестьдесят шістдесяти шестидесяти sixty',
  70: 'сімдесят семьдесят сімдесяти семидесяти seventy',
  80: 'вісімдесят восемьдесят вісімдесяти восьмидесяти eighty',
  90: 'девяносто девяноста ninety',
  100: 'сто ста',
  200: 'двісті двести двохсот двухсот',
  300: 'триста трьохсот трехсот',
  400: 'чотириста четыреста чотирьохсот четырехсот',
  500: 'пятсот пятьсот пятисот',
  600: 'шістсот шестьсот шестисот',
  700: 'сімсот семьсот семисот',
  800: 'вісімсот восемьсот восьмисот',
  900: 'девятсот девятьсот девятисот',
};
const THOUSAND = new Set('тисяча тисячу тисячі тисяч тысяча тысячу тысячи тысяч thousand'.split(' '));
const HUNDRED = new Set(['hundred']);

const VALUES = new Map<string, number>();
for (const [value, forms] of UNITS.entries()) for (const form of (forms[0] ?? '').split(' ')) VALUES.set(form, value);
for (const [value, forms] of Object.entries(TENS)) for (const form of forms.split(' ')) VALUES.set(form, Number(value));

export type NumberWord = { kind: 'value'; value: number } | { kind: 'hundred' } | { kind: 'thousand' };

const cache = new Map<string, NumberWord | null>();
const CACHE_WORDS = 20_000;

/** The number that one word names, or null. */
export const numberWord = (word: string): NumberWord | null => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const number = readWord(word);
  if (cache.size >= CACHE_WORDS) cache.clear();
  cache.set(word, number);
  return number;
};

const readWord = (word: string): NumberWord | null => {
  const plain = word
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replaceAll('ё', 'е');
  const value = VALUES.get(plain);
  if (value !== undefined) return { kind: 'value', value };
  if (THOUSAND.has(plain)) return { kind: 'thousand' };
  return HUNDRED.has(plain) ? { kind: 'hundred' } : null;
};

/** Whether `next` goes on the number that ended with `value`: sto + dvadtsiat + try, but not try + sto. */
const continues = (value: number, next: number): boolean =>
  (value >= 100 && value % 100 === 0 && next > 0 && next < 100) ||
  (value >= 20 && value % 10 === 0 && value % 100 !== 0 && next > 0 && next < 10);

/** As one reads a phone aloud: `нуль шістдесят сім` = `067`, `сто двадцять три` = `123`. */
export const spokenDigits = (words: NumberWord[]): string => {
  let digits = '';
  let open: number | null = null;
  let last = 0;
  const close = () => {
    if (open !== null) digits += String(open);
    open = null;
  };
  for (const word of words) {
    if (word.kind === 'hundred') open = (open ?? 1) * 100;
    else if (word.kind === 'thousand') open = (open ?? 1) * 1000;
    else if (open !== null && continues(last === 0 ? open : last, word.value)) open += word.value;
    else {
      close();
      open = word.value;
    }
    last = word.kind === 'value' ? word.value : (open ?? 0);
  }
  close();
  return digits;
};

/** As one names an amount: `тисяча двісті сорок` = 1240. */
export const spokenValue = (words: NumberWord[]): number => {
  let total = 0;
  let part = 0;
  for (const word of words) {
    if (word.kind === 'thousand') {
      total += (part === 0 ? 1 : part) * 1000;
      part = 0;
    } else if (word.kind === 'hundred') part = (part === 0 ? 1 : part) * 100;
    else part += word.value;
  }
  return total + part;
};
