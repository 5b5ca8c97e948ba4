// A sentence in its clauses, and which of them say nothing of what we shall do: what somebody else said, what usually happens, what happened, what
// we ask for, what is only a condition.
import { isTermForAll, isTimetable } from './for-everybody.ts';
import { TURN, withoutUnknown } from './unknown.ts';

/** In place of what does not count: no letter, no digit, no blank, so that nothing reads across it. */
const FILLER = '·';
const fill = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => FILLER.repeat(found.length));

const QUOTED = /«[^»]{2,300}»|“[^”]{2,300}”|„[^“”]{2,300}[“”]|"[^"]{2,300}"/gu;
/** "якщо …,": up to the next comma or the end, or to "we will" where English leaves the comma out. */
const CONDITION =
  /(?<![a-zа-яёіїєґ])(?:if|unless|when(?!ever)|once|as soon as(?! possible)|in case|provided|якщо|коли|щойно|як тільки|після того,? як|у разі|поки(?! що)|если|когда|как только|после того,? как|в случае|пока(?! что))(?![a-zа-яёіїєґ])(?!(?<=[,;—–]\s(?:а|и|і|й|но|але|та)\sпок[аи])(?:,|(?!(?:\s[^\s,]+){0,4}\sне\s)[^,;:()—–]*$))(?:(?!(?<![a-z])(?:we|i)(?:'ll| will| shall)(?![a-z]))[^,;:()—–]){0,200}/gu;
/** "Чи встигнуть вони, …", "успеют ли они, …": what nobody knows. */
const WHETHER = /(?<=^\s*|[,;:—–]\s*)(?:чи|[a-zа-яёіїєґ']+\sли)\s[^,;:.?!—–]{3,200}(?=,\s|\s[—–-]\s)/gu;
/** "вам сказали, що …", "you were told that …": up to a "but" or the end of the sentence. */
const TOLD = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:(?:told|promised|assured) you|you (?:were|had been|have been) (?:told|promised|assured)|you (?:say|write|wrote|said) (?:that )?|(?:never|not|n't) (?:say|said|promise|promised|claim|write) |вам (?:було )?(?:сказали|казали|обіцяли|пообіцяли|говорили|обещали|пообещали|сказано|обіцяно)|(?:сказав|сказала|обіцяв|пообіцяв|сказал|обещал|пообещал|обещала) вам|ви (?:пишете|кажете|[a-zа-яёіїєґ]+ли,? що)|вы (?:пишете|говорите|[a-zа-яёіїєґ]+ли,? что)|не (?:казали|говорили|писали|стверджували|обіцяли|обещали|утверждали|заявляли))(?![a-zа-яёіїєґ])(?:(?!${TURN}|;).){0,300}`,
  'gu',
);

/** "не можемо обіцяти, що …": up to what is promised in its place. */
const UNPROMISED =
  /(?<![a-zа-яёіїєґ])(?:(?:хотіли|хотілося|хотів|хотіла|раді|рада|радий|хотели|хотелось|хотел|хотела|рады|рад) б[иы]? (?:(?:ми|мы|я|були|був|були б|были|был|дуже|очень) ){0,2}(?:(?:вам|зараз|сейчас|тут|здесь) )?(?:сказати|написати|відповісти|(?:по)?обіцяти|запевнити|сказать|написать|ответить|(?:по)?обещать|заверить)(?: (?:вам|тут|зараз|здесь|сейчас))?,? (?:що|что)|(?:i|we) (?:wish (?:i|we) could|would (?:love|like) to|'d (?:love|like) to|only wish (?:i|we) could) (?:say|tell you|promise|write|report)|(?:can't|cannot|can not|couldn't|won't|will not|wouldn't|would rather not|rather not|unable to|not able to|not going to|not about to|don't|do not) (?:yet |now |unfortunately )?(?:promise|guarantee|say|tell|confirm|commit)|не (?:станемо|станем|стану|хочемо|хочу|хотим|вправі|вправе|можемо|можу|готові|готова|готовий|беремося|берусь|будемо|можем|могу|готовы|готов|бер[её]мся|будем)(?: (?:вам|наразі|зараз|пока|сейчас))? (?:по)?(?:обіцяти|гарантувати|запевн[a-zа-яёіїєґ]+|стверджувати|сказати|обещать|гарантировать|утверждать|сказать|ручаться)|не (?:обіця(?:ємо|ю)|гаранту(?:ємо|ю)|руча(?:ємос[ья]|юс[ья]|емся)|обеща(?:ем|ю)|гарантиру(?:ем|ю)))(?![a-zа-яёіїєґ])(?:(?![,—–-]?\s(?:але|проте|однак|зате|но|однако|зато|but|however|yet)(?![a-zа-яёіїєґ])|[;:]).){0,300}/gu;
/** "у грудні ми писали, що …", "in May we said it would …": what we once took for sure, up to a comma behind which another verb stands. */
const SAID_BEFORE =
  /(?<![a-zа-яёіїєґ])(?:(?:(?:ми|мы|я) (?:[a-zа-яёіїєґ]+ ){0,2}|(?<=^\s*|[,;:—–]\s))(?:говорили|говорил|говорила|казали|казав|казала|писали|писав|писал|писала|повідомляли|сообщали|анонсували|анонсировали|обіцяли|пообіцяли|обещали|пообещали|думали|вважали|считали|полагали|розраховували|рассчитывали|сподівалис[ья]|надеялись)(?: (?:вам|тут|тоді|тогда|здесь))?,? (?:що|что)|(?<!as )(?:we|i)(?: had|'d)? (?:(?:originally|first|once|then|previously|earlier|wrongly|initially|also|really) )?(?:said|wrote|thought|announced|claimed|estimated|expected|hoped|assumed|believed|reckoned|figured)(?: (?:here|then|back then|publicly|that|at the time)){0,2} (?=(?:it|the|your|our|this|that|these|we|you|all|every|they|everything)(?:'d)? ))(?:(?!,?\s(?:але|проте|однак|тому|но|однако|поэтому|but|however|so|and|now)(?![a-zа-яёіїєґ])|,\s(?:ми|мы|we|i)(?![a-zа-яёіїєґ])|[;:—–]).){0,300}/gu;
const KIN = `доньк|дочк|син[аеу]?(?![a-zа-яёіїєґ])|сын|муж|чоловік|дружин|супруг|жен[аы]|мам|мат[иь]|тат|батьк|отец|пап[аы]|брат|сестр|сусід|сосед|подруг|друг|приятел|знайом|знаком|родич|родственн|бабус|бабушк|дідус|дедушк|племінни|племянни|daughter|son|husband|wife|partner|mother|father|mum|mom|dad|brother|sister|neighbou?r|friend|flatmate|roommate|relative|cousin|uncle|aunt`;
/** "ваша донька написала, що …": what those around the customer mean to do. */
const TOLD_US = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:ваш[аиіе]?|your) (?:${KIN})[a-zа-яёіїєґ]*(?: [a-zа-яёіїєґ]+){0,3} (?:[a-zа-яёіїєґ]{3,}(?:в|ла|ли|л)(?: (?:нам|мені|мне|нас))?,? (?:що|что)|(?:told|informed|assured|promised|messaged|emailed) (?:us|me)|wrote|said|confirmed|mentioned|let (?:us|me) know)(?![a-zа-яёіїєґ])(?:(?!,?\\s(?:so|but|тому|тож|але|поэтому|так что|но)(?![a-zа-яёіїєґ])).){0,300}`,
  'gu',
);

/** "не уверены, что …": up to the next comma. */
const UNSURE =
  /(?<![a-zа-яёіїєґ])(?:не (?:впевнен(?:ий|а|і)|певн(?:і|а)|певен|уверен[аы]?),? (?:що|чи|что)|not (?:yet |at all |entirely )?(?:sure|certain)(?= (?:that|it|they|he|she|we'll|we will|the [a-z]+ will)(?![a-z])))(?![a-zа-яёіїєґ])[^,;:()—–]{0,200}/gu;

/** "можливо, …", "perhaps …": what may be or may not, up to the next comma. */
const MAY = `(?:можливо|возможно|може бути|може|может быть|быть может|perhaps|maybe|possibly|не виключено|не исключено|with (?:a(?:ny| bit of) |some )?luck)`;
const MAYBE = new RegExp(
  `${MAY}(?<=(?:^\\s*|[,;:(—–]\\s*|(?<![a-zа-яёіїєґ])(?:і|й|и|а|але|но|but|and|or|або|или|чи)\\s)${MAY}),?\\s(?:(?:що|что|that)\\s)?[^,;:()—–]{0,200}`,
  'gu',
);

/** "Без вашего ответа до пятницы заявка закроется": a condition without an "if", up to the next comma. */
const WITHOUT_YOURS =
  /(?<![a-zа-яёіїєґ])(?:без ваш[a-zа-яёіїєґ]+ (?:[a-zа-яёіїєґ]+ ){0,2}(?:підпис|підтвердж|відповід|оплат|згод|реакц|подпис|подтвержд|ответ|соглас|документ|скан|копі|копи)[a-zа-яёіїєґ]*|(?<=^\s*)не [a-zа-яёіїєґ']+(?:[еи]те|[єї]те)(?:с[ья])?(?![a-zа-яёіїєґ'])(?=[^,;:()—–]{0,200} [—–-] )|without your (?:[a-z]+ ){0,2}(?:signature|reply|answer|confirmation|payment|consent|documents?|response))[^,;:()—–]{0,200}/gu;

/** What the customer is asked or bound to do, and what befalls him if he does not: ", иначе заявка закроется". */
const TO_DO =
  /(?<![a-zа-яёіїєґ'])(?:будь ласка|пожалуйста|please|kindly|your [a-z ]{3,30} (?:must|has to|needs to)|чекаємо|очікуємо|жд[её]м|ожидаем|(?:вам|нам|ви|вы) (?:[a-zа-яёіїєґ']+ ){0,3}?(?:треба|потріб(?:ен|на|ні|но)|необхідн[оиіа]|слід|нуж(?:ен|на|ны|но)|необходим[оыа]?|следует|прид[её]тся|доведеться|маєте|должны|повинні)|(?:треба|потріб(?:ен|на|ні|но)|необхідно|нуж(?:ен|на|ны|но)|необходимо) (?:ваш|вам)|you(?:'ll)? (?:must|need|have to|should|are to|had better)|we(?:'ll)? (?:do |still )?(?:need|require|must (?:have|receive|get))|(?!те)[a-zа-яёіїєґ']{2,}(?:[иі]те|йте|ьте|іть|[вртнжшчщ]те)(?:с[ья])?)(?![a-zа-яёіїєґ'])|^\s*(?:(?:so|then|just|do) )*(?:send|reply|answer|confirm|pay|return|collect|pick|cancel|upload|sign|submit|bring|tell|let us|email|call|ring|fill|provide|complete|accept|renew|verify|check in|claim|settle|hand|give us|choose|respond|contact)\b/u;
const OTHERWISE =
  /(?:[,;—–-]|(?<![a-zа-яёіїєґ'])(?:і|й|и|and))\s(?:иначе|інакше|а то(?!го)|в противном случае|(?:в|у) іншому (?:разі|випадку)|(?:в|у) противному разі|бо інакше|otherwise|or else|failing which)(?![a-zа-яёіїєґ'])[^;]{0,300}|(?<![a-z])or (?:(?:the|your|it|this|that|we|i)(?: [a-z]+){0,3}?(?:'ll| (?:will|shall|is going to|may|can))|lose)(?![a-z])[^;]{0,300}/u;
const withoutConsequence = (sentence: string): string => {
  const otherwise = OTHERWISE.exec(sentence);
  if (otherwise === null || !TO_DO.test(sentence.slice(0, otherwise.index))) return sentence;
  return sentence.replace(otherwise[0], FILLER.repeat(otherwise[0].length));
};

/** Same length as `sentence`. */
export const withoutReported = (sentence: string): string =>
  [QUOTED, UNPROMISED, TOLD, TOLD_US, SAID_BEFORE, CONDITION, WHETHER, UNSURE, MAYBE, WITHOUT_YOURS].reduce(
    (text, pattern) => fill(text, pattern),
    withoutUnknown(withoutConsequence(sentence), FILLER),
  );

const HABIT =
  /(?<![a-zа-яёіїєґ])(?:usually|normally|typically|generally|as a rule|always|on average|as standard|(?:every|each) (?:day|week|month|quarter|year|time)|зазвичай|звичайно|як правило|завжди|у середньому|в середньому|щодня|щотижня|щоразу|щомісяця|щороку|кожн(?:ого|ої) (?:місяця|тижня|дня|року|кварталу)|обычно|как правило|всегда|в среднем|ежедневно|ежемесячно|ежегодно|каждый раз|кажд(?:ого|ой) (?:месяца|недели|дня|года|квартала))(?![a-zа-яёіїєґ])/u;
/** What happened, and what we ask for. */
const PAST_OR_ASKED =
  /(?<![a-zа-яёіїєґ])(?:please(?! expect)|kindly|you (?:can|may|could|ordered|bought|wrote|visited|came|received|got|paid|called|asked|waited|booked)|was|were|had|have been|has been|ago|last (?:week|month|year|time|[a-zа-яёіїєґ]+day)|yesterday|будь ласка|прошу|просимо|пожалуйста|просим|(?:надішліть|надсилайте|напишіть|зателефонуйте|телефонуйте|повідомте|уточніть|дайте знати|заходьте|приходьте|завітайте|звертайтеся|зверніться|пришлите|напишите|позвоните|звоните|сообщите|уточните|обратитесь|обращайтесь|заходите|приходите|сплатіть|оплатіть|внесіть|заповніть|оплатите|внесите|заполните|загляньте|прийдіть|зайдіть|зайдите|придите|загляните)|можна|можно|можете|вчора|учора|вчера|минул[a-zа-яёіїєґ]+|прошл[a-zа-яёіїєґ]+|ви (?:замовили|купили|отримали|писали|приходили|чекали|були)|вы (?:заказали|купили|получили|писали|приходили|ждали|были)|тому|назад)(?![a-zа-яёіїєґ])/u;

/** "drop in", "submit your reading", "завітайте", "сплачуйте": only where they open a sentence, and for shapes that no verb of ours has. */
const OPENING =
  /^\s*(?:do |so |then |just )*(?:(?:drop|pop|stop|swing) (?:in|by|round|over)|(?:come|come back) (?:and|again|along|round)|(?:visit|join|try)(?: us)?|(?:submit|send|bring|upload|fill|enter|register|apply|pay|hand|take|return) (?:in|us|your|the|it|them|a|an|this))(?![a-z])/u;
const IMPERATIVE =
  /(?<![a-zа-яёіїєґ])(?!(?:за|по|до|пере)?(?:чекайте|майте|дайте)|очікуйте|ожидайте|знайте|не )[a-zа-яёіїєґ]{2,}[аяеуюиіо]йте(?![a-zа-яёіїєґ])/u;

/** "занесите", "зверніть", "проверьте": shapes that only a request has. Of "you" said with the pronoun the future looks alike. */
const ASKED =
  /(?<![a-zа-яёіїєґ'])(?:(?<!(?:вы|вам) )[a-zа-яёіїєґ]*(?:нес|вез|вед|йд|ид|клад|пиш|шл|бер|верн|тян|каж|кин|двин|прос|мотр|жм|тр|мест)ите|[a-zа-яёіїєґ']*(?:вір|став|лиш|міт|знач|ріж|маж|клич|стеж|береж)те|(?!навіть|(?:по|пере)?терпіть|хіть)[a-zа-яёіїєґ']{3,}іть|(?!будьте|поверьте|верьте)[a-zа-яёіїєґ']{3,}ьте)(?:с[ья])?(?![a-zа-яёіїєґ])/u;

/** `start` in the sentence; `joined`: it goes on with the one before, without a comma. */
export type Clause = { start: number; end: number; text: string; joined: boolean };

const BORDER =
  /(?:[,;()·]|:(?!(?<=\d:)[0-5]\d))+|\s[-–—]+\s|—|(?<![a-zа-яёіїєґ])(?:and then|and|but|so|а потім|а потом|а|але|но|і|й|и|та|зате|зато|тому|поэтому)(?![a-zа-яёіїєґ])/gu;

export const clausesOf = (sentence: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  let joined = false;
  const push = (end: number): void => {
    if (end > start) clauses.push({ start, end, text: sentence.slice(start, end), joined });
  };
  for (const border of sentence.matchAll(BORDER)) {
    push(border.index);
    joined = /[a-zа-яёіїєґ]/u.test(border[0]) && !/,\s*$/.test(sentence.slice(start, border.index));
    start = border.index + border[0].length;
  }
  push(sentence.length);
  return clauses;
};

/** What the customer is bound to do; what he is bound to get is ours. */
const BOUND =
  /(?<![a-zа-яёіїєґ'])(?:(?:вам|ви|вы) (?:[a-zа-яёіїєґ']+ ){0,3}?(?:треба|потрібно|необхідно|слід|доведеться|маєте|повинні|нужно|надо|необходимо|следует|прид[её]тся|должны)(?!(?: [a-zа-яёіїєґ']+){0,4} (?:отрима|одерж|побач|получ|увид))|(?<!(?:нам|мені|мне|майстру|мастеру) )(?:треба|потрібно|необхідно|слід|нужно|надо|необходимо|следует) (?:[a-zа-яёіїєґ'\d]+ ){0,4}?(?:принести|занести|здати|сплатити|оплатити|внести|подати|заповнити|сдать|оплатить|уплатить|подать|заполнить)|you(?:'ll| will)? (?:must|need to|have to|are to(?! (?:receive|get|have|hear|be))|had better)|(?:we|i)(?:'re| are|'m| am)? (?:now |still )?(?:expect(?:ing)?|await(?:ing)?|waiting for) you(?:r)?|(?:чекаємо|чекаю|очікуємо|очікую|жд[её]м|жду|ожидаем|ожидаю) (?:на |від |от )?(?:вас|ваш[a-zа-яёіїєґ]*))(?![a-zа-яёіїєґ'])/u;

/** Usual, past or asked for: no time in it is one of ours. */
export const isHabit = ({ text }: Clause): boolean => HABIT.test(text) || isTermForAll(text) || isTimetable(text);
export const isPastOrAsked = ({ text, start }: Clause): boolean =>
  PAST_OR_ASKED.test(text) ||
  BOUND.test(text) ||
  (text.includes('йте') && IMPERATIVE.test(text)) ||
  (/(?:[иьрвшжчт]те|іть)/u.test(text) && ASKED.test(text)) ||
  (start === 0 && OPENING.test(text));

const COURTESY = /^\s*(?:будь ласка|пожалуйста|please|kindly|прошу(?: вас)?|просимо(?: вас)?|просим(?: вас)?)\s*$/u;
const WAIT = /чека|жд[еиу]|терп|wait|bear with|hold on|stay with|give|allow|дайте|expect|очіку|ожида/u;
/** "Модем принесіть, будь ласка, | до середи": what was asked for goes on behind the word of courtesy; of waiting the end is ours. */
export const goesOnAsking = (clauses: readonly Clause[], index: number): boolean => {
  const [lead, courtesy] = [clauses[index - 2], clauses[index - 1]];
  return lead !== undefined && courtesy !== undefined && COURTESY.test(courtesy.text) && !WAIT.test(lead.text);
};
