// Matters of a note that a reply tells in words none of which tells it alone: `на седьмом месяце`, `a baby on the way`, `your arrears`.
// Looked for only where the record speaks of the matter: elsewhere `в вашем положении` is anybody's position. So are a loss and how often one complains.

import { AFTER, any, L } from '../word-edges.ts';
import { BODY_MATTERS } from './body-matters.ts';
import { CARE_MATTERS } from './care-matters.ts';
import { HARD_TIMES } from './hard-times.ts';
import { LIFE_MATTERS, type LifeMatter } from './life-matters.ts';

export type Matter = {
  /** First word of its line in `generic-words.ts`. */
  family: string;
  told: RegExp;
  /** What in a review counts as told by the author himself; missing = the same. */
  said?: RegExp;
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
  `при\\sнадії${AFTER}|під\\sсерцем|под\\sсердцем|токсикоз[${L}]*|(?:дитин|маля|реб[её]н|малыш)[${L}]*,?\\s(?:що|яке|яка|который|которая)?\\s?(?:скоро|незабаром|вот-вот)`,
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

const KIN =
  '(?:близьк|близк|рідн|родн|дружин|жен[ауыеой]{1,2}|чоловік|муж|супру|мам|матір|мать|матер|батьк|отц|отец|тат|бабус|бабуш|дідус|дедуш|син|сын|доньк|дочк|доч|дитин|реб[её]н|брат|сестр|друг|подруг)';
const HER =
  '(?:him|her|them|your\\s(?:late\\s|dear\\s)?(?:husband|wife|partner|mother|mum|mom|father|dad|son|daughter|brother|sister|child|baby|friend|parents?|nan|gran[a-z]*|grand[a-z]+|loved\\sone|dog|cat|pet))';
const LOSS = any(
  `(?:ваш|тво)[${L}]*\\s(?:[${L}]+\\s)?(?:втрат|утрат|потер)(?:а|и|у|і|ы|е|ою|ой|я|ю|ею|ь)${AFTER}(?!\\s(?:пос|зам|зак|час|врем|грош|ден))`,
  `(?:втрат|утрат|потер)[${L}]*\\s(?:ваш[${L}]*\\s|свою\\s|свого\\s|своего\\s)?${KIN}[${L}]*`,
  `(?:ваш|тво)[${L}]*\\s(?:[${L}]+\\s)?(?:гор(?:е|я|ю|і|ем)|скорбот[${L}]*|скорб[ьи]ю?|траур[${L}]*|жалоб(?:а|у|і)(?=\\sза))${AFTER}`,
  `співчутт[${L}]*|соболезн[${L}]*|співчуваємо\\s(?:вам\\s)?(?:з\\sприводу\\s)?(?:ваш[${L}]*\\s)?(?:втрат|горю)[${L}]*`,
  `(?:світл|светл)[${L}]*\\sпам[${L}'’ʼ]+|(?:не\\sстало|пішов\\sз\\sжиття|пішла\\sз\\sжиття|уш[её]л\\sиз\\sжизни|ушла\\sиз\\sжизни|у\\sжалобі|в\\sтрауре)${AFTER}`,
  `(?:losing|lost|loss\\sof|passing\\sof|death\\sof|grieving|mourning|without)\\s${HER}${AFTER}(?!\\s(?:order|file|parcel|bag|booking|account))`,
  `your\\s(?:[a-z]+\\s)?(?:loss|grief|bereavement|sorrow)${AFTER}(?!\\sof\\s(?:time|money|signal|data|earnings))|bereave[a-z]+|condolence[a-z]*|(?:a|the|his|her|their)\\swake\\s(?:for|of)|(?:his|her|their|your\\s[a-z]+['’]s)\\spassing|(?:time|moment|hour)\\sof\\s(?:grief|mourning|loss|sorrow)|your\\s(?:husband|wife|partner|mother|mum|mom|father|dad|son|daughter|brother|sister)\\s(?:passed|died)|passed\\saway|(?:your|the|his|her)\\slate\\s(?:husband|wife|mother|father|partner|mum|dad|son|daughter)|widow[a-z]*|in\\smourning|probate`,
);
const LOSS_NOTED = any(
  `(?:died|dies|death|deceased|passed|buried|funeral|widow[a-z]*|probate|bereave[a-z]*|помер|умер|загину|погиб|похорон|удов|вдов)[${L}]*`,
);

const TIMES =
  "(?:втретє|вчетверте|вп['’ʼ]?яте|вдруге|вшосте|знову|вкотре|не\\sвперше|(?:во?\\s)?(?:котрий|который|третий|четв[её]ртый|пятый|второй|шестой|десятый)\\sраз|(?:не\\s)?(?:втретє|вперше)|не\\s(?:в\\s)?перв(?:ый|ой)\\sраз|не\\sвпервые|(?:друг|трет|четверт|п['’ʼ]?ят|шост|сьом|десят)[а-яіїє]{1,2}\\sраз|опять|тричі|двічі|трижды|дважды|(?:уже\\s|вже\\s)?(?:\\d{1,2}|три|четыре|чотири|п['’ʼ]?ять|шість|шесть|семь|сім)\\sраз(?:и|а|ів)?)";
const NUMBERED =
  "(?:\\d{1,2}-?(?:тє|те|ге|ша|я|ая|е|ое|st|nd|rd|th)?|друг|трет|четверт|п['’ʼ]?ят|шост|сьом|восьм|втор|четв[её]рт|пят|шест|седьм|десят)";
const COMPLAINT = `(?:скарг|звернен|претензі|рекламаці|жалоб|обращени|претензи|рекламаци|заявк|заяв)[${L}]*`;
const COMPLAINS = `(?:скарж|жалу|жалов|зверта|звернул|обраща|обрати|пишете|пишите|написал|написали|телефонуєте|звоните)[${L}]*`;
const NTH_EN = '(?:second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th|6th|latest|umpteenth|repeated|previous|earlier)';
const HOW_OFTEN_EN = '(?:twice|(?:two|three|four|five|six|seven|several|many|\\d{1,2})\\stimes|before|repeatedly|again\\sand\\sagain)';
const OFTEN = any(
  `${NUMBERED}[${L}]{0,4}\\s(?:вже\\s|уже\\s)?(?:за\\s(?:рік|год|місяць|месяц)\\s)?(?:ваш|тво)[${L}]*\\s${COMPLAINT}`,
  `(?:ваш|тво)[${L}]*\\s(?:вже\\s|уже\\s)?(?:${NUMBERED})[${L}]{0,4}\\s${COMPLAINT}`,
  `(?:ви|вы)\\s(?:[${L}]+\\s){0,2}(?:${COMPLAINS}\\s(?:нам\\s|до\\sнас\\s|к\\sнам\\s)?(?:вже\\s|уже\\s)?${TIMES}|${TIMES}\\s(?:[${L}]+\\s)?${COMPLAINS})`,
  `not\\s(?:your|the)\\sfirst\\s(?:complaint|claim|ticket|letter|time\\s(?:that\\s)?you)`,
  `your\\s(?:[a-z]+\\s)?${NTH_EN}\\s(?:complaint|claim|ticket|letter|grievance)s?`,
  `you(?:['’]ve|\\shave)?\\s(?:[a-z]+\\s){0,2}(?:complained|written\\sto\\sus|wrote\\sto\\sus|raised\\sthis|contacted\\sus|been\\sin\\stouch)\\s(?:[a-z]+\\s)?${HOW_OFTEN_EN}`,
);
const OFTEN_NOTED = any(
  `\\d{1,2}\\s(?:скарг|жалоб|звернен|обращен|претенз)[${L}]*`,
  `${NUMBERED}[${L}]{0,4}\\s${COMPLAINT}`,
  `(?:${COMPLAINT}|${COMPLAINS})\\s(?:[${L}]+\\s)?(?:${TIMES}|постійно|постоянно|часто|регулярно)`,
  `${TIMES}\\s(?:${COMPLAINT}|${COMPLAINS})|(?:часто|постійно|постоянно)\\s${COMPLAINS}`,
  `${NTH_EN}\\s(?:complaint|claim|grievance)|\\d{1,2}\\scomplaints|complain[a-z]*\\s(?:[a-z]+\\s)?(?:${HOW_OFTEN_EN}|often|a\\slot)|(?:frequent|serial|repeat)\\scomplainer`,
);

const MATTERS: readonly LifeMatter[] = [
  { family: 'вагітна', told: new RegExp(PREGNANCY, 'giu'), noted: new RegExp(`${PREGNANCY}|${PREGNANCY_NOTED}`, 'iu') },
  { family: 'борг', told: new RegExp(DEBT, 'giu'), noted: new RegExp(`${DEBT}|${DEBT_NOTED}`, 'iu') },
  { family: 'смерть', told: new RegExp(LOSS, 'giu'), noted: new RegExp(LOSS_NOTED, 'iu') },
  { family: 'скарги', told: new RegExp(OFTEN, 'giu'), noted: new RegExp(OFTEN_NOTED, 'iu') },
  ...LIFE_MATTERS,
  ...BODY_MATTERS,
  ...HARD_TIMES,
  ...CARE_MATTERS,
];

/** Matters that a note speaks of: in other words, or by a word whose family is in `families`. */
export const mattersIn = (note: string, families: ReadonlySet<string>): Matter[] =>
  MATTERS.filter(({ family, noted }) => families.has(family) || noted.test(note));
