// A threat told as how easily it is done: `відключити за старі борги справа пʼяти хвилин`. What one may switch off himself, and what was cut by mistake, are none.
import type { PhraseRule } from '../phrases/phrases.ts';

const CUT =
  'відключити|вимкнути|перекрити|обрізати|відрізати|вирубити|відрубати|розірвати|заблокувати|отключить|выключить|перекрыть|обрезать|отрезать|вырубить|отрубить|расторгнуть|заблокировать|cutting off|cut off|cutting|switching off|switch off|shutting off|shut off|turning off|turn off|pulling the plug|pull the plug|disconnecting|disconnect|closing|close|terminating|terminate|suspending';
const EASY = [
  '(справа|дело|діло|питання|вопрос|робота|matter|job|question|work) ..3 (хвилин*|хвилини|минут*|секунд*|години|дня|дзвінка|звонка|minute|minutes|minutes|second|seconds|hour|phone call|click)',
  '(нескладно|неважко|недолго|недовго|легко|раз плюнути|раз плюнуть|простіше простого|проще простого|запросто|easy|easily done|no trouble|no effort|is quick)',
  '(takes|take|took) ..1 (us|me|them|нам|мені) ..3 (minute|minutes|second|seconds|moment|phone call|click)',
  '(is|are) (a) ..2 (minute|minutes|second|seconds|moment|moments|click|clicks) ..1 (job|matter|work|task)?',
];
const DEBTS =
  'борг*|долг*|хвост*|заборгован*|задолжен*|неоплат*|неплат*|недоплат*|квитанці*|квитанци*|платіжк*|платежк*|arrears|debt|debts|unpaid|overdue|bills|accounts like|clients like|customers like|таких як ви|таким як ви|таких как вы|таким как вы|like yours|like you';

export const CUT_OFF: readonly PhraseRule<'threat'>[] = [
  {
    name: 'threat',
    sure: true,
    find: EASY.flatMap((easy) => [
      `(${CUT}) ..6 (${DEBTS}) ..3 ${easy}`,
      `(${DEBTS}) ..9 (${CUT}) ..4 ${easy}`,
      `(${CUT}) ..5 ${easy} ..9 (${DEBTS})`,
    ]),
    unlessBefore: ['(не|not|never|nobody|ніхто|никто|cannot|cant) ..3'],
    unless: [
      '(самі|самостійно|сами|самостоятельно|yourself|застосунк*|додатк*|кабінет*|приложени*|кабинет*|app|settings|налаштуван*|настройк*|помилк*|ошибк*|mistake|error|помилково|ошибочно)',
    ],
  },
  {
    // `Nobody is cutting you off yet`.
    name: 'threat',
    find: [
      '(nobody|no one|ніхто|никто) ..4 (disconnect*|cutting|cut|evict*|suing|sue|ban|banning|blocking|block|відключа*|вимика*|виселя*|блоку*|відключ*|отключа*|выселя*|блокир*|отключ*|судить*) ..2 (you|вас|тебе|тебя) ..1 (off|out)? (yet|for now|just yet|поки що|поки|пока что|пока|ще|еще) ..1',
    ],
    unless: ['(weather|works|ремонт*|аварі*|авари*|до ранку|до утра|until the)'],
  },
  {
    // `We do share notes with the other practices, so be nice`.
    name: 'threat',
    find: [
      '(so|тож|тому|отже|так що|так что|поэтому) ..1 (be nice|play nice|behave|behave yourself|be polite|keep it polite|чемніше|чемно|ввічливіше|повежливее|вежливее|потише|тихіше|без таких дописів|без таких відгуків|без таких постов|без таких отзывов) $',
    ],
    unlessBefore: ['(we|ми|мы|staff|команд*) ..4'],
    unless: ['(дітей|детей|children|kids|pool|бібліотек*|библиотек*|library|вночі|ночью|at night|сусід*|сосед*|neighbo*)'],
  },
  {
    name: 'threat',
    find: [
      '(mind|watch) (your) (tone|tongue|mouth|manners)',
      '(so|тож|тому|так що|так что|поэтому) ..2 (choose|pick|weigh|обирайте|добирайте|зважуйте|выбирайте|подбирайте|взвешивайте) ..1 (your|свої|свои)? (words|слова|вирази|выражения) ..1 (carefully|wisely|обережно|ретельно|аккуратно|тщательно)? $',
      '(стежте|слідкуйте|следите) ..1 (за) ..1 (язиком|словами|тоном|базаром|языком|словами)',
    ],
    unlessBefore: ['(не|not|never|dont) ..2', '(we|ми|мы) ..1'],
  },
];
