// Texts as counted features for likeness (`retrieval.ts`): stems, pairs of them, letter groups, and what they ask for. Features are numbers, given out in
// the order in which they come; a book holds what its own texts have and no more.
import { askedOf } from './asked.ts';
import { EMPTY_WORDS, stemOf, wordsOf } from './stems.ts';

/** A brand or a loan word is written in both alphabets: letters are compared in one, by sound and coarsely. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [letter, [...'abvggdeejziiiiklmnoprstufhccss i eua'][at]?.trim() ?? '']),
);

const inLatin = (word: string): string => word.replace(/[а-яєіїґ]/g, (letter) => LATIN[letter] ?? letter);

/** Kinds of questions are made of words that every text has, and still tell questions apart. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `что как когда кто где почему зачем какой чем если можно нужно ли нет не кому без для до от що як коли хто де чому навіщо який від
  what how when who where why which can not no without for`.split(/\s+/),
);

const LETTER_GROUPS = [3, 4] as const;

/** Longer texts say what they are about early; time stays bounded. */
const ENOUGH_CHARACTERS = 2_000;

/** `empty`: stem of a word that every text has; `letters`: of a stem; `asked`: see `asked.ts`. */
const KINDS = ['stem', 'empty', 'pair', 'letters', 'asked'] as const;
export type FeatureKind = (typeof KINDS)[number];

type Name = `${FeatureKind}:${string}`;
type WordParts = { stem: string; features: readonly number[] };

const namesOf = (word: string, stem: string): Name[] => {
  const names: Name[] = [`${EMPTY_WORDS.has(word) && !QUESTION_WORDS.has(word) ? 'empty' : 'stem'}:${stem}`];
  const padded = `_${stem}_`;
  for (const length of LETTER_GROUPS)
    for (let at = 0; at + length <= padded.length; at++) names.push(`letters:${padded.slice(at, at + length)}`);
  return names;
};

export class FeatureBook {
  /** By feature. */
  readonly kinds: FeatureKind[] = [];
  readonly #numbers = new Map<Name, number>();
  /** The same word comes again and again. */
  readonly #words = new Map<string, WordParts>();

  #numberOf(name: Name, learn: boolean): number | null {
    const known = this.#numbers.get(name);
    if (known !== undefined || !learn) return known ?? null;
    const feature = this.kinds.length;
    this.#numbers.set(name, feature);
    this.kinds.push(KINDS.find((kind) => name.startsWith(kind)) ?? 'stem');
    return feature;
  }

  #partsOf(word: string, learn: boolean): WordParts {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const stem = inLatin(stemOf(word));
    const features = namesOf(word, stem).flatMap((name) => this.#numberOf(name, learn) ?? []);
    const parts = { stem, features };
    if (learn) this.#words.set(word, parts);
    return parts;
  }

  /** Every feature as often as the text has it. What the book does not hold is taken up where `learn` says so, else left out. */
  list(text: string, learn: boolean): number[] {
    const start = text.slice(0, ENOUGH_CHARACTERS);
    const found: number[] = [];
    const add = (feature: number | null) => {
      if (feature !== null) found.push(feature);
    };
    let before: string | null = null;
    for (const word of wordsOf(start)) {
      const { stem, features } = this.#partsOf(word, learn);
      if (before !== null) add(this.#numberOf(`pair:${before} ${stem}`, learn));
      before = stem;
      for (const feature of features) found.push(feature);
    }
    for (const name of askedOf(start)) add(this.#numberOf(`asked:${name}`, learn));
    return found;
  }
}
