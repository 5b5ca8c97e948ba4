// Dates in a text: `12.03.2026`, `2026-03-12`, `12 березня`, `March 12th`, `дванадцятого березня`. Relative dates are no facts.
import type { Span } from '../contacts/phones.ts';

/** `year` null where the text names none. */
export type DateInText = Span & { day: number; month: number; year: number | null };

/** Beginnings of month names, uk, ru, en; the position is the month. */
const MONTHS: readonly RegExp[] = [
  /^(?:січ(?:ень|н[яюі])?|январ[ьяюе]|янв|jan(?:uary)?)$/u,
  /^(?:лют(?:ий|ого|ому)?|феврал[ьяюе]|фев|feb(?:ruary)?)$/u,
  /^(?:берез(?:ень|н[яюі])|бер|март[ауе]?|мар|mar(?:ch)?)$/u,
  /^(?:квіт(?:ень|н[яюі])|квіт|апрел[ьяюе]|апр|apr(?:il)?)$/u,
  /^(?:трав(?:ень|н[яюі])|трав|ма[йяюе]|may)$/u,
  /^(?:черв(?:ень|н[яюі])|черв|июн[ьяюе]|jun(?:e)?)$/u,
  /^(?:лип(?:ень|н[яюі])|лип|июл[ьяюе]|jul(?:y)?)$/u,
  /^(?:серп(?:ень|н[яюі])|серп|август[ауе]?|авг|aug(?:ust)?)$/u,
  /^(?:верес(?:ень|н[яюі])|вер|сентябр[ьяюе]|сент?|sept?(?:ember)?)$/u,
  /^(?:жовт(?:ень|н[яюі])|жовт|октябр[ьяюе]|окт|oct(?:ober)?)$/u,
  /^(?:листопад[ауі]?|лист|ноябр[ьяюе]|ноя|nov(?:ember)?)$/u,
  /^(?:груд(?:ень|н[яюі])|груд|декабр[ьяюе]|дек|dec(?:ember)?)$/u,
];

const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word.toLowerCase())) + 1;

/** `дванадцятого`, `двенадцатого`, `восьме`: ordinals in the cases in which dates are said. */
const ORDINALS: readonly string[] = [
  'першого перше першому первого первое первому first',
  'другого друге другому второго второе второму second',
  'третього третє третьому третьего третье третьему third',
  'четвертого четверте четвертому четвёртого четвертое четвёртое fourth',
  "п'ятого п'яте п'ятому пятого пятое пятому fifth",
  'шостого шосте шостому шестого шестое шестому sixth',
  'сьомого сьоме сьомому седьмого седьмое седьмому seventh',
  'восьмого восьме восьмое восьмому eighth',
  "дев'ятого дев'яте дев'ятому девятого девятое девятому ninth",
  'десятого десяте десятое десятому tenth',
  'одинадцятого одинадцяте одиннадцатого одиннадцатое eleventh',
  'дванадцятого дванадцяте двенадцатого двенадцатое twelfth',
  'тринадцятого тринадцяте тринадцатого тринадцатое thirteenth',
  'чотирнадцятого чотирнадцяте четырнадцатого четырнадцатое fourteenth',
  "п'ятнадцятого п'ятнадцяте пятнадцатого пятнадцатое fifteenth",
  'шістнадцятого шістнадцяте шестнадцатого шестнадцатое sixteenth',
  'сімнадцятого сімнадцяте семнадцатого семнадцатое seventeenth',
  'вісімнадцятого вісімнадцяте восемнадцатого восемнадцатое eighteenth',
  "дев'ятнадцятого дев'ятнадцяте девятнадцатого девятнадцатое nineteenth",
  'двадцятого двадцяте двадцатого двадцатое twentieth',
];
const ORDINAL = new Map<string, number>();
for (const [index, forms] of ORDINALS.entries()) for (const form of forms.split(' ')) ORDINAL.set(form, index + 1);
const ordinalOf = (word: string): number => ORDINAL.get(word.toLowerCase()) ?? 0;

const NUMERIC = /(?<![\d.,/-])(\d{1,4})[./-](\d{1,2})(?:[./-](\d{2,4}))?(?![\d/-]|[.,]\d)/g;
/** `3-6 October`, `from 3 to 6 October`: both days are told. */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|-?го|-?ого|-[гмт]?е)?(?:(?:\s?[-–—]\s?|\s(?:to|till|until|and|по|до|та|й|и|і)\s)\d{1,2}(?:st|nd|rd|th|-?го|-?ого|-[гмт]?е)?)?(?:\s(?:of|числа))?\s+([\p{L}]{3,10})\.?(?:,?\s+(\d{4}))?/giu;
const MONTH_DAY = /(?<!\p{L})([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d|\p{L})(?:,?\s+(\d{4}))?/giu;
const RANGE =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|-?го|-?ого|-[гмт]?е)?(?:\s?[-–—]\s?|\s(?:to|till|until|and|по|до|та|й|и|і)\s)(\d{1,2})(?:st|nd|rd|th|-?го|-?ого|-[гмт]?е)?(?:\s(?:of|числа))?\s+([\p{L}]{3,10})/giu;
const SPOKEN = new RegExp(
  `(?<!\\p{L})(?:(двадцять|двадцать|twenty|тридцять|тридцать|thirty)[\\s-])?(${[...ORDINAL.keys()].join('|')})\\s+(?:of\\s+)?(\\p{L}{3,10})`,
  'giu',
);

const fullYear = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
};

const plausible = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Every reading of every date; `03/12` is read both ways. */
export const datesIn = (text: string): DateInText[] => {
  const found: DateInText[] = [];
  const push = (match: RegExpMatchArray, day: number, month: number, year: number | null) => {
    const start = match.index ?? 0;
    if (plausible(day, month)) found.push({ start, end: start + match[0].replace(/[.,\s]+$/u, '').length, day, month, year });
  };
  for (const match of text.matchAll(NUMERIC)) {
    const [, first = '', second = '', third] = match;
    if (first.length === 4) push(match, Number(third ?? 0), Number(second), Number(first));
    else if (first.length <= 2) {
      const year = fullYear(third);
      push(match, Number(first), Number(second), year);
      if (match[0].includes('/')) push(match, Number(second), Number(first), year);
    }
  }
  for (const match of text.matchAll(DAY_MONTH)) push(match, Number(match[1]), monthOf(match[2] ?? ''), fullYear(match[3]));
  for (const match of text.matchAll(RANGE)) push(match, Number(match[1]), monthOf(match[2] ?? ''), null);
  for (const match of text.matchAll(MONTH_DAY)) push(match, Number(match[2]), monthOf(match[1] ?? ''), fullYear(match[3]));
  for (const match of text.replace(/[’ʼ`]/g, "'").matchAll(SPOKEN)) {
    const month = monthOf(match[3] ?? '');
    const unit = ordinalOf(match[2] ?? '');
    if (month > 0 && unit > 0) push(match, unit + (match[1] === undefined ? 0 : /^(?:тр|th)/iu.test(match[1]) ? 30 : 20), month, null);
  }
  return found;
};

/** Words that make a date a promise to come, not a fact of the record: `до 12 березня`, `by March 12`. */
const PROMISE = /(?:^|[^\p{L}])(?:до|by|until|till|не пізніше|не позднее|no later than|before|святом|праздником|with)\s+(?:the\s+)?$/iu;

export const isPromise = (text: string, date: DateInText): boolean => PROMISE.test(text.slice(Math.max(0, date.start - 20), date.start));
