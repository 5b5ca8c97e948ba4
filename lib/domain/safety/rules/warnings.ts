// What only warns: big words and self-praise, words from above or in anger, a private contact of a colleague.
import type { PhraseRule } from '../phrases/phrases.ts';

export const PATHOS: readonly PhraseRule<'pathos'>[] = [
  {
    name: 'pathos',
    find: [
      // Heads roll.
      '(усіх|всіх|всю|весь|усю|цілий|винних|винного|винну|винуватц*|працівник*|співробітник*|менеджер*|касир*|курєр*|оператор*|персонал|всех|весь|всю|виновн*|сотрудник*|кассир*|курьер*|everybody|everyone|all|entire|whole|staff|team|employee|employees|person|culprit|culprits|driver|waiter|manager|personnel|responsible) ..4 (звільнен*|звільнили|звільнимо|покаран*|покарали|покараємо|оштрафован*|оштрафували|уволен*|уволили|уволим|наказан*|наказали|накажем|оштрафован*|оштрафовали|поплатятся|поплатяться|fired|sacked|dismissed|punished|terminated|let go|laid off)',
      '(звільнили|звільнено|звільнимо|покарали|покарано|покараємо|оштрафували|уволили|уволены|уволим|наказали|наказаны|накажем|оштрафовали|fired|sacked|dismissed|punished|terminated) ..3 (усіх|всіх|всю|винн*|працівник*|співробітник*|менеджер*|касир*|курєр*|оператор*|персонал|всех|виновн*|сотрудник*|кассир*|курьер*|everybody|everyone|all|entire|whole|staff|the|employee*|team)',
      '(полетять|покотяться|летять|полетят|покатятся|heads will|heads have) ..1 (голови|головы|roll|rolled)',
      '(понесуть|понесе|понес|понесли|понесут|понесет) ..2 (суворе|найсуворіше|строгое|заслужене|заслуженное|покарання|наказание)',
      '(найсуворіш*|строжайш*|суворо|жорстко|строго|жестоко|severely|severe|harshly|strictest|toughest) ..2 (покаран*|покара*|накаж*|наказан*|санкці*|санкции|стягнен*|взыскан*|punish*|disciplin*|sanctions|penalt*)',
      // Self-praise.
      '(найкращ*|найкрутіш*|найпопулярніш*|найбільш надійн*|лучш*|самый лучший|самая лучшая|самый надежный|самые|best|finest|greatest|number one|no 1|№1|unrivalled|unparalleled|unmatched|world class|leading) ..2 (компані*|компани*|сервіс*|сервис*|магазин*|клінік*|клиник*|команд*|готел*|отел*|банк|банку|ресторан*|у світі|в мире|в україні|в украине|в місті|в городе|на ринку|на рынке|company|service|shop|store|clinic|team|hotel|bank|restaurant|in the world|in the country|in town|in the city|on the market|in the industry|provider|brand)',
      '(лідер*|лидер*|флагман*|номер один|номер 1|еталон*|эталон*|leader|leaders|benchmark|gold standard) ..2 (ринку|ринка|рынка|галузі|отрасли|індустрії|индустрии|якості|качества|сервісу|сервиса|market|industry|quality|in quality|of the|in the|сфері|сфере)',
      '(бездоганн*|ідеальн*|безупречн*|идеальн*|безпрецедентн*|беспрецедентн*|неперевершен*|непревзойденн*|impeccable|flawless|perfect|unprecedented|second to none|unsurpassed) ..2 (репутаці*|репутаци*|сервіс*|сервис*|якіст*|качеств*|обслуговуван*|обслуживан*|рівень|уровень|reputation|service|quality|record|standards|стандарт*|команд*|team)',
      '(пишаємося|пишаємось|гордимся|гордость|гордістю|proud) ..4 (наш*|тим|бездоганн*|репутаці*|репутаци*|our|себе|собою|ourselves)',
      '(мільйони|тисячі|сотні тисяч|миллионы|тысячи|millions|thousands|hundreds of thousands) ..2 (задоволен*|щаслив*|довольн*|счастлив*|клієнт*|клиент*|happy|satisfied|delighted|customers|guests|людей) ..5 (довіря*|доверя*|обира*|выбира*|trust|choose|love|по всьому|по всему|вже|уже|around|worldwide)?',
      '(ніхто|никто|жодна|ни одна|no one|nobody|no other) ..4 (у світі|в мире|на ринку|на рынке|крім нас|кроме нас|інша компанія|другая компания|company|hotel|shop|bank|can match|compares)',
      '(завжди|всегда|always) ..2 (на висоті|на высоте|на найвищому рівні|на высшем уровне|at the highest level|top notch|perfect|бездоганн*|безупречн*)',
      '(шалений|неймовірний|невероятн*|колосальн*|грандіозн*|грандиозн*|революційн*|революционн*|revolutionary|groundbreaking|phenomenal|legendary|легендарн*) ..2 (успіх|успех|сервіс*|сервис*|досвід|опыт|якіст*|качеств*|success|service|quality|experience|team|команд*)',
      '(найкращі|найкраща|лучшие|лучшая|best|number one|номер один) ..1 (у|в|in|at|hotel|clinic|shop|готель|отель|клініка|клиника|магазин) ..1 (своїй|своем|своему|своей|what we do|our field|місті|городе|регіоні|регионе|районі|районе|the region|the area|the business|справі|деле)',
      '(легенда|легендою|легендой|легенди|legend|legends|icon|icons|королі|короли|kings|боги|gods|титани|титаны|titans) ..1 (ринку|рынка|галузі|отрасли|сфери|сферы|міста|города|справи|дела|market|industry|trade|town|city|craft|business)',
      '(ми|мы|we|were) ..2!FIGHT (легенда|легенди|легенды|генії|гении|legend|legends|geniuses|чарівники|волшебники|wizards)',
      '(найкращ*|кращ*|лучш*|best|finest|greatest) (із|з|зі|из|of) ..1 (найкращих|кращих|лучших|best|finest|greatest)',
      '(finest|greatest|best|most skilled|most talented|most gifted) ..3 (this|the|our) (country|nation|world|city|county|town|land|industry) ..1 (has|have) ..1 (ever|known|seen)',
      '(найкращ*|лучш*|найталановит*|талантливейш*|самые талантливые) ..2 (яких|які|каких|которых|кого) ..2 (знал*|бачил*|видел*|знає|знает)',
      '(unrivalled|unrivaled|unmatched|peerless|incomparable|незрівнянн*|неперевершен*|несравненн*|непревзойденн*) ..1 (master|masters|craftsmen|artists|artisans|experts|talents|майстр*|мастер*|професіонал*|профессионал*|фахівц*|митц*|художник*|talent)',
      '(brilliance|genius|mastery|excellence|майстерність|геніальність|мастерство|гениальность) ..2 (speaks|speak|говорить|говорит|не потребує|не нуждается) ..1 (for|сам*|за себе|за себя|слів|слов|доказів)',
      '(кожен|кожна|кожне|каждый|каждая|каждое|every|each) ..5 (гімн|гимн|ода|поема|поэма|симфонія|симфония|шедевр|hymn|ode|poem|symphony|masterpiece|work of art|витвір мистецтва|произведение искусства)',
      // Oaths and tears.
      '(серце|серця|душа|душі|душу|сердце|сердца|души|heart|hearts|soul) ..3 (кровю|кров|розрив*|крає*|болить|болять|обливається|кровью|разрыва*|болит|обливается|bleed*|break*|broken|shattered|aches|sinks)',
      '(до глибини|до самої глибини|до глубины|to the core|from the bottom|з глибини|из глубины|всім серцем|всем сердцем|всією душею|всей душой) ..1 (душі|души|of our hearts|of our heart|серця|сердца)?',
      '(шок*|шоці|шоке|жаху|ужасе|ganz|devastated|mortified|horrified|appalled|heartbroken|shattered|приголомшен*|потрясен*|вражені до) ..3 (вашою|вашим|вашої|історі*|истори*|від того|прочитали|прочитав|what|your|by|to read|to hear|отзыв*|відгук*|that|почут*|читали|читаючи|случивш*|сталося)?',
      '(клянемося|клянемось|клянусь|присягаємося|присягаюсь|присягаємо|клянемся|honour|honor|swear|solemnly|урочисто|торжественно) ..2 (обіця*|обеща*|клян*|що|что|promise|swear|vow|you|that|to|честю|честью)?',
      '(ніколи|никогда|never ever|never again|more никогда) ..2 (більше|больше|ever|in the history|в історії|в истории)? ..2 (не повториться|не повторится|не станеться|не случится|в історії|в истории|happen again|in the history|існування|существования)',
      '(на коліна|на колінах|на колени|на коленях|on our knees|навколішки|beg for your forgiveness|благаємо про|благаємо пробачити|молим о|умоляем простить|умоляем|благаємо|beg your forgiveness|begging)',
      '(сенс|мета|смысл|цель|meaning|purpose) ..2 (нашого|нашої|нашей|всього|нашего|of our) (життя|існування|жизни|существования|lives|existence|life)',
      '(живемо|дихаємо|працюємо|живем|дышим|работаем|live|breathe|exist) ..1 (заради|для|ради|лише|тільки|только|only|solely|for) ..1 (вашої|вашого|ваших|вашей|вашего|your|посмішк*|улыбк*|щастя|счастья) ..2 (посмішк*|улыбк*|щастя|счастья|smile*|happiness|усмішк*|satisfaction)?',
      '(чорним|черным|чорний|черный|black|dark) (днем|день|day) ..1 (в історії|в истории|in the history|in our history)',
      '(не спимо|не спим|не сплю|cannot sleep|lose sleep|losing sleep) ..1 (ночами|ночам|ночей|at night|over this|over it)',
      '(undisputed|беззаперечн*|бесспорн*|безсумнівн*|несомненн*) (leader|leaders|лідер*|лидер*)',
      '(день|найчорніший|чорний|black|darkest) ..1 (день|day) ..2 (в історії|в истории|in the history|для нашої|для нашей|for our)',
      '(сльози|слезы|tears) ..3 (очах|глазах|очі|глаза|eyes)',
      '(місія|миссия|mission) ..3 (нести|дарувати|дарить|робити світ|делать мир|bring|spread|make the world|щастя|счастье|happiness|радість|радость)',
      '(клієнт*|гост*|гість|пацієнт*|клиент*|гость|пациент*|customer|guest|patient|customers|guests|you|ви|вы) ..4 (член*|частина|часть|часткою|part of|member of|members of|як|как|like) ..1 (нашої|нашей|our)? (родини|родина|сімї|сімя|семьи|семья|family)',
      '(віддаємо|вкладаємо|вкладаєм|отдаем|вкладываем|put|pour) ..3 (душу|душі|серце|сердце|heart|hearts|soul)',
      '(частинку|частичку|частину|часть|шматочок|кусочек|piece) ..1 (душі|души|серця|сердца|heart|soul)',
      '(heart|soul|серце|сердце|душа) ..1 (of everything|of all|усього|всього|всего) ..2 (we do|робимо|делаем)',
      'live and breathe ..1 (service|hospitality|quality|food|coffee|our work|what we do)',
      '(творимо|творим|даруємо|дарим|робимо|create|creating|work|working) ..1 (дива|чудеса|казку|сказку|miracles|magic)',
      '(ганьба|позор|disgrace|shame on us|ганьбою|позором) ..4 (нас|нам|us|компані*|компани*|company|нашу|наш|нашей)',
    ],
    unlessBefore: ['(не|not|never|isnt|arent|ніхто|никто|чи|на жаль не|far from) ..1'],
  },
];

export const TONE_WORDS: readonly PhraseRule<'tone'>[] = [
  {
    name: 'tone',
    find: [
      '(не|хорош|хватит|харе|досить|годі|перестань|перестаньте|прекрати|прекратите|припини|припиніть|кінчай|кончай|кончайте) (ной|нойте|ний|нийте|ныть|нити|скигли|скигліть|скиглити|хнычь|хнычьте|хныкать|истерить|істерити|истери|істери|скандалить|скандалити)',
      '(що|чого|что|чего|чё|хватит|годі) ..1 (ти|ты)? (скиглиш|ниєш|ноешь|хнычешь|істериш|истеришь)',
      '(заспокойтеся|заспокойтесь|заспокойся|успокойтесь|успокойся|не нервуйте|не нервничайте|не істерте|не истерите|get a grip)',
      '(читайте|почитайте|вивчіть|изучите|читать|прочитайте|read) ..2 (уважно|уважніше|внимательно|внимательнее|умови|условия|правила|договір|договор|інструкцію|инструкцию|carefully|properly|the fine print|the terms|the rules|the manual|the description|our terms) ..2',
      '(як|как|as|like) ..1 (ми|мы|we|я|i) ..2 (вже|уже|already) ..2 (казали|писали|говорили|пояснювали|зазначали|сказали|объясняли|указывали|said|told|wrote|explained|mentioned|stated)',
      '(якби ви|если бы вы|if you had|had you) ..3 (уважн*|прочитали|читали|внимательн*|читали|прочли|слухали|слушали|read|listened|bothered|paid attention|asked|спитали|спросили)',
      '(це|это|thats|that is|its) ..2 (ваші|ваша|ваши|your|не наші|не наши|не наша|not our|не моя|not my) ..1 (проблем*|проблема|problem|problems|справа|дело|клопіт|concern)',
      '(нічого|нічим|ничего|ничем|nothing) ..4 (не можемо|не можем|не зможемо|не сможем|we can|i can|вдіяти|поделать) ..4',
      '(не хочете|не подобається|не нравится|не устраивает|не влаштовує|не хотите|dont like) ..3 (не ходите|не ходіть|не користуйтеся|не пользуйтесь|не заходьте|не заходите|не замовляйте|не заказывайте|не купуйте|не приходьте|йдіть|шукайте|не покупайте|не приходите|идите|ищите|не їжте|не ешьте|go elsewhere|dont come|dont buy|find another|shop elsewhere|there is the door)',
      '(на смак і колір|на вкус и цвет|всім не догодиш|всем не угодишь|cant please everyone|cannot please everyone|you cant please|нам байдуже|нам все равно|нам плевать|we dont care|whatever|so what|ну і що|ну и что|і що далі|и что дальше)',
      '(скільки|сколько|how many times|how many) ..1 (можна|можно|разів|раз|times) ..2 (пояснювати|повторювати|писати|казати|объяснять|повторять|писать|говорить|explain|repeat|tell|do we have)',
      '(вам|вас|you) ..2 (здалося|показалося|приснилося|померещилось|показалось|приснилось|мабуть здалося|imagined|must have imagined|imagining)',
      '(дивно|смішно|цікаво|странно|смешно|забавно|funny|strange|odd|amusing|laughable|curious) ..1 (що|что|that|how|читати|читать|чути|слышать|to read|to hear) ..2 (ви|вы|вам|you|таке|такое|your|від вас|от вас|such)?',
      '(вітаємо|поздравляем|браво|bravo|congratulations|молодець|молодец|good for you|well done) ..3 (ви|вы|вас|you) ..2 (єдин*|единствен*|the only|перш*|перв*|заслужили|змогли|only)',
      '(єдиний|єдина|единственный|единственная|the only) ..1 (хто|кто|one|person|customer|guest|клієнт*|клиент*) ..3 (скаржиться|скаржився|поскаржився|жалуется|пожаловался|who|complain*|незадоволен*|недоволен*|недовольн*|нарікає)',
      '(усі|всі|все|everyone|everybody|others|інші|другие|остальные|решта) ..4 (задоволен*|довольн*|happy|satisfied|pleased|не скаржаться|не жалуются) ..4 (крім|окрім|кроме|except|but|apart from|the problem is) ..1 (вас|you)',
      '(go|shop|eat|look|stay|book|try somewhere) (elsewhere|somewhere else)',
      '^ (ну)? (і|и|so) (що|что|what) $',
      '(самі|сами|сам|сама) (розбирайтеся|розбирайтесь|разбирайтесь|вирішуйте|решайте|шукайте|ищите)',
      '(розбирайтеся|розбирайтесь|разбирайтесь|вирішуйте|решайте) (самі|сами|сам|сама)',
      '(претензії|претензии) (не приймаються|не принимаются)',
      '(привіт|приветик|салют|чувак|бро|братан|зай|сонечко|рибко|дорогуша|милочка|голубчик|голубушка|деточка|hun|sweetie|honey|darling|dude|bro|buddy|mate|sweetheart|my dear)',
      '(забей|забейте|забий|забийте|дружище|братуха|подгоним|підженемо тобі|кипиш*|не парься|не парьтесь|не парся|пофиксим|пофіксимо|блин|блін|косяк наш|наш косяк|зуб даю|зуб даем|зуб даємо)',
      '(типу|типа|короче|корочє|чел|капець|капец|жесть|прикинь|фіг знає|фиг знает|lol|lmao|omg|imho|asap|gonna|wanna|gotta|duh|meh|yeah right|лол|ржу|ахах*|хаха*|haha*)',
    ],
    unless: [
      '(ми|мы|we) ..2 (прочитали|читали|read) ..3 (уважно|внимательно|carefully)',
      '(my dear|dear) (guest|sir|madam|mr|mrs|ms|customer|client)',
    ],
  },
  {
    name: 'tone',
    find: [
      '(треба|надо|потрібно|нужно|слід|следовало|варто|стоило) ..1 (було|было) ..2 (читати|читать|прочитати|прочитать|прочесть|думати|думать|подумати|подумать|слухати|слушать)',
      '(you|customers|guests|people|one) ..1 (should|ought to) ..1 have ..2 (read|listened|thought|asked|checked)',
      '^ (should|ought to) have ..2 (read|listened|thought|asked|checked)',
    ],
    // What we ourselves left undone is an admission.
    unlessBefore: ['(нам|мені|мне) ..1'],
  },
  {
    name: 'tone',
    find: ['(calm down|relax|chill|chill out|take it easy)'],
    // Somebody else grew calm, or was helped to: `staff tried to calm down the dog`, `a place to relax`.
    unlessBefore: [
      '(to|not|and|or|could|couldnt|can|cannot|cant|did|helped|help|helps|he|she|they|we|i|things|it|him|her|them|guests|people|dog|child|baby|children|kids) ..0',
    ],
  },
  {
    name: 'tone',
    find: ['(deal with it|figure it out|sort it out) (yourself|yourselves)?'],
    // What we do about it ourselves is a promise.
    unlessBefore: ['(we|i|well|ill|us|our|lets) ..6'],
  },
];
