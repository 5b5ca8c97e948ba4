// A reply that asks its reader to write a number, an address or a secret where everybody reads it: `залиште телефон у коментарі`, `send your card number
// here`. In a message, a mail or a form nobody else sees it.
import type { Span } from './phones.ts';

const PLEA =
  '(?:напишіть|залиште|залишіть|надішліть|вкажіть|скиньте|киньте|додайте|пришліть|опублікуйте|повідомте|продиктуйте|напишите|оставьте|отправьте|укажите|скиньте|киньте|добавьте|пришлите|опубликуйте|сообщите|продиктуйте|скажіть|скажите|можете\\s(?:написати|залишити|надіслати|написать|оставить|прислать)|write|leave|send|post|give|share|drop|provide|type|put|tell|add|reply with|comment with)';
/** Of these alone one can tell a secret; `type your password again`, `додайте картку в Google Pay` are told to a machine. */
const TELL =
  '(?:напишіть|залиште|залишіть|надішліть|вкажіть|скиньте|киньте|пришліть|повідомте|продиктуйте|напишите|оставьте|отправьте|укажите|киньте|пришлите|сообщите|продиктуйте|можете\\s(?:написати|залишити|надіслати|написать|оставить|прислать)|write|leave|send|post|give|share|drop|provide|tell|reply with|comment with)';
const YOURS = '(?:your|ваш[аеуі]?|вашу|св(?:ій|ою|оє|ої|ой|оё|ои))\\s(?:[a-zа-яёіїєґ]+\\s)?';
const PERSONAL =
  '(?:телефон[a-zа-яёіїєґ]{0,2}|мобільн[a-zа-яёіїєґ]+|мобильн[a-zа-яёіїєґ]+|адрес[ауи]?|e-?mail|імейл|имейл|пошту|почту|піб|фио|прізвище|фамилию|дату\\s(?:народження|рождения)|(?:phone|mobile|telephone|cell)(?!\\s(?:to|back|box|case|for|over)(?![a-z]))|address|e-?mail|full\\sname|surname|date\\sof\\sbirth)';
/** Whose it is, or that it is a number, is said: `какой телефон вы купили` asks for none. */
const NUMBER_OR_HOME = `(?:${YOURS}${PERSONAL}|номер[a-zа-яёіїєґ]{0,2}\\s(?:[a-zа-яёіїєґ]+\\s)?телефон[a-zа-яёіїєґ]{0,2}|(?<=${PLEA}\\s(?:нам\\s)?)(?:контактн[a-zа-яёіїєґ]+\\s)?телефон[a-zа-яёіїєґ]{0,2}|(?:phone|mobile|contact|telephone)\\s(?:number|details))`;
const SECRET =
  '(?:(?:номер[a-zа-яёіїєґ]{0,2}\\s|дані\\s|данные\\s)?(?:(?:своєї|вашої|своей|вашей|банківської|банковской)\\s)?карт(?:ку|ки|у|ы)(?=\\s?(?:$|[,.!?;:])|\\s(?:і|и|й|та|для|щоб|чтобы|тут|сюди|сюда|здесь|прямо|банк|приват|моно|visa|master))|номер[a-zа-яёіїєґ]{0,2}\\s(?:[a-zа-яёіїєґ]+\\s)?карт(?:ки|ы)(?!\\s(?:клієнт|клиент|лоял|памят|памят|гарант))|(?:реквізити|реквизиты)(?!\\s(?:компан|фірм|фирм|орган|магаз|фоп|ип(?![а-яё])|юр|підпри|предпри|з|із|из|с)(?:[a-zа-яёіїєґ]*))|cvv|cvc|пін(?:-?код)?|пин(?:-?код)?|(?<!скиньте\\s(?:(?:свій|свой|ваш)\\s)?)пароль|код\\sіз\\sсмс|код\\sиз\\sсмс|паспорт(?:ні\\sдані|ные\\sданные)?|(?:серію|серию)\\sі?и?\\s?номер\\sпаспорта|ідентифікаційний\\sкод|іпн|инн|iban|(?:card|account|passport|policy|social\\ssecurity)\\s(?:number|details|no\\.?)|bank\\sdetails|password|pin(?:\\scode)?|one-time\\scode)';
const PUBLIC =
  '(?:(?:прямо\\s)?(?:тут|сюди|сюда|здесь)|(?:у|в)\\s(?:комент|коммент)[a-zа-яёіїєґ]*|під\\s(?:цим|відгук|пост)[a-zа-яёіїєґ]*|под\\s(?:этим|отзыв|пост)[a-zа-яёіїєґ]*|(?:у|в)\\s(?:відповідь|ответ(?:е)?)(?=\\s?(?:на\\s(?:цей|этот)|під|под|[.,!]|$))|нижче|ниже|публічно|публично|(?:right\\s)?here|in\\s(?:the|a|your)\\s(?:comments?|reply|review|thread)|below|under\\sth(?:is|e)\\s(?:review|post|comment)|publicly)';
/** Where nobody else reads. A secret is asked for in the open wherever none of these is named. */
const PRIVATE =
  /(?<![a-zа-яёіїєґ])(?:приват(?!банк)|особист|личн|в\sлс|у\sдірект|(?:директ|direct|dms?|(?<!\d\s?)pm|inbox|private(?:ly)?|e-?mail|mail|post(?=[,.;!]|\sand)|letter|chat|forms?|app|profile|settings)(?![a-zа-яёіїєґ])|пошт|почт|месендж|мессендж|viber|вайбер|telegram|телеграм|whatsapp|ватсап|messenger|чат|форм(?:а|у|і|е|и|ы|ою|ой)(?![a-zа-яёіїєґ])|застосунк|приложени|профіл|профил|налаштуван|настройк|hotline|гаряч|горяч|колл|кол-?центр|по\sтелефону|by\sphone|support@|on\sour\s(?:site|website)|на\sсайті|на\sсайте|кабінет|кабинет)/iu;
/** The mail that is asked for is no way to send it. */
const ASKED_MAIL = /(?:your|ваш[уі]|свою|свій|свой)\s(?:e-?mail|mail|пошту|почту|імейл|имейл)(?![a-z])/giu;
/** What others ask for is told as a warning: `anyone who asks you to send your PIN`. */
const OF_OTHERS =
  /(?<![a-zа-яёіїєґ])(?:nobody|no\sone|anyone|anybody|somebody|someone|whoever|fraudsters?|scammers?|callers?|ніхто|хтось|якщо\sвам|никто|кто-то|если\sвам|шахра[a-zа-яёіїєґ]*|мошенник[a-zа-яёіїєґ]*)(?![a-zа-яёіїєґ])[^.!?\n]*$/iu;
/** What is said beside a plea and is no threat only for the one who reads it so. */
const MENACE =
  /(?<![a-zа-яёіїєґ])(?:розбер|розбир|разбер|разбир|пожале|пошкоду|regret|sort\syou|sort\sthis|teach\syou|суд(?![a-zа-яёіїєґ])|суді|суда|court|sue|юрист|адвокат|lawyer|solicitor|поліц|полиц|police|навіда|навест|find\syou|(?:ми|мы|we(?:['’]ll)?|хлопці|ребята|наші|наши|lads|boys|guys)\s(?:[a-zа-яёіїєґ]+\s){0,2}(?:приїд|приед|come|visit|завіта|загляне|заглян))/iu;
const DENIED =
  /(?<![a-zа-яёіїєґ])(?:не|ні|ніколи|никогда|never|not|don['’]?t|no\sneed\sto|avoid|rather\sthan|instead\sof)\s(?:[a-zа-яёіїєґ]+\s){0,3}$/iu;
const OTHERS_REACH = 80;
const GAP = '[^.!?\\n]{0,40}?';
const EDGE = '(?<![a-zа-яёіїєґ])';
const END = '(?![a-zа-яёіїєґ])';

const OPEN_NUMBER = new RegExp(
  [
    `${EDGE}${PLEA},?\\s${GAP}${NUMBER_OR_HOME}${END}${GAP}\\s${PUBLIC}${END}`,
    `${EDGE}${PLEA},?\\s${GAP}${PUBLIC}${END}[^.!?,\\n]{0,20}?\\s${NUMBER_OR_HOME}${END}`,
    `${EDGE}${PUBLIC}\\s${PLEA},?\\s${GAP}${NUMBER_OR_HOME}${END}`,
  ].join('|'),
  'giu',
);
/** What is asked for stands in the plea itself, not behind the next comma. */
const OPEN_SECRET = new RegExp(
  `${EDGE}${TELL},?\\s(?:(?:нам|us|me|будь\\sласка|пожалуйста|please)[,\\s]+){0,2}[^.!?,\\n]{0,40}?(?<![a-zа-яёіїєґ])${SECRET}${END}`,
  'giu',
);

const sentenceAround = (text: string, { start, end }: Span): string => {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const rest = text.slice(end).search(/[.!?\n]/);
  return text.slice(from, rest < 0 ? text.length : end + rest);
};

/** Whether the words around a plea threaten nobody, so that nothing but the plea is told of them. */
export const isOnlyPlea = (text: string, span: Span): boolean => !MENACE.test(sentenceAround(text, span));

const isPrivate = (text: string, span: Span): boolean => PRIVATE.test(sentenceAround(text, span).replace(ASKED_MAIL, ' '));
const isOfOthers = (text: string, { start }: Span): boolean => OF_OTHERS.test(text.slice(Math.max(0, start - OTHERS_REACH), start));

/** Places where the reader is asked for it. */
export const askedInPublic = (text: string): Span[] => {
  const found: Span[] = [];
  const look = (pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (DENIED.test(text.slice(Math.max(0, span.start - 40), span.start)) || isPrivate(text, span) || isOfOthers(text, span)) continue;
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  };
  look(OPEN_NUMBER);
  look(OPEN_SECRET);
  return found;
};
