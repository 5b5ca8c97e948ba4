// "Within 3 days of receiving the form", "через 10 днів після того, як …": a stretch from something that has not happened yet. It is a promise all the
// same, but nobody can tell its day from today.

/** What is no event of the customer's: a meal, a day that is named, this very message. */
const NO_EVENT = `(?!(?:all|that|lunch|dinner|noon|midday|hours|work|today|tomorrow|this|tonight|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|обіду|обеда|чого|чего|цього|этого|роботи|работы|сьогодн|сегодн|завтра|полудня)(?![a-z]))`;
const BEHIND = new RegExp(
  `^,? (?:(?:after|following) ${NO_EVENT}[a-z]|from (?:the )?(?:date|day|moment|time|receipt|when|point)|of (?:(?:your|us|the) )?(?:receiv|receipt|getting|notification|confirm|cancel|return|deliver|complet|order|purchase|request|application|hearing|arriv)|once (?:we|you|it|they|the|your)|(?:після|после) ${NO_EVENT}[а-яіїєґ]|(?:з|із|від|с|со|от) (?:моменту|дня|дати|часу|момента|даты|времени|отримання|получения|надходження|поступления|подання|подачи)(?![а-яіїєґ])|(?:по|за) (?:получении|отриманні|поступлении|надходженні|завершении|завершенні|окончании|закінченні)(?![а-яіїєґ])|(?:як|щойно|как) (?:тільки|только))`,
  'u',
);
const BEFORE =
  /(?<![a-zа-яёіїєґ'])(?:(?:once|as soon as|after) (?:we|you|it|they|the [a-z]+|your [a-z]+|this)(?:'ve| have| has)? (?:[a-z]+ly )?(?:get|gets|receive[ds]?|arrives?|send|sends|sent|is|are|confirms?|comes?|lands?|submit|return)(?![a-z])|щойно (?!ми (?:дізн|отримали|прочит|побач))|(?:як тільки|тільки-но|как только) |(?:після того,? як|после того,? как) (?:ми |мы |ви |вы |вона |она |він |он |воно |оно )?(?:[а-яіїєґ]+ )?[а-яёіїєґ']+(?:ємо|имо|емо|ем|им|є|е|ить|ить|ит|ет|ёт|ете|ите|єте)(?![а-яёіїєґ]))/u;

/** Whether the stretch at that place of the folded sentence begins with such an event. */
export const isFromEvent = (sentence: string, { start, end }: { start: number; end: number }): boolean =>
  BEHIND.test(sentence.slice(end, end + 60)) || BEFORE.test(sentence.slice(0, start));
