// The future of Ukrainian and Russian verbs by their shape: a prefix makes a verb perfective, and what looks like a present of it speaks of the
// future ("завантажимо", "наберёт"). What has the suffix of a repeated action ("відповідаємо", "проверяют") speaks of every day.

const UK_PREFIX = `(?:від|віді|пере|пре|при|про|роз|розі|по|до|за|на|над|наді|об|обі|о|у|в|ви|ввім|увім|вим|під|піді|зі|зап|дови)`;
/** -ємо behind a vowel is a repeated action; the verbs of going are their own imperfective. */
const UK_FIRST = new RegExp(`^${UK_PREFIX}[a-zа-яёіїєґ]{2,}(?:(?<![аяуюієо])[еи]|(?<=кле|кро)ї)мо(?:с[ья])?$`, 'u');
/** In the first person also behind prefixes with which nouns and other persons begin. */
const UK_FIRST_ALSO = /^(?:з|с(?=[кпфх]))[a-zа-яёіїєґ]{2,}(?<![аяуюієо])[еи]мо(?:с[ья])?$/u;
/** "прочитаємо", "роздрукуємо", "змонтуємо": behind a prefix also verbs whose stem ends in a vowel. */
const UK_STEM = `(?!подума)(?:пере|про|при|від|роз|об|за|ви|на|по|до|під|з|с)(?:чита|слуха|дума|лата|верста|робля|міня|копа|кача|міша|гра|тест|фарб|звіт|друк|пак|монт|рах|адрес|блок|програм|бронь|ремонт|форм|кориг|регул|редаг|реаг|груп|план|організ|фотограф|інструкт|фінанс|лік|полір|шліф|бетон|асфальт|дезінфік|калібр|реєстр|слід|реставр|цемент|марк|скан|кри|ши|ми|'єдна)у?`;
const UK_STEMS = new RegExp(`^${UK_STEM}(?:ємо|ю)$`, 'u');
const UK_STEMS_THIRD = new RegExp(`^${UK_STEM}(?:є|ють)$`, 'u');
/** "друкуватимемо": the future of a verb of repeated action has a form of its own. */
const UK_LONG =
  /^(?!(?:чека|жда|дяк|пиша|раді|прац|стара|намага|прагн|сподіва|ма|люби|пам'ята|бу)[a-zа-яёіїєґ']*тим)[a-zа-яёіїєґ']{3,}тим(?:емо|у)(?:с[ья])?$/u;
/** "дамо", "видасть", "отдадим": the verbs of giving have endings of their own. */
const WE_GIVE =
  /^(?:(?:ви|від|по|роз|з|пере|до|на|про)?дамо|(?:вы|от|по|раз|с|со|пере|про|воз)?дадим|(?:видам|віддам|передам|выдам|отдам|сдам))$/u;
const THEY_GIVE = /^(?:ви|від|по|роз|з|пере|на|вы|от|раз|с|со|про)?да(?:сть|ст|дуть|дут)$/u;
/** "зателефоную", "доповім", "простежу": I shall. Nouns have the same endings. */
const UK_I = new RegExp(`^${UK_PREFIX}[a-zа-яёіїєґ]{2,}(?:[жшчщ]у|[бвмпф]лю|[оіи]ню|[чс]ню|рю|(?<![аяуюієо])[жшчщнрл][ую]с[ья])$`, 'u');
const UK_NOT_I =
  /(?:ходж|вожд|водж|ношу|возж|їждж|лаж)|^(?:зада|переда|вида|уда|відда|розда|пода|прода)чу$|^(?:най|прод|пропаж|поваж|повагу|вечер|погодж|прошу|вибач|побач)|(?:ищу|ижчу|ьшу|тішу|айшу)$/u;
const UK_THIRD = new RegExp(
  `^${UK_PREFIX}[a-zа-яёіїєґ]{2,}(?<![аяоуюі])(?:ить|ять|уть|ють|(?<=[жшчщ])ать|(?<=[рмждзч]|нес|(?:гля|тяг|двиг|стиг)н)е|(?<!і)ше)(?:ся)?$`,
  'u',
);
const UK_NOT =
  /(?:ход|нос|воз|вод|їзд|лаз|ганя)(?:имо|ить|ять)|^(?:веде|везе|ведуть|везуть|залежать|вибачать|пробачать|побач|почу|відчу|зрозумі|насолод|відпочин|повесел|навчать|мовчать|варить|варять|вірить|вірять|важить|важать|вабить|дорожить|зич|просимо|просить|просять|залежи|зависи|досить|добре|отже|адже|належ|доступ|переч|потреб|повин|наш|ваш|відоме|питом|повзу|висить|пильну|навча|завод|перекон|обмеж[a-zа-яёіїєґ]+ість|несе|полюбля|приємне)|(?:о|кр)ем[еь]$|оме$|(?:ов|юв|ув)у(?:ємо|є|ють)|(?:ляють|няють|ряють)$|(?:те|ть)$(?<!ить|ять|уть|ють|[жшчщ]ать)/u;

const RU_PREFIX = `(?:от|ото|под|подо|до|за|на|пере|по|при|про|раз|разо|рас|из|изо|ис|вы|воз|вос|вз|у|о|об|обо|со|пред|предо|в|до)`;
const RU_FIRST = new RegExp(`^${RU_PREFIX}[a-zа-яёіїєґ]{2,}(?:[иеё]м|[иеё]мся)$`, 'u');
/** "пересчитаем", "протестируем": behind a prefix also verbs whose stem ends in a vowel. */
const RU_STEM = `(?!счита|подума)(?:(?:пере|про|при|от|раз|рас|об|за|вы|на|по|до|под|с|из)(?:счита|чита|слуша|дума|дела|кача|работа|верста|лата|печата|копа|меша|стира|игра|следу)|(?:пере|про|при|от|раз|рас|об|за|вы|на|по|до|под|из|с(?=монт|план|корр|форм|групп|баланс|компенс|копир|констр|орг))(?!гноз|воц)[a-zа-яёіїєґ]{3,}иру|(?:по|об|раз|пере)меня)`;
const RU_STEMS = new RegExp(`^${RU_STEM}(?:ем|ю)$`, 'u');
const RU_STEMS_THIRD = new RegExp(`^${RU_STEM}[ею]т$`, 'u');
const RU_I = new RegExp(`^${RU_PREFIX}[a-zа-яёіїєґ]{2,}(?:[жшчщ]у|[бвмпф]лю|[нр]ю|(?<![аяуюие])[жшчщнрл][ую]сь)$`, 'u');
const RU_NOT_I =
  /(?:хож|нош|вож|езж|лаж)у|^(?:зада|переда|выда|уда|отда|разда|пода|прода|неуда|встре|прит)чу$|^(?:продаж|пропаж|прошу|подушу|обложку|соглашусь|увиж|пользу|врач|вечер|октяб|наруж)|бр[юь]$|(?:тел|ател)ю$/u;
const RU_THIRD = new RegExp(`^${RU_PREFIX}[a-zа-яёіїєґ]{2,}(?:ит|[её]т|ут|ют|ат|ят)(?:ся)?$`, 'u');
const RU_NOT =
  /(?:ход|нос|воз|вод|езд|лаз)(?:им|ит|ят)|[аяуюе](?:ем|[её]т|ют)(?:ся)?$|(?:ием|телем|[юяау]щим|вшим|дшим|льшим|учшим|аш[еи]м|дним|шним|зним|нним|рним|тним|вним|хожим|тем|оем)$|стоит|стоят|^(?:вез[её]т|вед[её]т|везут|ведут|верит|верят|варит|варят|висит|висят|вредит|вредят|портит|портят|дорожит|дорожат|сохн|визит$|портрет|[а-яё]*(?:сч|зач|уч|отч)[её]т$|омлет|захват|охват|перехват|предпринят|увид|услыш|почувств|поймут|наслад|отдохн|повесел|просим|просит|просят|помни|зависи|проблем|совсем|причем|причём|уровнем|подъем|подъём|ответ|отч[её]т|привет|предмет|приоритет|запрет|возврат|прокат|откат|уют|приют|совет|пример|обым|вообщ|отсут|присут|продолж|происход|выгляд|обстоят|видим|видит|винит|воспит|вокруг|должн|уважаем|позволяем|понадоб)/u;

export type Tongue = 'uk' | 'ru' | null;

/** What only one of the two writes so, also where none of its own letters stands. */
const UK_WORDS =
  /(?<![a-zа-яёіїєґ'])(?:й|та|з|що|щоб|як|чи|але|або|вже|ще|тепер|протягом)(?![a-zа-яёіїєґ'])|[а-я](?:емо|имо|ування|увати|ність)(?![a-zа-яёіїєґ'])/gu;
const RU_WORDS =
  /(?<![a-zа-яёіїєґ'])(?:и|с|со|от|ко?|что|чтобы|как|или|но|если|уже|только|после|чем|где|когда|под|из|сегодня|сейчас|течение|сутки|суток|дней|неделе|месяца|пятниц[аеу])(?![a-zа-яёіїєґ'])|[а-я](?:ение|ание|ется|ают|яют|ого|его|ешь|ой)(?![a-zа-яёіїєґ'])/gu;
/** By the letters that only one of the two has, then by small words and endings; null where they tell nothing. */
export const tongueOf = (text: string): Tongue => {
  const [uk, ru] = [text.match(/[іїєґ]/gu)?.length ?? 0, text.match(/[ыэъё]/gu)?.length ?? 0];
  const [likelyUk, likelyRu] = uk === ru ? [text.match(UK_WORDS)?.length ?? 0, text.match(RU_WORDS)?.length ?? 0] : [uk, ru];
  if (likelyUk === likelyRu) return null;
  return likelyUk > likelyRu ? 'uk' : 'ru';
};

/** The last letters first: most words are neither. */
const WE_IN_UKRAINIAN = /мо(?:с[ья])?$/u;
const I_END = /[уюья]$/u;
const weShallInUkrainian = (word: string): boolean =>
  WE_IN_UKRAINIAN.test(word)
    ? UK_LONG.test(word) || ((UK_FIRST.test(word) || UK_FIRST_ALSO.test(word)) && !UK_NOT.test(word)) || UK_STEMS.test(word)
    : I_END.test(word) && (UK_LONG.test(word) || (UK_I.test(word) && !UK_NOT_I.test(word)) || UK_STEMS.test(word));
const weShallInRussian = (word: string): boolean =>
  I_END.test(word)
    ? (RU_FIRST.test(word) && !RU_NOT.test(word)) || RU_STEMS.test(word) || (RU_I.test(word) && !RU_NOT_I.test(word))
    : word.endsWith('м') && ((RU_FIRST.test(word) && !RU_NOT.test(word)) || RU_STEMS.test(word));

/** `word` in lower case with straight apostrophes. First person: nobody but us. */
export const weShall = (word: string, tongue: Tongue): boolean =>
  (/да(?:м|мо|дим)$/u.test(word) && WE_GIVE.test(word)) ||
  (tongue === 'uk' ? weShallInUkrainian(word) : tongue === 'ru' && weShallInRussian(word));

/** Third person: whoever stands before it. */
export const theyWill = (word: string, tongue: Tongue): boolean =>
  (/да(?:ст|дут)ь?$/u.test(word) && THEY_GIVE.test(word)) ||
  (tongue === 'uk'
    ? (UK_THIRD.test(word) && !UK_NOT.test(word)) || (/у(?:є|ють)$|а(?:є|ють)$/u.test(word) && UK_STEMS_THIRD.test(word))
    : tongue === 'ru' && ((RU_THIRD.test(word) && !RU_NOT.test(word)) || (/[ау][ею]т$/u.test(word) && RU_STEMS_THIRD.test(word))));
