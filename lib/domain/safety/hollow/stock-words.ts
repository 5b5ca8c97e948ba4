// Words that every reply is made of. What a sentence says beyond them, it says of this case.
import { ENGLISH_REVIEW_WORDS, ENGLISH_WORDS, RUSSIAN_WORDS, UKRAINIAN_WORDS } from '../../language/frequent-words.ts';
import type { Sentence } from '../sentences.ts';

/** Beginnings of words of thanks, regret, care and promises without an object. */
const STOCK =
  /^(?:відверт|відкриті$|діалог|откровен|открыты$|диалог|frank|candid|candou?r|open$|dialog|дяк|вдячн|спасиб|відгук|зауваж|побажан|пропозиц|думк|клієнт|гост|гіст|покупц|покупец|користувач|відвідувач|прикро|шкод|перепро|перепрош|вибач|пробач|незручн|ситуац|досвід|вражен|розчаров|негатив|неприєм|сервіс|обслугов|якіст|якіс|команд|компан|магазин|заклад|готел|ресторан|застосун|додат|робот|роби|робл|зроб|працю|намага|прагн|стара|покращ|поліпш|вдоскон|краще|кращ|найкра|важлив|цінує|цінн|цінув|уваг|зверн|звертан|обовяз|врах|майбут|надал|сподів|надія|рада|раді|радий|бачи|знов|завжди|кожн|будь|кожен|усіх|всіх|наш|ваш|зусил|максим|очікув|відповід|стандарт|рівен|рівн|висок|щир|розумі|зрозум|повтор|допус|більш|дуже|справді|виник|склал|стал|стан|вийшл|трапил|так|добр|гарн|приєм|день|дня|віта|шанов|поваг|підтрим|служб|адмін|колект|керівн|довір|вірн|лоял|зворот|звяз|час|поділ|знайш|залиш|напис|розпов|почу|чути|чує|прийм|прийнят|відом|серйоз|необхід|належн|відноше|ставле|дбає|турбу|настр|небайд|бажа|успіх|здоров|щаст|людин|людям|люди|життя|справ|питан|проблем|момент|випад|будем|станем|разі|раз|пост|постій|щодн|кроку|крок|розви|зроста|вчимо|навча|довкол|благод|признат|отзыв|замеч|пожел|предлож|мнени|клиент|покупат|пользов|посет|жаль|жал[еь]|сожал|извин|прост|приноси|неудоб|ситуац|опыт|впечат|разочар|неприят|обслуж|качес|сервис|отель|магаз|приложен|работ|делае|сделае|стреми|старае|стара|улучш|соверш|лучш|важн|ценим|ценит|внима|обрат|обращ|учтем|учест|учит|учте|будущ|впред|надее|надеж|рад|виде|увиде|снова|всегд|кажд|усили|ожида|ответс|уровн|высок|искрен|понима|понят|повтор|допуск|очень|действ|возник|слож|случи|получи|произош|так|хорош|прият|здравс|уваж|подде|админ|коллек|руков|довер|верн|лояль|связ|врем|подел|нашли|остав|слыш|услыш|приня|прине|сведен|серьез|необх|должн|отнош|забот|настро|неравн|желае|человек|людей|людям|жизн|дело|вопрос|момен|случа|посто|ежедн|шаг|разви|расте|учимс|мног|thank|feedback|review|comment|opinion|customer|guest|client|visitor|user|sorry|apolog|regret|inconven|situation|experience|impress|disappoint|negativ|unpleas|service|quality|team|compan|shop|store|hotel|restaur|place|app|work|try|tried|striv|effort|improv|better|best|importan|valu|appreci|attention|remark|suggest|wish|consider|account|board|future|hope|glad|happy|pleas|delight|see|again|always|every|each|highest|high|standard|level|expect|meet|met|exceed|sincer|deep|underst|repeat|occur|more|truly|indeed|caus|such|kind|nice|lovely|dear|regards|hello|support|staff|manage|trust|loyal|time|shar|took|tak|leav|left|writ|wrote|hear|know|learn|serious|note|noted|noting|help|continu|commit|satisf|enjoy|frustrat|upset|matter|concern|issue|problem|busines|industr|people|world|moment|day|way|thing|much|many|look|forward|welcom|back|next|visit|choos|chose|choice|soon|hard|love|heart|voice|pride|proud|passion|mission|goal|priorit|perfect|ideal|grow|growth|journey|care|caring|listen|feel|felt|patien|thought|message|receiv|request|one|first|life|lives|part|point|real|full|keep|make|mad[e]|give|given|want|need|word|words|constant|continuous|daily|step|serv|fell|short|expectation|perceiv|perception|stay|host|greet|namaste|warm|wonder|rating|rate|assur|overall|facilit|inspir|encourag|motivat|achiev|awesom|direct|general|relat|reserv|madam|sir|recommend|trip|travel|compliment|extend|extra|memor|excell|commitm|remain|deliver|exception|reput|number|comfort|operat|conveni|highligh|depart|respect|taken|notic|regre|suppor|stuff|further|improvem|amazing|excit|absolut|certain|defin|utmos|convey|truly|anoth|opport|endeav|pleasur|thrill|humbl|touch|blessin|kindl|assist|guaran|promis|соблюд|прилаг|дорож|репут|сотруд|дальн|обратн|недов|довол|комфор|турбо|філос|філософ|філосо|перш|перв|номер|мест|місц|усміш|улыб|мета|цель|удовол|задовол|натхн|вдохн|мотив|заохоч|перебув|пребыв|проживан|гостин|тепл|атмосф|спромож|зможем|сможем|обіця|обеща|гарант|возмож|можлив|делать|good|bad|great|awful|terrib|horrib|worst|never|nobody|everything|nothing|honest|raising|емоц|эмоц|разом|вмест|прожив|зробл|максимал|чуємо|слышим|тіши|тішит|радува|радова|радост|радіст|дарув|дарит|дарить|собо|собі|себе|стрем|прагн|емоці)/u;

const SHORTEST_WORD = 4;

const isFunctional = (word: string): boolean => ENGLISH_WORDS.has(word) || UKRAINIAN_WORDS.has(word) || RUSSIAN_WORDS.has(word);

const STEM = 5;
/** Beginnings of a sentence's words that are neither too short to say anything nor said for the sake of saying it. */
const wordsOf = ({ line }: Sentence): string[] =>
  line
    .trim()
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD && !STOCK.test(word) && !isFunctional(word));
const stemOf = (word: string): string => word.slice(0, STEM);
const stemsOf = (sentence: Sentence): string[] => wordsOf(sentence).map(stemOf);

/** What a whole trade sells, which begins like what the review speaks of: `поездка` and `поезд`. Regret at it names nothing. */
const TRADE = /^(?:поїздк|поездк|подорож|путешеств|покупк|відпочинк|отдых|відпустк|отпуск|holiday|vacation)/u;
const OF_TASTE = /^(?:сподоб|понрав|вдала|удала|засмут|огорч|зіпсу|зіпсо|испорт|spoil)/u;
const REGRET_OR_HOPE =
  / (?:прикро|шкода|жаль|сожале[^ ]*|вибач[^ ]*|извин[^ ]*|перепрош[^ ]*|сподіва[^ ]*|надеемся|надеюсь|sorry|regret|hope|apolog[^ ]*) /u;

/** What the review speaks of. */
export const topicsOf = (review: readonly Sentence[]): ReadonlySet<string> => new Set(review.flatMap(stemsOf));

const COMMON: ReadonlySet<string> = new Set([...ENGLISH_REVIEW_WORDS].map((word) => word.slice(0, STEM)));
/** So many words of its own make a sentence one of this case, whatever the review speaks of. */
const ENOUGH_OWN = 3;

/** Whether a sentence names what the review speaks of, or says enough that is no stock of replies. */
export const isConcrete = (sentence: Sentence, topics: ReadonlySet<string>): boolean => {
  const words = wordsOf(sentence);
  const named = words.filter((word) => !TRADE.test(word) && !OF_TASTE.test(word));
  const stems = new Set((named.length === 0 && REGRET_OR_HOPE.test(sentence.line) ? named : words).map(stemOf));
  return [...stems].some((stem) => topics.has(stem)) || [...stems].filter((stem) => !COMMON.has(stem)).length >= ENOUGH_OWN;
};

const PASSING =
  / (?:переда(?:ли|ла|в|ємо|мо|ём|ем|дим|но|ні|вши)|передал[аи]?|передана|передані|переданы|донес(?:ли|ем|ено|ены)|донесемо|донесено|довели|доведено|passed|passing|forwarded|forwarding|shared|sharing|relayed) /u;
/** Nobody by name or trade, and what is passed on: the author's own words. */
const TO_NOBODY =
  /^(?:переда|донес|довел|довед|pass|forward|shar|relay|інформ|информ|слов|коментар|комментар|звернен|обращени|ваше$|ваші$|відповідальн|ответственн|відповідн|соответств|належн|керівн|руковод|команд|колег|коллег|персонал|співробітник|сотрудник|відділ|отдел|підрозділ|подразделени|служб|лица|особам|працівник|работник|адміністрац|администрац|менеджмент|далі$|дальше$|notes?$|noted$|comment|word|remark|concern|input|said$|team|management|manager|staff|relevant|appropriate|responsible|department|colleague|crew|people|person|along$|upper$|internal|directly$|concerned$|everyone|everybody|wider$|whole$|there$)/u;

/** Whether a sentence says no more than that the author's words went on to somebody unnamed. */
export const isPassedOn = (sentence: Sentence): boolean =>
  PASSING.test(sentence.line) && !/\d/.test(sentence.line) && wordsOf(sentence).every((word) => TO_NOBODY.test(word));
