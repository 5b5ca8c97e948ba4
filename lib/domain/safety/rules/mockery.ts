// Insults that sound like thanks or like advice for everybody: `thank you for choosing to be rude`, `we admire your talent for inventing problems`, `nice to hear
// that you can type`, `it works for anyone with half a brain`.
import type { PhraseRule } from '../phrases/phrases.ts';

const CHOSE =
  'choosing|choose|chose|deciding|decided|opting|вирішили|обрали|вибрали|вирішила|вирішив|решили|выбрали|предпочли|решила|решил|захотіли|захотели';
const VICIOUS =
  'rude|nasty|mean|petty|unpleasant|insufferable|difficult|dishonest|hostile|spiteful|liar|bully|troll|bore|pest|nuisance|jerk|snob|clown|хамом|хамкою|хамкой|брехуном|брехухою|лжецом|лгуном|лгуньей|троллем|тролем|грубим|грубіяном|грубияном|грубым|злим|злым|дріб*язков*|неприємн*|неприятн*|нечемн*|капризн*|капризной|вередлив*|скандалістом|скандалісткою|скандалистом|скандалисткой|клоуном|снобом|невігласом|невеждой';

const ADMIRED =
  'appreciate|admire|love|envy|enjoy|enjoyed|respect|thanks|thank|impressed|marvel|applaud|cherish|цінуємо|шануємо|захоплюємось|захоплюємося|захоплює|вражені|дивуємося|дивуємось|заздримо|дякуємо|дякую|ценим|восхищаемся|восхищает|поражены|поражаемся|удивляемся|завидуем|спасибо|благодарим|браво|bravo|вітаємо|поздравляем';
const TALENT =
  'talent|gift|knack|flair|skill|skills|ability|genius|passion|creativity|fondness|eye|nose|talents|gifts|талант*|хист*|дар|дару|даром|дари|вміння|умінням|здібн*|здатн*|вмінню|умение|умением|способн*|фантазі*|фантази*|уяв*|вообража*|пристраст*|страсть|страстью|майстерн*|мастерств*';
const TO_VICE =
  'drama|dramas|fiction|exaggeration|exaggerating|invention|inventing|invent|lying|lies|complaining|moaning|whining|whinging|nitpicking|insults|insulting|rudeness|storytelling|nonsense|tantrums|overreacting|overreaction|misreading|misunderstanding|вигадувати|вигадування|вигадок|перебільшувати|перебільшення|перебільшень|драматизувати|драматизації|брехати|брехні|скандалити|скандалів|ображати|образ|скаржитися|скаржитись|нити|чіплятися|чіплятись|прискіпуватися|прискіпуватись|вишукувати|псувати|грубити|хамити|выдумывать|придумывать|выдумок|преувеличивать|преувеличений|драматизировать|врать|вранья|скандалить|скандалов|оскорблять|оскорблений|жаловаться|ныть|придираться|выискивать|портить|грубить|хамить|роздмухувати|раздувать|перекручувати|искажать|misinterpreting|finger pointing';
const TROUBLE =
  'trouble|troubles|problems|problem|fault|faults|issues|проблем|проблеми|проблему|недоліки|проблемы|проблему|недостатки|вади';
const FROM_NOTHING =
  'where there is none|where there are none|where none exist|where none exists|out of thin air|out of nothing|on flat ground|everywhere you go|на рівному місці|на порожньому місці|на ровном месте|на пустом месте|з нічого|из ничего|з повітря|из воздуха|там де їх немає|там где их нет|де їх нема|где их нет';
const MOLEHILL = ['(mountain|mountains) ..1 (out of|from) ..1 (molehill|molehills)', '(з|із|из) (мухи) ..1 (слона|слонів|слонов)'];

const PLEASED =
  'приємно|приятно|чудово|замечательно|отрадно|тішить|тішимося|радує|радует|раді|рады|радий|рад|рада|браво|вітаємо|поздравляем|nice|good|lovely|great|glad|happy|pleased|delighted|congratulations|congrats|bravo|relieved';
const LEARNED =
  'learned|learnt|mastered|figured|worked out|managed|discovered|навчилися|навчились|опанували|освоїли|вивчили|здолали|подужали|спромоглися|научились|научилися|освоили|выучили|осилили|одолели';
const LETTERS =
  'to type|type|typing|to spell|spell|count|to count|read|to read|write|to write|the alphabet|alphabet|a keyboard|the keyboard|internet|smartphone|писати|читати|рахувати|друкувати|клавіатуру|клавіатурою|інтернет|інтернетом|абетку|алфавіт|букви|літери|буквар|смартфон|смартфоном|писать|читать|считать|печатать|клавиатуру|клавиатурой|интернет|интернетом|азбуку|алфавит|буквы|букварь';

/** Whoever it may be: the one who is told so is none of them. */
const WHOEVER =
  'anyone|anybody|everyone|everybody|people|those|whoever|customers|person|кожен|кожному|кожного|будь хто|будь кому|усім|всім|усіх|всіх|тим|тих|людям|людей|людина|люди|каждый|каждому|любой|любому|всем|всех|тем|тех|человек|человеку|у кого|кого|хто|кто';
const LIMBS = 'руки|руками|рук';
const WHERE_DUE =
  'звідки треба|звідки слід|звідки потрібно|звідти звідки|де треба|з плечей|з того місця|з потрібного місця|откуда надо|откуда нужно|откуда следует|оттуда откуда|где надо|из плеч|из того места|из нужного места|attached properly|on the right way|screwed on right';
const SCHOOLED =
  'закінчив|закінчила|закінчили|осилив|подужав|ходив до|відвідував|окончил|окончила|окончили|закончил|осилил|ходил в|посещал|finished|completed|passed|got through|made it through';
const CLASSES = 'клас|класи|класів|класси|класс|класса|классов';
const SCHOOL =
  'садок|садка|садик|детсад|primary school|elementary school|kindergarten|preschool|first grade|third grade|grade school|nursery school|початкову школу|начальную школу';

const EXPLAIN =
  'пояснюю|пояснимо|пояснюємо|повторюю|повторюємо|повторю|скажу|кажу|пишу|объясняю|объясним|объясняем|повторяю|повторяем|говорю|explain|explaining|repeat|repeating|spell|say|put|type';

export const MOCKERY: readonly PhraseRule<'insult'>[] = [
  {
    name: 'insult',
    sure: true,
    find: [
      `(${CHOSE}) ..1 (to be|to act like|to play|бути|побути|быть|побыть|стати|стать|поводитися як|вести себя как) ..2 (${VICIOUS})`,
      `(${ADMIRED}) ..3 (YOUR) ..2 (${TALENT}) ..1 (for|to|at|до|до того як|к)? ..1 (${TO_VICE})`,
      `(${ADMIRED}) ..3 (YOUR) ..2 (${TALENT}) ..4 (${TROUBLE}) ..1 (${FROM_NOTHING})`,
      ...MOLEHILL.map((hill) => `(YOUR) ..2 (${TALENT}) ..2 (робити|делать|making|make|to make|роблення)? ${hill}`),
      `(THANKS|${ADMIRED}) ..2 (sharing|showing|ділитеся|поділилися|показали|поделились|показали) ..1 (YOUR|свій|своїм|свой|своим|своего|свого) ..1 (${TALENT}) ..1 (for|to|at)? ..1 (${TO_VICE})`,
      `(${PLEASED}) ..4 (you|ви|вы) ..3 (${LEARNED}) ..2 (${LETTERS})`,
      `(${PLEASED}) ..4 (you|ви|вы) ..1 (can|know how|are able|вмієте|умеете) ..1 (type|to type|spell|to spell|count|to count|рахувати|считать|писати|писать|друкувати|печатать)`,
      '(читати|писати|рахувати|думати|читать|писать|считать|думать) (вас|тебе|тебя) ..4 (навчили|вчили|учили|научили|выучили)',
      '(вас|тебе|тебя) ..3 (навчили|вчили|учили|научили) ..2 (читати|писати|рахувати|думати|читать|писать|считать|думать)',
      `(${PLEASED}) ..3 (you|ви|вы) ..2 (found|знайшли|нашли|discovered) ..2 (caps lock|capslock|капс|капслок|капс лок|exclamation mark|знак оклику|восклицательный знак)`,
      `(${PLEASED}) ..1 (з|із|с|on|with) ..1 (освоєнням|опануванням|відкриттям|освоением|открытием|discovering|mastering|figuring out|finding) ..1 (інтернету|клавіатури|абетки|алфавіту|букв|інтернет|интернета|клавиатуры|азбуки|алфавита|the internet|internet|the keyboard|the alphabet|caps lock)`,
    ],
    unlessBefore: ['(не|not|never|dont) ..2'],
    unless: [
      '(курс*|урок*|школ*|груп*|занят*|вчител*|учител*|lesson*|course|courses|class|classes|teacher*|school|tutor*|ієрогліф*|иероглиф*|japanese|english|англійськ*|английск*|мовою|языке)',
      '(син|дочк*|дитин*|ребен*|дет*|діт*|child|kid|kids|children|son|daughter|toddler)',
    ],
  },
  {
    // `Руки ростуть звідки треба`, `for anyone with half a brain`.
    name: 'insult',
    sure: true,
    find: [
      `(${LIMBS}) ..1 (ростуть|растут|росли|стоять|стоят|виросли|выросли) ..1 (${WHERE_DUE})`,
      `(hands|head) ..1 (are|is|were) ..1 (attached properly|attached the right way|screwed on|screwed on right|screwed on properly)`,
      `(${WHOEVER}) ..2 (з|із|с|with) ..1 (прямими|рівними|прямыми|ровными|straight) (руками|hands)`,
      `(${WHOEVER}) ..3 (голова|голову|head|мозок|мозги|мізки|голови|головы) ..1 (на плечах|на місці|на месте|on their shoulders|on ones shoulders)`,
      `(${WHOEVER}) ..1 (with|who has|who have|having) ..1 (half a brain|a brain|brains|two brain cells|a working brain|an ounce of sense|an ounce of common sense|a shred of sense|a bit of sense|a grain of sense|basic intelligence|a pulse|working eyes)`,
      `(${WHOEVER}) (with|who has|who have) (eyes) $`,
      `(${WHOEVER}) (with|who has|who have) (eyes|common sense) ..1 (can|will|could|would|sees|see|knows|know|finds|find|to|in|understands|reads)`,
      `(${WHOEVER}) ..1 (who|хто|кто|що|which)? (can|cares to|bothers to|bothered to|вміє|уміє|вміють|умеет|умеют|здатен|здатний|здатні|способен|способны) ..2 (read|think|count|spell|tell the time|читати|думати|рахувати|читать|думать|считать|пальцями|пальцами|ввімкнути голову|включить голову)`,
      `(${WHOEVER}) ..3 (${SCHOOLED}) ..1 (хоча б|хоч|бодай|хотя бы|хоть)? (два|дві|три|пару|кілька|2|3|две|несколько) ..1 (${CLASSES})`,
      `(${WHOEVER}) ..3 (${SCHOOLED}) ..2 (${SCHOOL})`,
    ],
    unlessBefore: ['(не|not|never|dont) ..2'],
    unless: [
      '(діт*|дет*|дитин*|ребен*|груп*|клас|класі|книг*|книж*|child|children|kids|group|class|book|books|course|курс*|студент*|student*|випускник*|выпускник*|вступ*|поступ*|вакансі*|ваканси*|кандидат*|applicant*|candidate*|music|choir|join|joins|map|maps|ноти|ноты|хор|хору|креслення|чертежи|enrol*|приймаємо|принимаем)',
    ],
  },
  {
    // `I explain it slowly, until it sinks in`.
    name: 'insult',
    sure: true,
    find: [
      `(${EXPLAIN}) ..8 (щоб дійшло|щоби дійшло|аби дійшло|чтобы дошло|чтоб дошло|until it sinks in|so it sinks in|so that it sinks in|so it gets through|until you get it|so even you|щоб навіть ви|чтобы даже вы|чтобы и вы поняли|щоб і ви зрозуміли)`,
      `(${EXPLAIN}) ..5 (повільно|повільніше|медленно|помедленнее|по складах|по слогам|на пальцях|на пальцах|slowly|very slowly|in small words|in short words|in words of one syllable|in simple words) ..1 (для вас|вам|щоб|чтобы|for you|so that you|so you|спеціально|специально)`,
    ],
    unlessBefore: [
      '(не|not|never|dont) ..2',
      '(попросим*|попросимо|навчимо|научим|train*|will|треба було|надо было|should|мали|должны) ..3',
    ],
  },
  {
    // `Sorry to lose you, said nobody ever`, `a room with padded walls`.
    name: 'insult',
    sure: true,
    find: [
      '(said) (nobody|no one) ..2 (ever)',
      '(сказав|сказала|сказали|сказал) (ніхто|никто) ..2 (ніколи|никогда)',
      '(walls|room|cell|стінами|стенами) (that are)? (padded)',
      '(padded) (walls|room|cell)',
      '(з|із|с) (мякими|оббитими|мягкими|обитыми) (стінами|стенами)',
    ],
    unless: ['(kids|children*|playroom|gym|toddler*|дитяч*|детск*|ігров*|игров*|спортзал*|зал|студі*|студи*|sound*|звук*)'],
  },
];
