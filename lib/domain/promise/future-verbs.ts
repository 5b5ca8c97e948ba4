// The future of Ukrainian and Russian verbs by their shape: a prefix makes a verb perfective, and what looks like a present of it speaks of the
// future ("завантажимо", "наберёт"). What has the suffix of a repeated action ("відповідаємо", "проверяют") speaks of every day.

const UK_PREFIX = `(?:від|віді|пере|пре|при|про|роз|розі|по|до|за|на|над|наді|об|обі|о|у|в|ви|ввім|увім|вим|під|піді|зі|зап|дови)`;
/** -ємо behind a vowel is a repeated action; the verbs of going are their own imperfective. */
const UK_FIRST = new RegExp(`^${UK_PREFIX}[a-zа-яёіїєґ]{2,}(?<![аяуюієо])(?:[еи]мо|[еи]мос[ья])$`, 'u');
const UK_THIRD = new RegExp(`^${UK_PREFIX}[a-zа-яёіїєґ]{2,}(?<![аяоуюі])(?:ить|ять|уть|ють|(?<=[рмждзч])е|(?<!і)ше)(?:ся)?$`, 'u');
const UK_NOT =
  /(?:ход|нос|воз|вод|їзд|лаз|ганя)(?:имо|ить|ять)|^(?:просимо|просить|просять|залежи|зависи|досить|добре|отже|адже|належ|доступ|переч|потреб|повин|наш|ваш|відоме|питом|повзу|висить|пильну|навча|завод|перекон|обмеж[a-zа-яёіїєґ]+ість|несе|полюбля|приємне)|(?:о|кр)ем[еь]$|оме$|(?:ов|юв|ув)у(?:ємо|є|ють)|(?:ляють|няють|ряють)$|(?:те|ть)$(?<!ить|ять|уть|ють)/u;

const RU_PREFIX = `(?:от|ото|под|подо|до|за|на|пере|по|при|про|раз|разо|рас|из|изо|ис|вы|воз|вос|вз|у|о|об|обо|со|пред|предо|в|до)`;
const RU_FIRST = new RegExp(`^${RU_PREFIX}[a-zа-яёіїєґ]{2,}(?:[иеё]м|[иеё]мся)$`, 'u');
const RU_THIRD = new RegExp(`^${RU_PREFIX}[a-zа-яёіїєґ]{2,}(?:ит|[её]т|ут|ют|ат|ят)(?:ся)?$`, 'u');
const RU_NOT =
  /(?:ход|нос|воз|вод|езд|лаз)(?:им|ит|ят)|[аяуюе](?:ем|[её]т|ют)(?:ся)?$|(?:ием|телем|[юяау]щим|вшим|дшим|льшим|учшим|ашим|дним|шним|зним|нним|рним|тним|вним|хожим|тем|оем)$|стоит|стоят|^(?:просим|просит|просят|помни|зависи|проблем|совсем|причем|причём|уровнем|подъем|подъём|ответ|отч[её]т|привет|предмет|приоритет|запрет|возврат|прокат|откат|уют|приют|совет|пример|обым|вообщ|отсут|присут|продолж|происход|выгляд|обстоят|видим|видит|винит|воспит|вокруг|должн|уважаем|позволяем)/u;

export type Tongue = 'uk' | 'ru' | null;

/** By the letters that only one of the two has; null where they tell nothing. */
export const tongueOf = (text: string): Tongue => {
  const [uk, ru] = [text.match(/[іїєґ]/gu)?.length ?? 0, text.match(/[ыэъё]/gu)?.length ?? 0];
  if (uk === ru) return null;
  return uk > ru ? 'uk' : 'ru';
};

/** `word` in lower case with straight apostrophes. First person of the plural: nobody but us. */
export const weShall = (word: string, tongue: Tongue): boolean =>
  tongue === 'uk' ? UK_FIRST.test(word) && !UK_NOT.test(word) : tongue === 'ru' && RU_FIRST.test(word) && !RU_NOT.test(word);

/** Third person: whoever stands before it. */
export const theyWill = (word: string, tongue: Tongue): boolean =>
  tongue === 'uk' ? UK_THIRD.test(word) && !UK_NOT.test(word) : tongue === 'ru' && RU_THIRD.test(word) && !RU_NOT.test(word);
