// Matters of a note that a reply tells in words none of which tells it alone: `на седьмом месяце`, `a baby on the way`, `your arrears`.
// Looked for only where the record speaks of the matter: elsewhere `в вашем положении` is anybody's position.

const L = 'a-zа-яёіїєґ';
const BEFORE = `(?<![${L}])`;
const AFTER = `(?![${L}])`;
const any = (...sources: string[]): string => `${BEFORE}(?:${sources.join('|')})`;

export type Matter = {
  /** First word of its line in `generic-words.ts`. */
  family: string;
  told: RegExp;
};

const MONTH = `(?:перш|друг|трет|четверт|п['’ʼ]?ят|шост|сьом|восьм|дев['’ʼ]?ят|перв|втор|четв[её]рт|шест|седьм|девят)[${L}]{2,3}|[1-9]-?(?:м|му|ом)?`;
const NTH = '(?:first|second|third|final|last|1st|2nd|3rd)';

/** A position in which anybody would do the same is no pregnancy. */
const ANYBODY = `(?!,?\\s(?:ми\\s|мы\\s|би\\s|бы\\s)?(?:люб|кажд|кожн|будь-як|всяк|хто|кто|я\\s|інш|друг|легко|можна|можно|анит|никто|ніхто))`;
const PREGNANCY = any(
  `(?:в|у)\\s(?:ваш(?:ем|ому|ім)|[іи]нтересном|цікавому|тако[мй]у?)\\s(?:положени[иі]|становищі|стані)${AFTER}${ANYBODY}`,
  `(?:на|по)\\s(?:${MONTH})\\s(?:місяці|месяце)${AFTER}`,
  `(?:чекат|чекає|чекал|очіку|ожида|жд[её]|ждать|ждал)[${L}]*\\s(?:на\\s)?(?:дит[${L}]+|маля[${L}]*|малюк[${L}]*|немовл[${L}]*|реб[её]н[${L}]*|малыш[${L}]*|поповненн[${L}]*|пополнени[${L}]*|двійн[${L}]*|двойн[${L}]*|первіст[${L}]*|первен[${L}]*)`,
  `(?:майбутн|будущ)[${L}]*\\s(?:мам|мат|батьк|родител|отц|отец|тат)[${L}]*`,
  `(?:до|перед|після|после)\\s(?:полог[${L}]*|род(?:ов|ами|ах)${AFTER})`,
  `під\\sсерцем|под\\sсердцем|токсикоз[${L}]*|(?:дитин|маля|реб[её]н|малыш)[${L}]*,?\\s(?:що|яке|яка|который|которая)?\\s?(?:скоро|незабаром|вот-вот)`,
  `(?:carrying|expecting)\\s(?:(?:a|your|the|another)\\s)?(?:[a-z]+\\s)?(?:baby|child|little\\sone|girl|boy|twins)${AFTER}|you(?:['’]re|\\sare)\\sexpecting(?=[.,;!]|\\sand${AFTER})`,
  `(?:baby|little\\sone|child|bundle\\sof\\sjoy|twins)\\s(?:is\\s|are\\s)?(?:on\\s(?:the|its|their)\\sway|due|to\\scome)${AFTER}`,
  `(?:your|the)\\s(?:due\\sdate|bump|baby\\sbump|unborn[^.!?]{0,12})${AFTER}|(?:mums?|moms?|mothers?|parents?)[\\s-]to[\\s-]be${AFTER}|expectant\\s(?:mum|mom|mother|parent)s?`,
  `${NTH}\\strimester|(?:\\d{1,2}|[a-z]+)\\s(?:weeks|months)\\s(?:along|gone|in${AFTER}(?!\\s[a-z]))|before\\s(?:the|your)\\s(?:birth|baby)${AFTER}`,
);
/** Written in records alone. */
const PREGNANCY_NOTED = any('in\\sthe\\sfamily\\sway', `(?:baby|дитина|малюк|ребенок|ребёнок)[^.;\\n]{0,16}(?:due|скоро)`);

const OWING_NOUN = '(?:payments?|bills?|invoices?|fees?|instal+ments?|rent|balance|sums?|amounts?|dues|loan|subscriptions?|months?)';
const PAYMENT = `(?:плат[еёі]ж|внес|оплат|рахун|сч[её]т|квитанц|абонемент|абонплат|оренд|аренд|кредит|позик|за[йё]?м|місяц|месяц|комун|комунал)[${L}]*`;
const DEBT = any(
  `(?:ваш|тво)[${L}]*\\s(?:[${L}]+\\s){0,2}(?:просроч(?:к|ен)|простроч(?:к|ен))[${L}]*`,
  `(?:просроч|простроч)(?:к|ен)[${L}]*\\s(?:(?:за|по|у|в|на|с|з|із)\\s)?(?:[${L}\\d]+\\s){0,2}(?:${PAYMENT}|тиж[${L}]+|недел[${L}]+|дн[${L}]+)`,
  `(?:${PAYMENT})\\s(?:[${L}]+\\s){0,2}(?:просроч|простроч)[${L}]+`,
  `(?:не|ще\\sне|еще\\sне|вчасно\\sне|вовремя\\sне)\\s?(?:сплач|оплач|платили|сплатили|оплатили|заплатили|погас)[${L}]*\\s(?:[${L}\\d]+\\s){0,2}${PAYMENT}`,
  `(?:неоплачен|несплачен|непогашен|пропущен)[${L}]*\\s(?:[${L}\\d]+\\s){0,2}${PAYMENT}`,
  `(?:ваш[${L}]*\\s)?(?:несплат|неуплат|неоплат|недоїмк|недоимк|неплат[ие]ж|заборгован|задолженност|недоплат)[${L}]*`,
  `(?:погас|сплат|закри|закро)[${L}]*\\s(?:[${L}]+\\s){0,2}(?:залиш|остат|хвост|хвіст|борг|долг)[${L}]*`,
  `(?:in\\s|your\\s|the\\s|these\\s|of\\s)?arrears${AFTER}|behind\\s(?:on|with|in)\\s(?:the\\s|your\\s)?(?:[a-z]+\\s)?${OWING_NOUN}${AFTER}`,
  `(?:unpaid|outstanding|overdue|missed|late|skipped)\\s(?:[a-z]+\\s)?${OWING_NOUN}${AFTER}|${OWING_NOUN}\\s(?:is|are|was|were|still|remains?|has\\sbeen|have\\sbeen)\\s(?:[a-z]+\\s){0,2}(?:overdue|unpaid|outstanding|missed|owing|past\\sdue)${AFTER}`,
  `(?:what|all|that|amount|sum|money|still)\\s(?:that\\s)?you\\s(?:still\\s)?owe${AFTER}|you\\s(?:still\\s)?owe\\s(?:us\\s)?(?:[£$€\\d]|for\\s|two|three|some|a\\s(?:few|couple|month|total|sum)|us${AFTER})|(?:amount|balance|sum)\\s(?:that\\sis\\s)?owing${AFTER}|repayment\\splan${AFTER}`,
);
const DEBT_NOTED = any('arrears', `не\\sплат[${L}]+`, `не\\sсплач[${L}]+`, `unpaid|past\\sdue|behind\\son`);

const MATTERS: readonly (Matter & { noted: RegExp })[] = [
  { family: 'вагітна', told: new RegExp(PREGNANCY, 'giu'), noted: new RegExp(`${PREGNANCY}|${PREGNANCY_NOTED}`, 'iu') },
  { family: 'борг', told: new RegExp(DEBT, 'giu'), noted: new RegExp(`${DEBT}|${DEBT_NOTED}`, 'iu') },
];

/** Matters that a note speaks of: in other words, or by a word whose family is in `families`. */
export const mattersIn = (note: string, families: ReadonlySet<string>): Matter[] =>
  MATTERS.filter(({ family, noted }) => families.has(family) || noted.test(note));
