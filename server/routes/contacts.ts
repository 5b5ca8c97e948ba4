// Candidates for an author, customers looked for by hand, the history of one contact, and the import of contacts.
import { z } from 'zod';
import { CandidateQuery, ContactCandidate, ContactHistory, ContactSearch, FoundContacts } from '../../lib/contracts/contact.ts';
import { ItemId, Uuid } from '../../lib/contracts/primitives.ts';
import { Failure } from '../http/failure.ts';
import { accessOf, addRoute, EVERY_ROLE, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { tooManySearches } from '../services/attempts.ts';
import { candidates, history, search } from '../services/contacts.ts';
import { ImportResult, importContacts } from '../services/import-contacts/import-contacts.ts';

/** Some hundred thousand contacts. */
const CSV_MAX = 128 * 1_048_576;

export const addContactRoutes = (router: Router): void => {
  const { deps } = router;

  addRoute(
    router,
    {
      method: 'post',
      path: '/api/v1/workspaces/{workspaceId}/contacts/candidates',
      tag: 'Contacts',
      summary: 'Who may have written a review, each with the reason; none is chosen',
      access: EVERY_ROLE,
      params: WorkspaceParams,
      body: CandidateQuery,
      answer: z.strictObject({ candidates: z.array(ContactCandidate) }),
    },
    async ({ body }, c) => {
      const { scope, person } = accessOf(c);
      return { candidates: await candidates(scope, person.userId, body, deps.now()) };
    },
  );

  addRoute(
    router,
    {
      method: 'post',
      path: '/api/v1/workspaces/{workspaceId}/contacts/search',
      tag: 'Contacts',
      summary: 'Customers by name, phone, e-mail address or order number, masked; each that is shown is logged with the item it was for',
      access: EVERY_ROLE,
      params: WorkspaceParams,
      body: ContactSearch,
      answer: FoundContacts,
      errors: ['too_many_requests'],
    },
    async ({ body }, c) => {
      const { scope, person } = accessOf(c);
      const wait = await tooManySearches(deps.store.db, person.userId, deps.now());
      if (wait !== null) throw new Failure('too_many_requests', 'Too many searches. Wait a minute, then go on.', wait);
      return search(scope, person.userId, body, deps.now());
    },
  );

  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/contacts/{contactId}/history',
      tag: 'Contacts',
      summary: 'Record, orders, tickets, earlier reviews and our replies; the view is logged with the item it was for',
      access: EVERY_ROLE,
      params: WorkspaceParams.extend({ contactId: Uuid }),
      query: z.strictObject({ itemId: ItemId }),
      answer: ContactHistory,
      errors: ['not_found'],
    },
    async ({ params, query }, c) => {
      const { scope, person } = accessOf(c);
      const found = await history(scope, person.userId, params.contactId, query.itemId, deps.now());
      if (found === null) throw new Failure('not_found', 'There is no such contact.');
      return found;
    },
  );

  addRoute(
    router,
    {
      method: 'post',
      path: '/api/v1/workspaces/{workspaceId}/contacts/import',
      tag: 'Contacts',
      summary: 'Import contacts from CSV; the columns are those of `vidhuk import-contacts --help`',
      access: LEADS,
      params: WorkspaceParams,
      media: { body: 'text/csv' },
      bodyMax: CSV_MAX,
      answer: ImportResult,
    },
    async (_input, c) => {
      const body = c.req.raw.body;
      if (body === null) throw new Failure('bad_request', 'The body is empty; send the CSV file.');
      return importContacts(accessOf(c).scope, body, deps.now);
    },
  );
};
