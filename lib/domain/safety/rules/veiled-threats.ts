// Threats that name no threat: whoever writes or complains is served worse, and what is kept quiet is better for one's place. `Кто много пишет, у того потом долго чинят лифт`.
import type { PhraseRule } from '../phrases/phrases.ts';

/** Whoever complains, as a habit; those who wrote once, `хто написав`, are only answered. */
const COMPLAINS =
  'скаржиться|скаржаться|жаліється|жаліються|бурчить|бурчать|галасує|галасують|обурюється|обурюються|жалуется|жалуются|ворчит|ворчат|возмущается|возмущаются|скандалит|скандалят|скандалить|complain|complains|grumble|grumbles|moan|moans|rant|rants';
/** One may write timetables as well: it must be much, or a review. */
const WRITES = 'пише|пишуть|строчить|строчать|пишет|пишут|строчит|строчат|post|posts|write|writes|шумить|шумит';
const MUCH = 'багато|забагато|много|слишком много|часто|постійно|постоянно|вічно|вечно';
const MATTER =
  'багато|забагато|много|too much|a lot|lots|скарг*|жалоб*|відгук*|отзыв*|reviews|complaints|комент*|коммент*|таке|такое|такі|такие|such|like this|things|nasty|гадост*|гидот*|пости|посты|дописи|зайве|лишнее|online|в інтернеті|в интернете|у мережі|в сети';
const WHO = 'хто|кто|які|яка|що|которые|который|что|who|whoever';
const LOUD =
  '(loud|noisy|complaining|скандальн*|галаслив*|крикливих|крикливым|шумн*|невдоволених|недовольных|вічно незадоволених|вечно недовольных) (customers|guests|clients|tenants|parents|patients|residents|клієнт*|клиент*|мешканц*|жильц*|гост*|гостей|батьк*|родител*|пацієнт*|пациент*)';
const COMPLAINERS = [`(${WHO}) ..2 (${COMPLAINS})`, `(${WHO}) ..1 (${WRITES}) ..2 (${MATTER})`, `(${WHO}) ..1 (${MUCH}) (${WRITES})`, LOUD];

const SOMEHOW =
  '(чомусь|почему то|somehow|strangely|oddly|funnily|for some reason|дивним чином|странным образом|чудесным образом|дивовижно|як на зло|как назло|випадково|случайно|by chance|mysteriously)';
const SERVED =
  'чинять|лагодять|ремонтують|полагодять|чекати|чекає|чекають|обслуговують|вмикають|їдуть|їде|привозять|везуть|приймають|зникає|зникають|вимикають|ламається|трапляється|дістається|достається|чинят|ремонтируют|ждать|ждет|ждут|обслуживают|включают|едут|едет|привозят|везут|принимают|пропадает|отключают|ломается|достается|попадается|wait|waits|get|gets|take|takes|find|finds|end up|ends up|served|mended|repaired|fixed|drops|breaks|treated|come|comes|arrive|arrives';
const WORSE =
  'more often|довго|довше|долго|дольше|подовгу|подолгу|останнім|останніми|останніх|последним|последними|тижнями|місяцями|неделями|месяцами|частіше|чаще|гірше|хуже|найгірша|найгірше|худшая|худшее|найгірший|худший|longer|longest|last|slower|slowest|worst|worse|weeks|months|back of the queue|end of the queue|bottom of the list|в кінець черги|в кінці черги|в конец очереди|в конце очереди|no place|no places|no room|no table';

/** Nothing but care for those who wait: an apology, or what is done about it. */
const CARED_FOR = [
  '(sorry|apolog*|вибач*|перепрош*|прикро|извин*|простите|на жаль|к сожалению|unfortunately)',
  '(so|тому|тож|отже|поэтому|and so|thats why) ..1 (we|ми|мы|додамо|додали|відкри*|откро*|добав*|two|a second|із|зі|з|со|с|від|from)',
  '(увечері|ввечері|вечорами|вечером|вечерами|вночі|ночью|evening|evenings|night|weekend|вихідні|выходные|листом|письмом|by letter|by post|поштою|почтой)',
  '(праві|правы|right|розуміємо|понимаем|understand|второй|другий|second|помилк*|ошибк*|error|bug|збій|сбой|код|code)',
  '(first|первым|первыми|першим|першими|within|today|сьогодні|сегодня|одразу|сразу|at once|бонус*|подарун*|подар*)',
];

const ADVISED =
  'радимо|раджу|радили б|радив би|радила б|краще|ліпше|не варто|не слід|советуем|советую|советовали бы|лучше|не стоит|не следует|не раджу|не радимо|не советую|не советуем|на вашому місці|на вашем месте|better|best|wiser|wise|advise|suggest|recommend|would keep|rather keep|in your place|if i were you';
const QUIET = [
  '(сміття з хати|виносити це на люди|виносити таке на люди|виносити на люди|сор из избы|выносить это на люди|выносить такое на люди|dirty linen|dirty laundry|between us|in the family|між нами|между нами|мовчати|помовчати|промовчати|молчать|помолчать|промолчать|keep quiet|stay quiet|be quiet|не шуміти|не шуметь|не галасувати|не скаржитися|не скаржитись|не жаловаться|not to complain|not complain|not to make a fuss|not to make noise)',
  `(не|not|not to) (писати|писать|post|write|публікувати|публиковать|викладати|выкладывать) ..2 (${MATTER})`,
];
const SCARCE = [
  '(місць|місця|мест|места|вільних|places|spaces|beds|flats|slots|rooms|tables|seats) ..5 (мало|обмаль|небагато|немного|нема|на всіх не|на всех не|few|scarce|limited|hard to get|hard to find|in short supply)',
  '(мало|обмаль|небагато|немного|few) ..1 (місць|мест|places|spaces|beds|flats|slots|rooms|tables|seats)',
  '(охочих|бажаючих|желающих|families|candidates|applicants) ..3 (багато|много|чимало|немало|вистачає|хватает|many|plenty|waiting)',
  '(черга|черги|очередь|очереди|queue|waiting list) ..5 (довга|довгі|велика|длинная|длинные|большая|long)',
  '(незамінних|незаменимых|irreplaceable)',
];

export const VEILED_THREATS: readonly PhraseRule<'threat'>[] = [
  {
    name: 'threat',
    sure: true,
    find: COMPLAINERS.flatMap((who) => [
      `${who} ..7!OF_WHAT ${SOMEHOW}`,
      `${SOMEHOW} ..5 ${who}`,
      `${who} ..6!OF_WHAT (${SERVED}) ..3 (${WORSE})`,
      `${who} ..6!OF_WHAT (${WORSE}) ..3 (${SERVED})`,
    ]),
    unlessBefore: ['(не|not|never|no|якщо|если|if|чому|почему|why|дякуємо|дякую|спасибо|thank*) ..3'],
    unless: CARED_FOR,
  },
  {
    // `Менше пишіть, і ліфт полагодять швидше`.
    name: 'threat',
    sure: true,
    find: [
      '(complain|write|post|grumble|moan) less ..1 (and|then) ..7 (faster|sooner|quicker|better)',
      '(the less you|чим менше ви|чем меньше вы|що менше ви) ..2 (complain|write|post|пишете|скаржитеся|скаржитесь|жалуетесь|шумите|шумите) ..6 (faster|sooner|quicker|better|швидше|скоріше|краще|быстрее|скорее|лучше)',
      `(${WHO}) ..1 (менше|меньше|не|less|never|dont|doesnt) (${COMPLAINS}|${WRITES}) ..6!OURS_OR_NOT (швидше|першими|першим|скоріше|быстрее|первым|первыми|скорее|faster|first|sooner|quicker)`,
      '(менше|поменше|меньше|поменьше) ..1 (пишіть|скаржтеся|скаржтесь|жалійтеся|пишите|жалуйтесь|скандальте|шуміть|шумите|писали б|писали бы|скаржилися б|жаловались бы) ..6 (швидше|скоріше|краще|быстрее|скорее|лучше)',
    ],
    unlessBefore: ['(не|not|never) ..1'],
  },
  {
    // `Радимо не виносити сміття з хати: місць мало, а охочих багато`.
    name: 'threat',
    sure: true,
    across: true,
    find: SCARCE.flatMap((scarce) =>
      QUIET.flatMap((quiet) => [`(${ADVISED}) ..3 ${quiet} ..14!OURS ${scarce}`, `${scarce} ..8!OURS (${ADVISED}) ..3 ${quiet}`]),
    ),
    // Another way to reach us is told.
    unless: [
      '(а|але|but|rather|instead) ..2 (телефон*|зателефон*|звон*|позвон*|дзвон*|подзвон*|приход*|приезж*|call|calling|ring|phone|come)',
    ],
  },
  {
    // `Лучше не шуметь в интернете, учителя тоже это читают`.
    name: 'threat',
    sure: true,
    find: [
      ...QUIET.map(
        (quiet) =>
          `(${ADVISED}|думайте|подумайте) ..3 ${quiet} ..8 (teachers|вчителі|вчительки|учителя|учительницы|вихователі|воспитатели|лікарі|врачи|doctors|nurses|майстри|мастера) ..2 (це|это|this|these|теж|також|тоже|also|too)? ..3 (читають|читают|read|бачать|видят|see)`,
      ),
      `(think|думайте|подумайте) ..4 (teachers|вчителі|вчительки|учителя|учительницы|вихователі|воспитатели|лікарі|врачи|doctors|nurses|майстри|мастера) ..2 (це|это|this|these|теж|також|тоже|also|too)? ..3 (читають|читают|read|бачать|видят|see)`,
    ],
  },
  {
    // Glad of what is nobody's business: `nice to know which school your daughter goes to`.
    name: 'threat',
    sure: true,
    find: [
      '(glad|nice|great|lovely|happy|wonderful|interesting|приємно|приятно|раді|рады|цікаво|интересно) (to)? (know|learn|hear|find out|знати|знать|узнать|дізнатися|дізнатись) ..1 (where you live|where you work|where you park|which school|what school|which nursery|де ви живете|де ви працюєте|де ви паркуєтеся|где вы живете|где вы работаете|где вы паркуетесь|в якій школі|в какой школе|у якій школі|куди ходять ваші|куда ходят ваши)',
    ],
    unlessBefore: ['(would|will|could|було б|було|было бы|было|буде|будет|нам|мені) ..2'],
  },
];
