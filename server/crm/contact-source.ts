// Where contacts come from. The workspace's own table is one source; a connector to a CRM is another file with the same three questions.
// Invariant: asked only on an agent's action, and the caller logs what was shown.
import type { CandidateQuery, ContactCandidate, ContactHistory, FoundContacts } from '../../lib/contracts/contact.ts';

export type ContactSource = {
  /** Who may have written the review, best first. `linkedBefore`: contacts that somebody linked to this author's profile earlier. */
  candidates: (query: CandidateQuery, linkedBefore: readonly string[]) => Promise<ContactCandidate[]>;
  /** Who answers what an agent typed, best first; the query is one that `canBeSearched`. */
  search: (query: string) => Promise<FoundContacts>;
  /** The record without our reviews and replies, which are not the source's business. Null where there is no such contact. */
  record: (contactId: string) => Promise<Omit<ContactHistory, 'reviews'> | null>;
};
