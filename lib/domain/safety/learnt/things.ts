// Sentences about things, in which the learnt part hears blame, scorn, threats, pleas and bargains by the company that their words keep: what a thing suffers from,
// how it is used meanwhile, a stain that will not go, what we look through again, what the next visit spares, a fraud's message that is to be deleted, a rule of the house.
import type { Sentence } from '../sentences.ts';

/** Somebody is meant after all, or something is held against him: looked for generously. */
const OF_PEOPLE =
  / (?:ви|вы|вас|вам|вами|ваш[^ ]*|ти|ты|тебе|тебя|хтось|когось|комусь|кому|кто|хто|кто то|кому то|дехто|некоторые|ті|тих|тим|те|тех|тем|таких|такі|такие|таким|люд[^ ]*|клієнт[^ ]*|клиент[^ ]*|гост[^ ]*|гіст[^ ]*|покуп[^ ]*|власник[^ ]*|владел[^ ]*|господар[^ ]*|хозя[^ ]*|самі|сами|мозо?к[^ ]*|мозг[^ ]*|мізк[^ ]*|голов[^ ]*|розум[^ ]*|ум|ума|руки|рук|рука[^ ]*|дур[^ ]*|туп[^ ]*|лінощ[^ ]*|лен[ьи]|гарант[^ ]*|гроші|грошей|грошима|деньги|денег|деньгами|навмисн[^ ]*|нарочно|специально|спеціально|ножиц[^ ]*|казк[^ ]*|сказк[^ ]*|жалоб[^ ]*|скарг[^ ]*|скарж[^ ]*|жалу[^ ]*|відгук[^ ]*|отзыв[^ ]*|допис[^ ]*|пишуть|пишут|розповіда[^ ]*|рассказыва[^ ]*|забува[^ ]*|забыва[^ ]*|кида[^ ]*|роня[^ ]*|упуска[^ ]*|впуска[^ ]*|бьют|бють|пьян[^ ]*|пяні[^ ]*|вечірк[^ ]*|вечеринк[^ ]*|пєте|пьете|шкодувати|пожале[^ ]*|суд|суді|суде|юрист[^ ]*|адвокат[^ ]*|поліц[^ ]*|полиц[^ ]*|начальств[^ ]*|керівн[^ ]*|руководств[^ ]*|роботодав[^ ]*|работодат[^ ]*|куди слід|куда следует|куди треба|куда надо|you|your|yours|youre|youve|yourself|someone|somebody|anyone|anybody|people|person|customers?|guests?|owners?|who|whoever|some|those|donkeys?|mules?|heads?|brains?|minds?|hands?|reader|readers|habits?|penny|warranty|guarantee|money|refunds?|purpose|deliberately|reviews?|posts?|comments?|complain[^ ]*|drop|drops|dropped|sat|sits|throw[^ ]*|thrown|stories|tales?|excuses?|court|lawyers?|solicitors?|police|boss|employer|manager|fanc(?:y|ies)|wants?|fool[^ ]*|stupid|like|бува[єюе][^ ]*|звичк[^ ]*|привычк[^ ]*|впертість|упрямство|характер[^ ]*|людськ[^ ]*|человеч[^ ]*|лікуєт[^ ]*|лечит[^ ]*|підійшл[^ ]*|подош[^ ]*|попросил[^ ]*|попросив|дружин[^ ]*|жен[аыуе]|чоловік[^ ]*|муж[^ ]*)(?= )/u;

const HAPPENS =
  ' (?:зявля|появля|висох|висих|сохн|просох|засох|схопи|схватил|облаз|облуп|осіда|оседа|тріска|треска|тріщ|трещ|провис|скрип|рип|зноси|зношу|износи|изнаш|вироби|выработ|розсих|рассых|набря|набух|ржаві|іржаві|ржаве|блякн|тускн|темні|темн(?:ее|ет)|розмок|размок|розмяк|размяг|плави|мутні|мутне|піни|пени|гірч|горч|протіка|протека|тече|течет|підтіка|подтека|гуде|гудит|шипи|клейов|відклеїл|відклею|отклеи|відходи|отходи|згорта|сверты|плісняв|плеснев|цвіте|цветет|здува|вздува|сіда(?:є|ють)|сади(?:тся|ться)|сяд|dry|dries|dried|goes soft|go soft|went soft|swell|swells|swelled|peel|peels|peeled|crack|cracks|rust|rusts|rusted|fade|fades|faded|warp|warps|warped|shrink|shrinks|leak|leaks|drip|drips|squeak|squeaks|creak|creaks|curdle|sink|sinks|sag|sags|sour|bitter|scale|limescale|foam|foams|had its day|worn out|wears out|wear out|gone flat|runs low|run low|set yet|cured?)[^ ]* ';
const MATTER_WORDS =
  ' (?:присмак|привкус|запах|смак|вкус|накип|наліт|налет|піна|пена|плісняв|плесен|фарб|краск|клей|клею|клея|грунт|шпаклів|шпаклев|штукатур|лак|лаку|глин|тіст|тест|вод[аиоуы]|волог|влаг|сиріст|сырост|холод|мороз|спек|жар|дощ|дожд|фільтр|фильтр|картридж|прокладк|мастил|смазк|батаре|акумул|аккумул|колодк|диск|шин|петл|петел|двер|кришк|крышк|глечик|кувшин|чаш|шв[иы]|тканин|ткан|вовн|шерст|шкір|кож[аиу]|дерев|порошк|seal|seals|plaster|primer|paint|glue|grout|varnish|clay|dough|water|filter|cartridge|gasket|grease|battery|batteries|hinge|hinges|door|wool|leather|timber|wood|fabric|dye|taste|smell|damp|heat|cold|weather|detergent|powder|lid|tiles?|pipes?)[^ ]* ';
const HAPPENING = new RegExp(HAPPENS, 'u');
const MATERIAL = new RegExp(MATTER_WORDS, 'u');
const WHY =
  / (?:коли|якщо|когда|если|when|if|where|бо|через|because|схоже|похоже|вочевидь|мабуть|певно|видимо|наверное|looks like|seems|probably|after|після|после)(?= )/u;
const isCause = (line: string): boolean => HAPPENING.test(line) && MATERIAL.test(line) && WHY.test(line);

/** `Сам фен пока можно использовать и без неё`: of use while a part is missing. */
const USED_WITHOUT =
  /^ (?:сам|сама|само|самі|сами|the|this)? ?(?:[^ ]+ ){0,5}?(?:(?:можна|можно|можете|сможете|зможете) (?:(?:поки|пока|спокійно|спокойно|вже|уже) )?(?:користуват|використов|вмикат|запускат|носит|пользоват|использов|включат|запускат)[^ ]*|(?:can be used|can still be used|works|work|runs|run)) (?:[^ ]+ ){0,3}?(?:без|without) (?:(?:неї|нього|них|нее|него|it|them|that|цієї|этой|цього|этого|the|a) ?(?:[^ ]+ )?(?:[^ ]+ ){0,6})$/u;

/** `Ось засіб, який підходить`: what helps. */
const MEANS =
  /^ (?:ось|вот|heres|here is) (?:(?:вам|the|a|an|one) )?(?:[^ ]+ )?(?:засіб|средство|спосіб|способ|рецепт|порядок|програма|программа|режим|cleaner|method|setting|programme|product|recipe|trick) /u;

/** A stain that will not go. */
const DIRT =
  / (?:wine|coffee|tea|ink|stains?|dirt|grime|grout|paint|rust|glue|grease|limescale|scale|mould|mold|marks?|wax|gum|oil|вин[оа]|кав[аиу]|кофе|чорнил[^ ]*|чернил[^ ]*|плям[аиу]|пляма|пятн[оаы]|бруд[^ ]*|грязь|фарб[аиу]|краск[аиу]|іржа|ржавчин[^ ]*|клей|жир|накип|накипь|цвіль|плесень|віск|воск|мастил[^ ]*|масл[оа])(?= )/u;
const STUBBORN =
  / (?:stubborn|tricky|tough|difficult|hard|pig|nightmare|beast|devil|fight|fights|вперт[^ ]*|упрям[^ ]*|упёрт[^ ]*|уперт[^ ]*|стійк[^ ]*|стойк[^ ]*|складн[^ ]*|сложн[^ ]*|вїда[^ ]*|въеда[^ ]*|міцн[^ ]*|крепк[^ ]*|вредн[^ ]*|капризн[^ ]*|не здаєт[^ ]*|не сдает[^ ]*)(?= )/u;

/** `Завтра подивимось наряд ще раз і напишемо вам`: papers of ours, and nothing of whoever is written to. */
const LOOKED_THROUGH =
  / (?:подивим|подивлю|перевір(?:имо|ю)|переглян|піднім|звірим|посмотр(?:им|ю)|провер(?:им|ю)|пересмотр|подним|сверим|check|go over|look at|look through|look over|go through|review|recheck)[^ ]* (?:[^ ]+ ){0,2}?(?:наряд|кошторис|рахун|накладн|чек|камер|запис|журнал|замовлен|квитанц|маршрут|заявк|смет|счет|накладн|запис|журнал|заказ|квитанц|invoice|bill|order|booking|footage|recording|recordings|log|logs|receipt|quote|estimate|job sheet|worksheet|ticket|till roll)[^ ]* /u;
const TOLD_AFTER =
  / (?:напишемо|відпишемо|відпишу|напишу|повідомимо|повідомлю|розкажемо|зателефонуємо|подзвонимо|напишем|отпишем|отпишемся|сообщим|сообщу|расскажем|позвоним|перезвоним|write|tell|ring|call|report|reply|let|get back)(?: [^ ]+){0,6}? $/u;
const OF_OTHERS_THERE =
  / (?:ваш(?:у|ої|ему|ого|его|ей|их|і|и)? (?:анкет|догов|справ|дел|профіл|профил|роб|раб|дружин|жен|чолов|муж|керів|началь|адрес)[^ ]*|(?:your) (?:tenancy|lease|contract|file|record|account|application|boss|employer|wife|husband|landlord|school|address)|куди|куда|керівн[^ ]*|начальн[^ ]*|роботодав[^ ]*|работодат[^ ]*|поліц[^ ]*|полиц[^ ]*|суд[^ ]*|юрист[^ ]*|адвокат[^ ]*|адрес[^ ]*|boss|employer|police|court|lawyer[^ ]*|solicitor[^ ]*|landlord|choose|words|consequences|address|regret|careful|пошкоду[^ ]*|пожале[^ ]*|відгук[^ ]*|отзыв[^ ]*|review (?:of|by)|хто|кто|who|де ви|где вы|where you|жив[^ ]*|працюєте|работаете) /u;

/** `Наступного разу готівка не знадобиться`: what the next visit spares. */
const NEXT_TIME = /^ (?:so |and |тож |а |і |и )?(?:next time|наступного разу|на наступний раз|в следующий раз|на следующий раз) /u;
const TROUBLE =
  '(?:готівк|черг|чекан|папер|роздрук|паспорт|налич|очеред|ожидан|бумаг|распечат|проблем|затрим|задерж|дзвін|дзвон|звон|cash|queue|queues|wait|waiting|paper|printout|coins|change|trouble|problem|problems|delay|delays|call)[^ ]*';
const SPARED = new RegExp(
  ` ${TROUBLE} (?:[^ ]+ ){0,2}?(?:не (?:знадоб|понадоб|буде|будет|потріб|нужн)[^ ]*|(?:wont|will not) be (?:needed|necessary|there)) | (?:не (?:знадоб|понадоб|буде|будет|доведет|придет|потріб|нужн)[^ ]*|(?:wont|will not) (?:need|have|be)) (?:[^ ]+ ){0,2}?${TROUBLE}`,
  'u',
);
const SHUT_OUT =
  / (?:because|бо|адже|ведь|потому|запам[^ ]*|запомн[^ ]*|remember|wont get|not get|вас|вам|пуст[^ ]*|лікар[^ ]*|врач[^ ]*|адвокат[^ ]*|lawyer[^ ]*|table|столик[^ ]*|стіл|стол|двер[^ ]*|door|відгук[^ ]*|отзыв[^ ]*|review[^ ]*)(?= )/u;

/** What a thing suffers from or is used without: nobody is blamed or scorned by it. */
export const isOfThings = ({ line }: Sentence): boolean =>
  (isCause(line) || USED_WITHOUT.test(line) || MEANS.test(line)) && !OF_PEOPLE.test(line);
export const isOfDirt = ({ line }: Sentence): boolean => DIRT.test(line) && STUBBORN.test(line) && !OF_PEOPLE.test(line);
/** What we look through, or what the next visit spares: nobody is threatened by it. */
export const isOwnStep = ({ line }: Sentence): boolean =>
  (LOOKED_THROUGH.test(line) && TOLD_AFTER.test(line) && !OF_OTHERS_THERE.test(line)) ||
  (NEXT_TIME.test(line) && SPARED.test(line) && !SHUT_OUT.test(line));

const DELETES =
  / (?:delete|remove|uninstall|bin|trash|forward|clear|видал(?:іть|яйте|ити)|прибер(?:іть|ете)|зітріть|перешліть|очистіть|удал(?:ите|яйте|ить)|убер(?:ите|ете)|сотрите|перешлите|очистите)(?= )/u;
/** What is deleted on a telephone: a fraud's message, a copy, a programme, a code. */
const ON_PHONE =
  /(?<![a-zа-яёіїєґ])(?:scam|fraud|phish|spam|sms|e-?mail|attachment|link|invite|app(?![a-z])|cache|cookie|gallery|duplicate|shortcut|widget|old (?:version|profile|password|device)|code(?![a-z])|pin(?![a-z])|шахра|мошен|фішинг|фишинг|спам|смс|лист(?:а|ом|і)?(?![a-zа-яёіїєґ])|письм|посилан|ссылк|запрошенн|приглашен|застосун|додат(?:ок|ка|ку)|приложен|кеш|кэш|ярлик|ярлык|галере|дублікат|дубликат|копі[юїя]|копи[юия]|стар(?:ий|у|ую|ый) (?:профіл|профил|верс|пристр|устройств|парол)|код(?:у|а|ом)?(?![a-zа-яёіїєґ]))/iu;
const OF_WORDS =
  /(?<![a-zа-яёіїєґ])(?:review|comment|post(?:ed|s|ing)?(?![a-z])|rating|stars?(?![a-z])|feedback|what you wrote|your (?:words|text|message)|thread|words?(?![a-z])|слов[оа](?![а-яіїєґ])|відгук|отзыв|допис|пост(?:у|а|ом|і|е)?(?![a-zа-яёіїєґ])|комент|коммент|оцінк|оценк|зір(?:к|ок)|звезд|звёзд|ваш\p{L}* (?:слов|текст|повідом|сообщ)|написан|написал|сторінк|страниц)/iu;
const REACH = 240;

/** `That text was a scam: delete it`: what is to go is no review. */
export const isOtherDeleted = (text: string, { line, tokens }: Sentence): boolean => {
  const start = tokens[0]?.start ?? 0;
  const around = text.slice(Math.max(0, start - REACH), tokens.at(-1)?.end ?? start);
  return DELETES.test(line) && ON_PHONE.test(around) && !OF_WORDS.test(around);
};

/** `Обмін безкоштовний`, `refunds are for unworn items only`: a rule for everybody. */
const HOUSE_RULE =
  /^ (?:[^ ]+ ){0,2}?(?:обмін|обмен|поверненн|возврат|доставк|примірк|примерк|діагностик|диагностик|замір|замер|заміна|замена|гарантія|гарантия|знижка|скидка|exchanges?|returns?|refunds?|delivery|deliveries|fittings?|replacements?|diagnostics|warranty|discounts?)[^ ]* (?:[^ ]+ ){0,4}?(?:безкоштовн|бесплатн|можлив|возмож|діє|действует|дійсн|прийма|принима|роби|дела|оформ|free|possible|accepted|available|given|made|apply|applies|valid)[^ ]* /u;
const OF_BARGAIN =
  / (?:пиш|напи|скарж|жалу|жалоб|претенз|мовч|молч|інтернет|интернет|публік|публич|слов|вибач|извин|тон|тихо|тише|тихіш|добр|хорош|гарн|тепл|приємн|приятн|задовол|довольн|дяку|благодар|лояльн|відгук|отзыв|допис|комент|коммент|оцін|оцен|зір|звезд|одиниц|единиц|двійк|двойк|трійк|тройк|рейтинг|винят|исключен|правк|хвал|негатив|удал|видал|прибер|убер|ставит(?:ь?ся)|фото|сторі|стори|відміч|отмеч|познач|підпис|подпис|друз|якщо|если|поки|пока|після того|после того|щойно|только после|opinion|in return|in exchange|edit|updat|delet|remov|write|wrote|complain|quiet|silen|word|say|said|told|tell|nice|kind|happy|satisf|loyal|friend|review|post|comment|rating|star|thread|tag|story|public|internet|online|once|if |as long|unless|until|while|after you|you )[^ ]*/u;
export const isHouseRule = ({ line }: Sentence): boolean => HOUSE_RULE.test(line) && !OF_BARGAIN.test(line);
