// One row of the import file as a piece of a contact, or the reason why it is left out.
import { z } from 'zod';
import type { Order, Ticket } from '../../../lib/contracts/contact.ts';
import type { ContactColumn as Column } from '../../../lib/contracts/contact-columns.ts';
import { Line, Prose } from '../../../lib/contracts/primitives.ts';

/** `name` null where an earlier row of the same external id has given it. */
export type ContactRow = {
  externalId: string | null;
  name: string | null;
  otherNames: string[];
  phones: string[];
  emails: string[];
  city: string | null;
  address: string | null;
  note: string | null;
  order: Order | null;
  ticket: Ticket | null;
};

export type RowResult = { ok: true; row: ContactRow } | { ok: false; reason: string };

/** Thrown inside `contactRow` only. */
class Unusable extends Error {}

export const contactRow = (cells: Readonly<Partial<Record<Column, string>>>): RowResult => {
  const text = (column: Column): string | null => {
    const value = (cells[column] ?? '').trim();
    if (value.includes('\uFFFD') || value.includes('\u0000'))
      throw new Unusable(`${column} holds characters that cannot be read; check the file's encoding`);
    return value === '' ? null : value;
  };
  const line = (column: Column): string | null => {
    const value = text(column);
    if (value !== null && !Line.safeParse(value).success) throw new Unusable(`${column} is longer than 500 characters`);
    return value?.replaceAll(/\s+/g, ' ') ?? null;
  };
  const several = (column: Column): string[] => {
    const values = (text(column) ?? '').split(';').map((value) => value.trim().replaceAll(/\s+/g, ' '));
    const distinct = [...new Set(values.filter((value) => value !== ''))];
    if (distinct.length > 20) throw new Unusable(`${column} holds more than 20 values`);
    if (distinct.some((value) => !Line.safeParse(value).success)) throw new Unusable(`${column} holds a value longer than 500 characters`);
    return distinct;
  };
  const date = (column: Column): string | null => {
    const value = text(column);
    return value === null ? null : isoDate(value, column);
  };
  try {
    const externalId = line('external_id');
    const note = text('notes');
    if (note !== null && !Prose.safeParse(note).success) throw new Unusable('notes is longer than 20000 characters');
    const order = readOrder(line, date);
    const ticket = readTicket(line, date);
    const name = line('name');
    if (name === null && externalId === null) throw new Unusable('name is missing');
    return {
      ok: true,
      row: {
        externalId,
        name,
        otherNames: several('other_names'),
        phones: several('phones'),
        emails: several('emails').map(email),
        city: line('city'),
        address: line('address'),
        note,
        order,
        ticket,
      },
    };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, reason: error.message };
    throw error;
  }
};

type Read = (column: Column) => string | null;

const readOrder = (line: Read, date: Read): Order | null => {
  const ref = line('order_ref');
  const on = date('order_date');
  const rest = { product: line('order_product'), amount: line('order_amount'), status: line('order_status') };
  if (ref === null) {
    if (on !== null || Object.values(rest).some((value) => value !== null))
      throw new Unusable('order_ref is missing beside other columns of the order');
    return null;
  }
  if (on === null) throw new Unusable('order_date is missing beside order_ref');
  return { ref, date: on, product: rest.product ?? '', amount: rest.amount, status: rest.status };
};

const readTicket = (line: Read, date: Read): Ticket | null => {
  const ref = line('ticket_ref');
  const openedAt = date('ticket_opened');
  const closedAt = date('ticket_closed');
  const subject = line('ticket_subject');
  if (ref === null) {
    if (openedAt !== null || closedAt !== null || subject !== null)
      throw new Unusable('ticket_ref is missing beside other columns of the ticket');
    return null;
  }
  if (openedAt === null) throw new Unusable('ticket_opened is missing beside ticket_ref');
  if (closedAt !== null && closedAt < openedAt) throw new Unusable('ticket_closed is before ticket_opened');
  return { ref, openedAt, closedAt, subject: subject ?? '', status: closedAt === null ? 'open' : 'closed' };
};

/** `2026-11-21`, with a time behind it that is dropped, or `21.11.2026`. Slashes are refused: 03/04 is March in one country and April in another. */
const isoDate = (value: string, column: Column): string => {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value)?.[1];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value);
  const date = iso ?? (dotted === null ? '' : `${dotted[3]}-${(dotted[2] ?? '').padStart(2, '0')}-${(dotted[1] ?? '').padStart(2, '0')}`);
  if (!z.iso.date().safeParse(date).success) throw new Unusable(`${column} is not a date like 2026-11-21 or 21.11.2026`);
  return date;
};

const email = (value: string): string => {
  if (!/^[^\s@]+@[^\s@]+$/.test(value)) throw new Unusable('emails holds something that is not an e-mail address');
  return value.toLowerCase();
};
