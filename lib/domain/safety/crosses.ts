// Crosses in the place of what nobody has filled in yet: `до ХХ числа`, `версія X.X`, `№ XX`. A size, a century and a brand are written with the same letters.

const MONTHS =
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December';
const UNITS =
  '(?:(?:робоч|календарн|рабоч|банківськ|банковск)\\p{L}{2,3} |business |working |calendar )?(?:днів|дней|days)|грн|гривень|гривен|гривні|гривны|рублей|руб|dollars|pounds|euros|hryvnias|годин|часов|hours|хвилин|минут|minutes|тижнів|недель|weeks|місяців|месяцев|months|відсотків|процентов|percent|числ[аоуі]|балів|баллов|points';
/** What bears a number, so that crosses behind it stand for one. */
const NUMBERED =
  'номер\\p{L}{0,3}|замовлення|заказ|order|number|no\\.|на|до|by|on|of|сум\\p{L}{1,2}|сумм\\p{L}{1,2}|кабінет\\p{L}{0,2}|кабинет\\p{L}{0,2}|кімнат\\p{L}{1,2}|комнат\\p{L}{1,2}|room|gate|кас[аиіуеы]|касс[аыуе]|вікн[аоіу]|окн[аоуе]|window|counter|відділенн[яюі]|отделени[яюе]|поверсі|этаже|звернення|обращени[яею]|заявк\\p{L}{1,2}|договор\\p{L}{0,2}|договір|ticket|case|flight|рейс\\p{L}{0,2}';
const VERSION =
  '[Вв]ерс[іи][яіїйюие]\\p{L}{0,2}|[Vv]ersions?|[Rr]eleases?|[Bb]uild|[Зз]бір[кц]\\p{L}{1,2}|[Сс]борк\\p{L}{1,2}|[Рр]ел[іи]з\\p{L}{0,2}|[Оо]новленн\\p{L}{1,3}|[Оо]бновлени\\p{L}{1,3}|[Uu]pdate|[Пп]рошивк\\p{L}{1,2}|[Ff]irmware|Android|iOS|[Vv]\\.';

/** `XX століття`, `XX фестиваль`: the number twenty. */
const TWENTIETH =
  "(?!\\s(?:століт|сторіч|столет|ст(?:\\.|олітт)|век|вік(?!н)|centur|річниц|годовщин|з[’ʼ']?їзд|съезд|фестивал|конкурс|ол[іи]мп|турнір|турнир|міжнарод|международ|всеукр|всерос|чемпіон|чемпион|сезон|конферен|форум|ювіле|юбиле|annivers|edition|festival|season|tournament|олимп))";
const ALONE = `(?![\\p{L}\\d])${TWENTIETH}`;

const CROSSES = new RegExp(
  [
    `(?<=(?:[$€£₴№#]|(?:№|${NUMBERED})\\s)\\s?)[XХ]{2,}${ALONE}`,
    '(?<![\\p{L}\\d.])[XХ]{3,}(?![\\p{L}\\d])',
    `(?<![\\p{L}\\d])(?:[XХ]{1,2}|N{1,2})(?=\\s(?:${MONTHS}|${UNITS})(?!\\p{L})|\\s?%)`,
    `(?<![\\p{L}\\d])[XХ]{2}-?(?:го|ого|е|th|st|nd|rd)(?=\\s)${TWENTIETH}`,
    '(?<![\\p{L}\\d])[XХ]{2}(?=:\\d{2}(?!\\d))',
    `(?<=(?<!\\p{L})(?:${VERSION})\\s)(?:[XХxх]{2}|[XХxх]{1,2}(?:\\.[XХxх]{1,2}){1,3})${ALONE}`,
    '(?<=[$€£₴]\\s?)[XХ]{1,3}[.,][XХ]{2}(?![\\p{L}\\d])',
  ].join('|'),
  'gu',
);

/** Behind `розмір` they are a size, as `XXXL` is; four of them are none, nor is what goes on with a unit or is the size of a sum. */
const SIZE = /(?:розмір\p{L}*|размер\p{L}*|size)\s*$/iu;
const SIZE_REACH = 12;
const LONGEST_SIZE = 3;
const UNIT_BEHIND = new RegExp(`^\\s?(?:%|${UNITS}|₴|€|£|\\$)`, 'u');
const SUM_BEFORE =
  /(?<![\p{L}])(?:штраф|сум|застав|залог|депозит|компенсац|зниж|скид|поверненн|возврат|бонус|збит|ущерб|убыт|кошти|доплат|неустой|пеню|пен[яі]|борг|долг|платіж|плат[её]ж|сплат|оплат|fine|refund|credit|deposit|discount|sum|amount|compensation)\p{L}*\s(?:[уво]{1,2}\s|of\s|the\s){0,3}(?:розмір\p{L}*|размер\p{L}*|size)(?:\sof)?\s*$/iu;
const SUM_REACH = 40;
const isSize = (text: string, crosses: string, index: number): boolean =>
  crosses.length <= LONGEST_SIZE &&
  SIZE.test(text.slice(Math.max(0, index - SIZE_REACH), index)) &&
  !UNIT_BEHIND.test(text.slice(index + crosses.length)) &&
  !SUM_BEFORE.test(text.slice(Math.max(0, index - SUM_REACH), index));

/** One cheap look before the long pattern: few drafts have crosses that stand alone. */
const MAY_CROSS = /(?<![\p{L}\d])(?:[XХ]+|[xх]{1,2}|N{1,2})(?!\p{L})|[XХ]{2}-?(?:го|ого|е|th|st|nd|rd)\s/u;

export const crossesIn = (text: string): RegExpExecArray[] =>
  MAY_CROSS.test(text) ? [...text.matchAll(CROSSES)].filter(({ 0: crosses, index }) => !isSize(text, crosses, index)) : [];
