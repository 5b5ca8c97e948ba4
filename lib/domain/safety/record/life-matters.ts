// Matters of somebody's life that a note names in one word and a reply in others: how many children, bringing them up alone, an adopted child, work lost.
// Looked for only where the record speaks of the matter.

import { AFTER, any, L } from '../word-edges.ts';

const PARENT = `(?:мам|мат|батьк|тат|родител|отц|отец|пап)[${L}]*`;
const CHILD = `(?:дит(?!яч)|діт|дет(?!ск)|реб[её]н|малюк|малят|малыш|син|сын|доч|доньк|хлоп|дівч|мальч|девоч)[${L}]*`;
const COUNT =
  "(?:двоє|троє|четверо|п['’ʼ]ятеро|шестеро|семеро|двое|трое|пятеро|двох|трьох|чотирьох|п['’ʼ]ятьох|двоих|троих|четверых|пятерых|двома|трьома|чотирма|двумя|тремя|четырьмя|троими|двоими|[2-9])";
const COUNT_EN = '(?:two|three|four|five|six|seven|[2-9])';
const KIDS = '(?:little\\sones|kids|children|boys|girls|toddlers|sons|daughters)';
const MANY_CHILDREN = any(
  `${PARENT}\\s${COUNT}${AFTER}(?:\\s${CHILD})?`,
  `${COUNT}\\s(?:[${L}]+\\s)?${CHILD}`,
  `велик[${L}]*\\s(?:сім['’ʼ]|родин)[${L}]*|больш[${L}]*\\sсемь[${L}]*`,
  `(?:mum|mom|mother|father|dad|parent)\\s(?:of|to)\\s${COUNT_EN}${AFTER}|${COUNT_EN}\\s(?:[a-z]+\\s)?${KIDS}${AFTER}|(?:large|big)\\sfamily`,
);
const MANY_CHILDREN_NOTED = any(`(?:багатодіт|многодет)[${L}]*`);

const ALONE = any(
  `(?:сам|одн|самотн|одинок)[${L}]*\\s${PARENT}|${PARENT}[\\s-](?:один[оа]ч|одинок|самотн)[${L}]*`,
  `(?:вихову|воспит|рост|підійма|поднима)[${L}]*\\s(?:[${L}]+\\s){0,2}(?:сам|сама|самі|одна|один|самостійно|самостоятельно)${AFTER}`,
  `(?:сам|сама|одна|один|самостійно|самостоятельно)\\s(?:вихову|воспит|рост|піднима|поднима)[${L}]*`,
  `(?:single|lone|solo)\\s(?:mum|mom|mother|dad|father|parent)s?|(?:raising|bringing\\sup|parenting)\\s(?:[a-z]+\\s){0,4}(?:alone|single-handed(?:ly)?|(?:on|by)\\s(?:your|her|his|their)\\s?(?:own|self))`,
);

const ADOPTED = any(
  `(?:прийомн|при[её]мн|усиновлен|удочерен|усыновл[её]н|удочер[её]н)[${L}]*\\s(?:${CHILD}|сім['’ʼ][${L}]*|семь[${L}]*|${PARENT})`,
  `(?:усинов|удочер|усынов)[${L}]*`,
  `(?:adopted|adoptive|foster)\\s(?:[a-z]+\\s)?(?:son|daughter|child|children|kids?|boy|girl|baby|mum|mom|dad|mother|father|parents?|family|placement)`,
);

/** Whose work it is, where it is not his: `без роботи нашого відділу`. */
const OF_OURS = `(?!\\s(?:наш|ц[іи]|відділ|отдел|команд|майстр|мастер|сервіс|сервис|служб|ліфт|лифт|систем|фахів|специалист)[${L}]*)`;
const LASTING = `(?:офіційн|постійн|сталої|стабільн|официальн|постоянн|стабильн|штатн)[${L}]*`;
const PLACE_OF_WORK = `(?:робот[аиу]?|работ[аыу]?|заробітк[ау]|заработк[ау]|доход[ау]|працевлаштуван[${L}]*|трудоустройств[${L}]*|місц[яе]|мест[ао])${AFTER}`;
const WORK_LOST = any(
  `(?:втра[тч]|потер)[${L}]*\\s(?:[${L}]+\\s)?(?:робот|работ|заробіт|заработ|посад|должност)[${L}]*`,
  `(?:без|пошук[${L}]*|поиск[${L}]*|шука[${L}]*|ище[${L}]*|ищу[${L}]*)\\s(?:нов[${L}]*\\s)?(?:робот|работ|заробіт|заработ)[${L}]*${AFTER}${OF_OURS}`,
  `без\\s${LASTING}\\s${PLACE_OF_WORK}|${LASTING}\\s${PLACE_OF_WORK}\\s(?:[${L}]+\\s){0,4}(?:нема|немає|нет)${AFTER}|(?:нема|немає|нет)\\s(?:[${L}]+\\s){0,2}${LASTING}\\s${PLACE_OF_WORK}`,
  `не\\s(?:працюєте|работаете)${AFTER}(?!\\s(?:з|із|с|над|на)\\s)`,
  `(?:ви|вы|ваш[${L}]*|вас)\\s(?:[${L}]+\\s){0,3}між\\sроботами${AFTER}|(?:вы|вас)\\s(?:[${L}]+\\s){0,3}между\\sработами${AFTER}`,
  `місця\\sроботи,?\\s[^.!?\\n]{0,30}(?:нема|немає)${AFTER}|места\\sработы,?\\s[^.!?\\n]{0,30}нет${AFTER}`,
  `(?:знайдете|найд[её]те|влаштуєтес[ья]\\sна|устроитесь\\sна)\\s(?:[${L}]+\\s)?(?:роботу|работу|місце|место)${AFTER}|(?:влаштуєтес[ья]|устроитесь)(?=[,.;!])`,
  `(?:ваш|вас|тебе|тебя)[${L}]*\\s(?:[${L}]+\\s)?(?:звільн|уволи|уволен|увольн|скороти|сократи)[${L}]*`,
  `(?:lost|losing|lose|loss\\sof)\\s(?:your|the|a|his|her)\\s(?:[a-z]+\\s)?(?:job|work|position|income)${AFTER}|(?:made|being)\\sredundant|laid\\soff|between\\sjobs|out\\sof\\swork${AFTER}|job\\s(?:hunt|loss|search)[a-z]*|your\\s(?:dismissal|redundancy|layoff|unemployment)`,
  `you(?:['’]re|\\sare|\\saren['’]t)\\s(?:[a-z]+\\s)?(?:not\\s)?(?:currently\\s|presently\\s|yet\\s|in\\s)?(?:(?<=not\\s(?:[a-z]+\\s)?|aren['’]t\\s(?:[a-z]+\\s)?)(?:working|employed|work|earning)${AFTER}(?!\\s(?:with|on|for\\sus)${AFTER}))`,
  `you(?:['’]ve|\\shave)?\\s(?:got\\s)?no\\s(?:steady\\s|regular\\s|permanent\\s|full-time\\s|paid\\s)?(?:job|work|employment|employer)${AFTER}|(?:back|settled)\\sin\\s(?:work|employment|a\\s(?:new\\s)?job)${AFTER}`,
  `you(?:['’]re|\\sare)?\\s(?:[a-z]+\\s)?(?:look|looking|search|searching|hunt|hunting)\\sfor\\s(?:a\\s)?(?:new\\s)?(?:job|work|employment)${AFTER}|without\\s(?:a\\s)?(?:steady|regular|permanent|official)\\s(?:job|work|employment)${AFTER}`,
);
const WORK_LOST_NOTED = any(
  `(?:звільн|уволи|уволен|уволь|скороти|скорочен|сократи|сокращ)[${L}]*`,
  `laid[\\s-]off|fired|dismissed|redundan[a-z]+|unemploy[a-z]+|jobless|безробіт[${L}]*|безработ[${L}]*`,
);

/** Nobody else's sugar is spoken of as his own. */
const SUGAR = any(
  `(?:з|із|с|при)\\s(?:ваш|тво)[${L}]*\\s(?:[${L}]+\\s)?(?:цукр|сахар)[${L}]{1,3}${AFTER}`,
  `(?:висок|низьк|низк|ваш)[${L}]*\\s(?:рівн|уровн|рівен|уровен)[${L}]*\\s(?:цукру|сахара|глюкоз)[${L}]*`,
  `(?:to|with|for)\\syour\\s(?:blood\\s)?(?:sugar|glucose)s?${AFTER}(?!\\s(?:bowl|cube|sachet|free))|blood\\s(?:sugar|glucose)s?${AFTER}`,
);
const SUGAR_NOTED = any(`діабет[${L}]*|диабет[${L}]*|diabet[a-z]*|(?:сд|цд)\\s?-?[12]`);

/** `said`: what in a review counts as told by the author himself, where that is more than `told`. */
export type LifeMatter = { family: string; told: RegExp; noted: RegExp; said?: RegExp };

const matter = (family: string, told: string, ...noted: string[]): LifeMatter => ({
  family,
  told: new RegExp(told, 'giu'),
  noted: new RegExp([told, ...noted].join('|'), 'iu'),
});

/** `family`: the first word of its line in `generic-words.ts`. */
export const LIFE_MATTERS: readonly LifeMatter[] = [
  matter('багатодітний', MANY_CHILDREN, MANY_CHILDREN_NOTED),
  matter('одиначка', ALONE),
  matter('усиновлення', ADOPTED),
  matter('безробітний', WORK_LOST, WORK_LOST_NOTED),
  matter('діабет', SUGAR, SUGAR_NOTED),
];
