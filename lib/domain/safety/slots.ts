// Blanks of a template that nobody has filled: our own `{{name}}` and `[[hint]]`, and those of other tools and of hand-made texts.
import type { Span } from './contacts/phones.ts';
import { crossesIn } from './crosses.ts';

const OURS = /\{\{([^{}]*)\}\}|\[\[([^[\]]*)\]\]/gu;

/** What a blank asks for; without one of these words `[так]` is only a bracket. */
const WHAT =
  "піб|фио|підпис\\p{L}*|подпис\\p{L}*|посада|должность|філі[яюї]|послуг\\p{L}*|услуг\\p{L}*|варіант|вариант|ім['’ʼ]?я|імя|імені|прізвище|по[ -]батькові|отчество|дата|дату|дати|даты|день|число|номер|номера|назва|назву|місто|адрес[ауи]?|адреса|термін|строк|сума|суму|суми|суммы|клієнт\\p{L}*|менеджер\\p{L}*|посилання|телефон\\p{L}*|причин[аиуы]|імейл|имейл|пошта|почта|вкаж\\p{L}*|вказати|встав\\p{L}*|вписати|впиш\\p{L}*|вписать|додай\\p{L}*|додати|дописати|дописать|уточнити|уточнить|заповн\\p{L}*|имя|имени|фамилия|название|город|срок|сумма|сумму|клиент\\p{L}*|ссылка|укаж\\p{L}*|указать|добав\\p{L}*|заполн\\p{L}*|компані[яюї]|компани[яюи]|товар|замовлення|заказ[а]?|час|время|текст|обращение|звернення|name|first[ _]?name|last[ _]?name|surname|customer|client|guest|author|date|day|number|order|order[ _]?(?:id|number|no)|company|hotel|city|address|amount|sum|link|url|phone|email|e-mail|reason|insert\\p{L}*|your|add|fill|deadline|time|product|agent|manager|signature|issue|placeholder|text|ticket|booking|reservation|room|item|branch|store|status|tracking|code|відділенн[яі]|отделени[ея]|статус|трек|код|тікет|тикет|договор[ау]?|договір|апологія|apology|вибачення|извинения|tb[dca]|to[d]o|xxx?";
const ASKS = `(?:${WHAT})`;

/** `customerName`, `order_id`, `guest.name`: how programs name a value. */
const VARIABLE = '[a-z][a-z\\d]*(?:[._][a-z\\d]+|[A-Z][a-z\\d]*)+';

/** In square brackets, braces or angles of any tool, with a word that asks. */
const BRACKETED = new RegExp(
  [
    // Behind an arrow it is a button: `Settings > [Plain text]`.
    `(?<![>→›]\\s?)\\[(?!(?:see|див|см|дивіться|смотрите)\\.?\\s)(?:[^\\[\\]\\n]{0,30}[\\s/_-])?${ASKS}(?:[\\s_/(),.:-][^\\[\\]\\n]{0,40})?\\]`,
    `\\{(?:[^{}\\n]{0,20}[\\s_/.])?${ASKS}(?:[\\s_/.,][^{}\\n]{0,30})?\\}`,
    `<(?!/)(?:[^<>\\n]{0,20}[\\s_/-])?${ASKS}(?:[\\s_/.,-][^<>\\n]{0,30})?>`,
    '<<[^<>\\n]{1,40}>>',
    '«{2}[^«»\\n]{1,40}»{2}',
    `(?<![\\p{L}\\d*_])[*/|_~=^]${ASKS}[*/|_~=^](?![\\p{L}\\d*_])`,
    `\\((?:вставити|вставьте|вставте|вставить|впишіть|вписати|впишите|вписать|вкажіть|вказати|указати|укажіть|укажите|указать|дописати|дописать|додати|уточнити|уточнить|заповнити|заполнить|insert|add|fill in|enter)\\s[^()\\n]{2,40}\\)`,
    `\\((?:піб|фио|ім['’ʼ]?я|имя|name|first name|(?:customer|guest|client)(?:['’]s)? name|your name|прізвище|фамилия|дата|номер|номер замовлення|номер заказа|order number|сума|сумма|date|amount)(?:\\s(?:клієнта|клиента|гостя|гост[ья]|автора|майстра|мастера|фахівця|специалиста|менеджера|спеціаліста|прописью|словами|повернення|возврата))?\\)`,
    '\\{\\d{0,2}\\}',
    '\\[(?:[\\s.…_*•?-]{0,12})\\]',
    '<(?:[.…_*•?-]{1,12})>',
    // A merge field of a mailing tool, an instruction to the one who writes.
    '\\*\\|[\\p{L}_:\\d]{2,30}\\|\\*',
    '<(?:explain|describe|insert|write|say|опишіть|поясніть|напишіть|опишите|объясните|напишите)[\\s,][^<>\\n]{2,60}>',
    `#${ASKS}#`,
    '«(?:[\\s.…_-]{1,12})»',
    '"(?:[._…]{2,12})"',
    '“(?:[._…]{2,12})”',
  ].join('|'),
  'giu',
);
/** Values of programs: these are told by their case as well. */
const PROGRAM = new RegExp(
  [
    '%[\\p{L}_]{3,20}%',
    '\\$\\{[^{}\\n]{1,40}\\}',
    '\\$(?!USD|CAD|AUD|NZD|SGD)[A-Za-z_]{3,20}\\$?(?![\\p{L}\\d])',
    `\\{${VARIABLE}\\}`,
    '#\\{[^{}\\n]{1,40}\\}',
    '@@[^@\\s]{2,30}@@',
    '##[\\p{L}_ ]{2,30}##',
    '(?<![\\p{L}\\d_$%@])[A-Z]{3,}(?:_[A-Z]{2,})+(?![\\p{L}\\d_])',
    `«(?:дата|дату|ім[’'ʼ]я|имя|сума|суму|сумма|сумму|номер|причина|адреса|адрес|прізвище|фамилия)»`,
    `(?<![\\p{L}\\d@.])@(?:name|firstname|first_name|customer|guest|client|user|username|order|date)(?![\\p{L}\\d_.])`,
    '%(?:s|\\d\\$s|d)(?!\\p{L})',
    '(?<![\\p{L}\\d])(?:undefined|NaN|\\[object Object\\])(?![\\p{L}\\d])',
  ].join('|'),
  'gu',
);
/** Signs in the place of letters: lines to write on, rows of X or #, dates of letters. */
const SIGNS = new RegExp(
  [
    '_{3,}',
    '(?<![\\p{L}\\d_])__[./:-]__(?:[./-](?:_{2,4}|\\d{2,4}))?',
    '(?<=[№#]\\s?)(?:\\.{3,}|…|-{2,}|\\*{2,}|#{2,}|_{1,})',
    '(?<![\\p{L}\\d#*])#{2,}(?![\\d#*])',
    '(?<=[\\p{L},]\\s)(?:\\.{3,}|…)(?=\\s?[,!])',
    '(?<=\\s(?:до|від|от|номером|номер|сумі|суму|сумму|by|on|at|of|number)\\s)(?:\\.{3,}|…)(?=\\s[\\p{L}\\d])',
    '(?<![\\p{L}\\d])(?:[DДМM]{2}[./-][DДМM]{2}(?:[./-][YРГГ]{2,4})?|[XХ]{2}[./-][XХ]{2}(?:[./-](?:[XХ]{2,4}|\\d{2,4}))?|(?:hh|гг|чч|[xх]{2}):(?:mm|мм|[xх]{2}))(?![\\p{L}\\d])',
    '(?<=\\p{L}\\s)(?:\\.{3,}|…)(?=\\s?(?:грн|гривень|гривні|руб|рублей|usd|eur|uah|dollars|pounds|euros|₴|\\$|€|£|%|днів|дней|days|годин|часов|hours)(?![\\p{L}\\d]))',
    '(?<![\\p{L}\\d])lorem ipsum(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])(?:TO[D]O|TB[DC]|FIXM[E]|туду|тбд|N{3,})(?![\\p{L}\\d])',
  ].join('|'),
  'giu',
);
/** Shows how a date is typed: `у форматі ДД.ММ.РРРР`. */
const SHAPE =
  /(?:формат[a-zа-яёіїєґ]*|format|takes|accepts|enter|type|приймає|принимает|вводьте|введіть|вводите|введите|вигляді|виде|вид|шаблон[a-zа-яёіїєґ]*|маск[a-zа-яёіїєґ]*|pattern|(?<![a-z])as|(?<![a-zа-яёіїєґ])(?:як|как))(?:\s(?:дати|даты|of|is|the|date))?[\s:–—«“„"(]*$/iu;
/** Words in capitals that only a form has. */
const BARE =
  /(?<![\p{L}\d])(?:YOUR NAME(?: HERE)?|CUSTOMER NAME|GUEST NAME|FIRST NAME|NAME SURNAME|(?:ІМ['’ʼ]Я|ИМЯ)(?: ТА| І| И)? (?:ПРІЗВИЩЕ|ФАМИЛИЯ)|ORDER NUMBER|ІМ['’ʼ]Я КЛІЄНТА|ИМЯ КЛИЕНТА|НОМЕР ЗАМОВЛЕННЯ|НОМЕР ЗАКАЗА)(?![\p{L}\d])/gu;
/** Behind a greeting or a sign-off these are blanks; elsewhere one may ask for them. */
const AFTER_GREETING =
  /(?<![\p{L}\d])(?:І[мМ]['’ʼ]?[яЯ]|И[мМ][яЯ]|ПІБ|ФИО|N[aA][mM][eE]|FIRSTNAME|Прізвище|Фамилия|КЛІЄНТ|КЛИЕНТ|ПІДПИС|ПОДПИСЬ|SIGNATURE|null|None|nil)(?![\p{L}\d])/gu;
const GREETED =
  /(?<!\p{L})(?:шановн\p{L}{1,3}|вітаємо|вітаю|доброго дня|добрий день|добридень|уважаем\p{L}{2}|здравствуйте|добрый день|dear|hello|hi|hey|з повагою|с уважением|regards|sincerely|yours)(?:\/\p{L}{1,3}|\s?\(-?\p{L}{1,3}\))?[\s,]*$/iu;
/** `Dear ,`: the name that a tool had nothing to put in. */
const NOBODY =
  /(?<=(?<!\p{L})(?:шановн(?:ий|а|і)|уважаем(?:ый|ая|ые)|dear))\s+[,!]|(?<=(?<!\p{L})(?:доброго дня|добрий день|вітаємо|вітаю|здравствуйте|добрый день|hello|hi|good (?:day|morning|afternoon|evening))),\s*[,!]/giu;
const GREETING_REACH = 24;
const SHAPE_REACH = 32;
const DATE_LETTERS = /^\p{L}{2}[./:-]\p{L}{2}/u;
const isShown = (text: string, { 0: written, index = 0 }: RegExpMatchArray): boolean =>
  DATE_LETTERS.test(written) && SHAPE.test(text.slice(Math.max(0, index - SHAPE_REACH), index));

/** One cheap look before the long patterns: most drafts have nothing of this. */
const MAY_BRACKET = /[[{<«*/|_~=^("“#]/u;
const MAY_SIGN = /[_№#…]|\.{3}|\/|[DДМMXХ]{2}[.-]|lorem|todo|tb[dc]|fixme|туду|тбд|n{3}|(?:hh|гг|чч|[xх]{2}):/iu;

/** Phone codes are written with the same signs: `*100#`, `#12`. */
const CODE = /[*#]\d|\d[*#]/u;

const WORD = /[\p{L}\d]+/gu;

/**
 * `said` is the review that is answered: a word of programs or of one's own notes that stands in it, written just so, is the thing spoken of
 * (`undefined` on his screen). Behind a greeting it is a blank all the same.
 */
export const slotsIn = (text: string, said = ''): (Span & { name: string })[] => {
  const found: (Span & { name: string })[] = [...text.matchAll(OURS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: (match[1] ?? match[2] ?? '').trim(),
  }));
  const theirs = new Set(said.match(WORD));
  const push = (match: RegExpMatchArray) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, name: match[0].replace(/^[[{<(%$_*/|«"“]+|[\]}>)%_*/|»"”$]+$/gu, '').trim() });
  };
  const patterns = [...(MAY_BRACKET.test(text) ? [BRACKETED] : []), PROGRAM, ...(MAY_SIGN.test(text) ? [SIGNS] : []), BARE];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern))
      if (!isShown(text, match) && !theirs.has(match[0]) && (!CODE.test(match[0]) || /[[{<(]/u.test(match[0]))) push(match);
  for (const match of crossesIn(text)) push(match);
  for (const match of text.matchAll(AFTER_GREETING))
    if (GREETED.test(text.slice(Math.max(0, match.index - GREETING_REACH), match.index))) push(match);
  for (const match of text.matchAll(NOBODY)) push(match);
  return found;
};

/** Our own blanks as empty places of the same length: what a hint says to the agent is not said to the public. */
export const withoutBlanks = (text: string): string =>
  text.includes('[[') || text.includes('{{') ? text.replace(OURS, (blank) => ' '.repeat(blank.length)) : text;
