// Numbers as promises say them: "трьох", "полтора", "двадцять п'ятого", "the twenty-fifth". Every form is spelt out; nothing else is a number.

const CARDINALS: readonly (readonly [forms: string, value: number])[] = [
  ['one|an?|один|одного|одну|одна|однієї|одної|одной|одна', 1],
  ['two|a couple of|a couple|couple of|два|дві|двох|две|двух|двое|двоє|пар[ауиы]|двома|двумя', 2],
  ['three|три|трьох|трёх|трех|трое|троє|трійку|тройку', 3],
  ['four|чотири|чотирьох|четыре|четырёх|четырех', 4],
  ["five|п'ять|п'яти|п'ятьох|пять|пяти", 5],
  ['six|шість|шести|шістьох|шесть', 6],
  ['seven|сім|семи|сімох|семь', 7],
  ['eight|вісім|восьми|вісьмох|восемь', 8],
  ["nine|дев'ять|дев'яти|девять|девяти", 9],
  ['ten|десять|десяти|десятьох', 10],
  ['eleven|одинадцять|одинадцяти|одиннадцать|одиннадцати', 11],
  ['twelve|дванадцять|дванадцяти|двенадцать|двенадцати', 12],
  ['thirteen|тринадцять|тринадцяти|тринадцать|тринадцати', 13],
  ['fourteen|чотирнадцять|чотирнадцяти|четырнадцать|четырнадцати', 14],
  ["fifteen|п'ятнадцять|п'ятнадцяти|пятнадцать|пятнадцати", 15],
  ['sixteen|шістнадцять|шістнадцяти|шестнадцать|шестнадцати', 16],
  ['seventeen|сімнадцять|сімнадцяти|семнадцать|семнадцати', 17],
  ['eighteen|вісімнадцять|вісімнадцяти|восемнадцать|восемнадцати', 18],
  ["nineteen|дев'ятнадцять|дев'ятнадцяти|девятнадцать|девятнадцати", 19],
  ['twenty|двадцять|двадцяти|двадцать|двадцати', 20],
  ['thirty|тридцять|тридцяти|тридцать|тридцати', 30],
  ['forty|сорок|сорока', 40],
  ["forty-five|сорок п'ять|сорока п'яти|сорок пять|сорока пяти", 45],
  ['forty-eight|сорок вісім|сорока восьми|сорок восемь', 48],
  ['sixty|шістдесят|шістдесяти|шестьдесят|шестидесяти', 60],
  ['seventy-two|сімдесят дві|сімдесяти двох|семьдесят два|семидесяти двух', 72],
  ["ninety|дев'яносто|девяносто|дев'яноста|девяноста", 90],
  ['one and a half|півтора|півтори|полтора|полторы|полутора', 1.5],
];

/** The beginning of an ordinal; behind it "ого", "го", "ому", "е" and the like. English ones are whole. */
const ORDINALS: readonly (readonly [forms: string, value: number])[] = [
  ['first|перш(?:ого|ому|е)|перв(?:ого|ому|ое)', 1],
  ['second|друг(?:ого|ому|е)|втор(?:ого|ому|ое)', 2],
  ['third|трет(?:ього|ьому|є)|трет(?:ьего|ьему|ье)', 3],
  ['fourth|четверт(?:ого|ому|е)|четв[её]рт(?:ого|ому|ое)', 4],
  ["fifth|п'ят(?:ого|ому|е)|пят(?:ого|ому|ое)", 5],
  ['sixth|шост(?:ого|ому|е)|шест(?:ого|ому|ое)', 6],
  ['seventh|сьом(?:ого|ому|е)|седьм(?:ого|ому|ое)', 7],
  ['eighth|восьм(?:ого|ому|е|ое)', 8],
  ["ninth|дев'ят(?:ого|ому|е)|девят(?:ого|ому|ое)", 9],
  ['tenth|десят(?:ого|ому|е|ое)', 10],
  ['eleventh|одинадцят(?:ого|ому|е)|одиннадцат(?:ого|ому|ое)', 11],
  ['twelfth|дванадцят(?:ого|ому|е)|двенадцат(?:ого|ому|ое)', 12],
  ['thirteenth|тринадцят(?:ого|ому|е)|тринадцат(?:ого|ому|ое)', 13],
  ['fourteenth|чотирнадцят(?:ого|ому|е)|четырнадцат(?:ого|ому|ое)', 14],
  ["fifteenth|п'ятнадцят(?:ого|ому|е)|пятнадцат(?:ого|ому|ое)", 15],
  ['sixteenth|шістнадцят(?:ого|ому|е)|шестнадцат(?:ого|ому|ое)', 16],
  ['seventeenth|сімнадцят(?:ого|ому|е)|семнадцат(?:ого|ому|ое)', 17],
  ['eighteenth|вісімнадцят(?:ого|ому|е)|восемнадцат(?:ого|ому|ое)', 18],
  ["nineteenth|дев'ятнадцят(?:ого|ому|е)|девятнадцат(?:ого|ому|ое)", 19],
  ['twentieth|двадцят(?:ого|ому|е)|двадцат(?:ого|ому|ое)', 20],
  ['thirtieth|тридцят(?:ого|ому|е)|тридцат(?:ого|ому|ое)', 30],
];
const TENS: readonly (readonly [forms: string, value: number])[] = [
  ['twenty|двадцять|двадцать', 20],
  ['thirty|тридцять|тридцать', 30],
];

const formsOf = (table: readonly (readonly [string, number])[]): string =>
  table
    .map(([forms]) => forms)
    .toReversed()
    .join('|');
const valueIn = (table: readonly (readonly [string, number])[], text: string): number | null =>
  table.find(([forms]) => new RegExp(`^(?:${forms})$`, 'u').test(text))?.[1] ?? null;

/** Figures or words. Longer words stand first, so that none is taken for its beginning. */
export const NUMBER = String.raw`\d{1,3}(?:[.,]5)?|(?:${formsOf(TENS)})[\s-](?:${formsOf(CARDINALS.slice(0, 9))})|${formsOf(CARDINALS)}`;

/** Null where it is none. A missing one is one: "within the hour". */
export const numberOf = (text: string | undefined): number | null => {
  if (text === undefined) return 1;
  if (/^\d/.test(text)) return Number(text.replace(',', '.'));
  const whole = valueIn(CARDINALS, text);
  if (whole !== null) return whole;
  const [tens = '', units = ''] = text.split(/[\s-](.+)/u);
  const [ten, unit] = [valueIn(TENS, tens), valueIn(CARDINALS, units)];
  return ten === null || unit === null ? null : ten + unit;
};

/** Days of the month in words: "двадцять п'ятого", "twenty-fifth". */
export const ORDINAL = String.raw`(?:(?:${formsOf(TENS)})[\s-])?(?:${formsOf(ORDINALS)})`;

export const ordinalOf = (text: string): number | null => {
  const whole = valueIn(ORDINALS, text);
  if (whole !== null) return whole;
  const [tens = '', units = ''] = text.split(/[\s-](.+)/u);
  const [ten, unit] = [valueIn(TENS, tens), valueIn(ORDINALS, units)];
  return ten === null || unit === null ? null : ten + unit;
};
