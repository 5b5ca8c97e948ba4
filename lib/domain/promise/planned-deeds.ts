// The present tense of a deed that is planned: "випускаємо 30 вересня", "возвращаем сегодня", "we ship it tomorrow". Only verbs of single deeds, and only
// with a day that comes once: what we do within three days or on Fridays is a habit.
import { ENGLISH_MONTH, MONTH } from './calendar-words.ts';

const DEED =
  /(?<![a-zа-яёіїєґ])(?:(?:випуска|поверта|виплачу|нарахову|перерахову|зарахову|спису|надсила|висила|пересила|відправля|привоз|вивоз|виїжджа|підключа|встановлю|заміню|міня|запуска|публіку|виклада|переда|вида|почина|закінчу|заверш)(?:имо|ємо|ю)|(?:выпуска|возвраща|выплачива|начисля|перечисля|зачисля|списыва|высыла|пересыла|отправля|выезжа|подключа|устанавлива|меня|запуска|публику|выкладыва|переда|выда|начина|заканчива|заверша)(?:ем|ю)|(?:привоз|вывоз)(?:им|имо))(?![a-zа-яёіїєґ])/u;
const DEED_IN_ENGLISH =
  /\b(?:we|i) (?:ship|send|refund|release|publish|post|dispatch|deliver|install|replace|credit|pay|return|issue|launch)\b/u;
const ONCE = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:сьогодні|сегодня|завтра|післязавтра|послезавтра|наступного тижня|на следующей неделе|today|tonight|tomorrow|next week)(?![a-zа-яёіїєґ])|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|-?го)? (?:of )?(?:${MONTH})(?![a-zа-яёіїєґ])|\\b(?:${ENGLISH_MONTH}) \\d{1,2}(?!\\d)`,
  'u',
);

/** `clause` in lower case with straight apostrophes. */
export const plansDeed = (clause: string): boolean => (DEED.test(clause) || DEED_IN_ENGLISH.test(clause)) && ONCE.test(clause);
