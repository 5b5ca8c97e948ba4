// Compares an author's display name with one name of a record, word by word. Says how they agree, or that they do not.
import type { MatchReason } from '../../contracts/contact.ts';
import { distance } from './distance.ts';
import { consonants, type NameParts, type NameWord } from './name-parts.ts';

/** How two words agree, best first; the numbers rank candidates and mean nothing else. */
const WEIGHT = { same: 10, transliterated: 9, short: 7, similar: 5, initial: 3 } as const;
type Relation = keyof typeof WEIGHT;

export type NameAgreement = {
  score: number;
  code: MatchReason['code'];
  /** The record's words that agree. */
  detail: string;
  /** A given name alone: far too many people share it to be evidence by itself. */
  givenNameOnly: boolean;
};

/** What a comparison found: agreement, nothing in common to go by, or another person's name. */
export type NameVerdict = { kind: 'agrees'; agreement: NameAgreement } | { kind: 'silent' } | { kind: 'differs' };

const plain = (text: string): string => text.toLowerCase().replace(/[’ʼ`]/g, "'");

/** A slip in a short word makes another name (`Коваль`, `Ковач`); the longer the word, the more slips. */
const slips = (length: number): number => (length < 6 ? 0 : length < 9 ? 1 : 2);

/** So many consonants, the same in the same order, allow for one more vowel that differs (`Ковалев`, `Ковальов`). */
const TELLING_CONSONANTS = 4;

const relationOf = (a: NameWord, b: NameWord): Relation | null => {
  if (plain(a.text) === plain(b.text)) return 'same';
  if (a.key === b.key) return 'transliterated';
  if (a.given.some((id) => b.given.includes(id))) return 'short';
  // Two known given names that are not forms of one name are two names, however alike (`Марина`, `Марія`).
  if (a.given.length > 0 && b.given.length > 0) return null;
  const length = Math.min(a.key.length, b.key.length);
  const bones = consonants(a.key);
  const allowed = slips(length) + (bones.length >= TELLING_CONSONANTS && bones === consonants(b.key) ? 1 : 0);
  return allowed > 0 && distance(a.key, b.key, allowed) <= allowed ? 'similar' : null;
};

const SEVERITY: readonly Relation[] = ['same', 'transliterated', 'short', 'similar', 'initial'];

const codeOf = (relations: Relation[]): MatchReason['code'] => {
  const worst = SEVERITY.findLast((relation) => relations.includes(relation)) ?? 'same';
  if (worst === 'initial') return 'first_name_and_initial';
  if (worst === 'similar') return 'similar_name';
  if (worst === 'short') return 'short_name';
  return worst === 'transliterated' ? 'transliterated_name' : 'same_name';
};

/** `okovalchuk`, `kovalchukolena`: two words of the record written as one handle. */
const gluedAgreement = (author: NameParts, record: NameParts): NameAgreement | null => {
  const [only] = author.words;
  if (only === undefined || author.words.length !== 1 || author.initials.length > 0) return null;
  for (const given of record.words)
    for (const family of record.words) {
      if (given === family || given.given.length === 0 || family.key.length < 4) continue;
      const detail = `${given.text} ${family.text}`;
      if (only.key === given.key + family.key || only.key === family.key + given.key)
        return { score: 2 * WEIGHT.transliterated, code: 'transliterated_name', detail, givenNameOnly: false };
      const initial = given.key.slice(0, 1);
      if (only.key === initial + family.key || only.key === family.key + initial)
        return { score: WEIGHT.transliterated + WEIGHT.initial, code: 'first_name_and_initial', detail, givenNameOnly: false };
    }
  return null;
};

export const compareNames = (author: NameParts, record: NameParts): NameVerdict => {
  if (author.words.length === 0) return { kind: 'silent' };
  const free = [...record.words];
  const pairs: { word: NameWord; partner: NameWord; relation: Relation }[] = [];
  const rest: NameWord[] = [];
  // Best relations first, so that a loose one never takes a word that another word fits exactly.
  const options = author.words
    .flatMap((word) =>
      free.flatMap((partner) => {
        const relation = relationOf(word, partner);
        return relation === null ? [] : [{ word, partner, relation }];
      }),
    )
    .sort((a, b) => WEIGHT[b.relation] - WEIGHT[a.relation]);
  for (const option of options) {
    if (!free.includes(option.partner) || pairs.some((pair) => pair.word === option.word)) continue;
    pairs.push(option);
    free.splice(free.indexOf(option.partner), 1);
  }
  for (const word of author.words) if (!pairs.some((pair) => pair.word === word) && !word.patronymic) rest.push(word);

  // `okovalchuk` is an initial and a surname, not a slip in the surname.
  if (pairs.every(({ relation }) => relation === 'similar')) {
    const glued = gluedAgreement(author, record);
    if (glued !== null) return { kind: 'agrees', agreement: glued };
  }
  // A further word that fits nobody in the record is another person's surname; a handle's leftovers (`shop`, `ua`) are not.
  if (rest.length > 0 && !(author.handle && pairs.length >= 2))
    return pairs.length === 0 && author.handle ? { kind: 'silent' } : { kind: 'differs' };
  if (pairs.length === 0) return { kind: 'differs' };

  const relations: Relation[] = pairs.map((pair) => pair.relation);
  const partners = pairs.map((pair) => pair.partner.text);
  for (const initial of author.initials) {
    const partner = free.find((word) => word.key.startsWith(initial));
    if (partner !== undefined) {
      free.splice(free.indexOf(partner), 1);
      relations.push('initial');
      partners.push(partner.text);
      // `Olena K.` against a record that holds a surname with another letter is another Olena.
    } else if (free.some((word) => !word.patronymic)) return { kind: 'differs' };
  }
  const givenNameOnly = relations.length === 1 && pairs.every((pair) => pair.partner.given.length > 0 || pair.word.given.length > 0);
  return {
    kind: 'agrees',
    agreement: {
      score: relations.reduce((sum, relation) => sum + WEIGHT[relation], 0),
      code: codeOf(relations),
      detail: partners.join(' '),
      givenNameOnly,
    },
  };
};
