// Words around a number that make it a sum of money, say that it is told roughly, or that it counts something else.

const CURRENCY =
  '(?:₴|\\$|€|£|₽|₸|₾|₺|₪|¥|₹|zł|грн|грив|uah|usd|eur|gbp|pln|руб|rub|долар|доллар|бакс|євро|евро|dollar|euro|pound|hryvni|коп|злот|zlot|тенге|тг(?!\\p{L})|kzt|тнг|ларі|лари(?!\\p{L})|gel(?!\\p{L})|леї(?!\\p{L})|лей(?!\\p{L})|леїв|леев|lei(?!\\p{L})|mdl|ron(?!\\p{L})|byn|br(?!\\p{L})|франк|chf|kč|крон|czk|sek(?!\\p{L})|nok|forint|форинт|huf|драм|amd|сум(?:ів|ов)(?!\\p{L})|uzs|манат|azn|лір(?!\\p{L})|лир(?!\\p{L})|шекел|ils|юан|єн(?!\\p{L})|иен|рупі|рупи|inr|rupee|дирхам|dirham|aed|quid|bucks?(?!\\p{L})|krone|krona|koruna|yen(?!\\p{L})|leva|лев(?:ів|ов|а)(?!\\p{L}))';
/** What may stand between a number and its currency: `девятьсот белорусских рублей`, `two hundred-odd pounds`. */
const ODD =
  '(?:[\\s-]?(?:odd|and something|something|з чимось|з чимсь|с чем-то|з лишком|з хвостиком|з гаком|с лишним|с небольшим|с хвостиком|з копійками|с копейками|or so))?';
const COUNTRY =
  '(?:\\s?(?:білоруськ\\p{L}+|белорусск\\p{L}+|російськ\\p{L}+|российск\\p{L}+|польськ\\p{L}+|польск\\p{L}+|казахстанськ\\p{L}+|казахстанск\\p{L}+|чеськ\\p{L}+|чешск\\p{L}+|швейцарськ\\p{L}+|швейцарск\\p{L}+|турецьк\\p{L}+|турецк\\p{L}+|us|american|canadian|australian|british|polish|czech|swiss|turkish|indian))?';
export const AFTER = new RegExp(`^${ODD}${COUNTRY}\\s?(?:${CURRENCY})`, 'iu');
export const BEFORE = new RegExp(`(?:${CURRENCY})[\\p{L}.]*\\s?$`, 'iu');

export const MONEY_WORD =
  /(?:сум[аиуіою]|вартіст|вартост|стоим|ціна|ціну|цін[аіи]|цен[аеуы]|плат|сплат|оплат|чек|кешб|кэшб|вернул|верну|верн[её]м|поверн|повертаємо|возвра|перерах|перечисл|нарах|начисл|зарах|зачисл|відправ|отправ|amount|total|refund|paid|pay|price|cost|charge|sum|списа|залишок|остат|борг|долг|balance|за|на)[\p{L}]*\s(?:[\p{L}]+\s){0,2}$/iu;
/** After the number: then it counts something else. */
export const UNIT =
  /^[\s-]?(?:%|(?:дн[іяе]|день|доб|годин|час|хвил|мин|сек|місяц|месяц|рок[иіау]|рік|лет|год[аыу]?|тиж|недел|раз|відсот|процент|шт|зверн|обращ|люд|клієнт|клиент|отзыв|відгук|посил|посыл|замовл|заказ|магазин|відділ|отдел|точ[ео]к|точк|квартир|сторін|страниц|метр|кілом|килом|customer|people|guest|person|review|order|store|request|parcel|page|time|branch|metre|meter|mile|unit|message)\p{L}*|(?:дн|хв|мин|міс|мес|год|days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|km|км|м|кг|г|л|gb|гб|мл|mm|мм|см|cm|kg)(?!\p{L}))/iu;

/** People and things that are counted, as one says them behind a number: `1400 гостей`, `14 тисяч задоволених клієнтів`, `2,350 of our guests`. */
const COUNTED_UK =
  "відвідувач(?:ів|ок|і)?|гост(?:ей|і)|покупц(?:ів|і)|покуп(?:чинь|ок)|пасажир(?:ів|ок|и)|пацієнт(?:ів|ок|и)|користувач(?:ів|ок|і)|абонент(?:ів|и)|підписник(?:ів|и)|читач(?:ів|і)|глядач(?:ів|і)|учн(?:ів|і)|студент(?:ів|и)|сім(?:ей|’ї|'ї)|родин|мешканц(?:ів|і)|вкладник(?:ів|и)|водіїв|працівник(?:ів|и)|учасник(?:ів|и)|партнерів|чоловік|осіб|дзвінк(?:ів|и)|лист(?:ів|и)|бронюван(?:ь|ня)|рейс(?:ів|и)|візит(?:ів|и)|поїздок|будинк(?:ів|и)|товар(?:ів|и)|упаковок|заяв(?:ок|и)?|відповід(?:ей|і)|місць|кроків|слів|автомобілів|машин|ремонт(?:ів|и)|карт(?:ок|и)";
const COUNTED_RU =
  'посетител(?:ей|я|и)|гост(?:ей|я|и)|покупател(?:ей|я|и)|покупок|пассажир(?:ов|а|ы)|пациент(?:ов|а|ы)|пользовател(?:ей|я|и)|абонент(?:ов|а|ы)|подписчик(?:ов|а|и)|читател(?:ей|я|и)|зрител(?:ей|я|и)|ученик(?:ов|а|и)|студент(?:ов|а|ы)|сем(?:ей|ьи)|жител(?:ей|я|и)|жильц(?:ов|а|ы)|вкладчик(?:ов|а|и)|водител(?:ей|я|и)|сотрудник(?:ов|а|и)|работник(?:ов|а|и)|участник(?:ов|а|и)|партн[её]ров|человек|звонк(?:ов|а|и)|пис(?:ем|ьма)|бронирован(?:ий|ия)|рейс(?:ов|а|ы)|визит(?:ов|а|ы)|поездок|домов|товар(?:ов|а|ы)|упаковок|заяв(?:ок|ки|лений)|ответ(?:ов|а|ы)|мест|шагов|слов|автомобил(?:ей|я|и)|машин|ремонт(?:ов|а|ы)|карт(?:очек|ы)?';
const COUNTED_EN =
  'visitors|shoppers|buyers|users|subscribers|patients|passengers|travell?ers|households|families|homes|clients|members|students|pupils|children|kids|employees|drivers|readers|viewers|fans|residents|tenants|owners|participants|partners|humans|calls|emails|letters|bookings|reservations|flights|trips|visits|rooms|beds|seats|items|products|replies|answers|words|steps|jobs|repairs|deliveries|claims|complaints|tickets|cases|cars|cards';
/** What may stand between: words that agree with the noun, or that only English has there. */
const COUNTED = new RegExp(
  `^[\\s-](?:(?:\\p{L}+(?:их|ых)\\s){0,2}(?:${COUNTED_UK}|${COUNTED_RU})|(?:of\\s)?(?:(?:our|the|those|these|happy|other|more|new|regular|loyal|satisfied|active|registered|paying|different|such|unhappy|daily|monthly)\\s){0,2}(?:${COUNTED_EN}|customers|guests|people|orders|parcels|stores|reviews|requests|messages))(?!\\p{L})`,
  'iu',
);
/** So far behind a number its noun may end. */
const COUNTED_REACH = 60;
/** Whether the number counts people or things and is no sum. */
export const countsThings = (text: string, end: number): boolean =>
  UNIT.test(text.slice(end, end + 14)) || COUNTED.test(text.slice(end, end + COUNTED_REACH));

/** `more`: the sum is more than is said (`just over`); `less`: it is less (`майже`). Null = told as it is. */
export type Roughly = 'more' | 'less' | 'around' | null;

const LEAD = '(?<!\\p{L})';
/** Between the word and the number: `десь у 1,5 тис.`, `roughly $220`, `без малого ваші`. */
const LINK = `(?:\\s?(?:у|в|на|із|з|с|со|the|a|an|your|ваші|ваши|ваших|всі|все|all|за|сума|сумою|суммой))?\\s?(?:${CURRENCY}\\s?)?$`;
const MORE = new RegExp(
  `${LEAD}(?:трохи більше|трішки більше|дещо більше|чуть больше|чуть более|немного больше|немногим более|трохи понад|just over|(?:a )?little over|slightly over|a bit over|a touch over|a fraction over|a whisker over|north of|upwards of|(?:a )?little more than|slightly more than|a bit more than|just above|a shade over|трохи за|ледь більше|ледве більше|ледь понад|чуть за|едва больше|понад|свыше)${LINK}`,
  'iu',
);
const LESS = new RegExp(
  `${LEAD}(?:майже|без малого|мало не|трохи менше|дещо менше|трохи не|почти|чуть меньше|чуть менее|немного меньше|без пяти минут|almost|nearly|just under|(?:a )?little under|slightly under|a bit under|a touch under|just shy of|a little shy of|just short of|just below|(?:a )?little less than|slightly less than|close to|not far off|the best part of|a shade under)${LINK}`,
  'iu',
);
const AROUND = new RegExp(
  `${LEAD}(?:близько|приблизно|орієнтовно|десь|щось|щось близько|коло|порядку|біля|около|примерно|порядка|где-то|приблизительно|ориентировочно|что-то около|about|around|roughly|approximately|approx\\.?|some|circa|in the region of|somewhere near|or so|~|≈)${LINK}`,
  'iu',
);
const MORE_AFTER =
  /^[\s-]?(?:odd|and something|something|з чимось|з чимсь|с чем-то|з лишком|з хвостиком|з гаком|з копійками|с лишним|с небольшим|с хвостиком|с копейками|and change|plus change)/iu;
const MORE_BEHIND_CURRENCY =
  /^[\s-]?[\p{L}$€£₴₽.]{1,9}\s(?:з чимось|з чимсь|с чем-то|and something|з лишком|з хвостиком|з гаком|з копійками|с лишним|с небольшим|с хвостиком|с копейками|and change|odd)/iu;

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
