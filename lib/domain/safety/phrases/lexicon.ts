// Lists of words that the phrases of the gate are made of, in Ukrainian, Russian and English. Written without apostrophes, `ё` and `ґ`.

/** Second person, whoever speaks to the author. */
const YOU = 'ви|вы|ти|ты|вам|вас|тебе|тебя|тобі|you|u|youre|youve|youll|youd|yourself';
const YOUR =
  'ваш|ваша|ваше|ваші|вашу|вашого|вашої|вашому|вашій|вашим|вашою|ваших|вашими|вашем|вашей|вашего|вашему|ваши|твій|твоя|твоє|твою|твого|твой|твое|твоего|твоей|your|yours|ur|свій|свою|свого|своє|свої|свой|свое|своего|свои|цей|цю|цього|даний|даний|этот|эту|этого|это|the|this|that';
const THANKS =
  'дяк*|вдячн*|подяк*|спасибі|спасиб*|благодар*|признательн*|thank*|thx|grateful*|glad|happy|delighted|pleased|раді|рада|радий|рад|рады|приємно|приятно|honored|honoured';

/** What an author has written or given. */
const REVIEW =
  'відгук*|відзив*|оцінк*|оцінц*|оцінок|рейтинг*|зірк*|зірок*|зіроч*|зірц*|бал|бали|балів|бала|коментар*|допис|допису|публікаці*|отзыв*|отзив*|оценк*|оценок|звезд*|звездоч*|балл|баллы|баллов|балла|комментари*|коментари*|публикаци*|review|reviews|rating|ratings|star|stars|score|scores|comment|comments|feedback|post|testimonial*|пятірк*|пятерк*|одиничк*|одиниц*|единиц*|кол|двійк*|двойк*';
/** Only what is counted in stars. */
const STARS =
  'оцінк*|оцінц*|оцінок|рейтинг*|зірк*|зірок*|зіроч*|зірц*|бал|бали|балів|бала|оценк*|оценок|звезд*|балл|баллы|баллов|балла|rating|ratings|star|stars|score|scores|пятірк*|пятерк*|одиничк*|одиниц*|единиц*';
const GOOD =
  '5|пять|пяти|пятьох|five|10|позитивн*|хорош*|хороший|гарн*|добр*|висок*|найвищ*|вищ*|максимальн*|кращ*|найкращ*|положительн*|позитивн*|высок*|высш*|высш*|выше|повыше|отличн*|лучш*|максимальн*|good|positive|high|higher|highest|better|nice|nicer|great|excellent|top|full|fair|fairer|справедлив*|теплий|тепл*|glowing|kind';

/** Asking the author to change: imperatives and infinitives, never `ми змінимо`. */
const CHANGE_UK =
  'змініть|змінити|змінюйте|змінювати|зміните|змінюєте|замініть|замінити|виправте|виправити|виправите|оновіть|оновити|оновите|оновлюйте|перегляньте|переглянете|підвищте|підвищити|підвищіть|підвищите|підніміть|підняти|піднімете|поліпшіть|поліпшити|поліпшите|покращіть|покращити|покращте|покращите|скоригуйте|скоригувати|скоригуєте|відкоригуйте|відкоригувати|коригувати|відредагуйте|відредагувати|відредагуєте|редагувати|видаліть|видалити|видалите|видаляйте|видаляти|приберіть|прибрати|приберете|прибирайте|зніміть|зняти|знімете|сховайте|сховати|приховайте|приховати|відкличте|відкликати|відкличете|зітріть|стерти|зітрете|перепишіть|переписати|перепишете|помякшіть|помякшити|перепоставте|переставте|додайте|докиньте|накиньте|прибав|міняйте|поміняйте|поміняти|скасуйте|скасувати|забрати|заберіть';
const CHANGE_RU =
  'измените|изменить|меняйте|поменяйте|поменять|сменить|смените|исправьте|исправить|исправите|обновите|обновить|обновляйте|пересмотрите|поднимите|поднять|повысьте|повысить|повысите|улучшите|улучшить|скорректируйте|скорректировать|скорректируете|откорректируйте|откорректировать|корректировать|отредактируйте|отредактировать|отредактируете|редактировать|удалите|удалить|удаляйте|удалять|уберите|убрать|уберете|убирайте|снимите|снять|снимете|скройте|скрыть|отзовите|отозвать|сотрите|стереть|сотрете|перепишите|переписать|смягчите|смягчить|добавьте|накиньте|переставьте|отмените|отменить|забрать|заберите|переправьте|поднимете|удалить|уберут|снизить';
const CHANGE_EN =
  'fix|redo|re evaluate|reevaluate|re rate|rerate|tweak|tone down|take off|wipe|undo|clear up|get rid of|change|changing|update|updating|revise|revising|amend|amending|edit|editing|reconsider|reconsidering|rethink|rethinking|revisit|revisiting|modify|modifying|adjust|adjusting|upgrade|upgrading|bump|bumping|remove|removing|delete|deleting|withdraw|withdrawing|retract|retracting|take down|taking down|pull|rewrite|rewriting|alter|altering|correct|correcting|take back|erase|hide|rescind|soften|switch';
/** Only with stars: `raise your feedback with the team` and `переглянути відгук разом` are no requests. */
const CHANGE_STARS =
  'raise|raising|increase|increasing|improve|improving|boost|boosting|lift|move|переглянути|пересмотреть|пересмотрите|перегляньте|bring|turn';
const CHANGED =
  'змінили|змінила|змінив|оновили|оновила|оновив|переглянули|підвищили|підняли|підняла|підняв|виправили|видалили|видалила|видалив|прибрали|прибрала|прибрав|зняли|скоригували|відкоригували|покращили|відредагували|переписали|додали|поміняли|відкликали|изменили|изменила|изменил|обновили|пересмотрели|повысили|подняли|исправили|удалили|удалила|удалил|убрали|убрала|убрал|сняли|скорректировали|откорректировали|улучшили|отредактировали|переписали|добавили|поменяли|changed|updated|revised|amended|edited|reconsidered|removed|deleted|modified|adjusted|upgraded|withdrew|raised|increased|improved|took down|retracted|bumped';
const CHANGE_NOUN =
  'edit|edits|correction|правку|правка|правки|корекцію|корекція|апдейт|зміну|зміни|зміна|зміною|зміні|перегляд|перегляду|оновлення|видалення|видаленням|підвищення|коригування|редагування|виправлення|зняття|приховування|изменение|изменения|изменением|пересмотр|пересмотра|обновление|обновления|удаление|удаления|удалением|повышение|корректировку|корректировки|корректировка|редактирование|исправление|исправления|снятие|removal|deletion|update|revision|change|withdrawal|improvement';
const GIVE =
  'поставте|поставити|поставите|поставьте|поставить|ставте|ставьте|ставити|ставить|залиште|залишити|залишите|залишайте|оставьте|оставить|оставите|оставляйте|дайте|дати|дасте|дать|напишіть|написати|напишете|напишите|написать|підтримайте|підтримати|поддержите|поддержать|подаруйте|подарите|подарувати|порадуйте|потіште|оцініть|оцінити|оціните|оцените|оценить|leave|give|write|post|drop|submit|award|grant|consider giving|consider leaving|mind giving|mind leaving|mind posting|you giving|you leaving|you posting|by giving|by leaving|by posting|with giving';
const RATE = 'оцініть|оцінити|оціните|оцените|оценить|rate';

/** Something of value that is offered. */
const FAVOUR =
  'знижк*|знижок|скидк*|скидок|бонус*|купон*|промокод*|подарун*|подарок|подарк*|подарочн*|сертифікат*|сертификат*|ваучер*|компенсаці*|компенсац*|компенсу*|компенсир*|кешбек*|кешбэк*|кэшбек*|кэшбэк*|винагород*|вознагражд*|безкоштовн*|безплатн*|бесплатн*|повернемо|поверну|повернути|повернен*|повертаємо|вернем|вернете|вернуть|вернемо|возврат*|возмест*|возмещен*|відшкоду*|нараху*|начисл*|доплат*|грошов*|дарує*|подаруємо|подарим|дарим|discount*|bonus*|coupon*|voucher*|gift*|refund*|compensat*|reimburs*|cashback|reward*|credit|credits|credited|free|complimentary|freebie*|money|upgrade*|payout|гроші|грошей|кошти|коштів|деньги|денег|средства|на нас|за наш рахунок|за наш счет|on us|on the house|treat you|% off|promo';
const CONDITION =
  'якщо|якби|за умови|умова|умовою|після того|після|щойно|як тільки|тільки|лише|коли|взамін|в обмін|натомість|если|при условии|условие|условием|после того|после|как только|только|когда|взамен|в обмен|поки|пока|if|once|when|after|upon|provided|providing|as soon as|only|in exchange|in return|unless|until|subject to|conditional*|contingent*|as long as';
const DENIAL =
  'не|ні|ніколи|нет|никогда|never|not|dont|wont|cannot|cant|doesnt|didnt|isnt|without|без|незалежно|независимо|regardless|neither|nor|irrespective|жодним|жодного';

const CUSTOMER =
  'клієнт*|клиент*|покуп*|покупц*|замовни*|заказчи*|пацієнт*|пациент*|гість|гостя|гостю|гостем|гостей|гості|гостьова|гостья|гостье|гостю|відвідувач*|посетител*|постоял*|пасажир*|пассажир*|абонент*|користувач*|пользовател*|орендар*|арендатор*|мешкан*|сусід*|сосед*|студент*|customer*|client*|guest*|patient*|buyer*|shopper*|passenger*|subscriber*|visitor*|tenant*|resident*|neighbour*|neighbor*|diner*|traveler*|traveller*';
const COMPETITOR = 'конкурент*|конкуренц*|competitor*|competition|rival*|суперник*|конкуруюч*|конкурирующ*|competing';

export const LEXICON: Readonly<Record<string, string>> = {
  YOU,
  YOUR,
  THANKS,
  REVIEW,
  STARS,
  GOOD,
  CHANGE: `${CHANGE_UK}|${CHANGE_RU}|${CHANGE_EN}`,
  CHANGE_STARS,
  CHANGED,
  CHANGE_NOUN,
  GIVE,
  RATE,
  FAVOUR,
  CONDITION,
  DENIAL,
  CUSTOMER,
  COMPETITOR,
  /** Between a verb and `відгук`: then the review is not what is changed. */
  REPLY:
    'our|наш|наша|наші|нашу|наших|нашого|наши|нашего|based|through|thanks|завдяки|благодаря|на підставі|після|после|after|according|because|via|згідно|за|with|by|following|із|з|з урахуванням|с|по|under|below|section|on|from|about|regarding|щодо|относительно|про|policy|page|menu|room|password',
  /** What one shows that is no review: papers at a till, `show how`, `show respect`. */
  TILL_PAPER:
    'receipt|receipts|чек|чека|чеки|квитанці*|квитанци*|reply|answer|відповідь|ответ|number|номер|ticket|квиток|билет|card|картку|карту|passport|паспорт|order|замовлення|заказ|menu|меню|how|як|как|that|що|что|respect|care',
  OURS: 'our|наш*|we|ми|мы',
  /** What a complaint is of: `кто жалуется, что долго ждёт`. */
  OF_WHAT: 'що|что|that|about|про|о|об|через|over|because|бо',
  /** What is said of ourselves, or denied. */
  OURS_OR_NOT: 'our|наш*|we|us|ми|мы|нас|нам|не|not|never|dont|doesnt|isnt|arent|nor',
  EARN: 'earn*|deserv*|заслуж*|заслуг*|заробит*|заработа*|отримат*|получ*|receiv*|win|thank*|дяк*|спасиб*|благодарим',
  /** `if it is not too much trouble` denies nothing. */
  NICELY: 'trouble|mind|much|hard|difficult|busy|already|yet|please|if|too',
  SERVED:
    'you|вам|вас|guests|customers|клієнтам|клиентам|гостям|us better|service|thank*|дяк*|спасиб*|earn*|deserv*|заслуж*|отримат*|получ*|receiv*',
  POSTED: 'review|reviews|rating|ratings|star|stars|score|відгук*|оцінк*|оцінок|зірк*|зірок|зіроч*|отзыв*|оценк*|оценок|звезд*|звездоч*',
  FILLER:
    'просто|такий|така|такі|якийсь|якась|якісь|настільки|дуже|справді|трохи|реально|надто|такой|такая|такие|какой то|какая то|настолько|очень|действительно|слишком|же|явно|взагалі|вообще|хіба|очевидно|видно|або|чи|або ж|шановний|шановна|пане|пані|людина|человек|як|как|справжній|справжня|настоящий|настоящая|so|such|just|too|a|an|really|quite|very|that|how|clearly|obviously|simply|either|completely|totally|absolutely|are|самі|сами|сам|сама|мабуть|наверное|наверно|напевно|певно|і|и|all|людина',
  PAST: 'для|for|how|як|как|that|what',
  CAUSES:
    'незручн*|неудобств*|затримк*|задержк*|inconvenience|delay|issue|trouble|проблем*|замовл*|заказ*|order|товар*|дяк*|спасиб*|thank*|вдячн*|благодар*|номер*|night|stay|room|experience|помилк*|ошибк*|feedback|write|contact|напишіть|напишите|звернен*|обращен*|лист|письмо|email|нам|us',
  /** `ви знаєте, що ми вигадали новий рецепт`: the verb has another subject. */
  WE: 'ми|мы|we|our|наш|наші|наша|він|вона|вони|он|она|они|she|he|they|шахраї|мошенники|які|які|которые|that|who|кур*єр|курєр|курьер|оператор|менеджер|продавець|продавец|what|що|что|як|как|how|to|about|якщо|если|if',
  FIGHT: 'не|not|no|against|проти|против|never|isnt|wasnt|without|nothing|незалежно|немає|нет|fight|report',
  RIGHTS: 'ви|вы|you|може|можете|your|право|right|rights|anyone|кожен|каждый|шахра*|мошенн*|them|fraud*',
  SAFE: 'card|карт*|картк*|security',
  ONE_CUSTOMER:
    'клієнт|клієнта|клієнту|клієнтом|клієнтка|клієнтки|клієнтку|клієнтці|клиент|клиента|клиенту|клиентом|клиентка|клиентки|клиентку|клиентке|покупець|покупця|покупцю|покупчиня|покупчині|покупатель|покупателя|покупателю|покупательница|покупательницы|замовник|замовниця|заказчик|заказчица|пацієнт|пацієнта|пацієнту|пацієнтка|пацієнтки|пацієнтку|пациент|пациента|пациенту|пациентка|пациентки|пациентку|гість|гостя|гостю|гостя|гость|гостья|відвідувач|відвідувачка|посетитель|посетительница|постоялець|постоялец|пасажир|пасажирка|пассажир|пассажирка|абонент|абонентка|користувач|пользователь|мешканець|мешканка|сусід|сусідка|сосед|соседка|студент|студентка|customer|client|guest|patient|buyer|shopper|passenger|subscriber|visitor|tenant|resident|neighbour|neighbor|diner|traveller|traveler',
  STAFF:
    'service|services|care|support|relations|manager|team|success|experience|representative|line|desk|сервіс*|служб*|підтримк*|поддержк*|менеджер*|наш*|our|консультант*|відділ*|отдел*',
  /** What a place is named behind, and no person: `відправили в Івано-Франківськ`. */
  PLACED: 'в|у|во|на|at|in|into|near|our|вулиц*|вул|улиц*|ул|street|road|store|shop|адрес*|address|місто|міста|город|города|city|town',
  /** Somebody new who does what the sentence goes on to tell. */
  TELLS: 'will|shall|team|board|management|команда|руководство|керівництво',
  VIEW: 'відгук*|думк*|отзыв*|мнени*|коментар*|комментари*|оцінк*|оценк*|review*|feedback|opinion|comment*|concern*|message|повідомлен*|сообщени*|звернен*|обращен*|local|own|personal',
  IFS: 'якщо|если|if|можете|можно|можна|can|may|could|хочете|хотите|would|маєте право',
  ALL: 'all|всі|усі|все|our',
  /** Marks of `Sentence.named`: a person's name, any capital inside a sentence. */
  NAME: '\\^\\^*',
  CAP: '\\^*',
  NUMBER: '[0-9]+*',
  COURT:
    'суд|суду|суді|суде|судом|судитися|судиться|судов*|судебн*|позов*|позив*|иск|иска|иском|иску|court|lawsuit*|sue|suing|litigation|legal action|legal proceedings|legal steps|legal measures',
  POLICE:
    'поліці*|полици*|кіберполіц*|киберполиц*|правоохоронн*|правоохранительн*|прокуратур*|слідч*|податков*|налогов*|police|authorities|prosecutor*|fbi',
  LAWYER: 'юрист*|адвокат*|юридичн*|юридическ*|lawyer*|attorney*|solicitor*|legal team|legal department|counsel',
};

/** Word shapes that no list can hold, as regular expressions over one word. */
export const SHAPES: Readonly<Record<string, string>> = {
  /** What one works on, where it is more than `our service` and `improving`. */
  CONCRETE:
    '(?!(?:our|the|your|наш|ваш|цим|этим|тим|this|it|that|якіст|качеств|покращ|поліпш|вдоскон|удоскон|улучш|соверш|improv|quality|service|сервіс|сервис|обслугов|обслуж|рівн|уровн|соб|себе|ourselves|самими|самим|(?:and|щоб|чтобы|аби|задля|ради|заради|every|each)(?![a-zа-яёіїєґ])|постійн|постоян|провер|перевір))[^ ]{3,}',
  /** Second person's imperative, but for what one may ask of anybody: `напишіть`, `вкажіть`, `вибачте`. */
  ASKED:
    '(?!(?:вкаж|напиш|див|залиш|подив|перевір|зверн|звертай|врахуй|прочитай|надішл|надсил|пришл|пришліт|укаж|посмотр|провер|обрат|учт|остав|извин|вибач|перепрош|прост|пробач|скаж|розкаж|расскаж|поясн|объясн|уточн|зателеф|звон|звоніт|дзвон|телеф|поділ|подел|повідом|сообщ|зачек|подожд|пиш|будьт|будете|можете|зможете|сможете|хочете|хотите|знаєте|знаете|маєте|имеете|отрима|получ|побач|увид|прийм|прим|почн|начн|приход|заход|завіт|приїжд|давайт|даймо|поглян|взглян|ознайом|ознаком|очік|ожид|вірт|верьт|довір|довер|підпис|подпис|оціні|оцен|зверт)[^ ]*)[^ ]{2,}(?:іть|їть|йте|ите|ьте|вте|рте|жте|шіть)',
  /** To alter in any prefix, as infinitive, imperative, or second person; never `ми змінимо` or `змінили`. */
  ALTER:
    '(?![^ ]*(?:мо|ємо|имо|ем|им|ли|ла|ло|ена|ено|ені|ен|ый|ий|на|ния|ння|ної|ой|ую|ті|та) )(?:від|під|пере|по|ви|до|ис|из|об|от|под|у|при|с|с|за|з|роз|пом)?(?:прав|коригу|корект|коррект|мін|мен|редаг|редакт|онов|нов|видал|дал|бер|бра|постав|став|вищ|выс|дним|дня|днят|кращ|лучш|писа|пиш|тр|тер|міст|кин|кид)[^ ]*(?:ти|ть|іть|ите|ете|єте|йте|вте|ьте|ерте|чте|те|ться|ай|и)',
};
