// The workspace's own table of contacts, filled by `vidhuk import-contacts`.
import { matchContacts } from '../../lib/domain/people/match.ts';
import { contactsBySearchKeys, findContact, findContacts } from '../db/contacts.ts';
import type { Scope } from '../db/scope.ts';
import type { ContactSource } from './contact-source.ts';
import { keysOfReview } from './lookup-keys.ts';
import { searchTable } from './search-table.ts';

/** A common first name brings thousands; those that share most keys are the ones worth a comparison. */
const LOOKED_AT = 300;
/** What fits on an agent's screen with room to doubt. */
const SHOWN = 12;

export const tableSource = (scope: Scope): ContactSource => ({
  candidates: async (query, linkedBefore) => {
    const found = await contactsBySearchKeys(scope, keysOfReview({ authorName: query.author.name, text: query.text }), LOOKED_AT);
    const linked = await findContacts(scope, [...linkedBefore]);
    const all = [...new Map([...linked, ...found].map((entry) => [entry.contact.contactId, entry])).values()];
    const matched = matchContacts(query, all).map((candidate) =>
      linkedBefore.includes(candidate.contactId)
        ? { ...candidate, strength: 'strong' as const, reasons: [LINKED, ...candidate.reasons].slice(0, 10) }
        : candidate,
    );
    const known = new Set(matched.map((candidate) => candidate.contactId));
    const linkedOnly = linked
      .filter(({ contact }) => !known.has(contact.contactId))
      .map(({ contact }) => ({
        contactId: contact.contactId,
        name: contact.name,
        city: contact.city,
        strength: 'strong' as const,
        reasons: [LINKED],
      }));
    const isLinked = (candidate: { contactId: string }): boolean => linkedBefore.includes(candidate.contactId);
    return [...linkedOnly, ...matched.filter(isLinked), ...matched.filter((candidate) => !isLinked(candidate))].slice(0, SHOWN);
  },
  search: (query) => searchTable(scope, query),
  record: async (contactId) => {
    const found = await findContact(scope, contactId);
    if (found === null) return null;
    const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
    return {
      contact: found.contact,
      orders: found.orders.toSorted((a, b) => newestFirst(a.date, b.date)),
      tickets: found.tickets.toSorted((a, b) => newestFirst(a.openedAt, b.openedAt)),
    };
  },
});

const LINKED = { code: 'linked_before' as const, detail: '' };
