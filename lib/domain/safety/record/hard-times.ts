// Hard times that a note names in one word and a reply in kinder ones: a child lost before it was born or hoped for, money refused, a marriage that ends, a son at
// the front, drink, nerves. Looked for only where the record speaks of the matter.

import { AFTER, any, L } from '../word-edges.ts';
import type { LifeMatter } from './life-matters.ts';

const BABY = `(?:(?:дитин(?!яч)|дитятк|малюк|маля|немовл|крихітк|вагітн|реб[её]н(?!оч)|малыш|кроха|крошк|беремен|перв(?:істк|енц))[${L}]*)`;
const BABY_EN = '(?:baby|babies|child|little\\sone|pregnancy|twins|unborn)';
/** What a child has, and no child. */
const NOT_ITS_THING = "(?!['’]s|\\s(?:bag|seat|cot|buggy|pram|carrier|ticket|menu|item|order|parcel|clothes|room|toy|toys))";
const CHILD_LOST = any(
  `(?:втра[тч]|утра[тч]|потер)[${L}]*\\s(?:[${L}]+\\s){0,2}${BABY}`,
  `${BABY},?\\s(?:як|котор)[${L}]*\\s(?:ви|вы)\\s(?:втра[тч]|утра[тч]|потер)[${L}]*`,
  `(?:lost|losing|lose|loss\\sof)\\s(?:(?:your|the|a|that)\\s)?(?:[a-z]+\\s)?${BABY_EN}${AFTER}${NOT_ITS_THING}`,
  `${BABY_EN}\\s(?:that\\s|which\\s)?you(?:['’]ve|\\shave|\\shad)?\\s(?:just\\s)?lost${AFTER}`,
);
const CHILD_LOST_NOTED = any(
  `(?:викид(?:ень|н)|выкидыш|мертвонародж|мертворожд|miscarr|stillb)[${L}]*`,
  `(?:завмерл|замерл|замерш)[${L}]*\\s(?:вагітн|беремен)[${L}]*|(?:вагітн|беремен)[${L}]*\\s(?:завмерл|замерл)[${L}]*`,
);

const HOPE =
  '(?:чекати|чекаєте|чекали|очікувати|очікуєте|мрієте|мріяли|мріяти|прагнете|прагнули|ждать|жд[её]те|ждали|мечтаете|мечтали|мечтать|надеялись|надеетесь|сподівалися|сподіваєтеся|хотіли|хотите|хотели|хочете)';
const CHILD_HOPED = any(
  `${HOPE}\\s(?:[${L}]+\\s){0,2}(?:на\\s|про\\s|о\\s)?(?:${BABY}|диті|дітей|детей|материнство|батьківство)${AFTER}`,
  `ста(?:ти|ть|ли)\\s(?:мамою|мамой|матір['’ʼ]?ю|матерью|батьками|родителями|татом|отцом|папой)${AFTER}`,
  `спроб[${L}]*\\s(?:штучного\\s)?запліднен[${L}]*|попыт[${L}]*\\s(?:искусственного\\s)?оплодотвор[${L}]*|завагітн[${L}]*|заберемен[${L}]*`,
  `(?:hop(?:e|ed|ing)|long(?:ed|ing)|try|tried|trying|wish(?:ed|ing)?|wait(?:ed|ing)?)\\s(?:[a-z]+\\s){0,2}for\\s(?:a|your|another)\\s(?:baby|child|little\\sone|family)${AFTER}`,
  `(?:try|tried|trying|hop(?:e|ed|ing))\\sto\\s(?:conceive|get\\spregnant|become\\s(?:a\\s)?(?:mother|mum|mom|father|dad|parents?)|start\\sa\\sfamily)${AFTER}`,
);
const CHILD_HOPED_NOTED = any(`(?:ekz|екз|эко|ivf|безплід|безплод|бесплод|infertil|fertility|запліднен|оплодотвор|ivf|iui)[${L}]*`);

const ADVANCE = `(?:(?:кредит|позик|позиц|іпоте|ипоте|ссуд|за[ий]?[её]?м(?!ає|і)|розстроч|рассроч|овердрафт|посольств)[${L}]*|(?:віз[уиі]|виз[уые])(?![${L}])|(?:гроші|грошей|грошима|деньги|денег|коштів|средств)\\s(?:на|для)\\s[${L}]+|(?:ваш[${L}]*)\\s(?:заявк|заявлен)[${L}]*)`;
const REFUSED = `(?:відмов|отказ|відхил|отклон|не\\s(?:да(?:ють|ли|ет|в|ла|сть)?|одобр|схвал|погод|підтверд|дозвол|подтверд|согласова|выда|вида|отрима|получ))[${L}]*`;
const ADVANCE_EN =
  '(?:mortgages?|(?:home\\s|car\\s|house\\s|bank\\s)?loans?|(?:car\\s|home\\s)?financ(?:e|ing)|visas?|the\\sembassy|credit|overdraft|borrow(?:ing)?|the\\smoney\\syou|your\\sapplication|your\\s(?:home\\s|loan\\s|mortgage\\s|credit\\s)application)';
const REFUSED_EN =
  "(?:turn(?:ed|ing)?\\s(?:[a-z]+\\s){0,2}down|refus(?:e|ed|al|ing)|declin(?:e|ed|ing)|reject(?:ed|ion|ing)?|denied|den(?:y|ial)|said\\sno|saying\\sno|says\\sno|a\\sno\\s(?:on|to|for)|knocked\\sback|(?:not|n['’]t)\\s(?:been\\s)?(?:approved?|granted?|g[eo]t|agreed?|accepted?|come\\sthrough|go\\sthrough)|fell\\sthrough|unsuccessful)";
/** Said to the author, or of how it feels: a bank tells anybody how it refuses. */
const FELT = `(?:ви|вы|вас|вам|ваш[${L}]*|ти|ты|прикр[${L}]*|обидн[${L}]*|бол(?:яче|ьно)|неприємно|неприятно|розчаров[${L}]*|разочаров[${L}]*|образлив[${L}]*|важко|тяжело|you|your|stings?|hurts?|disappoint[a-z]*|frustrat[a-z]*|upset[a-z]*|hard|tough|pleasant|unpleasant|painful|blow|disheartening)${AFTER}`;
const CLAUSE = '[^.!?\\n]{0,90}';
const EITHER_WAY = `(?:${ADVANCE}[^.!?\\n]{0,40}?(?<![${L}])${REFUSED}|${REFUSED}[^.!?\\n]{0,40}?(?<![${L}])${ADVANCE}|${ADVANCE_EN}${AFTER}[^.!?\\n]{0,40}?(?<![a-z])${REFUSED_EN}${AFTER}|${REFUSED_EN}${AFTER}[^.!?\\n]{0,40}?(?<![a-z])${ADVANCE_EN}${AFTER})`;
const MONEY_REFUSED = any(`(?<=(?<![${L}])${FELT}${CLAUSE})${EITHER_WAY}`, `${EITHER_WAY}(?=${CLAUSE}(?<![${L}])${FELT})`);
const MONEY_WORD = `(?:іпоте|ипоте|кредит|позик|ссуд|займ|заем|заём|розстроч|рассроч|овердрафт|mortgage|loan|financ|credit|overdraft|visa)[${L}]*`;
const REFUSED_NOTED = `(?:відмов|отказ|відхил|отклон|не\\s(?:одобр|схвал)|declin|refus|reject|denied|denial|turned\\sdown|unsuccessful)[${L}]*`;
const MONEY_REFUSED_NOTED = any(`${MONEY_WORD}[^.\\n]{0,40}${REFUSED_NOTED}`, `${REFUSED_NOTED}[^.\\n]{0,40}${MONEY_WORD}`);

const PARTNER = `(?:чоловік|дружин|муж|жен[аоыуе]|супру|партнер|коханим|ним|нею|ней)[${L}]*`;
const PARTED = any(
  `(?:розход|розійшл|розлуч|розста|розвод|развод|разв[её]л|разош|разошл|расход|расст)[${L}]*\\s(?:зі|з|із|со|с)\\s(?:ваш[${L}]*\\s|сво[${L}]*\\s)?${PARTNER}`,
  `(?:ви|вы)\\s(?:[${L}]+\\s){0,2}(?:розлуча|розлучил|розстал|розійшл|розвод|развод|разв[её]л|разошл|расста[её]т|расстал)[${L}]*`,
  `(?:колишн|бывш)[${L}]*\\s(?:чоловік|дружин|муж|жен|супру)[${L}]*|ваш[${L}]*\\s(?:розрив|розставан|разрыв|расставан)[${L}]*`,
  `(?:split(?:ting)?\\sup|break(?:ing)?\\sup|broke\\sup|separat(?:ed|ing|ion)|parted|parting)\\s(?:(?:with|from)\\s)(?:your\\s(?:husband|wife|partner|spouse)|him|her)${AFTER}`,
  `your\\s(?:[a-z]+\\s)?(?:separation|break-?up|ex(?:-(?:husband|wife|partner))?)${AFTER}|(?:end\\sof|ending)\\syour\\smarriage|your\\s(?:husband|wife|partner)\\s(?:has\\s)?(?:left|moved\\sout|walked\\sout)`,
);
const PARTED_NOTED = any(`(?:розлуч|розвод|розвел|розійшл|развод|разв[её]л|развел|разош|divorc|separat|split)[${L}]*`);

const YOURS_NEAR = `(?:ви|вы|вас|вам|ваш[${L}]*|він|він|вона|он|она|знаємо|знаем)`;
const AWAY = `на\\s(?:фронті|фронте|війні|войне|передовій|передовой|передку)`;
const AT_WAR = any(
  `(?<=(?<![${L}])${YOURS_NEAR}\\s[^.!?\\n]{0,50})${AWAY}${AFTER}`,
  `${AWAY}${AFTER}(?=[^.!?\\n]{0,50}(?<![${L}])(?:вас|вам|ваш[${L}]*)${AFTER})`,
  `(?:ваш|тв[оі])[${L}]*\\s(?:[${L}]+\\s){0,2}(?:воює|воюет|служить|служит|захищає\\s(?:нас|країну)|защищает\\s(?:нас|страну)|в\\sокопах|у\\sвійську|в\\sармії|в\\sармии|у\\sзсу)${AFTER}`,
  `(?:your\\s(?:son|boy|husband|daughter|girl|wife|brother|partner|dad|father)|he|she|they|you)(?:\\sis|\\sare|['’]s|['’]re)?\\s(?:[a-z]+\\s){0,2}(?:at\\sthe\\sfront|on\\sthe\\sfront\\sline|deployed|serving|fighting|away\\swith\\sthe\\s(?:army|forces)|in\\suniform)${AFTER}`,
);
const AT_WAR_NOTED = any(
  `(?:служ|зсу|всу|військ|военн|фронт|війн|войн|воює|воюет|мобіліз|мобилиз|бригад|army|deploy|military|serv(?:es|ing)|soldier|troops|navy)[${L}]*`,
);

const DRINK = any(
  `(?:з|із|с|про|о|від|от)\\s(?:випивк|выпивк|чарк|рюмк|спиртн|алкогол)[${L}]*`,
  `(?:кину|покину|брос|завяз|зав['’ʼ]яз)[${L}]*\\s(?:[${L}]+\\s)?(?:пити|пить)${AFTER}|(?:ваш[${L}]*\\s)?тверез[${L}]*\\s(?:житт|період)[${L}]*|ваш[${L}]*\\s(?:тверез|трезв)[${L}]*`,
  `(?:giv(?:e|en|ing)\\sup|gave\\sup|off|quit|quitting|stopped)\\s(?:the\\s)?(?:bottle|booze|drink|drinking|alcohol)${AFTER}(?!\\s(?:caps?|tops?|bank|openers?|deposit|menu|list|order|service|sales))|staying\\s(?:dry|sober)|your\\s(?:drinking|sobriety|recovery|struggle\\swith\\s(?:drink|alcohol))|(?:on\\sthe\\swagon)`,
);
const DRINK_NOTED = any(`(?:алкогол|alcohol|п['’ʼ]є|пь[её]т|запо[йїяю]|sober|rehab|drink|recovering|кодован|закодир|вшит)[${L}]*`);

/** What of a firm's one answers to, and no substance. */
const OF_OURS = `(?!(?:наш|ці[${L}]*|це|цей|эт[${L}]*|відгук|отзыв|лист|письм|слов|питан|вопрос|нов|ситуац|повідом|сообщ|змін|измен|дзвін|звон|пропоз|предлож|помилк|ошибк|our|the|this|that|my|what|how|news|feedback|price|change|staff)[${L}]*)`;
const FOOD = `(?:горіх|орех|арахіс|арахис|молок|лактоз|глютен|м[её]д|риб|рыб|яйц|креветк|морепродукт|пшени|со[юї]|пеніцилін|пенициллин|антибіотик|антибиотик|nuts?|peanuts?|dairy|milk|gluten|wheat|eggs?|shellfish|prawns|fish|soy|penicillin|latex|sesame)[${L}]*`;
const REACTION = any(
  `(?:з|із|с|при|через|из-за|враховуючи|учитывая|зважаючи\\sна|з\\sогляду\\sна)\\s(?:ваш|тво)[${L}]*\\s(?:[${L}]+\\s)?реакц[${L}]+\\sна\\s${OF_OURS}[${L}]+`,
  `(?:ваш|тв)[${L}]*\\s(?:організм|организм|тіло|тело)[${L}]*\\s(?:[${L}]+\\s)?(?:реагу|приймає|принимает|переносить|переносит)[${L}]*|як\\sваш\\sорганізм|як\\sорганізм\\sреагу|как\\sваш\\sорганизм`,
  `вам\\s(?:[${L}]+\\s)?(?:не\\sможна|нельзя|протипоказан[${L}]*|противопоказан[${L}]*|заборонен[${L}]*)\\s(?:[${L}]+\\s){0,2}${FOOD}`,
  `(?:with|given|considering|because\\sof|knowing)\\syour\\s(?:[a-z]+\\s)?(?:reactions?|sensitivity|intolerance)\\sto\\s${OF_OURS}[a-z]+|how\\s(?:your\\sbody|you)\\sreacts?\\sto\\s${FOOD}`,
  `you\\s(?:[a-z]+\\s)?(?:can(?:not|['’]t)|must\\snot|mustn['’]t|should\\snot|shouldn['’]t)\\s(?:eat|have|touch|take|be\\snear)\\s(?:[a-z]+\\s)?${FOOD}${AFTER}`,
);
const REACTION_NOTED = any(`(?:алерг|аллерг|allerg|анафіл|анафил|anaphyl|неперенос|intoleran|целіак|целиак|c(?:o)?eliac)[${L}]*`);

const SPIRITS = any(
  `ваш[${L}]*\\s(?:[${L}]+\\s)?(?:душевн|психічн|психическ|психологічн|психологическ|емоційн|эмоциональн|нервов|нервн)[${L}]*\\s(?:стан|состояни|здоров|проблем|розлад|расстройств|напад|приступ)[${L}]*`,
  `(?:з|із|с|за|про|о|на)\\sваш(?:ими|і|и|их)\\s(?:нервами|нерви|нервы|нервів|нервов|нервах|тривогами|тревогами|панічн[${L}]*|паническ[${L}]*|нападами|приступами)${AFTER}`,
  `(?:your|for\\syour)\\s(?:nerves|mental\\s(?:health|state)|state\\sof\\smind|(?:panic\\s|anxiety\\s)?attacks|anxiet(?:y|ies)|low\\smoods?|dark\\s(?:days|spells?|moods?)|counsellor|counselor|therapist|therapy\\ssessions?)${AFTER}`,
);
const SPIRITS_NOTED = any(
  `(?:депрес|depress|тривож|тревож|anxi|паніч|панич|panic|психо|psych|counsel|bipolar|біполяр|биполяр|ptsd|птср|невроз|невротич|nervous|mental|therap)[${L}]*`,
);

const HARD_OF_HEARING = any(
  `(?:недочува|недослыш|недочує)[${L}]*|(?:погано|не\\sдуже\\sдобре|плохо|не\\sочень\\sхорошо)\\s(?:чуєте|чути|слышите)${AFTER}|(?:чуєте|слышите)\\s(?:погано|плохо|не\\sдуже|не\\sочень)${AFTER}|вам\\s(?:важко|складно|трудно|тяжело)\\s(?:почути|чути|розчути|слышать|расслышать)`,
  `you\\s(?:[a-z]+\\s)?(?:do\\snot|don['’]t|cannot|can['’]t|could\\snot|struggle\\sto)\\shear\\s(?:well|properly|clearly|easily|us)?|hard\\sof\\shearing|(?:read|reading)\\s(?:your\\s)?lips`,
);
const HARD_OF_HEARING_NOTED = any(`(?:глух|слабочу|слабослыш|слух|недочув|hearing|deaf|cochlear|кохлеар)[${L}]*`);

const NO_MEANS = any(
  `(?:нема|немає|нет|без|бракує|лишил[${L}]*\\sбез|остал[${L}]*\\sбез)\\s(?:[${L}]+\\s)?(?:заробітку|доходу|доходів|дохода|доходов|заработка|зарплати|зарплаты)${AFTER}(?!\\s(?:від|от|з|с)\\s)`,
  `(?:ваш[${L}]*|вам|вас|вы|ви)\\s[^.!?\\n]{0,24}(?:(?:грошов|фінансов|финансов|денежн|матеріальн|материальн)[${L}]*\\s(?:трудн|проблем|скрут|стан|положени|негаразд)[${L}]*|скрут[аиноу][${L}]*)`,
  `without\\s(?:an?\\s|any\\s)?(?:income|job|work|wages?|salary|pay)${AFTER}(?!\\s(?:number|card|title|sheet|order|permit|stub))|out\\sof\\swork|(?:money|financial)\\s(?:is\\stight|trouble|troubles|worries|difficult(?:y|ies)|hardship|struggles)|(?:short\\sof|tight\\swith)\\smoney`,
);
const NO_MEANS_NOTED = any(
  `(?:безробіт|безработ|звільн|уволи|уволен|втрати[вл][${L}]*\\sробот|потерял[${L}]*\\sработ|unemploy|jobless|redundan|laid\\soff|lost\\s(?:his|her)?\\s?job|банкрут|банкрот|bankrup|insolv|борг|долг|debt|arrears|заборгован|задолжен)[${L}]*`,
);

const TREATMENT = any(
  `(?:лікуванн|лечени|курс)[${L}]*,?\\s(?:через\\s|що\\s|яке\\s|яких\\s|которое\\s){1,2}(?:ви|вы)${AFTER}|ваш[${L}]*\\s(?:[${L}]+\\s)?(?:боротьб|борьб|ремісі|ремисси|лікуванн|лечени|хімі[їюя]|химию|одужанн|выздоровлени)[${L}]*`,
  `через\\s(?:яке|какое|таке|такое)\\s(?:важке\\s|тяжелое\\s)?(?:лікування|лечение)${AFTER}`,
  `(?:treatment|illness|therapy|ordeal)\\s(?:that\\s)?you(?:['’]ve|\\shave|['’]re|\\sare)?\\s(?:been|gone|went|go|going|having|had)${AFTER}|your\\s(?:[a-z]+\\s)?(?:battle|fight|chemo|remission|recovery|treatments?)${AFTER}`,
);
const TREATMENT_NOTED = any(
  `(?:онко|cancer|chemo|tumou?r|хіміо|химио|лейкем|leuk[ae]*m|лімфом|лимфом|lymphom|ремісі|ремисси|remission|oncolog|карцином|carcinom)[${L}]*|рак(?:у|а|ом)?${AFTER}`,
);
const OF_WOMEN = any(
  `(?:по|за|з|із|с)\\s(?:жіноч|женск)[${L}]*\\s(?:части|частині|лінії|линии|здоров[${L}'’ʼ]*|проблем[${L}]*)|по-(?:жіночому|женски)${AFTER}`,
  `(?:women['’]?s|female|feminine|gyna?ecological)\\s(?:troubles?|problems?|health|issues?|complaints?)${AFTER}`,
);
const OF_WOMEN_NOTED = any(
  `(?:міом|миом|матк|uter|ovar|яєчник|яичник|ендометр|эндометр|endometr|hyster|fibroid|гінек|гинек|gyna?ec)[${L}]*`,
);

const times = (family: string, told: string, noted: string): LifeMatter => ({
  family,
  told: new RegExp(told, 'giu'),
  noted: new RegExp(`${told}|${noted}`, 'iu'),
  said: new RegExp(`${told}|${noted}`, 'giu'),
});

/** `family`: the first word of its line in `generic-words.ts`, or a name of its own. */
export const HARD_TIMES: readonly LifeMatter[] = [
  times('викидень', CHILD_LOST, CHILD_LOST_NOTED),
  times('безпліддя', CHILD_HOPED, CHILD_HOPED_NOTED),
  times('відмова', MONEY_REFUSED, MONEY_REFUSED_NOTED),
  times('розлучення', PARTED, PARTED_NOTED),
  times('війна', AT_WAR, AT_WAR_NOTED),
  times('тверезість', DRINK, DRINK_NOTED),
  times('алергія', REACTION, REACTION_NOTED),
  times('душа', SPIRITS, SPIRITS_NOTED),
  times('глухий', HARD_OF_HEARING, HARD_OF_HEARING_NOTED),
  times('скрута', NO_MEANS, NO_MEANS_NOTED),
  times('лікування', TREATMENT, TREATMENT_NOTED),
  times('жіноче', OF_WOMEN, OF_WOMEN_NOTED),
];
