// One Latin skeleton for a word in any of its spellings: Cyrillic (Ukrainian, Russian) or Latin by any common standard, without marks and
// doubled letters. Not for people's eyes: w = sh and shch, c = ch, j = zh, q = ts, g = h, kh and g, i = y, j, і, и, ы, й and ї.

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ё: 'io',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'g',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ы: 'i',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ў: 'u',
};

/** Letters of Latin alphabets that do not fall apart into a base letter and a mark, or whose mark makes another sound. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'e',
  œ: 'e',
  ı: 'i',
  š: 'sh',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ż: 'zh',
};

/** Order matters: longer spellings first. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/shch|sch|sh/g, 'w'],
  [/tch|ch/g, 'c'],
  [/zgh/g, 'zg'],
  [/zh/g, 'Z'],
  [/tz|ts/g, 'q'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh|h/g, 'g'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/Z/g, 'j'],
  [/(.)\1+/g, '$1'],
  [/ie/g, 'e'],
  [/(?!^)io/g, 'o'],
  [/(?!^)iu/g, 'u'],
  [/(.)\1+/g, '$1'],
];

const cache = new Map<string, string>();
/** Words repeat from keystroke to keystroke; the cache is emptied when it has grown to the words of a long day. */
const CACHE_WORDS = 20_000;

const compute = (word: string): string => {
  let latin = '';
  for (const letter of word.toLowerCase().normalize('NFC')) latin += CYRILLIC[letter] ?? LATIN[letter] ?? letter;
  latin = latin
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/w/g, 'v')
    .replace(/q/g, 'k')
    .replace(/cz/g, 'ch')
    .replace(/sz/g, 'sh')
    .replace(/c(?![hk])/g, 'k');
  for (const [spelling, sign] of SPELLINGS) latin = latin.replace(spelling, sign);
  return latin;
};

/** Empty for a word without Latin or Cyrillic letters. */
export const skeleton = (word: string): string => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = compute(word);
  if (cache.size >= CACHE_WORDS) cache.clear();
  cache.set(word, result);
  return result;
};
