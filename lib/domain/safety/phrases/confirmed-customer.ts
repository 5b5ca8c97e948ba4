// Regulated mode, read the other way round: what is said to or of the author is let pass only where it says nothing of his dealings with us
// (his words, his feelings, what he may do, what we will do). Whatever else is told him - what happened to him, what he has here - confirms him.
import type { Sentence, Token } from '../sentences.ts';

/** Whole sentences that speak of a case that may be nobody's. */
const GENERAL =
  / (?:якщо|якби|коли б|чи|если(?! бы не )|ли|if|whether|unless|у разі|в разі|в случае|anyone|anybody|everyone|whoever|хто|кто|любой|любого|любому|those who|people who|хтось|кто то|someone|somebody) | (?:кожен|кожна|кожну|кожного|кожному|кожній|кожною|кожним|каждый|каждая|каждого|каждому|каждой|каждым|every|each|any|будь який|будь якого|будь якому) (?:[^ ]+ )?(?:хто|кто|who|людин[^ ]*|человек[^ ]*|пацієнт[^ ]*|пациент[^ ]*|клієнт[^ ]*|клиент[^ ]*|відвідувач[^ ]*|посетител[^ ]*|вкладник[^ ]*|вкладчик[^ ]*|застрахован[^ ]*|власник[^ ]*|владел[^ ]*|person|patient|client|customer|policyholder|visitor|one|member|caller|reader) /u;
const UNCONFIRMED =
  / (?:не|ні|cannot|cant|not|neither|unable|без|можемо ні|можем ни|ни|dont|wont) (?:(?!will |shall |team |board |management |команда |керівництво |руководство )[^ ]+ ){0,5}(?:підтвердити|підтверджувати|заперечити|заперечувати|спростувати|спростовувати|подтвердить|подтверждать|опроверг[^ ]*|confirm|deny|discuss|comment|коментув[^ ]*|коментар[^ ]*|комментир[^ ]*|прокоммент[^ ]*|обговорю[^ ]*|обсужда[^ ]*|розголош[^ ]*|разглаш[^ ]*|disclose|acknowledge|reveal|розкрив[^ ]*|раскрыв[^ ]*|verify|встановлю[^ ]*|выясня[^ ]*|go into) /u;

/** What a reader has written, thinks and feels, and how to reach him: his, and not known from our files. */
const VIEW =
  'відгук[^ ]*|думк[^ ]*|отзыв[^ ]*|мнени[^ ]*|коментар[^ ]*|комментари[^ ]*|оцінк[^ ]*|оценк[^ ]*|слов[^ ]*|слів|питан[^ ]*|запитан[^ ]*|вопрос[^ ]*|ідея|ідею|ідеї|идея|идею|идеи|пропозиці[^ ]*|предложени[^ ]*|побажан[^ ]*|пожелани[^ ]*|зауважен[^ ]*|замечани[^ ]*|повідомлен[^ ]*|сообщени[^ ]*|скарг[^ ]*|жалоб[^ ]*|обурен[^ ]*|возмущени[^ ]*|розчаруван[^ ]*|разочаровани[^ ]*|хвилюван[^ ]*|тривог[^ ]*|тревог[^ ]*|волнени[^ ]*|емоці[^ ]*|эмоци[^ ]*|почутт[^ ]*|чувств[^ ]*|біль|боль|роздратуван[^ ]*|раздражени[^ ]*|занепокоєн[^ ]*|обеспокоенност[^ ]*|враженн[^ ]*|впечатлени[^ ]*|довір[аиуіо]|довірою|довери[еяю]|критик[^ ]*|чесн[^ ]*|честн[^ ]*|відверт[^ ]*|откровенн[^ ]*|час|часу|время|терпінн[^ ]*|терпени[^ ]*|розумінн[^ ]*|понимани[^ ]*|увагу|увага|внимание|небайдуж[^ ]*|неравнодуш[^ ]*|ситуаці[^ ]*|ситуаци[^ ]*|контакт[^ ]*|телефон[^ ]*|пошт[^ ]*|почт[^ ]*|імя|имя|здоров[^ ]*|погляд[^ ]*|взгляд[^ ]*|позиці[^ ]*|позици[^ ]*|сигнал[^ ]*|допис[^ ]*|пост|посту|поста|текст[^ ]*|ласка|тем[ауи]|тему|підтримк[^ ]*|поддержк[^ ]*|feedback|review|reviews|comment|comments|words|point|points|idea|ideas|suggestion|suggestions|message|messages|concern|concerns|question|questions|opinion|view|views|frustration|anger|disappointment|feelings|time|patience|understanding|kindness|kind|honesty|candour|experience|impression|post|remarks|remark|note|thoughts|praise|compliment|privacy|safety|trust|rating|stars|phone|number|email|contact|name|health|attention|inbox|situation|complaint|complaints|letter|convenience|wellbeing|own|support|side|perspective|право|права|прав|вибір|выбор|бажанн[^ ]*|желани[^ ]*|безпек[^ ]*|безопасност[^ ]*|комфорт[^ ]*|зручн[^ ]*|удобств[^ ]*|настрій|настроени[^ ]*|нерв[^ ]*|right|rights|choice|comfort|local|nearest|expectations|expectation|очікуван[^ ]*|ожидани[^ ]*|mind|mood|day|interest|зацікавлен[^ ]*|интерес[^ ]*|інтерес[^ ]*';
const ADJECTIVES = '(?:[^ ]+ ){0,2}?';
const POSSESSIVE = '(?:ваш|ваша|ваше|ваші|вашу|вашого|вашої|вашому|вашій|вашим|вашою|ваших|вашими|вашем|вашей|вашего|вашему|ваши|your)';
const SPEAKS =
  '(?:пропонуєте|предлагаете|радите|советуете|просите|скаржитеся|скаржитесь|жалуетесь|питали|звернули увагу|обратили внимание|пишете|пишите|написали|писали|порушили|порушуєте|підняли|піднімаєте|подняли|поднимаете|згадали|згадуєте|упомянули|упоминаете|зазначили|зазначаєте|указали|указываете|вказали|вказуєте|помітили|подметили|заметили|описали|описуєте|описываете|кажете|говорите|сказали|спитали|питаєте|спрашиваете|поделились|поділилися|розповіли|рассказали|поставили питання|задали|запитали|праві|правы|праві|маєте рацію|знаєте|знаете|розумієте|понимаете|бачите|видите|читаєте|читаете|вважаєте|считаете|думаєте|думаете|mention|mentioned|write|wrote|describe|described|raise|raised|point|pointed|say|said|note|noted|ask|asked|asking|share|shared|sharing|highlight|highlighted|flagged|report|bring|brought|posted|post|think|believe|know|see|mean|suggest|suggested|deserve|deserved|expect|expected|заслуговуєте|заслуживаете|очікували|очікуєте|ожидали|ожидаете|сподівалися|надеялись|are right|were right|are quite right|re right|are absolutely right|are welcome)';
const MAY =
  '(?:можете|зможете|сможете|могли б|могли бы|хочете|хотите|хотіли б|хотели бы|захочете|захотите|бажаєте|желаете|маєте право|имеете право|вправі|вправе|повинні|должны|будете|забажаєте|побачите|увидите|дізнаєтеся|узнаете|отримаєте|получите|(?:can|could|may|might|will|would|should|must)(?! have)|want|wish|need|d like|ll|youll)';
const FEELS =
  '(?:розчарован[^ ]*|разочарован[^ ]*|засмучен[^ ]*|огорчен[^ ]*|незадоволен[^ ]*|недовольн[^ ]*|обурен[^ ]*|возмущен[^ ]*|розчарувал[^ ]*|разочаровал[^ ]*|засмутил[^ ]*|огорчил[^ ]*|образил[^ ]*|обидел[^ ]*|почуваєтеся|почуваєтесь|чувствуете|переживаєте|переживаете|хвилюєтеся|склалося|склалось|сложилось|сложилося|неприємн[^ ]*|неприятн[^ ]*|прикро|обидно|боляче|больно|важко|тяжело|страшно|незручно|неудобно|устроил[^ ]*|влаштува[^ ]*|показал[^ ]*|здал[^ ]*|здивува[^ ]*|удивил[^ ]*|неравнодушны|небайдужі|обурил[^ ]*|возмутил[^ ]*|збентежил[^ ]*|смутил[^ ]*|feel|felt|feeling|confused|surprised|upset|unhappy|disappointed|frustrated|angry|down|better soon|concerned)';
/** Said to any reader. The shorter ways of saying it are taken away before the sentence is read. */
const HARMLESS: readonly RegExp[] = [
  new RegExp(` ${POSSESSIVE} ${ADJECTIVES}(?:${VIEW})(?= )`, 'gu'),
  new RegExp(` (?:за|для|на|for) (?:ваш[^ ]*|your) (?:[^ ]+ )?(?:${VIEW})(?= )`, 'gu'),
  / (?:thank you|thanks to you|thank you all|дякуємо вам|дякую вам|вдячні вам|вам дякуємо|благодарим вас|спасибо вам|вам спасибо|вам дякую|вам благодарны|просимо вас|просим вас|прошу вас|розуміємо вас|понимаем вас|почули вас|услышали вас|чуємо вас|слышим вас|запевняємо вас|заверяем вас|assure you|hear you|heard you|hear from you|contact you|reach you|reach out to you|call you|ring you|write to you|email you|get back to you|answer you|reply to you|meet you|talk to you|talk with you|speak to you|speak with you|help you|assist you|guide you|invite you|welcome you|advise you|encourage you|ask you|wish you|urge you|remind you|with you in private|зв[^ ]*яжемося з вами|звяжемося з вами|звяжеться з вами|свяжемся с вами|свяжется с вами|зателефонуємо вам|перезвоним вам|напишемо вам|напишем вам|відповімо вам|ответим вам|вам відповідатиме|вам ответит|вам відповість|вам ответят|вам допоможе|вам поможет|вам допоможуть|вам помогут|допомогти вам|помочь вам|допоможемо вам|поможем вам|вам допомогти|вам помочь|радимо вам|вам радимо|советуем вам|вам советуем|рекомендуємо вам|рекомендуем вам|пропонуємо вам|предлагаем вам|запрошуємо вас|приглашаем вас|бажаємо вам|желаем вам|вам бажаємо|вам желаем|поспілкуватися з вами|поговорити з вами|поговорить с вами|перед вами|вибачаємося перед вами|вам будет полезно|вам буде корисно|вам зручно|вам удобно|вам потрібн[^ ]*|вам нужн[^ ]*|вам підходить|вам подходит|важливо для вас|важно для вас|important for you|convenient for you|best for you|right for you|easier for you|suits you|work for you|works for you|раді вам|как вам|як вам|нагадаємо вам|напоминаем вам|нагадуємо вам|повідомимо вам|сообщим вам|see you|you re welcome|youre welcome|bless you|you all)(?= )/gu,
  new RegExp(` (?:ви|вы|you|youve|youd) (?:[^ ]+ ){0,2}?${SPEAKS}(?= )`, 'gu'),
  / youre (?:[^ ]+ )?(?:right|welcome|correct|unhappy|upset|disappointed|not alone)(?= )/gu,
  new RegExp(` (?:ви|вы|you) (?:(?!in |for |by |since |last |with |a |the )[^ ]+ )?${MAY}(?= )`, 'gu'),
  new RegExp(` (?:ви|вы|вас|вам|you|у вас) (?:[^ ]+ ){0,3}?${FEELS}(?= )`, 'gu'),
  / (?:розчарувал[^ ]*|разочаровал[^ ]*|засмутил[^ ]*|огорчил[^ ]*|образил[^ ]*|обидел[^ ]*|розумію|розуміємо|понимаю|понимаем|understand|disappointed|upset|failed|owe|owed|винні|должны) (?:вас|вам|you)(?= )/gu,
  / (?:let|left|made|make|leave) you (?:down|feel[^ ]*|felt|unhappy|disappointed|upset|angry)(?= )/gu,
  / (?:youve|you have|you) (?:[^ ]+ )?made (?:[^ ]+ ){1,3}day(?= )/gu,
  / (?:youve|you have|you|ви|вы) (?:[^ ]+ )?(?:took|take|taken|found|знайшли|нашли|приділили|уделили|потратили|витратили) (?:[^ ]+ ){0,2}(?:time|час|время|moment|хвилин[^ ]*|минут[^ ]*)(?= )/gu,
  / (?:youve|you have|you) (?:[^ ]+ )?(?:reached out|got in touch|written to us|wrote to us|brought this|brought it|spoken up|spoke up)(?= )/gu,
  / you were (?:met|spoken to|greeted|received|talked to) (?:that way|this way|like that|like this|in that|in this|so|rudely)(?= )/gu,
  / (?:з вами так|так з вами|с вами так|так с вами|вас так|так вас) (?:[^ ]+ли|[^ ]+лися|[^ ]+лись)(?= )/gu,
  / (?:у вас є право|у вас есть право|у вас є можливість|у вас есть возможность|you have the right|you have a right|you have every right|youre not alone|you are not alone)(?= )/gu,
  new RegExp(` ${SPEAKS} (?:ви|вы|you)(?= )`, 'gu'),
  // Whoever comes is heard out: `главный врач выслушает вас лично`.
  / (?:вислухає|вислухати|вислухаємо|відповість|відповісти|поговорить|поговорити|зустрінеться|зустрітися|выслушает|выслушать|выслушаем|ответит|ответить|поговорит|поговорить|встретится|встретиться) (?:(?:особисто|лично|з|із|с|охоче|охотно|уважно|внимательно) ){0,2}(?:вас|вам|вами)(?= )/gu,
  / (?:прийме|прийняти|примет|принять) вас (?:особисто|лично)(?= )/gu,
  / (?:will|would|can|could|may|to|gladly|happily) (?:(?:gladly|happily|like to|love to|personally|be happy to|be glad to) ){0,2}(?:listen to|hear|sit down with) you(?= )| (?:will|would|can|could|to) (?:personally )?see you in person(?= )/gu,
];
/** The reader is only asked to do something. */
const ASKS =
  /^ (?!(?:вибачте|вибачайте|пробачте|простите|извините|простіть|перепрошую) )(?:please|kindly|будь ласка|пожалуйста|просимо|просим|прошу|[^ ]+(?:іть|їть|йте|ите|ьте|іться|йтеся|итесь|йтесь|ьтесь)|call|ring|write|email|contact|send|visit|ask|check|see|do not|dont|never|reach|drop|get in touch|come|bring|let) /u;
const ASKS_WITHIN =
  / (?:please|kindly|будь ласка|пожалуйста|(?:просимо|просим|прошу)(?! (?:прощени|вибачен|извинен|пробачен|пробачити|простить|вибачити|извинить))) /u;

const SUBJECT = / (?:ви|вы|you|youve|youd|youre|ти|ты) /u;
const OBJECT = / (?:вас|вам|вами|тебе|тебя|тобі|тебе) /u;
const HIS = new RegExp(` (?:${POSSESSIVE}|yours|твій|твоя|твоє|твої|твою|твоего|твоей|твой) `, 'u');
/** Something has happened, or is so: a past form, a participle, `є`, `have`. */
const HAPPENED_SLAVIC =
  / (?!(?:було б|було|коли|хотіли|хотели|немало|мало|стало|дело|діло|тіло|тело|весело|добре|дано|рано|давно|можно|можна|важно|разом|видно|жаль|раз|без|якраз|якщо|далі|взагалі|рівно|место|місто|часто|просто|чисто|это|то|кто|хто|что|готово|питання|ново|право|здоров) )[^ ]{2,}(?:ли|ла|ло|ли|лися|лись|лася|лась|ось|лося|лось|лся|вся|но|то|ено|ано|ав|ив|ів|їв|ув|яв|йшов|ел|ал|ил|ял|ыл|ул|ол|ёл|шел|ен|ена|ены|ані|ені|ана|аны|ято|ято|иті|ите|ыто|ыта|ыты) /u;
const HAPPENED_ENGLISH =
  / (?:youve|youd|youre|(?:you|we|i|and|who|that|which|he|she|they) (?:[^ ]+ ){0,2}?(?:have|had|ve|were|was|are|did|didnt|still|never|already|missed|gave|got|came|went|saw|left|took|made|told|sent|paid|signed|brought|chose|spent|bought|held|kept|lost|met|put|ran|rang|spoke|stood|wore|waived|prescribed|[^ ]{2,}ed)) /u;
const OBJECT_ENGLISH =
  / (?:[^ ]{2,}ed|[^ ]{2,}ing|told|gave|saw|met|sent|made|did|put|took|brought|rang|paid|taught|kept|seen|given|sold|lent|got|been|by|from|to|with|on) you | (?:acted|act|did|done|made|booked|arranged|ordered|prepared|filed|wrote|opened|drafted) (?:[^ ]+ ){0,3}for you | (?:looking|looked|look) after you /u;

/** Who wrote it, spoken of in the third person, and what he is to us. */
const AUTHOR =
  / (?:автор(?:ка|ці|у|ом|а|кою|е)?|author|reviewer|this person|this user|this individual|this man|this woman|this lady|this gentleman|the writer|цей дописувач|ця людина|цієї людини|цій людині|этот человек|этого человека|этому человеку|человек которому|людина якій|пользователь|користувач|дописувач[^ ]*|the poster|(?:ця|цей|этот|эта|this|that) (?:дама|пані|пан|людина|жінка|чоловік|особа|человек|женщина|мужчина|господин|госпожа|клієнт[^ ]*|клиент[^ ]*|пацієнт[^ ]*|пациент[^ ]*|customer|patient|client)|(?:яка|який|що|который|которая|who|that) (?:залишил[^ ]*|залишив|лишил[^ ]*|лишив|написал[^ ]*|написав|оставил[^ ]*|wrote|left|posted) (?:[^ ]+ )?(?:відгук|коментар|допис|отзыв|комментарий|пост|review|comment|post|this)|(?:відгук|коментар|отзыв|комментарий|review|comment) (?:лишил[^ ]*|лишив|залишил[^ ]*|залишив|оставил[^ ]*|написал[^ ]*|написав|was left by|was written by|is from|comes from|від|от)) /u;
const RELATION =
  / (?:клієнт[^ ]*|клиент[^ ]*|пацієнт[^ ]*|пациент[^ ]*|вкладник[^ ]*|вкладчик[^ ]*|позичальник[^ ]*|заемщик[^ ]*|застрахован[^ ]*|довірител[^ ]*|доверител[^ ]*|лікув[^ ]*|лечил[^ ]*|лікува[^ ]*|обслугов[^ ]*|обслужив[^ ]*|зверта[^ ]*|звернув[^ ]*|обращал[^ ]*|обратил[^ ]*|рахун[^ ]*|счет[^ ]*|кредит[^ ]*|договор[^ ]*|договір|поліс[^ ]*|полис[^ ]*|відмовили|отказали|прийом[^ ]*|прием[^ ]*|client|patient|customer|policyholder|insured|treated|treat|account|cover|policy|loan|represented|instructed|represent|rang us|called us|visited|came to us|never been|owes|registered|prescribed|dispensed) /u;
/** Files that hold, or do not hold, a name. */
const FILES =
  / (?:на ваше імя|на ваше имя|in your name|of you as|under your name|among our|серед наших|среди наших|no record of you|you on our|you in our|вас у (?:базі|системі|реєстрі|списк[^ ]*)|вас в (?:базе|системе|реестре|списк[^ ]*)) /u;
const HISTORY =
  / as (?:a|an|our|one of our) (?:[^ ]+ ){0,2}(?:client|customer|patient|holder|cardholder|policyholder|member|borrower|depositor) (?:[^ ]+ ){0,1}you | (?:account holder|client of ours|patient of ours|customer of ours|existing customer|existing client|existing patient|existing policyholder|нашим клієнтом|нашим клиентом|нашим пацієнтом|нашим пациентом|як (?:наш|наша|нашого|нашої) (?:[^ ]+ )?(?:пацієнт[^ ]*|клієнт[^ ]*)|как (?:наш|наша|нашего|нашей) (?:[^ ]+ )?(?:пациент[^ ]*|клиент[^ ]*)|нашею пацієнткою|нашей пациенткой|нашою клієнткою|нашей клиенткой) /u;

/** What regulated firms do with and for a person. */
const DEALING =
  '(?:виписк[^ ]*|выписк[^ ]*|операці[^ ]*|операци[^ ]*|лікуванн[^ ]*|лечени[^ ]*|прийом[^ ]*|прием[^ ]*|візит[^ ]*|визит[^ ]*|процедур[^ ]*|сеанс[^ ]*|масаж[^ ]*|массаж[^ ]*|обстежен[^ ]*|обследован[^ ]*|консультаці[^ ]*|консультаци[^ ]*|госпіталізац[^ ]*|госпитализац[^ ]*|наркоз[^ ]*|пломб[^ ]*|коронк[^ ]*|імплант[^ ]*|имплант[^ ]*|вініри|щеплен[^ ]*|прививк[^ ]*|аналіз[^ ]*|анализ[^ ]*|рецепт[^ ]*|кредит[^ ]*|позик[^ ]*|займ[^ ]*|заем|рахун[^ ]*|счет[^ ]*|вклад[^ ]*|депозит[^ ]*|карт[аоуиы][^ ]*|картк[^ ]*|поліс[^ ]*|полис[^ ]*|договор[^ ]*|договір|виплат[^ ]*|выплат[^ ]*|справ[аоуи]|справу|розстрочк[^ ]*|рассрочк[^ ]*|іпотек[^ ]*|ипотек[^ ]*|діагноз[^ ]*|диагноз[^ ]*|тиск|давлени[^ ]*|зуб[^ ]*|шв[иіы]|швы|профогляд[^ ]*|огляд[^ ]*|осмотр[^ ]*|гіпс[^ ]*|гипс[^ ]*|перевязк[^ ]*|укол[^ ]*|крапельниц[^ ]*|капельниц[^ ]*|протез[^ ]*|корекці[^ ]*|коррекци[^ ]*|видален[^ ]*|удалени[^ ]*|пологів|родов|реабілітаці[^ ]*|реабилитаци[^ ]*|терапі[^ ]*|терапи[^ ]*|брекет[^ ]*|линз[^ ]*|лінз[^ ]*|окуляр[^ ]*|знімок|знімк[^ ]*|снимок|снимк[^ ]*|узд|мрт|страховк[^ ]*|відшкодуван[^ ]*|возмещени[^ ]*|іск|позов[^ ]*|довіреніст[^ ]*|доверенност[^ ]*|спадщин[^ ]*|наследств[^ ]*|відмов[^ ]*|отказ[^ ]*|checkup|follow up|discharge[^ ]*|operation|surgery|treatment|appointment|visit|procedure|session|massage|filling|crown|implant|veneers|injection|jab|prescription|medication|test|scan|loan|mortgage|account|deposit|card|policy|claim|contract|settlement|consultation|therapy|stay|admission|case|hearing)';
const AFTER_DEALING = new RegExp(
  ` (?:після|после|since|after|following|during|під час|во время) (?:[^ ]+ ){0,2}${DEALING} (?:[^ ]+ ){0,6}?(?:ви|вас|вам|вы|you|youre|youve|ваш[^ ]*|your) | (?:ви|вас|вам|вы|you|youre|youve) (?:[^ ]+ ){0,5}?(?:після|после|since|after|following|during|під час|во время) (?:[^ ]+ ){0,2}${DEALING} `,
  'u',
);
const DEALING_OF_WHICH = new RegExp(
  ` ${DEALING} (?:(?:про який|про яку|про яке|про які|о котором|о которой|о которых|яку|який|яке|які|которую|который|которое|которые) (?:ви|вы|ми|мы|вам)|(?:which |that )?(?:you|we)) `,
  'u',
);
/** `ваша скарга на відмову у виплаті`: what the complaint is about tells whose it is. */
const COMPLAINT_OF = new RegExp(
  ` (?:ваш[^ ]*|your) (?:скарг[^ ]*|жалоб[^ ]*|заяв[^ ]*|звернен[^ ]*|обращени[^ ]*|complaint|claim|appeal) (?:на|про|щодо|о|об|about|regarding|over) (?:[^ ]+ ){0,3}?${DEALING} `,
  'u',
);
const EXPECTED = new RegExp(
  ` (?:чекаємо|чекатимемо|ждем|побачимо|увидим|побачимося|see|expect) (?:з )?(?:вас|вами|you) (?:[^ ]+ ){0,3}?(?:на|for|at) (?:[^ ]+ ){0,2}?${DEALING} `,
  'u',
);
/** The way a file answers when it is asked for a name. */
const NOT_ON_FILE =
  / (?:базі|системі|реєстрі|картотеці|архіві|базе|системе|реестре|картотеке|архиве|списках|records|database|files|books|system) (?:[^ ]+ ){0,4}?(?:немає|нема|нет|не знайшли|не знайдено|не значиться|не нашли|не числится|не значится|no|not|none|nobody|never) (?:[^ ]+ ){0,3}?(?:пацієнт[^ ]*|пациент[^ ]*|клієнт[^ ]*|клиент[^ ]*|людин[^ ]*|человек[^ ]*|прізвищ[^ ]*|фамили[^ ]*|імен[^ ]*|имен[^ ]*|patient|client|customer|name|person|account) | (?:no one|nobody|ніхто|никто) (?:by that name|of that name|of this name|with that name|with this name|з таким імям|з таким прізвищем|с таким именем|с такой фамилией) | (?:no|not|never) (?:[^ ]+ ){0,4}?(?:patient|client|customer|account|appointment|booking|policy) (?:[^ ]+ ){0,3}?(?:name|our records|our system|our books|our files|our database|on file) /u;
/** `У журналі видно, що прийом почався пізніше`: only whose visit it was is in our records. */
const RECORDED = new RegExp(
  ` (?:наш[^ ]* |our )?(?:системі|системе|журналі|журнале|базі|базе|записах|log|logs|records|system|register|diary) (?:[^ ]+ )?(?:видно|бачимо|видим|показує|показывает|свідчить|shows?|says|confirms?|tells|indicates?) (?:[^ ]+ ){0,5}?${DEALING} | (?:за|по|according to|per|going by) (?:наш[^ ]*|our) (?:запис[^ ]*|дан[^ ]*|журнал[^ ]*|records|log|logs|data|notes) (?:[^ ]+ ){0,5}?${DEALING} `,
  'u',
);
/** What belongs to one person, and was done with it: `картку вже розблокували`. */
const HANDLED =
  / (?:(?:картку|карту|рахунок|счет|вклад|депозит|кредит|поліс|полис) (?!для |на |про |клієнт|клиент)(?:[^ ]+ ){0,3}?(?![^ ]*(?:ти|ть|ують|уют) )(?:розблок|разблок|разморозил|розморозил|переоформил|перевипустил|перевыпустил|відновил|восстановил|закрил|закрыл|погасил|виплатил|выплатил|схвалил|одобрил)[^ ]* |(?![^ ]*(?:ти|ть|ують|уют) )(?:розблок|разблок|разморозил|розморозил|переоформил|перевипустил|перевыпустил|відновил|восстановил|погасил|схвалил|одобрил)[^ ]* (?:[^ ]+ )?(?:картку|карту|рахунок|счет|вклад|депозит|кредит|поліс|полис) (?!для |клієнт|клиент)|(?:unblocked|unfroze|unfrozen|reissued|reinstated|released|approved|restored) (?:[^ ]+ )?the (?:card|account|loan|deposit|policy|claim|mortgage) |the (?:card|account|loan|deposit|policy|claim|mortgage) (?:is|was|has been|has now been) (?:now |already )?(?:unblocked|unfrozen|reissued|reinstated|released|approved|restored) )/u;
/** Whom one asks to come and have it done again has had it done here. */
const CALLED_BACK =
  / (?:приходьте|приходите|завітайте|приїдьте|приїжджайте|приезжайте|загляньте|чекаємо|ждем|come in|come back|come by|pop in|drop in) (?:[^ ]+ ){0,8}?(?:перероб|передел|замін|замен|перепломб|переклад|поправ|виправ|исправ|replace|redo|refit|recement|reseal)[^ ]* (?:[^ ]+ ){0,3}?(?:пломб[^ ]*|коронк[^ ]*|протез[^ ]*|брекет[^ ]*|вінір[^ ]*|винир[^ ]*|імплант[^ ]*|имплант[^ ]*|шви|швы|filling|crown|bridge|dentures?|braces?|veneers?|implant|stitches|aligners?) /u;
/** `Як нашій пацієнтці, вам`, `как нашему вкладчику`: said of whom it is told to. */
const AS_OURS =
  / (?:як|как) (?:наш(?:ому|ій|им|ою|ему|ей)) (?:[^ ]+ )?(?:пацієнт|клієнт|вкладник|позичальник|пациент|клиент|вкладчик|заемщик|держател|страхувальник|страхователь|застрахован|підопічн|подопечн)[^ ]* /u;
/** `After nine sessions with us`: counted, so of one who had them; what is usual of all is left out. */
const COUNTED_HERE =
  / (?:after|following|over|through|during|your|past|після|за|протягом|ваш[^ ]*|после|в течение) (?:[^ ]+ ){0,2}?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|дв[ауоі][^ ]*|трьох|тр[её]х|три|чотир[^ ]*|четыр[^ ]*|п[яі]т[^ ]*|шест[^ ]*|шіст[^ ]*|сем[^ ]*|сім[^ ]*|восьм[^ ]*|вісім|восемь|девят[^ ]*|десят[^ ]*|кільк[^ ]*|нескольк[^ ]*) (?:[^ ]+ )?(?:sessions|visits|appointments|treatments|consultations|operations|procedures|сеанс[^ ]*|візит[^ ]*|визит[^ ]*|прийом[^ ]*|при[её]м[^ ]*|процедур[^ ]*|консультаці[^ ]*|консультаци[^ ]*|операці[^ ]*|операци[^ ]*) (?:(?:with|at|in) (?:us|our [^ ]+)|here|(?:у|в) (?:нас|наш[^ ]+)) /u;
const USUAL =
  / (?:usually|typically|generally|most|average|зазвичай|звичайно|переважно|більшість|обычно|большинство|средн[^ ]*|середн[^ ]*) /u;
const HAS_DEALING = new RegExp(` ${DEALING} `, 'u');
/** `Благодарю, что прошли у нас весь курс`: the past tense alone says who. */
const THANKED =
  / (?:дяк[^ ]*|вдячн[^ ]*|спасибі|благодар[^ ]*|спасибо) (?:вам )?(?:що|что) (?!знайшли|нашли|поділил|поделил|написал|звернули увагу|обратили внимание|повідомил|сообщил|помітил|заметил|підтримал|поддержал|розповіл|рассказал|не )(?:[^ ]+ )?[^ ]{2,}(?:ли|лися|лись|ите|ете|єте|їте|итесь|етесь|єтеся) (?:[^ ]+ ){0,3}(?:нас|нам|наш[^ ]*|нами) /u;

/** How one's body is now: only who treated it would say. */
const BETTER =
  / (?:рад[^ ]*|сподіва[^ ]*|надеемся|надеюсь|надіюсь|hope|glad|happy|pleased|delighted) (?:[^ ]+ ){0,4}?(?:зуб[^ ]*|спина|коліно|колено|рука|нога|око|глаз|шов|горло|серце|сердце|knee|tooth|back|hip|shoulder|eye|eyes|wound|leg|arm) (?:[^ ]+ ){0,3}?(?:болить|болит|краще|лучше|загої[^ ]*|зажи[^ ]*|турбує|беспокоит|heal[^ ]*|better|hurt[^ ]*|settl[^ ]*|aching) /u;
const STANDS = / you (?:dont|do not|never|no longer|still|currently|already|now) [^ ]+ (?:[^ ]+ )?(?:with us|here|to us|our|us) /u;

const SENTENCES_KEPT = 2_000;
const kept = new Map<string, boolean>();

const CONDITION = / (?:якщо|якби|чи|если|ли|if|whether|unless|у разі|в случае) /u;

const compute = (line: string): boolean => {
  if (UNCONFIRMED.test(line)) return false;
  if (!CONDITION.test(line) && (FILES.test(line) || HISTORY.test(line) || NOT_ON_FILE.test(line))) return true;
  if (COUNTED_HERE.test(line) && !CONDITION.test(line) && !USUAL.test(line)) return true;
  if (GENERAL.test(line)) return false;
  if (AUTHOR.test(line) && RELATION.test(line)) return true;
  if (BETTER.test(line) || STANDS.test(line) || RECORDED.test(line) || HANDLED.test(line) || CALLED_BACK.test(line) || AS_OURS.test(line))
    return true;
  if (COMPLAINT_OF.test(line) || EXPECTED.test(line) || AFTER_DEALING.test(line) || DEALING_OF_WHICH.test(line) || THANKED.test(line))
    return true;
  let rest = line;
  for (const harmless of HARMLESS) rest = rest.replace(harmless, ' ');
  const his = HIS.exec(rest);
  if (his === null && !SUBJECT.test(rest) && !OBJECT.test(rest)) return false;
  if (ASKS.test(line)) return false;
  const asked = ASKS_WITHIN.exec(rest);
  if (his !== null && (asked === null || his.index < asked.index)) return true;
  if (asked !== null) return false;
  if (/ у вас (?:був|була|було|були|был|была|было|были) /u.test(rest) || (/ у вас /u.test(rest) && HAS_DEALING.test(rest))) return true;
  if (/ (?:ви|вы|вас|вам|вами) /u.test(rest)) return HAPPENED_SLAVIC.test(rest) || SUBJECT.test(rest);
  return HAPPENED_ENGLISH.test(rest) || OBJECT_ENGLISH.test(rest);
};

const confirms = (line: string): boolean => {
  const known = kept.get(line);
  if (known !== undefined) return known;
  const answer = compute(line);
  if (kept.size >= SENTENCES_KEPT) kept.clear();
  kept.set(line, answer);
  return answer;
};

/** Each sentence that confirms or denies that its reader is one of ours, whole. */
export const confirmedIn = (sentences: readonly Sentence[]): Token[] =>
  sentences.flatMap(({ line, tokens }) => {
    const first = tokens[0];
    const last = tokens.at(-1);
    return first !== undefined && last !== undefined && confirms(line) ? [{ start: first.start, end: last.end }] : [];
  });
