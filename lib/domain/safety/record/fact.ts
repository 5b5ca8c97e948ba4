// A fact of a contact's record in the form in which a text is searched for it, and the words that facts are made of.
import { formKeys, lemmaKeys } from '../../language/inflection.ts';
import type { FactKind } from '../finding.ts';
import { type Caution, cautionOf } from './name-caution.ts';
import type { NoteRow } from './note-wishes.ts';
import type { Count } from './product-names.ts';
import type { Sounded } from './references.ts';

/** `id` names the fact: what the review says under the same id is no leak. */
type Base = { id: string; kind: FactKind };

export type WordFact = Base & {
  how: 'words';
  /** Keys of each word, in order; more than one = a phrase (`Біла Церква`). */
  words: string[][];
  careful: Caution;
  /** A capital is asked for always: names of streets and of persons in notes. */
  capital: boolean;
  /** Entry of the record; with `companion`, another word of the same entry must stand in the same sentence. */
  group: string;
  companion: boolean;
  /** An abbreviation: these very letters and no others (`СПб`). */
  spelled: string | null;
  /** In the singular only: `our double rooms` are all of them. */
  one: boolean;
  /** Only where it is said to be the author's: `your morning membership`. */
  yours: boolean;
  /** Where the person works or as what: a fact also where the author is spoken to of work. */
  job: boolean;
};
/** `digits` of a reference: all of the number's, empty where they tell nothing in part; `sounded`: as its letters sound in the other alphabet. */
export type Fact =
  | WordFact
  | (Base & { how: 'phone'; digits: string })
  | (Base & { how: 'email'; email: string })
  | (Base & { how: 'amount'; cents: number })
  | (Base & { how: 'date'; day: number; month: number; year: number | null })
  | (Base & {
      how: 'reference';
      canon: string;
      sounded: Sounded;
      core: string | null;
      digits: string;
      labelled: boolean;
      size: boolean;
    })
  | (Base & { how: 'count' } & Count)
  | (Base & { how: 'row'; row: NoteRow })
  | (Base & { how: 'told'; told: RegExp; said?: RegExp });

const WORD = /[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];
export const letters = (word: string): number => [...word].length;

export const wordFact = (kind: FactKind, id: string, word: string, more: Partial<WordFact> = {}): WordFact => ({
  how: 'words',
  id,
  kind,
  words: [lemmaKeys(word)],
  careful: cautionOf(word),
  capital: false,
  group: id,
  companion: false,
  spelled: null,
  one: false,
  yours: false,
  job: false,
  ...more,
});

/** Words of free text stand in any form themselves. */
export const textKeys = (word: string): string[][] => [[...new Set([...lemmaKeys(word), ...formKeys(word)])]];
