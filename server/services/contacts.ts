// What an agent may see of the company's records: candidates for an author, customers found by hand, and the history of one contact. Every view is logged before it is shown.
import type { CandidateQuery, ContactCandidate, ContactHistory, ContactSearch, FoundContacts } from '../../lib/contracts/contact.ts';
import { tableSource } from '../crm/table-source.ts';
import { logViews } from '../db/contacts.ts';
import { contactsLinkedToAuthor, reviewsOfContact } from '../db/items.ts';
import type { Scope } from '../db/scope.ts';

export const candidates = async (scope: Scope, userId: string, query: CandidateQuery, now: string): Promise<ContactCandidate[]> => {
  const linked = query.author.profileUrl === null ? [] : await contactsLinkedToAuthor(scope, query.author.profileUrl);
  const found = await tableSource(scope).candidates(query, linked);
  await logViews(scope, {
    contactIds: found.map((candidate) => candidate.contactId),
    userId,
    itemId: query.itemId,
    what: 'candidate',
    at: now,
  });
  return found;
};

export const search = async (scope: Scope, userId: string, { itemId, query }: ContactSearch, now: string): Promise<FoundContacts> => {
  const answer = await tableSource(scope).search(query);
  await logViews(scope, { contactIds: answer.found.map(({ contactId }) => contactId), userId, itemId, what: 'search', at: now });
  return answer;
};

/** Null where there is no such contact. */
export const history = async (
  scope: Scope,
  userId: string,
  contactId: string,
  itemId: string,
  now: string,
): Promise<ContactHistory | null> => {
  const record = await tableSource(scope).record(contactId);
  if (record === null) return null;
  await logViews(scope, { contactIds: [contactId], userId, itemId, what: 'history', at: now });
  return { ...record, reviews: await reviewsOfContact(scope, contactId) };
};
