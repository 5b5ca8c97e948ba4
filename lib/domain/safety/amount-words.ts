// Words around a number that make it a sum of money, say that it is told roughly, or that it counts something else.

const CURRENCY =
  '(?:₴|\\$|€|£|₽|₸|₾|₺|₪|¥|₹|zł|грн|грив|uah|usd|eur|gbp|pln|руб|rub|долар|доллар|бакс|євро|евро|dollar|euro|pound|hryvni|коп|злот|zlot|тенге|тг(?!\\p{L})|kzt|тнг|ларі|лари(?!\\p{L})|gel(?!\\p{L})|леї(?!\\p{L})|лей(?!\\p{L})|леїв|леев|lei(?!\\p{L})|mdl|ron(?!\\p{L})|byn|br(?!\\p{L})|франк|chf|kč|крон|czk|sek(?!\\p{L})|nok|forint|форинт|huf|драм|amd|сум(?:ів|ов)(?!\\p{L})|uzs|манат|azn|лір(?!\\p{L})|лир(?!\\p{L})|шекел|ils|юан|єн(?!\\p{L})|иен|рупі|рупи|inr|rupee|дирхам|dirham|aed|quid|bucks?(?!\\p{L})|krone|krona|koruna|yen(?!\\p{L})|leva|лев(?:ів|ов|а)(?!\\p{L}))';
/** What may stand between a number and its currency: `девятьсот белорусских рублей`, `two hundred-odd pounds`. */
const ODD = '(?:[\\s-]?(?:odd|з лишком|з хвостиком|з гаком|с лишним|с небольшим|с хвостиком|з копійками|с копейками|or so))?';
const COUNTRY =
  '(?:\\s?(?:білоруськ\\p{L}+|белорусск\\p{L}+|російськ\\p{L}+|российск\\p{L}+|польськ\\p{L}+|польск\\p{L}+|казахстанськ\\p{L}+|казахстанск\\p{L}+|чеськ\\p{L}+|чешск\\p{L}+|швейцарськ\\p{L}+|швейцарск\\p{L}+|турецьк\\p{L}+|турецк\\p{L}+|us|american|canadian|australian|british|polish|czech|swiss|turkish|indian))?';
export const AFTER = new RegExp(`^${ODD}${COUNTRY}\\s?(?:${CURRENCY})`, 'iu');
export const BEFORE = new RegExp(`(?:${CURRENCY})[\\p{L}.]*\\s?$`, 'iu');

export const MONEY_WORD =
  /(?:сум[аиуіою]|вартіст|вартост|стоим|ціна|ціну|цін[аіи]|цен[аеуы]|плат|сплат|оплат|чек|кешб|кэшб|вернул|верну|верн[её]м|поверн|повертаємо|возвра|перерах|перечисл|нарах|начисл|зарах|зачисл|відправ|отправ|amount|total|refund|paid|pay|price|cost|charge|sum|списа|залишок|остат|борг|долг|balance|за|на)[\p{L}]*\s(?:[\p{L}]+\s){0,2}$/iu;
/** After the number: then it counts something else. */
export const UNIT =
  /^[\s-]?(?:%|(?:дн[іяе]|день|доб|годин|час|хвил|мин|сек|місяц|месяц|рок[иіау]|рік|лет|год[аыу]?|тиж|недел|раз|відсот|процент|шт|зверн|обращ|люд|клієнт|клиент|отзыв|відгук|посил|посыл|замовл|заказ|магазин|відділ|отдел|точ[ео]к|точк|квартир|сторін|страниц|метр|кілом|килом|customer|people|guest|person|review|order|store|request|parcel|page|time|branch|metre|meter|mile|unit|message)\p{L}*|(?:дн|хв|мин|міс|мес|год|days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|km|км|м|кг|г|л|gb|гб|мл|mm|мм|см|cm|kg)(?!\p{L}))/iu;

/** `more`: the sum is more than is said (`just over`); `less`: it is less (`майже`). Null = told as it is. */
export type Roughly = 'more' | 'less' | 'around' | null;

const LEAD = '(?<!\\p{L})';
/** Between the word and the number: `десь у 1,5 тис.`, `roughly $220`, `без малого ваші`. */
const LINK = `(?:\\s?(?:у|в|на|із|з|с|со|the|a|an|your|ваші|ваши|ваших|всі|все|all|за|сума|сумою|суммой))?\\s?(?:${CURRENCY}\\s?)?$`;
const MORE = new RegExp(
  `${LEAD}(?:трохи більше|трішки більше|дещо більше|чуть больше|чуть более|немного больше|немногим более|трохи понад|just over|a little over|slightly over|a bit over|a little more than|slightly more than|just above|a shade over|понад|свыше)${LINK}`,
  'iu',
);
const LESS = new RegExp(
  `${LEAD}(?:майже|без малого|мало не|трохи менше|дещо менше|трохи не|почти|чуть меньше|чуть менее|немного меньше|без пяти минут|almost|nearly|just under|a little under|slightly under|just below|a little less than|slightly less than|close to|not far off|the best part of|a shade under)${LINK}`,
  'iu',
);
const AROUND = new RegExp(
  `${LEAD}(?:близько|приблизно|орієнтовно|десь|щось|щось близько|коло|порядку|біля|около|примерно|порядка|где-то|приблизительно|ориентировочно|что-то около|about|around|roughly|approximately|approx\\.?|some|circa|in the region of|somewhere near|or so|~|≈)${LINK}`,
  'iu',
);
const MORE_AFTER =
  /^[\s-]?(?:odd|з лишком|з хвостиком|з гаком|з копійками|с лишним|с небольшим|с хвостиком|с копейками|and change|plus change)/iu;
const MORE_BEHIND_CURRENCY =
  /^[\s-]?[\p{L}$€£₴₽.]{1,9}\s(?:з лишком|з хвостиком|з гаком|з копійками|с лишним|с небольшим|с хвостиком|с копейками|and change|odd)/iu;

export const roughlyBy = (text: string, start: number, end: number): Roughly => {
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 30);
  if (MORE.test(before) || MORE_AFTER.test(after) || MORE_BEHIND_CURRENCY.test(after)) return 'more';
  if (LESS.test(before)) return 'less';
  return AROUND.test(before) ? 'around' : null;
};

/** `від 1500 грн`, `orders over £250`: a threshold of the price list. */
const POLICY =
  /(?<!\p{L})(?:від|от|from|over|above|понад|більше|більш ніж|больше|более|свыше|до|up to|under|below|менше|меньше|дешевше|дешевле|дорожче|дороже|мінімум|минимум|at least|minimum|starting at|ліміт\p{L}*|лимит\p{L}*|limit\p{L}*|сертифікат\p{L}* на|сертификат\p{L}* на|знижк\p{L}+(?: на| у| в)?|скидк\p{L}+(?: на| в)?|voucher for|gift card of)\s?(?:the|a|суму|сумму|of)?\s?[$€£₴₽]?$/iu;
export const isPolicy = (text: string, start: number): boolean => POLICY.test(text.slice(Math.max(0, start - 34), start));
