// Takes a contact's record apart into facts, each in the form in which a text is searched for it.
import type { ContactHistory } from '../../contracts/contact.ts';
import { formKeys, lemmaKeys } from '../language/inflection.ts';
import { isCommonWord } from '../people/common-words.ts';
import { givenNames } from '../people/given-names.ts';
import { skeleton } from '../people/skeleton.ts';
import { amountsIn, centsOf } from './amounts.ts';
import { citySpellings } from './cities.ts';
import { datesIn } from './dates.ts';
import type { FactKind } from './finding.ts';
import { isGeneric, needsCompanion, sensitiveFamily } from './generic-words.ts';
import { digitsOf } from './phones.ts';
import { canonicalRef, digitCore } from './references.ts';
import { wordsOf } from './words.ts';

/** `id` names the fact: what the review says under the same id is no leak. */
type Base = { id: string; kind: FactKind };

export type WordFact = Base & {
  how: 'words';
  /** Keys of each word, in order; more than one = a phrase (`Біла Церква`). */
  words: string[][];
  /** Counts only with a capital inside a sentence or in an address: the word means something else too, or is so short that its forms do. */
  careful: 'common' | 'short' | null;
  /** A capital is asked for always: names of streets and of persons in notes. */
  capital: boolean;
  /** Entry of the record; with `companion`, another word of the same entry must stand in the same sentence. */
  group: string;
  companion: boolean;
};
export type Fact =
  | WordFact
  | (Base & { how: 'phone'; digits: string })
  | (Base & { how: 'email'; email: string })
  | (Base & { how: 'amount'; cents: number })
  | (Base & { how: 'date'; day: number; month: number; year: number | null })
  | (Base & { how: 'reference'; canon: string; core: string | null; labelled: boolean });

const SHORT_STEM = 4;
const WORD = /[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
const wordsIn = (text: string): string[] => text.match(WORD) ?? [];
const letters = (word: string): number => [...word].length;

const wordFact = (kind: FactKind, id: string, word: string, more: Partial<WordFact> = {}): WordFact => ({
  how: 'words',
  id,
  kind,
  words: [lemmaKeys(word)],
  careful: isCommonWord(word) ? 'common' : skeleton(word).replace(/[aeiou]+$/, '').length < SHORT_STEM ? 'short' : null,
  capital: false,
  group: id,
  companion: false,
  ...more,
});

/** Words of free text stand in any form themselves. */
const textKeys = (word: string): string[][] => [[...new Set([...lemmaKeys(word), ...formKeys(word)])]];

/** A name's word and, for a given name, all its other forms under the same id: `Сашо` tells `Олександр`. */
const nameFacts = (name: string): Fact[] =>
  wordsIn(name)
    .filter((word) => letters(word) >= 2)
    .flatMap((word) => {
      const known = givenNames(word);
      if (known.length === 0) return letters(word) < 3 ? [] : [wordFact('name', `name:${skeleton(word)}`, word)];
      const forms = new Set([word, ...known.flatMap((entry) => [...entry.full, ...entry.short])]);
      return [...forms]
        .filter((form) => letters(form) >= 3)
        .map((form) => wordFact('name', `name:n${known.map((entry) => entry.id).join('.')}`, form));
    });

const emailFacts = (email: string): Fact[] => [{ how: 'email', id: `email:${email.toLowerCase()}`, kind: 'email', email }];

const dateFact = (date: string): Fact[] => {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return [];
  return [{ how: 'date', id: `date:${year}-${month}-${day}`, kind: 'date', year, month, day }];
};

const referenceFact = (kind: 'order_ref' | 'ticket_ref' | 'product' | 'note' | 'address', ref: string): Fact[] => {
  const canon = canonicalRef(ref);
  if (canon.length < 3 || !/\d/.test(canon)) return [];
  return [{ how: 'reference', id: `reference:${canon}`, kind, canon, core: digitCore(ref), labelled: canon.length < 4 }];
};

const amountFact = (amount: string | null): Fact[] => {
  const cents = amount === null ? null : centsOf(amount);
  return cents === null || cents === 0 ? [] : [{ how: 'amount', id: `amount:${cents}`, kind: 'amount', cents }];
};

const cityFacts = (city: string): Fact[] =>
  citySpellings(city).map((spelling) => {
    const words = wordsIn(spelling).filter((word) => letters(word) >= 2);
    return { ...wordFact('city', `city:${skeleton(city)}`, words[0] ?? ''), words: words.map((word) => lemmaKeys(word)), capital: true };
  });

const addressFacts = (address: string): Fact[] =>
  wordsIn(address)
    .filter((word) => letters(word) >= 4 && !isGeneric(word))
    .map((word): Fact => wordFact('address', `address:${skeleton(word)}`, word, { capital: true, words: textKeys(word) }))
    .concat((address.match(/\d{4,}/g) ?? []).flatMap((number) => referenceFact('address', number)));

const productFacts = (product: string, group: string): Fact[] => {
  const codes = (product.match(/[\p{L}\d]+(?:[-/][\p{L}\d]+)*/gu) ?? []).filter(
    (code) => /\d/.test(code) && canonicalRef(code).length >= 3,
  );
  const inCodes = new Set(codes.flatMap((code) => wordsIn(code)));
  return wordsIn(product)
    .filter((word) => letters(word) >= 3 && !inCodes.has(word) && !isGeneric(word))
    .map(
      (word): Fact =>
        wordFact('product', `product:${skeleton(word)}`, word, {
          group,
          companion: needsCompanion(word),
          careful: null,
          capital: letters(word) < 4,
          words: textKeys(word),
        }),
    )
    .concat(
      codes.flatMap((code) => referenceFact('product', code).map((fact) => (fact.how === 'reference' ? { ...fact, core: null } : fact))),
    );
};

const phoneFact = (phone: string): Fact => ({
  how: 'phone',
  id: `phone:${digitsOf(phone).slice(-9)}`,
  kind: 'phone',
  digits: digitsOf(phone),
});

const noteWords = (sentence: string, group: string): Fact[] => {
  let opens = true;
  return wordsIn(sentence).flatMap((word): Fact[] => {
    const isName = !opens && /^\p{Lu}\p{Ll}/u.test(word);
    opens = false;
    const make = (more: Partial<WordFact>): Fact =>
      wordFact('note', `note:${skeleton(word)}`, word, { group, careful: null, words: textKeys(word), ...more });
    const family = sensitiveFamily(word);
    if (family !== null)
      return [make({ id: `note:${family[0]}` }), ...family.map((other) => make({ id: `note:${family[0]}`, words: [lemmaKeys(other)] }))];
    if (letters(word) < 4 || isGeneric(word)) return [];
    return [make(isName ? { capital: true } : { companion: true })];
  });
};

/** Words, numbers, sums, dates and addresses of free text. A plain word is a fact only beside another one of the same sentence. */
const noteFacts = (note: string, group: string): Fact[] => {
  const phones = note.match(/\+?\d[\d\s()-]{7,}\d/g) ?? [];
  const numbers = (note.match(/[\p{L}\d]*\d[\p{L}\d-]*\d[\p{L}\d]*/gu) ?? []).filter(
    (number) => canonicalRef(number).length >= 4 && !/^(?:19|20)\d\d$/.test(number),
  );
  return [
    ...note.split(/[.!?;\n]+/).flatMap((sentence, index) => noteWords(sentence, `${group}.${index}`)),
    ...numbers.flatMap((number) => referenceFact('note', number)),
    ...phones.map(phoneFact),
    ...(note.match(/[^\s@<>()]+@[^\s@<>()]+\.[\p{L}]{2,}/gu) ?? []).flatMap(emailFacts),
    ...amountsIn(note, wordsOf(note)).flatMap(({ cents, money }): Fact[] =>
      money ? [{ how: 'amount', id: `amount:${cents}`, kind: 'amount', cents }] : [],
    ),
    ...datesIn(note).map(
      ({ day, month, year }): Fact => ({ how: 'date', id: `date:${year ?? ''}-${month}-${day}`, kind: 'date', day, month, year }),
    ),
  ];
};

const collect = ({ contact, orders, tickets }: ContactHistory): Fact[] => [
  ...[contact.name, ...contact.otherNames].flatMap(nameFacts),
  ...contact.phones.map(phoneFact),
  ...contact.emails.flatMap(emailFacts),
  ...(contact.city === null ? [] : cityFacts(contact.city)),
  ...(contact.address === null ? [] : addressFacts(contact.address)),
  ...orders.flatMap((order, index) => [
    ...referenceFact('order_ref', order.ref),
    ...dateFact(order.date),
    ...amountFact(order.amount),
    ...productFacts(order.product, `order${index}`),
  ]),
  ...tickets.flatMap((ticket, index) => [
    ...referenceFact('ticket_ref', ticket.ref),
    ...dateFact(ticket.openedAt),
    ...(ticket.closedAt === null ? [] : dateFact(ticket.closedAt)),
    ...noteFacts(ticket.subject, `ticket${index}`),
  ]),
  ...contact.notes.flatMap((note, index) => noteFacts(note, `note${index}`)),
];

const cache = new WeakMap<ContactHistory, Fact[]>();

/** Facts of a record, each once. Kept as long as the record object lives: the gate runs on every keystroke. */
export const factsOf = (record: ContactHistory): Fact[] => {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const facts = collect(record).filter((fact) => {
    const key = `${fact.id}|${fact.how === 'words' ? fact.words.join('+') : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  cache.set(record, facts);
  return facts;
};
