// Promises without a verb: a noun and a day behind a dash, and the second promise of a sentence, which leaves out the verb of the first.
import { isOfEvent } from './commitment.ts';

type Place = { start: number; end: number; hour?: true };

/** What stands before a time, and of it what stands behind the last comma. */
const beforeOf = (sentence: string, start: number): string => sentence.slice(Math.max(0, start - 90), start);
const leadOf = (before: string): string => before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), 0));

const NOUNS = `відповідь|ответ|reply|answer|response|refund|повернення(?! (?:товар|реч|непродан|брак))|возврат(?! (?:товар|вещ|непродан|брак))|результат[a-zа-яёіїєґ]*|рішення|решение|decision|заміна|замена|replacement|кошти|гроші|деньги|money|update|дзвінок|звонок|call|ремонт|repair|нарахування|перерахунок|начисление|перерасч[её]т|доставка|вручение|вручення|отгрузка|відвантаження|відправка|відправлення|отправка|візит|визит|delivery|dispatch|надсилання|пересилання|висилка|высылка|пересылка|виплата|выплата|payment|переказ|перевод|зарахування|зачисление|монтаж|встановлення|установка|installation|підключення|подключение|shipment|shipping|реліз|релиз|release|публікація|публикация|(?:термін|строк|срок)[a-zа-яёіїєґ]*(?! (?:придатн|годн|дії|действ))|наступний крок|deadline`;
/** What we owe: "виправлений рахунок — 1 грудня". */
const GOODS = `(?:нов|виправлен|исправленн|скоригован|скорректированн|повторн|остаточн|окончательн)[a-zа-яёіїєґ]+ (?:рахунок|сч[её]т|акт|договір|договор|(?:графік|график|розклад|расписание)(?! (?:роботи|работы))|кошторис|смета|висновок|заключение|звіт|отч[её]т|товар|примірник|экземпляр|комплект)|(?:new|corrected|revised|final|amended|fresh) (?:bill|invoice|statement|contract|timetable|schedule|report|quote|copy|set|order)|висновок|заключение|дублікат|дубликат|звіт|отч[её]т|report|findings|verdict`;
/** Deeds by their noun, only with a day: "прибирання — до 10:00" is a plan for every day. */
const DEED = `${GOODS}|відновлення|усунення|виправлення|прибирання|(?:про|о)чищення|фарбування|перефарбування|латання|переробка|(?:пере)?запуск|обмін(?! (?:товар|валют))|перевипуск|вивезення|компенсація|демонтаж|налаштування|діагностика|виїзд|заміри|восстановление|устранение|исправление|уборка|(?:про|о)чистка|покраска|перекраска|переделка|обмен(?! (?:товар|валют))|перевыпуск|вывоз|компенсация|настройка|диагностика|выезд|замер|restoration|reconnection|correction|fix|patch|hotfix|repainting|reinstatement|clean-?up|exchange|compensation|inspection|collection|reprint|refit|rewiring`;
const DEEDS = new RegExp(`(?<![a-zа-яёіїєґ])(?:${DEED})(?![a-zа-яёіїєґ])[^.!?;·]{0,60}(?:[—–:]|\\s-)\\s*(?:[a-zа-яёіїєґ]+\\s)?$`, 'u');
/** "Відповідь від технолога — не пізніше 25 листопада": no verb, and yet a promise. */
const NOUN_BEFORE = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:${NOUNS})(?![a-zа-яёіїєґ])[^.!?;·]{0,60}(?:[—–:]|\\s-)\\s*(?:(?:back |already )?(?:with you|(?:in|at|on) your [a-z]+|у вас|на вашій карті|на вашей карте)\\s|[a-zа-яёіїєґ]+\\s)?$`,
  'u',
);

/** Terms for everybody and no word to somebody: how long it lasts, and what it is for one place and another. */
const TERMS =
  /(?<![a-zа-яёіїєґ])(?:трива(?:є|ють)|займа(?:є|ють)|становить|длится|длятся|занима(?:ет|ют)|составля(?:ет|ют)|takes?|lasts?|стандартн[a-zа-яёіїєґ]*|standard|elsewhere|(?:in|up) (?:to )?town|abroad|містом|(?:по|у|в|за) (?:місту|городу|області|область|області|країні|стране|україні|украине|регіон[a-zа-яёіїєґ]*|регион[a-zа-яёіїєґ]*|кордон|границу|рубеж|передмістя|пригород))(?![a-zа-яёіїєґ])/u;
/** How long something takes; a day that is named is no term for everybody. */
const LASTING =
  /(?:minutes?|hours?|days?|weeks?|months?|хвилин|минут|годин|час|дн|день|доб|діб|сут|тиж|недел|місяц|месяц)[a-zа-яёіїєґ]*(?<!(?:end|кінця|конца|концу).*)$/u;

const NOUN = new RegExp(`(?<![a-zа-яёіїєґ])(?:${NOUNS}|${DEED})(?![a-zа-яёіїєґ])`, 'u');
/** Whether a sentence without a verb of ours may promise something. */
export const namesWhatIsPromised = (sentence: string): boolean => /[—–:]|\s-/.test(sentence) && NOUN.test(sentence);
/** Whether a noun promises what is named at that place of the sentence. */
export const nounPromises = (sentence: string, { start, end, hour }: Place): boolean => {
  const before = beforeOf(sentence, start);
  return (NOUN_BEFORE.test(before) || (!hour && DEEDS.test(before))) && !(LASTING.test(sentence.slice(start, end)) && TERMS.test(sentence));
};

/** "…, окончательный — до конца месяца". */
const SHORT = /[,;]\s+(?:(?:а|і|й|та|и|and|but) )?(?:[a-zа-яёіїєґ'-]+\s+){1,6}(?:[—–]|-)\s+(?:[a-zа-яёіїєґ]+\s)?$/u;
/** "… and the rest on Monday", "…, решту в понеділок". */
const REST =
  /(?:[,;]|\s(?:and|а|та|і|и|й))\s+(?:(?:the|its|a|а|і|та|и) )?(?:rest|remainder|balance|other|second|final|last|решт[уаи]|інш(?:у|ий|а|е|і)|друг(?:у|ий|а|е|ую|ой|ая|ое)|остаточн[a-zа-яёіїєґ]+|остан+[a-zа-яёіїєґ]+|остаток|остальн[a-zа-яёіїєґ]+|втор[a-zа-яёіїєґ]+|окончательн[a-zа-яёіїєґ]+|последн[a-zа-яёіїєґ]+|итогов[a-zа-яёіїєґ]+|підсумков[a-zа-яёіїєґ]+)(?:\s[a-zа-яёіїєґ']+){0,3}\s(?:[—–-]\s)?$/u;
/** "… and the wheels by Friday", "…, а колеса в п'ятницю": a thing and its time, with no verb between. */
const THING =
  /\band (?:the|your|our|its) (?!(?:[a-z]+ ){0,2}(?:is|are|was|were|has|have|opens?|closes?|runs?|lasts?|ends?|stays?|remains?)\b)(?:[a-z]+ ){1,3}$|,\s+а\s+(?:(?![a-zа-яёіїєґ']+(?:є|ють|ить|[жшчщ]?[ая]ть|мо|[еёи]т|ют|ят|[еи]м|л[аио]|в)\s)[a-zа-яёіїєґ']+\s){1,2}$/u;

/** "крайній строк", "at the latest": no second promise but the end of the first. */
const LIMIT = /(?<![a-zа-яёіїєґ])(?:термін|строк|срок|deadline|максимум|крайн|щонайпізніше|найпізніше|самое позднее|latest|maximum|worst)/u;
/** A second promise that leaves the verb out. */
export const repeatsPromise = (sentence: string, { start }: Place): boolean => {
  const before = beforeOf(sentence, start);
  return !LIMIT.test(leadOf(before)) && (SHORT.test(before) || REST.test(before) || THING.test(before));
};
export const isLimit = (sentence: string, { start }: Place): boolean => LIMIT.test(leadOf(beforeOf(sentence, start)));

/** What is valid or open until then. */
const LASTS =
  /(?<![a-zа-яёіїєґ])(?:гаранті[яї]|гаранти[яи]|кас[аи]|касс[аы]|офіс|офис|магазин|салон|вихідн|выходн|абонемент|бронь|warranty|guarantee|shop|office|offer)/u;
/** "Пакет активний до 12 грудня": how long it is valid, whatever is said of what comes behind. */
const VALID =
  /(?<![a-zа-яёіїєґ])(?:активн[a-zа-яёіїєґ]{1,2}|діє|діють|действу(?:ет|ют)|чинн[a-zа-яёіїєґ]{1,2}|дійсн[a-zа-яёіїєґ]{1,2}|действител[a-zа-яёіїєґ]+|придатн[a-zа-яёіїєґ]{1,2}|годен|годн[a-zа-яёіїєґ]{1,2}|active|valid|good) (?:(?:ще|ещё|еще|still) )?$/u;
/** "…, акція — до 30 листопада": beside a promise. */
export const endsEvent = (sentence: string, { start }: Place): boolean => {
  const lead = leadOf(beforeOf(sentence, start));
  return isOfEvent(lead) || LASTS.test(lead) || VALID.test(lead);
};
