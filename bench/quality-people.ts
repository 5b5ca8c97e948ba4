// Author matching on public name pairs: find the keys, rank the candidates, see whether the right one is first or among the first five.
import type { Contact } from '../lib/contracts/contact.ts';
import { type ContactRecord, matchContacts } from '../lib/domain/people/match.ts';
import { searchKeys } from '../lib/domain/people/search-keys.ts';
import { percent, sharedLines } from './shared-data.ts';

const contact = (contactId: string, name: string): Contact => ({
  contactId,
  externalId: null,
  name,
  otherNames: [],
  phones: [],
  emails: [],
  city: null,
  address: null,
  notes: [],
});

type Pair = { id: string; author: string; name: string };

const measure = (title: string, pairs: Pair[]): void => {
  if (pairs.length === 0) return;
  const records = pairs.map(({ id, name }): ContactRecord => ({ contact: contact(id, name), orders: [] }));
  const index = new Map<string, number[]>();
  for (const [
    place,
    {
      contact: { name },
    },
  ] of records.entries())
    for (const key of searchKeys(name)) index.set(key, [...(index.get(key) ?? []), place]);
  let first = 0;
  let five = 0;
  let silent = 0;
  let looked = 0;
  for (const { author, name } of pairs) {
    const places = [...new Set(searchKeys(author).flatMap((key) => index.get(key) ?? []))];
    looked += places.length;
    const found = matchContacts(
      { itemId: 'measured', author: { name: author, profileUrl: null }, text: '' },
      places.flatMap((place) => records[place] ?? []),
    );
    // Namesakes in the set cannot be told apart by a name.
    const names = found.map((candidate) => candidate.name);
    if (names[0] === name) first++;
    if (names.slice(0, 5).includes(name)) five++;
    if (names.length === 0) silent++;
  }
  console.log(
    `  ${title}: R@1 ${percent(first, pairs.length)}, R@5 ${percent(five, pairs.length)} of ${pairs.length}; nobody proposed ${percent(silent, pairs.length)}; right where proposed ${percent(first, pairs.length - silent)}; ${(looked / pairs.length).toFixed(1)} contacts looked at each time`,
  );
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** Endings of Ukrainian and Russian surnames; the rest of the set are names from all the world as Russian writes them. */
const SLAVIC = /(?:енко|чук|юк|ук|ов|ев|ёв|ин|ский|ич|ак|ец|ко|ова|ева|ина|ская)$/u;
/** The size that the published figure of this set was taken at. */
const SAMPLE = 3_036;

export const run = async (): Promise<void> => {
  const tokens = sharedLines('datasets/netranslit_ru/wd_russian_20').flatMap((line, at): Pair[] => {
    const [latin = '', spaced = ''] = line.split('\t');
    const cyrillic = spaced.replaceAll(' ', '');
    return latin.length < 3 || cyrillic.length < 3 ? [] : [{ id: String(at), author: capital(latin), name: capital(cyrillic) }];
  });
  const spread = (pairs: Pair[]): Pair[] => {
    const step = Math.max(1, Math.floor(pairs.length / SAMPLE));
    return pairs.filter((_, at) => at % step === 0).slice(0, SAMPLE);
  };
  measure('netranslit_ru, single tokens of all languages', spread(tokens));
  measure('netranslit_ru, surnames with Slavic endings', spread(tokens.filter(({ name }) => SLAVIC.test(name))));
  const people = sharedLines('datasets/ua_names_everypolitician/pairs.tsv')
    .slice(1)
    .map((line) => line.split('\t'));
  for (const [column, title] of [
    [2, 'Russian'],
    [3, 'Latin'],
  ] as const)
    measure(
      `ua_names, ${title} form against the Ukrainian full name`,
      people.flatMap((cells): Pair[] => {
        const [id = '', name = ''] = cells;
        // Several spellings stand in one cell; the first is the usual one.
        const author = cells[column]?.split(';')[0] ?? '';
        return name === '' || author === '' ? [] : [{ id, author, name }];
      }),
    );
};
