// Asking for a rating, its change or the removal of a review; and favours that hang on one. An invitation to everybody to share an opinion is neither.
import type { PhraseRule } from '../phrases/phrases.ts';

const ASK =
  '(прос*|просим|попрос*|прохання|просьба|пропону*|предлага*|раді|рада|будемо|будем|вдячн*|благодарн*|признательн*|сподіва*|надіє*|надеемся|надеюсь|розрахову*|рассчитыва*|хотіли|хотіл*|хотели|хотелось|можете|можна|можно|могли|могли б|зможете|сможете|радимо|советуем|чекаємо|чекатимемо|ждем|чи|would|could|can|please|pls|kindly|ask|asking|request|hope|hoping|appreciate|love|consider|mind|invite|encourage|grateful|wish|like|expect|want|need|mean|urge|beg)';
const IF = '(якщо|якби|коли|щоб|аби|если|чтобы|когда|раз|if|that|once|when|should)';

export const RATING_REQUEST: readonly PhraseRule<'rating_request'>[] = [
  // What is to hang there no longer, without a word for a review that the learnt part would know it by.
  {
    name: 'rating_request',
    sure: true,
    find: [
      '(вдячн*|благодарн*|признательн*|раді|рады|радий|рад|рада|grateful|glad|appreciate) ..3 (якщо|якби|если|if) ..4 (не) ..2 (висі*|висе*|висит*)',
      '(сенсу|сенс|смисл*|смысла|смысл|потреби|нужды) ..1 (в|у) ..1 (цьому|цій|этом|этой) ..1 (REVIEW|пості|дописі|посте) ..2 (немає|нема|нет|вже|уже|больше|більше)',
    ],
    unless: ['(оголош*|объявл*|картин*|дзеркал*|зеркал*|вивіск*|вывеск*|програм*|приложен*|телефон*|сайт*|екран*|экран*)'],
  },
  {
    name: 'rating_request',
    find: [
      // Any way to alter stars, and what one hopes to see instead.
      'ASKED ..3!REPLY STARS',
      'ALTER ..3!REPLY (зірк*|зіроч*|звездоч*|звезд*|оцінку|оцінки|оценку|оценки|рейтинг|бал|балл|бали|баллы|пятірку|пятерку)',
      'ALTER (ваш|свій|свой|цей|этот|негативний|негативный|поганий|плохой|попередній|предыдущий|старий|старый) ..2 (відгук|отзыв|коментар|комментарий|допис|пост)',
      '(сподіва*|надеем*|надеюс*|чекаєм*|чекатим*|ждем|будем ждать|розрахову*|рассчит*|hope*|hoping|look*|appreciat*|love|waiting|wait) ..6 (оновлен*|змінен*|виправлен*|відредагован*|обновлен*|измененн*|исправленн*|отредактированн*|updated|revised|edited|amended|improved) ..2 REVIEW',
      '(edit|update|change|correction|revision|зміна|зміну|правка|правку|корекція|изменение|смена) ..3 (of|to|in)? ..2 (the|your|those|that|ваш*|цих|этих)? ..1 (stars|star|rating|score|зірок|зірочок|оцінки|звезд|звездочек|оценки|рейтингу|рейтинга) ..6 (appreciat*|help|great|nice|kind|lovely|welcome|допом*|помо*|вдячн*|благодар*|раді|рады)',
      '(turn*|перетвор*|преврат*|convert*|make|making|mak|зробіть|зробити|сделайте|сделать|змініть|поміняйте|поменяйте) ..5 (star|stars|зірк*|зірок|звезд*|одиниц*|одиничк*|единиц*|одну|один|one|two|1|2|3|трійк*|тройк*|двійк*|двойк*) ..3 (into|to|на|в|у) ..2 (a|an)? (5|пять|five|four|пятірк*|пятерк*|чотири|четвірк*|четверк*|4|four|fives|краще|лучшее)',
      '(зроби*|сдела*|do|make) ..3 (щось|что то|something)? ..2 (з|с|about|with) ..2 (цією|этой|this|that|your) ..1 (оцінкою|оценкой|rating|star|одиницею|единицей)',
      '(не забудьте|не забудь|незабудьте|dont forget|remember|please remember) ..1 (to)? ..4 STARS',
      '(будет|буде|було б|было бы|would be|only) ..1 (чесно|честно|справедливо|fair|right|nice|kind|логічно|логично) ..3 (ALTER|CHANGE|CHANGE_STARS) ..3 REVIEW',
      'CHANGE ..1 (what you wrote|what you posted|what you said here|your words|написане|написанное|те що написали|то что написали)',
      // Change of what stands: `змініть, будь ласка, свій відгук`, `take down your review`, `підняти до пʼяти зірок`.
      'CHANGE ..3!REPLY REVIEW',
      'CHANGE YOUR ..4!REPLY REVIEW',
      'CHANGE_STARS ..2!REPLY STARS',
      'CHANGE_STARS YOUR ..3!REPLY STARS',
      'CHANGE (його|её|ее|його|it) ..2 (до|на|to) ..2 (5|пяти|пять|five|4|four|чотирьох|четырех|краще|лучше|positive|higher|позитивн*|положительн*)',
      `${IF} ..5 CHANGED ..3!REPLY REVIEW`,
      `${ASK} ..5 (зміну|зміни|перегляд|перегляду|видалення|підвищення|коригування|изменение|изменения|пересмотр|пересмотра|удаление|удаления|повышение|корректировку|removal|deletion|revision|change|withdrawal) ..2 (of|to|in|your|the)? ..2 REVIEW`,
      'REVIEW ..3 (можна|можно|варто|стоит|слід|следует|просимо|просим|прошу|треба|потрібно|нужно) ..2 CHANGE',
      // The rating first: `вашу оцінку, будь ласка, змініть`, `відгук просимо видалити`.
      '(вашу|ваш|ваши|ваші|свою|свій|свой|your) REVIEW ..4 (змініть|видаліть|приберіть|оновіть|виправте|перегляньте|измените|удалите|уберите|обновите|исправьте|пересмотрите|змінити|видалити|прибрати|оновити|изменить|удалить|убрать|обновить|поправить)',
      'REVIEW ..2 (to be|be|gets|get) (changed|updated|removed|deleted|revised|amended|taken down|upgraded|reconsidered|raised|edited)',
      // The mind and the rating: `переглянете свою думку і оцінку`.
      '(перегляньте|переглянете|змініть|зміните|измените|пересмотрите|reconsider|change|rethink) ..5 (думку|рішення|мнение|решение|opinion|mind|view) ..4 REVIEW',
      // More stars.
      '(додайте|додати|добавьте|добавить|накиньте|докиньте|прибавьте|прибавить|add|adding|plus|bump|bumping|upping|raise|raising|up) ..5!OURS (зірк*|зірок*|зіроч*|звезд*|бал*|star|stars|point*)',
      '(ще|еще|another|one more|an extra|extra|few more|couple more) ..2 (зірк*|зіроч*|звездочк*|звезд*|star|stars) ..4 (було|були|була|будем*|порад*|був|было|бы|would|help|mean)',
      // Votes of others.
      '(друзів|друзей|знайомих|знакомых|рідних|родных|friends|family|relatives|employees|співробітників) ..4 (залишити|залишили|оставить|оставили|поставити|поставили|поставить|написати|написать|leave|post|write|give) ..4 (GOOD) ..2 REVIEW',
      // Hints that a low rating harms.
      '(така|таку|такая|такую|низьк*|низк*|одна|low|1) ..2 (оцінк*|оценк*|зірк*|звезд*|rating|star) ..4 (шкодить|псує|вредит|портит|hurts|harms|affects) ..10 (змін*|пересмотр*|перегля*|измен*|change|reconsider|update)',
      '(вищ*|більш*|высш*|высок*|повыше|higher|better) (оцінк*|оценк*|бал|балл|рейтинг|rating|score|ratings) ..2 (від вас|от вас|from you)',
      '(допомогл*|допомогти|допоможе|допомагає|поможет|помогл*|помогает|would help|helps us|means a lot) ..4!EARN GOOD ..1 POSTED',
      `${ASK} ..4 (пересмотреть|переглянути|пересмотрите|переглянете) ..2 REVIEW`,
      '(take|taking|took|bring|pull) ..3!OURS REVIEW (down|off)',
    ],
    unlessBefore: [
      '(не) (просим*|прошу|просять|просит|будемо|будем|треба|потрібно|нужно|надо|вимагаємо|требуем|обовязково|обязательно|збираємося|собираемся|маємо|имеем|маю|станемо|станем|можемо|можем|хочемо|хотим|пропонуємо|предлагаем|закликаємо|вправі|вправе|мусите|должны|повинні|зобовязані) ..2',
      '(ніколи|никогда|жодним чином|нікого|никого) ..3',
      '(not|never|dont|wont|wouldnt|cannot|cant|no need|isnt|arent|without) ..3!NICELY',
      '(дякуємо|дякую|спасибі|спасибо|благодарим|вдячні|thank you|thanks|thankful|glad|happy|delighted) ..1 (що|за|что|for|that|you|to see) ..3',
      '(ми|мы|we|we will|well|we have|weve|we can|we could|we may|ми можемо|мы можем)',
      '(право|можливість|возможность|right|you are free|youre free|свобод*|вільні) ..2',
      '(як|как|how) (to|you can)?',
      '(earn|earning|deserve|заслуж*|заробити|заработать|отримати|получить|receive|win) ..3',
    ],
    unless: [
      // The star of a telephone: `натисніть зірочку і нуль`.
      '(натисніть|натискайте|натиснути|нажмите|нажимайте|нажать|наберіть|набирайте|наберите|press|dial|tap|hit) ..1 (зірочку|звездочку|star|asterisk) ..2 (NUMBER|нуль|ноль|zero|один|одиницю|единицу|решітку|решетку|hash|pound|key|потім|потом|затем)',
      '(star|asterisk) (key|button)',
      '(клавіш*|клавиш*|кнопк*) ..1 (зірочк*|звездочк*)',
      '(glad|happy|pleased|delighted|thrilled|раді|радий|рада|рады|рад|приємно|приятно) (that|to see|to see that|що|что|бачити що|видеть что)? (ви|вы|you|youve) ..1 (CHANGED|changed|updated|revised|raised|improved|edited|increased)',
      '(не) (просимо|просим|прошу|будемо просити|будем просить) ..3 CHANGE',
      'REVIEW ..1 (допоміг|допомогли|допоможе|допоможуть|допомагає|допомагають|помог|помогли|поможет|помогут|помогает|помогают|змусив|змусили|заставил*|надихнув|helped|helps|help|made|pushed|led|will help) ..3 CHANGE',
      '(правил*|політик*|политик*|rules|policy|terms|guidelines|law|закон*) ..6 (забороня*|не дозвол*|запреща*|не позволя*|forbid*|prohibit*|not allow*|dont allow)',
    ],
  },
  {
    name: 'rating_request',
    find: [
      // Giving a good one.
      'GIVE ..5!SERVED GOOD ..2 POSTED',
      '(share) (a|an|another|more) ..2 GOOD ..1 (review|reviews|rating|ratings)',
      'GIVE ..4!SERVED GOOD ..1 (відгук*|отзыв*|feedback|коментар*|комментари*|comment)',
      'GIVE ..3 (нам|us|me|зірок|звезд) ..2 (5|пять|five|10) REVIEW?',
      'GIVE ..2 REVIEW ..4 (5|пять|пяти|five|найвищ*|высш*|максимальн*|позитивн*|положительн*)',
      '(поставте|поставьте|ставте|ставьте|дайте|поставите|заслуговуємо на) ..3 (пятірк*|пятерк*|5|вище|выше|повыше)',
      'RATE ..4!PAST (GOOD|вище|выше) ..3',
      'RATE ..4 (у|в|на|as|with|at) (5|пять|five|10) STARS?',
      // Soft ways.
      '(будемо|будем|буду|був|була) ..3 (вдячн*|раді|радий|рада|благодарн*|рады|рад|щаслив*|признательн*) ..6!EARN GOOD ..2 POSTED',
      '(були б|були би|был бы|была бы|были бы|був би|була б) ..2 (вдячн*|раді|радий|рада|рады|рад|благодарн*|щаслив*|счастлив*|признательн*) ..4!EARN GOOD ..2 POSTED',
      '(give|leave|add|spare) ..1 (us)? (another|one more|an extra|more|a few more) (star|stars)',
      '(would|will|wed|d|could) ..2 (appreciate|love|be grateful for|welcome|like|mean|help) ..5!EARN (5|five|positive|better|higher|good|highest|full|nicer|fairer|excellent|great) ..2 POSTED',
      '(hope|hoping|want|need|wish|looking|look|counting|waiting|ask|asking|begging|request) (for|to see|to get|on|you for|you to give|you give|forward to)? ..3!EARN (5|five|positive|better|higher|good|highest|full|nicer|fairer|excellent|great) ..2 POSTED',
      '(сподіваємося|сподіваємось|сподіваюся|розраховуємо|чекаємо|очікуємо|надеемся|рассчитываем|ждем|ожидаем|мріємо|мечтаем|просимо|просим|прошу) ..4!EARN (GOOD|інш*|друг*|нову|новую|більш*|більше|больше) ..2 STARS',
      '(сподіваємося|сподіваємось|надеемся|чекаємо|ждем|мріємо|мечтаем|розраховуємо|рассчитываем|очікуємо|ожидаем|хочемо|хотим|просимо|просим|заслужили|заслуговуємо|заслуживаем) ..3 (пятірк*|пятерк*)',
      '(не) (пошкодуйте|шкодуйте|пожалейте|жалейте|скупіться|скупитесь) ..3 (зірок*|зіроч*|зірк*|звезд*|балів|баллов|оцін*|оцен*|пятірк*)',
      'GOOD ..2 REVIEW ..5!EARN (будемо вдячні|будем благодарны|дуже допоможе|очень поможет|дуже допоміг|допоможуть|помогут|would help|would be appreciated|would mean|would be great|goes a long way|means a lot to our|нам потрібн*|нам нужн*)',
      '(якщо|если|if) ..5 (задоволен*|сподобал*|довольн*|понравил*|satisfied|happy|liked|enjoyed) ..8 (GIVE|RATE) ..5 (GOOD) ..2 REVIEW',
    ],
    unlessBefore: [
      '(не) (просим*|прошу|просять|просит|будемо|будем|треба|потрібно|нужно|надо|вимагаємо|требуем|обовязково|обязательно|збираємося|собираемся|маємо|имеем|хочемо|хотим|закликаємо|мусите|должны|повинні) ..3',
      '(ніколи|никогда|жодним чином|нікого|никого) ..3',
      '(not|never|dont|wont|wouldnt|cannot|cant|without) ..3!NICELY',
      '(time|effort|trouble|moment|opportunity|chance|able|pleasure|pleased|happy|glad|delighted|strive|aim|try|trying|continue|goal|team|we|час|зусилля|время|могли|прагнемо|стараємось|стремимся) ..1 (to|out to|for)',
      '(ми|мы|щоб ми|чтобы мы) (змогли|могли|завжди|всегда|можемо|можем)?',
      '(що|что|for|that|who|which|яку|яке|які|которую|которые) (you|ви|вы|guests|гості|гости) ..2',
    ],
    unless: [
      '(glad|happy|pleased|delighted|thrilled|раді|радий|рада|рады|рад|приємно|приятно) (that|to see|to see that|що|что|бачити що|видеть что)? (ви|вы|you|youve) ..1 (CHANGED|changed|updated|revised|raised|improved|edited|increased)',
      '(thank*|thanks|дякуємо|дякую|спасибі|спасибо|благодарим|вдячні|glad|delighted|elated|honored|grateful) ..12 (giving|gave|leaving|left|sharing|posting|writing|rating|sparing|taking|awarding|високу|високий|за таку|за ваш*|за высок*|за такую|оцінили|оценили|поставили|залишили|оставили|that you)',
    ],
  },
];

const CHANGE_ANY =
  '(CHANGE|CHANGED|CHANGE_NOUN|CHANGE_STARS|GIVE|змінено|видалено|прибрано|знято|оновлено|зникне|зникнуть|исчезнет|изменен|удален|убран|обновлен|changes|disappears|is gone|comes down|побачимо|увидим|see|RATE)';

/** To hold something out to the one at the till; `покажите` and the like in any form. */
const SHOW =
  '(show|shows|showing|present|presenting|bring|bringing|flash|покажіть|показати|покажете|показавши|показуйте|предявіть|предявити|предявивши|принесіть|покажите|показать|показав|показывайте|предъявите|предъявить|предъявив|принесите)';
const GIFT =
  '(FAVOUR|дарує*|даруйте|знижує*|десерт*|каву|кава|кофе|чай|напій|напиток|coffee|tea|drink|dessert|cake|treat|treats|off|за наш|за счет|за рахунок)';

const CHANGES =
  'зміниться|изменится|поменяется|покращиться|улучшится|зникне|исчезнет|changes|improves|disappears|is gone|is removed|is changed|is updated|is deleted|gets removed';
/** What changes beside stars: `якщо щось зміниться, пишіть`. */
const NO_REVIEW =
  'щось|щось інше|будь що|что то|что либо|что нибудь|anything|something|nothing|план|плани|планы|plan|plans|час|время|time|день|day|дата|date|адреса|адрес|address|графік|график|schedule|розклад|расписание|timetable|статус|status|погода|weather|ціна|цена|тариф|price|номер|number|маршрут|route|ситуація|ситуация|situation|стан|состояние|настрій|настроение|меню|menu|наявність|наличие|слот|slot|термін|срок|курс|плата|запах|шум|пляма|пятно|тріщина|трещина|помилка|ошибка|error|smell|noise|stain|crack|mood|signal|сигнал';

/** What is due whatever one writes, and thanks, hang on nothing. */
const UNTIED_BEFORE = [
  '(незалежно|независимо|regardless|irrespective) ..3',
  '(thank*|thanks|дякуємо|дякую|спасибі|спасибо|благодарим|вдячні|grateful|appreciate) ..4',
];
const UNTIED = [
  '(незалежно|независимо|regardless|irrespective|whatever|whether) ..6 REVIEW',
  '(не|never|not|dont|ніколи|никогда|жодних|никаких|no) ..3 (пропону*|дає*|дарує*|нараховує*|предлага*|дает*|дарим|платим*|платимо|купуємо|покупаем|offer*|give|pay|buy|trade|повязуємо|связываем|привязуємо|tie|залеж*|завис*|depend*) ..12 REVIEW',
  '(не|not|doesnt|isnt) ..2 (залеж*|завис*|depend*|повяза*|связан*|tied|linked|related) ..6',
  'REVIEW ..6 (не|not|doesnt|isnt|never) ..3 (залеж*|завис*|впли*|влия*|depend*|affect*|matter*|повяза*|связан*|change*|require*)',
];

export const CONDITIONAL_COMPENSATION: readonly PhraseRule<'conditional_compensation'>[] = [
  {
    name: 'conditional_compensation',
    across: true,
    find: [
      // `leave us five stars and show this at the counter for a free coffee`
      `(leave|give|put|post|write|залишіть|поставте|напишіть|оставьте|поставьте|напишите) ..3 (REVIEW|GOOD|star*|зірк*|зірок|звезд*) ..4 (show|покажіть|покажите|пред\u02bcявіть|пред'явіть|предъявите) ..10 FAVOUR`,
      // The review held out at the till for a favour, in either order: `present this review at reception for a dessert`.
      `${SHOW} ..4!TILL_PAPER POSTED ..12!THANKS ${GIFT}`,
      `${GIFT} ..12!THANKS ${SHOW} ..4!TILL_PAPER POSTED`,
      // `For this review we give you a coffee`.
      `(за|for) (цей|ваш|такий|твій|свій|этот|ваш|такой|твой|свой|this|your|such a|the) ..2 (відгук|отзыв|review) ..3!THANKS (даруємо|подаруємо|даємо|дамо|надаємо|нараховуємо|нарахуємо|пропонуємо|пригощаємо|отримуєте|отримаєте|дарим|подарим|даем|дадим|предоставляем|начисляем|начислим|предлагаем|угощаем|получаете|получите|give|gives|offer|offering|get|gets|receive|treat|owe|add|send) ..5 ${GIFT}`,
      // A favour for a review: `знижка за відгук`, `a voucher in exchange for five stars`.
      'FAVOUR ..5!THANKS (за|замість|в обмін на|взамін на|в обмен на|взамен на|for|in exchange for|in return for|against) ..3!CAUSES REVIEW',
      '(за|for) ..1 CHANGE_NOUN ..2 REVIEW ..5 (пропону*|предлага*|offer*|дамо|дадим|платимо|платим|pay|NUMBER)',
      '(пропону*|предлага*|offer*|дамо|дадим|платимо|платим|pay|даруємо|дарим) ..5!THANKS (за|for|if) ..1 (CHANGE_NOUN|CHANGE) ..3 REVIEW',
      'CHANGE ..3 REVIEW ..1 (отрима*|получите|получишь|отримуйте|получайте|get|receive) ..4 (FAVOUR|NUMBER)',
      'NUMBER (off|back|percent|discount|знижк*|скидк*)? ..6!THANKS (for|за) ..3 (GOOD|кожн*|кажд*|every|each|any) ..2 POSTED',
      `NUMBER (back|off|percent|відсотків|процентов) ..6 CONDITION ..6 ${CHANGE_ANY} ..4 REVIEW`,
      `${CHANGE_ANY} ..4 POSTED ..3 (and|і|и|та|to|щоб|чтобы) ..4 NUMBER (back|off|percent|відсотків|процентов)`,
      'CONDITION ..3 (take|taking|pull|bring) ..3 REVIEW (down|off) ..9 (FAVOUR|NUMBER)',
      '(FAVOUR|NUMBER) ..6 CONDITION ..3 (take|taking|pull|bring) ..3 REVIEW (down|off)',
      // If you change it, we pay: both orders.
      `CONDITION ..6 ${CHANGE_ANY} ..5!CAUSES REVIEW ..9 FAVOUR`,
      `CONDITION ..5 REVIEW ..3 ${CHANGE_ANY} ..9 FAVOUR`,
      `FAVOUR ..6!THANKS (після|после|after|following|upon|за|for|проти|against) ..2 CHANGE_NOUN ..3 REVIEW`,
      'CHANGE_NOUN ..3 REVIEW ..6 (гарант*|означає|означает|відкриє|откроет|means|unlocks|qualif*|дає право|дает право) ..4 FAVOUR',
      '(за|for) ..1 GOOD ..1 POSTED ..8 (FAVOUR|отрима*|получ*|get|receive|дару*|дарим|даем|даємо)',
      '(за|for) ..1 (кожен|кожну|каждый|каждую|every|each|any|будь який|любой|a|your) ..1 GOOD? ..1 (відгук|отзыв|review|rating|зірку|звезду|star) ..6 FAVOUR',
      'GOOD ..1 POSTED ..5 (gets|get|earns|earn|means|brings|buys|дає|дарує|принесе|дает|дарит|принесет) ..2 (you|a|free|вам|FAVOUR)',
      '(ви|вы|you|з вас|с вас|from you) ..1 (міняєте|змінюєте|видаляєте|прибираєте|знімаєте|правите|ставите|меняете|удаляете|убираете|снимаете|ставите|виправляєте|исправляете|change|delete|remove|update|edit|fix|leave|take down)? ..3 (REVIEW|STARS) ..4 (ми|мы|we|i|з нас|с нас|from us|our side) ..4 (FAVOUR|поверта*|возвраща*|return*|give|send|дамо|дадим|надішлемо|отправим|даємо|даем)',
      // Do it and we pay: `видаліть відгук — і ми повернемо кошти`.
      'CHANGE ..4 REVIEW ..3 (і|й|та|а|тоді|взамін|натомість|и|тогда|взамен|and|then|well|we) ..6!THANKS FAVOUR',
      'GIVE ..3 GOOD ..2 REVIEW ..4 (і|й|та|а|тоді|и|тогда|and|then|to|щоб|чтобы|для) ..6!THANKS FAVOUR',
      'GIVE ..3 REVIEW ..2 (і|й|та|и|and) (отрима*|получ*|receive|get|отримуйте|получите|забирайте) ..5',
      '(отримайте|отримаєте|отримуйте|получите|получайте|get|receive|claim) ..3 FAVOUR ..3 (за|for) ..3 (GIVE|REVIEW|CHANGE)',
      // No favour while it stands.
      '(поки|пока|доки|until|unless|while|as long as) ..5 REVIEW ..8 (не|жодн*|no|wont|not|cannot|никак*) ..4 FAVOUR',
      '(поки|пока|доки|until|unless|while|as long as) ..5 REVIEW ..4 FAVOUR ..3 (не|no|wont|not|cannot)',
      '(take|taking|pull|bring) ..3 REVIEW (down|off) ..2 (and|then|well|we) ..8!THANKS FAVOUR',
      'FAVOUR ..3 (не|неможлив*|no|not|невозмож*) ..6 (поки|пока|доки|until|unless|while|without|без) ..5 REVIEW',
      'FAVOUR ..5 (no|not|wont|не) ..6 (until|unless|while|поки|пока) ..5 REVIEW',
      '(no|жодн*|никак*) FAVOUR ..3 (until|unless|while|поки|пока|доки) ..4 REVIEW',
      '(тоді|лише|тільки|тогда|только|only) ..3 FAVOUR ..4 (після|коли|если|когда|после|when|after|once) ..6 REVIEW',
      // Hints: `домовимося про знижку, якщо зміниться оцінка`.
      '(зміниться|змінюється|изменится|поменяется|покращиться|улучшится|зросте|changes|improves) ..3 REVIEW ..8 FAVOUR',
      'REVIEW ..3 (зміниться|изменится|поменяется|покращиться|улучшится|зникне|исчезнет|changes|improves|disappears|is gone|is removed|is changed|is updated|is deleted|gets removed) ..8 FAVOUR',
      `FAVOUR ..8!THANKS (${CHANGES}) ..2 REVIEW`,
      'FAVOUR ..8!THANKS CONDITION ..3 REVIEW ..2 (зміниться|изменится|поменяется|покращиться|улучшится|зникне|исчезнет|changes|improves|disappears|is|gets|буде|будет)',
    ],
    unlessBefore: UNTIED_BEFORE,
    unless: UNTIED,
  },
  {
    // `A voucher as soon as it disappears`; of plans, an hour or an address it is no more than care.
    name: 'conditional_compensation',
    find: [`FAVOUR ..8!THANKS (${CHANGES})`],
    unlessBefore: UNTIED_BEFORE,
    unless: [...UNTIED, `(${NO_REVIEW}) ..1 (${CHANGES})`],
  },
  {
    // The favour first, then what it hangs on.
    name: 'conditional_compensation',
    across: true,
    find: [`FAVOUR ..9!THANKS CONDITION ..6 ${CHANGE_ANY} ..4!CAUSES REVIEW`, `FAVOUR ..9!THANKS CONDITION ..4 REVIEW ..3 ${CHANGE_ANY}`],
    unlessBefore: UNTIED_BEFORE,
    unless: [
      ...UNTIED,
      // What is made good and, when it is, a plea: the one does not hang on the other. `Після цього, будь ласка, змініть оцінку`.
      '(після|после|after) (цього|этого|того|that|this|which) ..3 (CHANGE|CHANGE_STARS|GIVE|RATE)',
      '(once|when|if|коли|якщо|щойно|когда|если) ..3 (сподоба*|понрав*|задоволен*|довольн*|happy|satisfied|well|better|works|краще|лучше) ..3 (CHANGE|CHANGE_STARS|GIVE|RATE|would you|could you)',
      '(once|when|if|after|коли|якщо|щойно|як тільки|когда|если|как только) ..6 (please|kindly|будь ласка|пожалуйста|просимо|просим|прошу) ..2 (CHANGE|CHANGE_STARS|GIVE|RATE)',
    ],
  },
];
