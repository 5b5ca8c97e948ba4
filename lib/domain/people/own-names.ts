// The team's own names in the letters of a reply: under an English text "Софія Гриник, Полиця" signs as "Sofiia Hrynyk, Polytsia", as passports spell it.
// Latin names stay as they are in every language: a brand is written so, and nobody can tell how its owner spells it in Cyrillic.
import type { Language } from '../../contracts/primitives.ts';

type Reading = 'uk' | 'ru';

/** What both alphabets read alike. */
const COMMON: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v ґ=g д=d е=e ж=zh з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ъ= ы=y э=e ё=e'
    .split(' ')
    .map((pair) => pair.split('=')),
);
/** The Ukrainian passports' table, and the Russian one. */
const OWN: Readonly<Record<Reading, Readonly<Record<string, string>>>> = {
  uk: { г: 'h', и: 'y', і: 'i', є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia' },
  ru: { г: 'g', и: 'i', й: 'y', ю: 'yu', я: 'ya', і: 'i', є: 'e', ї: 'i' },
};
const AT_START: Readonly<Record<Reading, Readonly<Record<string, string>>>> = {
  uk: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
  ru: {},
};

const WORD = /[\p{Script=Cyrillic}]+(?:['’ʼ][\p{Script=Cyrillic}]+)*/gu;
const UKRAINIAN = /[іїєґ]/iu;
const RUSSIAN = /[ыэъё]|ия(?!\p{L})|[её]в[а]?(?!\p{L})/iu;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const wordInLatin = (word: string, reading: Reading): string => {
  const plain = word
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/(?<=[а-яіїєґ])[иы]й$/u, reading === 'ru' ? 'ы' : 'ий')
    .replaceAll('зг', reading === 'uk' ? 'zgh' : 'зг');
  const spelt = [...plain]
    .map((letter, at) => (at === 0 ? AT_START[reading][letter] : undefined) ?? OWN[reading][letter] ?? COMMON[letter] ?? letter)
    .join('');
  if (word.length > 1 && word === word.toUpperCase()) return spelt.toUpperCase();
  return word.slice(0, 1) === word.slice(0, 1).toLowerCase() ? spelt : capital(spelt);
};

export type OwnNames = { company: string; agent: string };

/** Which language the names are in is told from both together: "Полиця" alone could be either. */
export const ownNamesIn = (language: Language, names: OwnNames): OwnNames => {
  if (language !== 'en') return names;
  const both = `${names.company} ${names.agent}`;
  const reading: Reading = !UKRAINIAN.test(both) && RUSSIAN.test(both) ? 'ru' : 'uk';
  const inLatin = (text: string): string => text.replace(WORD, (word) => wordInLatin(word, reading));
  return { company: inLatin(names.company), agent: inLatin(names.agent) };
};
