// The present tense of a deed that is planned: "випускаємо 30 вересня", "возвращаем сегодня", "we ship it tomorrow". Only verbs of single deeds, and only
// with a day that comes once: what we do within three days or on Fridays is a habit.
import { ENGLISH_MONTH, MONTH, WEEKDAY } from './calendar-words.ts';

/** Verbs of which the present of a weekday is no habit: who puts in a boiler does so once. */
const ONCE_UK = `монту|ремонту|фарбу|перефарбову|заміню|міня|встановлю|вставля|підключа|запуска|випуска|почина|розпочина|заверша|закінчу|перестеля|перекрива|переклада|віша|усува|відновлю|поновлю|переробля|демонту`;
const ONCE_RU = `монтиру|ремонтиру|перекрашива|меня|заменя|устанавлива|вставля|подключа|запуска|выпуска|начина|заканчива|заверша|перестила|перекрыва|веша|устраня|восстанавлива|возобновля|переделыва|демонтиру`;
const OFTEN_UK = `поверта|виплачу|нарахову|перерахову|зарахову|спису|надсила|висила|пересила|відправля|виїжджа|вируша|забира|публіку|виклада|переда|вида|зніма|прибира|перевіря`;
const OFTEN_RU = `возвраща|выплачива|начисля|перечисля|зачисля|списыва|высыла|пересыла|отправля|выезжа|забира|публику|выкладыва|переда|выда|снима|убира|проверя`;
const W = `(?<![a-zа-яёіїєґ])`;
const E = `(?![a-zа-яёіїєґ])`;
/** Of us, and of those of ours who are named: "наш майстер ставить". */
const deed = (uk: string, ru: string, stays: string): string =>
  `${W}(?:(?:${uk})(?:ємо|ю)|(?:${ru})(?:ем|ю)|(?:${stays})(?:имо|им|лю|жу))${E}|${W}(?:наш[аіиеё]?|our) (?:[a-zа-яёіїєґ']+ ){1,4}(?:(?:${uk})(?:є|ють)|(?:${ru})(?:ет|ют)|(?:${stays})(?:ить|лять|ять|ит|ят))${E}`;
const SINGLE = new RegExp(deed(ONCE_UK, ONCE_RU, 'став|чист|крас|лагод|чин'), 'u');
const REPEATED = new RegExp(
  `${deed(OFTEN_UK, OFTEN_RU, 'привоз|вывоз|вивоз|выход|виход')}|${W}(?:веземо|везу|вез[её]м|кладемо|кладу|клад[её]м|їдемо|їду|едем|еду)${E}|${W}наш[аіиеё]? (?:[a-zа-яёіїєґ']+ ){1,4}(?:везе|везуть|вез[её]т|везут|кладе|кладуть|клад[её]т|кладут|їде|їдуть|едет|едут)${E}`,
  'u',
);
const SINGLE_IN_ENGLISH =
  /\b(?:we|i) (?:also |now )?(?:install|fit|replace|swap|launch|release|start|begin|repair|refit|repaint|paint|reopen|remove|rebuild|rehang|rewire|relay|retile|reseal|mend|fix)\b|\bour (?:[a-z]+ ){1,3}(?:installs|fits|replaces|swaps|starts|begins|repairs|repaints)\b/u;
const REPEATED_IN_ENGLISH =
  /\b(?:we|i) (?:ship|send|refund|publish|post|dispatch|deliver|credit|pay|return|issue|collect|drive)\b|\bour (?:[a-z]+ ){1,3}(?:drives|collects|delivers|visits|comes|returns|flies|brings|takes|sends|calls|rings|phones|hands|drops|picks|posts|checks|rehangs|fixes|mends)\b/u;
/** "Tomorrow we pull the footage": of a day to come any deed, but for what is felt, opened and put on for everybody. */
const ANY_IN_ENGLISH =
  /\b(?:tomorrow|next week|from (?:today|now))(?: (?:morning|afternoon|evening))?,? (?:we|i) (?:(?:also|then|finally) )?(?!(?:are|am|will|shall|were|was|had|have|do|did|can|may|might|must|could|would|should|hope|expect|wish|know|want|need|like|love|think|see|feel|believe|celebrate|host|serve|run|open|close|welcome|mark|turn|offer|play|show|sell|work|stay|hold|enjoy|look|plan)\b)[a-z]+ (?:the|your|his|her|its|it|our|every|all|both|a|an|that|this|those|these|you)\b/u;
/** "насос заменяется завтра", "завтра вам міняють замок": the same without a "we". */
const WITHOUT_US = new RegExp(
  `${W}(?:монту|ремонту|перефарбову|заміню|встановлю|підключа|усува|відновлю|монтиру|ремонтиру|перекрашива|заменя|устанавлива|подключа|устраня|восстанавлива)(?:ється|ються|ется|ются)${E}|${W}вам (?:[a-zа-яёіїєґ']+ ){0,3}(?:(?:${ONCE_UK}|поверта|виплачу)ють|(?:${ONCE_RU}|возвраща|выплачива)ют|(?:став|чист|лагод|чин)(?:лять|ять|ят))${E}`,
  'u',
);
/** "Акт уходит к вам почтой", "посилка їде до вас": what is on its way to the customer. */
const ROAD = `(?:(?:ви)?йд(?:е|уть)|ід(?:е|уть)|їд(?:е|уть)|вируша(?:є|ють)|піде|підуть|поїде|поїдуть|вирушить|вирушать|ид[её]т|идут|едет|едут|уходит|уходят|уйд[её]т|уйдут|пойд[её]т|пойдут|поедет|поедут)`;
const BY_POST = `(?:поштою|поштовим|посилкою|бандероллю|(?:рекомендован|цінн|заказн|ценн|экспресс|експрес)[a-zа-яёіїєґ-]*|листом|письмом|почтой|посылкой|бандеролью|кур'єром|курьером|до вас|к вам|вам|на ваш[a-zа-яёіїєґ]* адрес[a-zа-яёіїєґ]*)`;
const SENT = new RegExp(`${W}(?:${ROAD} (?:[a-zа-яёіїєґ']+ ){0,3}?${BY_POST}|${BY_POST} (?:[a-zа-яёіїєґ']+ ){0,2}?${ROAD})${E}`, 'u');
/** A stretch from now: of single deeds. */
const LATER =
  /(?<![a-zа-яёіїєґ])(?:(?:days?|weeks?|months?|fortnight) from (?:today|now)|(?:через|in) (?:[a-zа-яёіїєґ\d']+ ){0,2}(?:day|week|month|дн|ден|тиж|недел|місяц|месяц)[a-zа-яёіїєґ]*)(?![a-zа-яёіїєґ])/u;
/** "до среды возвращаем вам": what you get by a weekday comes once. */
const BY_WEEKDAY = new RegExp(`(?<![a-zа-яёіїєґ])(?:до|к|by) (?:${WEEKDAY})(?<!(?:${WEEKDAY}) [a-zа-яёіїєґ]+ [a-zа-яёіїєґ']+)`, 'u');
const YOU = /(?<![a-zа-яёіїєґ])(?:вам|вас|ваш[a-zа-яёіїєґ]+|you|your)(?![a-zа-яёіїєґ])/u;
/** A weekday in the singular. */
const ON_WEEKDAY = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:у|в|во|on|this|next|by|до|к|ко|з|із|с|со|from|цього|цієї|наступн[a-zа-яёіїєґ]+|следующ[a-zа-яёіїєґ]+) (?:${WEEKDAY})(?![a-zа-яёіїєґ])`,
  'u',
);
const ONCE = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:сьогодні|сегодня|завтра|післязавтра|послезавтра|наступного тижня|на следующей неделе|today|tonight|tomorrow|next week)(?![a-zа-яёіїєґ])|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|-?го)? (?:of )?(?:${MONTH})(?![a-zа-яёіїєґ])|\\b(?:${ENGLISH_MONTH}) \\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}([./-])\\d{1,2}\\1(?:20)?\\d\\d(?!\\d)|(?<!\\d)\\d\\d[./](?:0[1-9]|1[0-2])(?!\\d)`,
  'u',
);

/** `clause` in lower case with straight apostrophes. */
export const plansDeed = (clause: string): boolean => {
  const once = ONCE.test(clause) || (YOU.test(clause) && BY_WEEKDAY.test(clause));
  if (!once && !ON_WEEKDAY.test(clause) && !LATER.test(clause)) return false;
  return (
    SINGLE.test(clause) ||
    SINGLE_IN_ENGLISH.test(clause) ||
    SENT.test(clause) ||
    ANY_IN_ENGLISH.test(clause) ||
    (once && (REPEATED.test(clause) || REPEATED_IN_ENGLISH.test(clause) || WITHOUT_US.test(clause)))
  );
};
