// Frequent words that tell one language from its neighbours. A word that two of the told-apart languages share stands in neither list.

import type { Language } from '../../contracts/primitives.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Ukrainian, not Russian. Words with і ї є ґ are left out: the letters tell them already. */
export const UKRAINIAN_WORDS = set(`
  та й з що щоб якщо як але чи бо ж це цей ця цю цього цьому цим ще вже дуже дякую дякуємо було був була бути буде будь тут мене коли ви ми тому його вони вона воно
  де хто треба зараз також року роки роботи робота роботу роботою шо тепер краще хоча таке щодо разу тим чим чому чого трохи туди чудово чудовий чудова чудове
  добре гарно гарний гарна гарне швидко погано рекомендую раджу задоволена задоволений допомогу допомоги допомогли завжди зручно жахливо жахливе жахливий жах
  черга черги чергу отримати отримала отримав отримали чекати довго багато можна може можу персонал найкращий найкраща найкраще неможливо вчасно нема немає
  додаток додатку працює працюють зробити зробили питання обслуговування будинок шкода кажуть хочу про можуть знову ввечері вранці сьогодні вчора
  прошу скільки який яка яке які яких якого додому гроші грошей навчання людина людей хвилин годину години тиждень коштує купила купив замовлення замовила
  замовив доставка товар відгук зате ніхто тільки лише навіть ніде хочеться сподобалося сподобалось щось хтось якось колись лікар мій моя наша ваша такий
  йду йде чоловік дівчата хлопці сама соромно бажаю щиро вдячна вдячний ласка
  теж ти були така таку яку якому яким якийсь нього йому когось мого всього всьому кожен жоден поки ось оце адже майже аби або би якби якщо якшо хоч куди сюди нещодавно щойно вперше
  спочатку досить можливо напевно звичайно якраз завдяки надзвичайно незважаючи насамперед щодня взимку вечора ранку зранку суботу тижня минулого часи рази
  перший перша другий добрий кращий робочий нормальний велику велика величезну величезна щиру високому сумно дивно важко чесно варто близько менше головне
  подяку подяка подякувати послуги послуг послугами послугу документи заяву справи оформлення ставлення враження вражень вигляд прийом заклад коледж кроку крок допомогою дитина дитини дитину
  знайомих будинку грн вул прийшла прийшов прийшли вийшла пройшла пройшов пройшло робив робила робили зробив знайшла знайшли здавала здала бачу бачила почав почала маю мав мати хоче
  каже вважаю шкодую висловити висловлюю звертався звертались звертатись звернулась звернутись замовляв замовляли навчаюсь взяти прийняли поставити подати звернути стояти виходить радимо вчать вибачте залишив`);

/** Russian, not Ukrainian. Words with ы э ё ъ are left out. */
export const RUSSIAN_WORDS = set(`
  и с к что чтобы если как но очень от уже когда из нет только еще или вот спасибо надо где даже может чем теперь почему ничего больше кто всех вообще тебя они
  она оно он всем сколько какой какая какие здравствуйте во себя ее сразу тоже никогда хорошо сейчас хотя никто могут под потому ждать опять деньги также конечно
  плохо отлично приложение приложения приложении работает работают мне меня мой моя мое мои моей нужно можно после сегодня всегда со есть будет такое такой такие
  потом минут ни чего лучше почти самое хоть самом именно этом пожалуйста ужас ужасно удобно приятно понравилось понравился понравилась рекомендую заказ заказа
  заказала заказал доставка обслуживание менеджер вернуть купил купила пришла пришел пришло пришлось сделать сделали делать день дней раз человек люди людей год
  время время была был было без очередь месяц месяца неделю недели который которая которые которое нельзя нигде кстати нравится могу чуть блин наконец опять хочу хочется хороший
  хорошая хорошее плохая плохой большое огромное снова зачем видимо просто совсем слишком
  его их ему него нее ей им мной кому никому свой своей своим своего нашей нашем вашем нашего вашего такому какого каком каким каждого каждому ли уж ведь пусть чтоб вроде между кроме около тогда
  куда откуда здесь иногда второй другой много долго полностью лично возможно честно зря крайне серьезно причем согласно разве значит настолько общем почему-то что-то какой-то какая-то из-за наконец-то
  года году лет времени конце начале середине суток января февраля апреля мая июня июля августа сентября октября ноября декабря летом
  место семья жизнь жизни детей дело вопрос ошибка история сайте офисе помощи сотрудники работа работу работе магазине обратилась обращалась решила сделала сделал нашла прошла пошла пошли пойду иду идти
  понимаю имею верю благодарю благодаря помню помочь разобраться приходит говорят пишет стоит будут нахожусь привет отвратительно доволен довольна советую`);

/** In the lists above by frequency, but written alike in both languages: they tell nothing. */
const SHARED = set(
  'канал материал материала персоналу бал зал хвилі завтра рада раді рекомендую раджу доставка товар можна персонал тут хочу було ми добре тому людей до раз без нема про мало сама такий прошу моя наша ваша день просто хороший люди купила',
);

/** Words of Bulgarian and Macedonian that neither Ukrainian nor Russian has. */
export const OTHER_CYRILLIC_WORDS = set(`
  съм са се че ще това този тази тези няма беше много при или обаче винаги защо къде какво кога който която което със във най като след преди също вече благодаря
  лошо ако има нищо всичко и`);

export const ENGLISH_WORDS = set(`
  the and is was are were be been to of it its it's for that this these those with not but have has had they you your we our my i'm i've don't doesn't didn't
  can't won't isn't wasn't would could should will can there their them what when which who why how from by at all very just about because if so than then too
  only after before get got any some out up more most other been being does did do he she his her on an or as i im dont cant it`);

/** Content words that short English reviews are made of, and that other languages do not write so. */
export const ENGLISH_REVIEW_WORDS = set(`
  good great nice bad best worst love loved awesome excellent amazing terrible horrible awful poor useless slow fast easy app service staff food room money card
  refund please thank thanks help never always still work works working worked update fix crash crashes account password login money time day days phone waste
  recommend experience quality price cheap expensive delivery order customer support friendly clean dirty stay place perfect wonderful happy disappointed rude
  need want like bank banking cool simple helpful free new old back keep like really well every much don’t it’s i’m can’t flight flights hours waiting wait
  cancelled today tomorrow yesterday people stars star user interface nothing everything something someone anyone without charge charged transfer transaction
  payment received lost stolen why what're beautiful lovely location breakfast ever again could've one two feel feeling makes made make hate heart head eyes
  my me you her him she he`);

/** Frequent words of the languages met most often beside ours; only those that English does not have. */
export const OTHER_LATIN_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: set(
    'und der das ist nicht ich sie wir ein eine einen einem einer mit auf für von zu den dem des sehr auch nur aber wie noch habe hat haben wurde werden kann bei nach aus wenn oder mehr schon immer keine kein gut schlecht leider alles mein meine man dass sich wird vom zum zur über uns ihr gibt nie wieder danke',
  ),
  pl: set(
    'i w z na nie się jest to że do jak ale co tak po od dla bardzo za przez był była było są mam już tylko czy oraz który która które przy jestem mi mnie polecam nic tego tym ten ta bez jeszcze wszystko obsługa dobrze dobra dobry dziękuję pod też zawsze nigdy można',
  ),
  es: set(
    'el la los las que de y en un una por para con es muy pero como más se lo su mi me todo este esta está son ha he del al sin hay porque nos fue tiene también cuando gracias muy bien mal nada nunca siempre servicio atención ni ya',
  ),
  fr: set(
    "le la les des une et est pas je vous nous que qui dans pour sur avec très plus mais ce cette ces il elle ils on du au aux en ne se son sa ses mon ma mes été avoir être j'ai c'est n'est tout bien sans même merci comme fait jamais toujours rien",
  ),
  it: set(
    "il lo gli che di e è un una per con non sono del della dei delle nel nella molto ma come più mi si ho ha hanno anche tutto questo questa sempre mai stato stata bene buono grazie c'è alla dal",
  ),
  pt: set(
    'o os as que de e em um uma não para com por muito mas mais foi é se na no da do das dos eu ele ela você está tem ao bom ótimo obrigado nunca sempre tudo',
  ),
  nl: set(
    'de het een en van ik te dat niet met voor zijn er maar ook aan bij was naar heb heeft hebben goed heel erg geen nog wel zeer dit wij mijn je ze wordt worden bedankt',
  ),
  tr: set('ve bir bu çok için ama ile da de değil gibi daha var yok ne ben bana kadar sonra iyi kötü hiç her şey olarak teşekkürler'),
  cs: set(
    'a je se na že to v jsem ale jak už by pro jsou není bylo byl byla velmi také jen tak při mě nebo když můj dobře děkuji doporučuji',
  ),
  ro: set('și si nu este de la cu pe că ca un o mai din sunt pentru foarte dar am fost care ce le au lor bine mulțumesc'),
  /** Ukrainian and Russian written with Latin letters. */
  translit: set(
    'ne na ya i ta shcho scho sho duzhe tse ale yak vin vona my vy tut bulo vzhe shche dyakuyu dobre pohano eto chto kak ochen no uzhe mne menya net spasibo vse horosho ploho rabotaet privet priyom dlya tolko nado',
  ),
};

/** Spellings and endings of Ukrainian and Russian typed in Latin letters that English words do not have. */
export const TRANSLIT_SHAPE =
  /^(?!(?:kayaks?|papaya|yahoo)$)(?:\p{L}{2,}(?:aya|yaya|oye|ogo|yogo|iyi|yj|skiy|skij|tsya|tsia|lsya|vsya|vka|vku|vki|zhe|[aiy](?:la|li|lo)|ayut|uyut|yut|ennya|annya|enie|anie)|zh\p{L}+|\p{L}*(?:zhd|uzh|shch|hoch|chn|zhn)\p{L}*)$/u;

/** English words that other languages write too, with another meaning. */
export const WEAK_ENGLISH_WORDS = set('a i in me no so one');

export const isShared = (word: string): boolean => SHARED.has(word);

/** Whether a word tells its language from the kindred one. */
export const isOwnWord = (word: string, language: Language): boolean =>
  !SHARED.has(word) && ((language === 'uk' && UKRAINIAN_WORDS.has(word)) || (language === 'ru' && RUSSIAN_WORDS.has(word)));
