// One foreign word in two scripts: `реструктуризація - restructuring`, `депозит - deposit`. Told by a long common beginning of their skeletons; words that
// every reply holds in both (`адміністратор`, `professional`) are left out.
import { skeleton } from '../../people/skeleton.ts';
import { isGeneric } from './generic-words.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** So many letters must be the same. */
const BEGINNING = 7;

const EVERYDAY: ReadonlySet<string> = new Set(
  'adminis profesi informa konkret persona interes komunik rekomen program problem kontakt direkto organis situaki situati garanti produkt kategor operato telefon interne materia spekial standar elektro restora dokumen kompani resulta transpo konsult instruk registr kontrol katalog inspekt'.split(
    ' ',
  ),
);

/** What is `s` and `ts` in one language is `z` and `c` in the other. */
const beginning = (word: string): string | null => {
  const whole = skeleton(word).replace(/z/g, 's').replace(/q/g, 'k');
  const first = whole.slice(0, BEGINNING);
  return whole.length < BEGINNING || EVERYDAY.has(first) || isGeneric(word) ? null : first;
};

/** Words repeat from keystroke to keystroke; emptied when it has grown to the words of a long day. */
const known = new Map<string, string | null>();
const CACHE_WORDS = 20_000;
const beginningOf = (word: string): string | null => {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const first = beginning(word);
  if (known.size >= CACHE_WORDS) known.clear();
  known.set(word, first);
  return first;
};

const keyed = (word: string, ofRecord: boolean): string[] => {
  const first = beginningOf(word);
  return first === null ? [] : [`${CYRILLIC.test(word) === ofRecord ? 'c' : 'l'}≈${first}`];
};

/** The key of a record's word, and the one under which a text's word looks for records in the other script. */
export const recordCognate = (word: string): string[] => keyed(word, true);
export const textCognate = (word: string): string[] => keyed(word, false);

/** Of anything: `генеральне прибирання` is not told by `your general impression`. */
const ADJECTIVE =
  /(?:ий|ій|ый|ой|ого|его|ому|ему|им|ым|их|ых|ими|ыми|ая|яя|ую|юю|ої|ое|ые|ие|на|не|ні|al|ic|ive|ary|ous|able|ible|ent|ant)$/iu;
export const isAdjective = (word: string): boolean => ADJECTIVE.test(word);
