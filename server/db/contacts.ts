// Contacts of a workspace, and who looked at them.
import { type Selectable, sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { Contact, Order, Ticket } from '../../lib/contracts/contact.ts';
import type { TypedWord } from '../../lib/domain/people/typed-name.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

export type StoredContact = { contact: Contact; orders: Order[]; tickets: Ticket[] };
/** `importKey`: what makes a row of an import the same contact again. */
export type ContactToStore = StoredContact & { importKey: string; searchKeys: string[] };

const columns = [
  'contact_id',
  'external_id',
  'name',
  'other_names',
  'phones',
  'emails',
  'city',
  'address',
  'notes',
  'orders',
  'tickets',
] as const;

type Row = Pick<Selectable<Tables['contacts']>, (typeof columns)[number]>;

const contactOf = (row: Row): StoredContact => ({
  contact: Contact.parse({
    contactId: row.contact_id,
    externalId: row.external_id,
    name: row.name,
    otherNames: row.other_names,
    phones: row.phones,
    emails: row.emails,
    city: row.city,
    address: row.address,
    notes: row.notes,
  }),
  orders: z.array(Order).parse(row.orders),
  tickets: z.array(Ticket).parse(row.tickets),
});

export const findContact = async (scope: Scope, contactId: string): Promise<StoredContact | null> => {
  const row = await scope.db
    .selectFrom('contacts')
    .select(columns)
    .where('workspace_id', '=', scope.workspaceId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst();
  return row === undefined ? null : contactOf(row);
};

export const findContacts = async (scope: Scope, contactIds: string[]): Promise<StoredContact[]> => {
  if (contactIds.length === 0) return [];
  const rows = await scope.db
    .selectFrom('contacts')
    .select(columns)
    .where('workspace_id', '=', scope.workspaceId)
    .where('contact_id', 'in', contactIds)
    .execute();
  return rows.map(contactOf);
};

/** Contacts that share a key, those with most shared keys first. */
export const contactsBySearchKeys = async (scope: Scope, keys: string[], limit: number): Promise<StoredContact[]> => {
  if (keys.length === 0) return [];
  const rows = await scope.db
    .selectFrom('contacts')
    .select(columns)
    .where('workspace_id', '=', scope.workspaceId)
    .where(sql<boolean>`search_keys && ${keys}::text[]`)
    .orderBy(sql`(select count(*) from unnest(search_keys) as key where key = any(${keys}::text[]))`, 'desc')
    .orderBy('contact_id')
    .limit(limit)
    .execute();
  return rows.map(contactOf);
};

/** Contacts of whom each word is answered, those with most words whole or in another form first. */
export const contactsByTypedWords = async (scope: Scope, words: readonly TypedWord[], limit: number): Promise<StoredContact[]> => {
  if (words.length === 0) return [];
  const whole = words.flatMap((word) => word.keys);
  const rows = await scope.db
    .selectFrom('contacts')
    .select(columns)
    .where('workspace_id', '=', scope.workspaceId)
    .where((eb) => eb.and(words.map(answers)))
    .orderBy(sql`(select count(*) from unnest(search_keys) as key where key = any(${whole}::text[]))`, 'desc')
    .orderBy('contact_id')
    .limit(limit)
    .execute();
  return rows.map(contactOf);
};

/** The bucket is for the index; what begins with the prefix is sought among the few that have it. A skeleton is a to z, so nothing in it is a pattern. */
const answers = ({ keys, begun }: TypedWord) => {
  const whole = sql<boolean>`search_keys && ${keys}::text[]`;
  if (begun === null) return whole;
  const begins = sql<boolean>`exists (select 1 from unnest(search_keys) as key where key ~ ${`^${begun.prefix}[a-z]*$`})`;
  return begun.bucket === null
    ? sql<boolean>`(${whole} or ${begins})`
    : sql<boolean>`(${whole} or (search_keys @> ${[begun.bucket]}::text[] and ${begins}))`;
};

export const contactsByImportKeys = async (scope: Scope, importKeys: string[]): Promise<Map<string, StoredContact>> => {
  if (importKeys.length === 0) return new Map();
  const rows = await scope.db
    .selectFrom('contacts')
    .select([...columns, 'import_key'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('import_key', 'in', importKeys)
    .execute();
  return new Map(rows.map((row) => [row.import_key, contactOf(row)]));
};

/** Inserts or replaces by import key; the id of a contact that is there already stays. */
export const putContacts = async (scope: Scope, contacts: ContactToStore[], now: string): Promise<void> => {
  if (contacts.length === 0) return;
  await scope.db
    .insertInto('contacts')
    .values(
      contacts.map(({ contact, orders, tickets, importKey, searchKeys }) => ({
        workspace_id: scope.workspaceId,
        contact_id: contact.contactId,
        import_key: importKey,
        external_id: contact.externalId,
        name: contact.name,
        other_names: contact.otherNames,
        phones: contact.phones,
        emails: contact.emails,
        city: contact.city,
        address: contact.address,
        notes: contact.notes,
        orders: JSON.stringify(orders),
        tickets: JSON.stringify(tickets),
        search_keys: searchKeys,
        updated_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'import_key']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        other_names: eb.ref('excluded.other_names'),
        phones: eb.ref('excluded.phones'),
        emails: eb.ref('excluded.emails'),
        city: eb.ref('excluded.city'),
        address: eb.ref('excluded.address'),
        notes: eb.ref('excluded.notes'),
        orders: sql<string>`excluded.orders`,
        tickets: sql<string>`excluded.tickets`,
        search_keys: eb.ref('excluded.search_keys'),
        updated_at: eb.ref('excluded.updated_at'),
      })),
    )
    .execute();
};

/**
 * Who saw whom, for which review. `history` = the whole record, `candidate` = name and city among others that were proposed, `search` = the same with
 * masked phone and address, found by hand.
 */
export const logViews = async (
  scope: Scope,
  view: { contactIds: string[]; userId: string; itemId: string | null; what: 'candidate' | 'history' | 'search'; at: string },
): Promise<void> => {
  if (view.contactIds.length === 0) return;
  await scope.db
    .insertInto('contact_views')
    .values(
      view.contactIds.map((contactId) => ({
        workspace_id: scope.workspaceId,
        view_id: uuidv7(),
        contact_id: contactId,
        user_id: view.userId,
        item_id: view.itemId,
        what: view.what,
        at: view.at,
      })),
    )
    .execute();
};

export type ContactView = { contactId: string; userId: string; itemId: string | null; what: string; at: string };

/** Newest first. */
export const viewsOf = async (scope: Scope, contactId: string): Promise<ContactView[]> => {
  const rows = await scope.db
    .selectFrom('contact_views')
    .select(['contact_id', 'user_id', 'item_id', 'what', 'at'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('contact_id', '=', contactId)
    .orderBy('at', 'desc')
    .limit(1_000)
    .execute();
  return rows.map((row) => ({
    contactId: row.contact_id,
    userId: row.user_id,
    itemId: row.item_id,
    what: row.what,
    at: row.at.toISOString(),
  }));
};
