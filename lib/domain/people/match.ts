// Which contacts may have written a review, each with its evidence. A suggestion only: a person's click makes the link, and nobody is ever chosen.
import type { CandidateQuery, Contact, ContactCandidate, Order } from '../../contracts/contact.ts';
import { searchKeys } from './search-keys.ts';

export type ContactRecord = { contact: Contact; orders: Order[] };

/** Candidates, best first; empty where nothing speaks for anybody. */
export const matchContacts = (query: CandidateQuery, contacts: ContactRecord[]): ContactCandidate[] => {
  const keys = new Set(searchKeys(query.author.name));
  return contacts.flatMap(({ contact }) =>
    searchKeys(contact.name).filter((key) => keys.has(key)).length >= 2
      ? [
          {
            contactId: contact.contactId,
            name: contact.name,
            city: contact.city,
            strength: 'possible' as const,
            reasons: [{ code: 'same_name' as const, detail: contact.name }],
          },
        ]
      : [],
  );
};
