// The demo contacts as the CSV file that `vidhuk import-contacts` takes: one row an order or ticket, rows of one person by external id.
import Papa from 'papaparse';
import { CONTACT_COLUMNS } from '../lib/contracts/contact-columns.ts';
import { type DemoPerson, PEOPLE } from './people.ts';

type Row = Record<string, string>;

const dayBefore = (today: Temporal.PlainDate, days: number): string => today.subtract({ days }).toString();
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const orderOf = (person: DemoPerson, index: number, today: Temporal.PlainDate): Row => {
  const order = person.orders[index];
  if (order === undefined) return {};
  const [ref, daysAgo, product, amount, status] = order;
  return {
    order_ref: ref,
    order_date: dayBefore(today, daysAgo),
    order_product: product,
    order_amount: amount ?? '',
    order_status: status ?? '',
  };
};

const ticketOf = (person: DemoPerson, index: number, today: Temporal.PlainDate): Row => {
  const ticket = person.tickets?.[index];
  if (ticket === undefined) return {};
  const [ref, opened, closed, subject] = ticket;
  return {
    ticket_ref: ref,
    ticket_opened: dayBefore(today, opened),
    ticket_closed: closed === null ? '' : dayBefore(today, closed),
    ticket_subject: subject,
  };
};

const rowsOf = (person: DemoPerson, number: number, today: Temporal.PlainDate): Row[] => {
  const about: Row = {
    external_id: `c-${1000 + number}`,
    name: person.name,
    other_names: (person.otherNames ?? []).join(';'),
    phones: `+380 00 ${100 + number} ${twoDigits((number * 7) % 100)} ${twoDigits((number * 13) % 100)}`,
    emails: `client${1000 + number}@example.com`,
    city: person.city,
    address: person.address ?? '',
    notes: person.note ?? '',
  };
  const count = Math.max(1, person.orders.length, person.tickets?.length ?? 0);
  return Array.from({ length: count }, (_, index) => ({
    ...(index === 0 ? about : { external_id: about.external_id ?? '' }),
    ...orderOf(person, index, today),
    ...ticketOf(person, index, today),
  }));
};

export const contactsCsv = (today: Temporal.PlainDate): string =>
  Papa.unparse(
    PEOPLE.flatMap((person, index) => rowsOf(person, index + 1, today)),
    { columns: [...CONTACT_COLUMNS], newline: '\r\n' },
  );
