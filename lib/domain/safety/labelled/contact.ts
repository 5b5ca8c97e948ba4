// Makes the invented records of the labelled drafts.
import type { ContactHistory } from '../../../contracts/contact.ts';

/** A record with everything empty but what is given. */
export const contact = (
  name: string,
  more: Partial<ContactHistory['contact']>,
  orders: [ref: string, date: string, product: string, amount: string | null][],
  tickets: [ref: string, openedAt: string, subject: string][] = [],
): ContactHistory => ({
  contact: {
    contactId: '01900000-0000-7000-8000-000000000001',
    externalId: null,
    name,
    otherNames: [],
    phones: [],
    emails: [],
    city: null,
    address: null,
    notes: [],
    ...more,
  },
  orders: orders.map(([ref, date, product, amount]) => ({ ref, date, product, amount, status: null })),
  tickets: tickets.map(([ref, openedAt, subject]) => ({ ref, openedAt, closedAt: null, subject, status: 'open' })),
  reviews: [],
});
