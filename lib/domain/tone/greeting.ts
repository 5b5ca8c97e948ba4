// The name to greet an author by, in the case that the language asks for. None where the display name is not surely a person's own given name:
// a greeting with a wrong name is worse than one without.
import type { Language } from '../../contracts/primitives.ts';
import type { Tone } from '../../contracts/template.ts';
import { isCommonWord } from '../people/common-words.ts';
import { type GivenName, givenNames } from '../people/given-names.ts';
import { skeleton } from '../people/skeleton.ts';
import { patronymicVocative, vocative } from './vocative.ts';

/** A display name that holds one of these is a firm's, a couple's or nobody's. */
const NOT_ONE_PERSON =
  /(?:^|[^\p{L}])(?:тов|ооо|фоп|ип|пп|прат|llc|ltd|inc|gmbh|shop|шоп|store|салон|студио|studio|консалтинг|маркет|магазин|клуб|студія|студия|сім'я|семья|family|team|команда|та|і|и|й|and|und|&|аноним|анонім|гость|гість|user|guest|anonymous|клиент|клієнт|покупатель|покупець|мама|mom|bot|official|офіційний)(?:[^\p{L}]|$)/iu;
const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\s)+`;
const EMOJI_AT_ENDS = new RegExp(`^${EMOJI}|${EMOJI}$`, 'gu');
const NAME_LIKE = /^[\p{L}\p{M}'’ʼ`.\- ]+$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

const SURNAME_LIKE =
  /(?:енко|[чщш]?ук|юк|ськ?ий|ська|цький|цька|ский|ская|цкий|цкая|[оеє]ва?|[иі]на?|ак|як|ець|ко|ич|ло|ян|дзе|швілі|ko|uk|iuk|yuk|sk[yiya]+|ova?|eva?|ina?|ak|ets|ych|ich|son|man|ton)$/iu;

/** `Іллівна`, `Петрович`, `Кузьмич`; the last kind by its names, since `Лукич` is also a surname's pattern. */
const PATRONYMIC =
  /(?:[оеєь]вич|йович|івна|ївна|[оеё]вна|инична|ічна|^(?:ілліч|ильич|кузьмич|лукич|савич|хомич|фомич|никитич|микитич|нікітіч)|^никитична|^микитівна)$/iu;

/** More words are a sentence or a title, not a name. */
const MAX_WORDS = 4;

const titleCase = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|-)(\p{L})/gu, (letters) => letters.toUpperCase())
    .replace(/[’ʼ`]/g, "'");

/** Words of the table in the script of the language that spell the signed word; canonical forms of that language go first. */
const spelledAlike = (signed: string, known: readonly GivenName[], language: 'uk' | 'ru' | 'en'): string | null => {
  const key = skeleton(signed);
  const canonical = known.map((name) => (language === 'uk' ? name.uk : language === 'ru' ? name.ru : ''));
  const short = known.flatMap((name) => name.short);
  const full = known.flatMap((name) => name.full);
  const isShort =
    short.some((form) => form.toLowerCase() === signed.toLowerCase()) && !full.some((form) => form.toLowerCase() === signed.toLowerCase());
  for (const list of isShort ? [short] : [canonical, full, short]) {
    const forms = new Set(list.filter((form) => form !== '' && CYRILLIC.test(form) === (language !== 'en') && skeleton(form) === key));
    const [only] = forms;
    if (only !== undefined && (forms.size === 1 || language === 'en')) return only;
  }
  return null;
};

/** As signed where it is of the language's script, else the spelling that it surely is, else as signed. */
const formIn = (signed: string, known: readonly GivenName[], language: 'uk' | 'ru' | 'en'): string =>
  CYRILLIC.test(signed) === (language !== 'en') ? signed : (spelledAlike(signed, known, language) ?? signed);

/** Spelled as Russian is, and Ukrainian is not: by its letters, or since Ukrainian has another spelling of the very same name. */
const isRussianSpelling = (form: string, known: readonly GivenName[]): boolean => {
  if (/[ыэёъ]|ьо?я$|[иь]я$|ий$/iu.test(form)) return true;
  if (/[іїєґ']/iu.test(form) || known.some((name) => name.uk === form)) return false;
  if (known.some((name) => name.ru === form)) return true;
  const inUkrainian = form.toLowerCase().replaceAll('и', 'і');
  return (
    inUkrainian !== form.toLowerCase() &&
    known.some((name) => [...name.full, ...name.short].some((one) => one.toLowerCase() === inUkrainian))
  );
};

type SignedName = { word: string; known: readonly GivenName[]; patronymic: string | null };

/** The given name inside a display name, or null. */
const signedName = (authorName: string): SignedName | null => {
  const plain = authorName.normalize('NFC').replace(EMOJI_AT_ENDS, '').trim();
  if (plain === '' || !NAME_LIKE.test(plain) || /\p{L}{2}\.\p{L}/u.test(plain) || NOT_ONE_PERSON.test(plain)) return null;
  const words = plain.split(/[\s.]+/u).filter((word) => word !== '');
  if (words.length > MAX_WORDS) return null;
  const index = words.findIndex((word) => [...word].length > 2 && givenNames(word).length > 0);
  const word = words[index];
  if (word === undefined) return null;
  // `надія`, `Слава Україні`, `Love Story`: a word that means something else is a name only with a capital, and alone or beside a surname.
  const others = words.filter((_, at) => at !== index);
  if (isCommonWord(word) && !(/^\p{Lu}/u.test(word) && others.every((other) => [...other].length === 1 || SURNAME_LIKE.test(other))))
    return null;
  const next = words[index + 1] ?? '';
  const patronymic = PATRONYMIC.test(next) ? titleCase(next) : null;
  return { word: titleCase(word), known: givenNames(word), patronymic };
};

/** Given name (with the patronymic where it is signed) in the form of address: vocative in Ukrainian, nominative otherwise. Null = greet without a name. */
export const greetingName = (authorName: string, language: Language): string | null => {
  const signed = signedName(authorName);
  if (signed === null) return null;
  const { word, known, patronymic } = signed;
  if (language === 'uk') {
    const form = formIn(word, known, 'uk');
    const gender = known[0]?.gender;
    if (!CYRILLIC.test(form) || gender === undefined) return form;
    // A name in its Russian spelling keeps the form that its bearer chose: `Сергею` would be a Russian dative.
    if (isRussianSpelling(form, known)) return patronymic === null ? form : `${form} ${patronymic}`;
    const called = vocative(form, gender);
    return patronymic === null ? called : `${called} ${patronymicVocative(patronymic)}`;
  }
  if (language === 'ru') {
    const form = formIn(word, known, 'ru');
    return patronymic === null || !CYRILLIC.test(form) ? form : `${form} ${patronymic}`;
  }
  return formIn(word, known, 'en');
};

/** The tone's greeting line; the one without a name where the name is not safe to use. */
export const greeting = (tone: Tone, authorName: string): string => {
  const name = greetingName(authorName, tone.language);
  return name === null ? tone.greetingWithoutName : tone.greeting.replace(/\{\{\s*name\s*\}\}/g, () => name);
};
