// A customer looked for by hand in the workspace's own table: by what is a number or an address first, by name otherwise, in any script and spelling.
import type { FoundContact, FoundContacts } from '../../lib/contracts/contact.ts';
import { maskedEmail, maskedPhone } from '../../lib/domain/people/masked.ts';
import { searchKeys } from '../../lib/domain/people/search-keys.ts';
import { bestName, typedWords, typedWordsLoosely } from '../../lib/domain/people/typed-name.ts';
import { contactsBySearchKeys, contactsByTypedWords, type StoredContact } from '../db/contacts.ts';
import type { Scope } from '../db/scope.ts';
import { emailTyped, keysOfTyped, phoneTyped, type TypedKeys } from './typed-keys.ts';

/** So many rows are put in order; those that the query names whole come first of the store. */
const LOOKED_AT = 300;
/** What fits on an agent's screen; whoever has to read more types another word sooner. */
const SHOWN = 10;

type Fitting = { entry: StoredContact; otherName: string | null; fit: number; whole: boolean };

const fitting =
  (query: string) =>
  (entry: StoredContact): Fitting => {
    const { name, fit, whole } = bestName(query, [entry.contact.name, ...entry.contact.otherNames]);
    return { entry, otherName: name === entry.contact.name ? null : name, fit, whole };
  };

/** As typed; generously where nobody answers that; and those whose names agree as the matching has it, where there is room. */
const byName = async (scope: Scope, query: string): Promise<Fitting[]> => {
  const strict = await contactsByTypedWords(scope, typedWords(query), LOOKED_AT);
  const answering = strict.length > 0 ? strict : await contactsByTypedWords(scope, typedWordsLoosely(query), LOOKED_AT);
  const found = answering.map(fitting(query));
  if (found.length > SHOWN) return found;
  const known = new Set(found.map(({ entry }) => entry.contact.contactId));
  const alike = (await contactsBySearchKeys(scope, searchKeys(query), LOOKED_AT)).map(fitting(query));
  return [...found, ...alike.filter(({ entry, whole }) => whole && !known.has(entry.contact.contactId))];
};

const byNumber = async (scope: Scope, { whole, bare }: TypedKeys): Promise<Fitting[]> => {
  const owners = await contactsBySearchKeys(scope, whole, LOOKED_AT);
  const found = owners.length > 0 ? owners : await contactsBySearchKeys(scope, bare, LOOKED_AT);
  return found.map((entry) => ({ entry, otherName: null, fit: 0, whole: true }));
};

const lastOrderOf = ({ orders }: StoredContact): string | null =>
  orders.reduce<string | null>((last, { date }) => (last === null || date > last ? date : last), null);

const shown = (typed: TypedKeys, { entry, otherName }: Fitting): FoundContact => {
  const { contact } = entry;
  const phone = phoneTyped(typed, contact.phones) ?? contact.phones[0];
  const email = emailTyped(typed, contact.emails) ?? contact.emails[0];
  return {
    contactId: contact.contactId,
    name: contact.name,
    otherName,
    city: contact.city,
    phone: phone === undefined ? null : maskedPhone(phone),
    email: email === undefined ? null : maskedEmail(email),
    lastOrderOn: lastOrderOf(entry),
  };
};

export const searchTable = async (scope: Scope, asked: string): Promise<FoundContacts> => {
  // Signs without a width come along with a copied name and part its words.
  const query = asked.replaceAll(/\p{Cf}/gu, '');
  const typed = keysOfTyped(query);
  const numbered = await byNumber(scope, typed);
  const found = numbered.length > 0 ? numbered : await byName(scope, query);
  const recent = (one: Fitting): string => lastOrderOf(one.entry) ?? '';
  const ordered = found.toSorted(
    (a, b) =>
      b.fit - a.fit ||
      recent(b).localeCompare(recent(a)) ||
      a.entry.contact.name.localeCompare(b.entry.contact.name) ||
      a.entry.contact.contactId.localeCompare(b.entry.contact.contactId),
  );
  return { found: ordered.slice(0, SHOWN).map((one) => shown(typed, one)), more: ordered.length > SHOWN };
};
