// Everyday sentences that speak of the police, of a buyer or of how many people there are, and threaten, tell of and scorn nobody: the author's own case,
// the clerk who buys for the shop, a board at the door that counts.
import type { Sentence } from '../sentences.ts';

const POLICE =
  / (?:police|officers?|investigators?|detectives?|constables?|поліц[^ ]*|полици[^ ]*|слідч[^ ]*|следовател[^ ]*|дознавател[^ ]*|дільничн[^ ]*|участков[^ ]*) /u;
/** What the police want of one to whom something was done. */
const OF_VICTIM =
  / (?:statements?|witness|victim|describe|crime (?:reference|number)|incident number|потерпіл[^ ]*|потерпевш[^ ]*|свід(?:ок|ка|ком|чення|чити)|свидетел[^ ]*|показани[^ ]*|показання|опис|описати|описать|упізнати|опознать) /u;
/** They ask, and nobody is told that he will have to answer: `объяснения дадите участковому` is a threat. */
const THEY_MAY =
  / (?:may|might|could|can|would like|wants? to|будет просить|може|можуть|может|могут|попросять?|попрос[ия]т|хоче|хочуть|хочет|хотят|ask|asked|запросять?|пригласят) /u;
const OF_EVENT =
  / (?:recordings?|footage|cameras?|cctv|tapes?|videos?|theft|burglary|robbery|accident|collision|scratch[^ ]*|stolen|damaged?|hit|запис[^ ]*|відео|видео|камер[^ ]*|краді[жґ][^ ]*|краж[^ ]*|дтп|аварі[^ ]*|авари[^ ]*|подряп[^ ]*|царап[^ ]*|зник[^ ]*|пропаж[^ ]*|пропал[^ ]*|угон[^ ]*|викра[^ ]*|потерпіл[^ ]*|потерпевш[^ ]*) /u;
/** His words or his conduct are what the police have, or he is warned. */
const OF_AUTHOR =
  / (?:reviews?|posts?|comments?|words|text|behaviou?r|conduct|you (?:shout|yell|threaten|attack|steal|taking|hitting|break|push|insult)[^ ]*|your (?:threats|lies|insults|outburst|tantrum|row)|against you|about you|on you|of you|given? (?:your|a) statement|explain[^ ]*|trial|court|enjoy|where you|де ви|где вы|як ви|как вы|суд[іуеа]?|будете|дадите|дасте|даватимете|расскажете|розповісте|відгук[^ ]*|отзыв[^ ]*|допис[^ ]*|коментар[^ ]*|комментари[^ ]*|слова|слів|слов|поведін[^ ]*|поведени[^ ]*|вчинк[^ ]*|поступ[^ ]*|витівк[^ ]*|скандал[^ ]*|хамств[^ ]*|натвор[^ ]*|накоїл[^ ]*|брехн[^ ]*|вранье|выходк[^ ]*|погроз[^ ]*|угроз[^ ]*|образ[^ ]*|оскорб[^ ]*|проти вас|против вас|на вас|про вас|о вас|наклеп[^ ]*|клевет[^ ]*|slander[^ ]*|libel[^ ]*|defam[^ ]*|lies|lying|keep|continue|if you|unless|otherwise|or else|expect|beware|careful|consequences|regret|якщо|если|інакше|иначе|чекайте|ждите|ожидайте|очікуйте|готуйтес[^ ]*|готовьтес[^ ]*|доведеться|придется|підозрюван[^ ]*|подозреваем[^ ]*|suspect|винуват[^ ]*|виноват[^ ]*) /u;

/** `The recordings were handed to the police, who may ask you for a statement`. */
export const isOwnCase = ({ line }: Sentence): boolean =>
  POLICE.test(line) && OF_VICTIM.test(line) && THEY_MAY.test(line) && OF_EVENT.test(line) && !OF_AUTHOR.test(line);

/** `The buyer orders large sizes every week`: habits, and what is bought by the dozen. */
const CLERK =
  / (?:the|our|a|stores?|shops?|this) (?:[a-z]+ )?buyers? (?:(?:for|of) (?:[^ ]+ ){1,4}?)?(?:(?:now|always|already|usually|also|then) )?(?:(?:orders|checks|chooses|picks|stocks|restocks|sources|selects|visits|adds|buys|places|talks|negotiates|tests|tastes|plans|reviews) |(?:will|is going to|has|have|had)? ?(?:(?:now|already|just|since) )?(?:order|ordered|ordering|add|added|restock|restocked|sourced?|chosen?|placed?|booked|secured|stocked) (?:[^ ]+ ){0,3}(?:more|sizes?|pairs?|pieces|stock|batch|batches|range|lines?|boxes|crates|pallets|twelve|twenty|thirty|forty|fifty|hundred|dozen|\d{2,}) )/u;
const ANOTHER_BUYER =
  / (?:another|other|one|previous|earlier|first|second|last|different|that|before you|after you|next to you|complained|returned|returns|return|refund[^ ]*|never|paid|pays?|owe[sd]?|worn|wore|refused|cheat[^ ]*|demand[^ ]*|cancelled|shouted|his|hers?|wedding|birthday) /u;
const SOMEBODY_BESIDE = /\^\^| (?:customer|client|guest|patient|shopper|man|woman|lady|family|neighbou?r)[^ ]* /u;

export const isByClerk = ({ line, named }: Sentence): boolean =>
  CLERK.test(line) && !ANOTHER_BUYER.test(line) && !SOMEBODY_BESIDE.test(named);

/** `В приложении видно, сколько людей в воде`. */
const COUNTED =
  / (?:видно|видны|бачити|побачите|увидите|показ[^ ]*|відобра[^ ]*|отобра[^ ]*|висвіт[^ ]*|пише|пишет|see|shows?|displays?|tells|counts) (?:[^ ]+ ){0,2}?(?:скільки|сколько|how many) (?:(?:зараз|сейчас|now|вже|уже) )?(?:людей|человек|осіб|людини|відвідувачів|посетителей|гостей|плавців|пловцов|people|guests|visitors|swimmers|persons|customers) /u;
/** Where it is seen: `сразу видно, сколько людей` is seen nowhere. */
const BOARD =
  / (?:приложени[^ ]*|застосун[^ ]*|додатк[^ ]*|табло|экран[^ ]*|екран[^ ]*|вход[еу]|вході|сайт[^ ]*|лічильник[^ ]*|счетчик[^ ]*|онлайн|app|apps|board|screen|door|entrance|website|site|counter|display|monitor|sensor|зараз|сейчас|now|inside|внутри|всередині) /u;
const IN_FRONT = / (?:перед вами|до вас|ahead of you|before you|in front of you) /gu;
const SAID_OF_SOMEBODY =
  / (?:ви|вы|вас|вам|вами|ваш[^ ]*|ти|ты|тебе|тебя|you|your|youve|таких|обман[^ ]*|обдур[^ ]*|дур[^ ]*|ідіот[^ ]*|идиот[^ ]*|хам[^ ]*|fool[^ ]*|idiot[^ ]*|stupid|cheat[^ ]*|deceiv[^ ]*|lie[ds]?|брешут[^ ]*|брешуть|врут|скарж[^ ]*|жалу[^ ]*|complain[^ ]*|конкурент[^ ]*|competitor[^ ]*|як|как|like|мозг[^ ]*|мізк[^ ]*|brains?|гроші|деньги|money|paid|pay|заплат[^ ]*|фейк[^ ]*|fakes?|бот[^ ]{0,2}|bots?|строч[^ ]*|отзыв[^ ]*|відгук[^ ]*|reviews?) /u;

export const isCount = ({ line }: Sentence): boolean =>
  COUNTED.test(line) && BOARD.test(line) && !SAID_OF_SOMEBODY.test(line.replace(IN_FRONT, ' '));
