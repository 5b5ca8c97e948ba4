// Contacts from a CSV file. Good rows are kept whatever stands in the others; the same file again updates and never duplicates.
import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Contact } from '../../../lib/contracts/contact.ts';
import { CONTACT_COLUMNS, type ContactColumn } from '../../../lib/contracts/contact-columns.ts';
import { keysOfContact } from '../../crm/lookup-keys.ts';
import { type ContactToStore, contactsByImportKeys, putContacts, type StoredContact } from '../../db/contacts.ts';
import { inTransaction, type Scope } from '../../db/scope.ts';
import { lockWorkspace } from '../../db/workspaces.ts';
import { Failure } from '../../http/failure.ts';
import { type ContactRow, contactRow } from './contact-row.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';

export const ImportResult = z.strictObject({
  /** Contacts that are new. */
  imported: z.number().int().min(0),
  /** Contacts that were there before. */
  updated: z.number().int().min(0),
  rejected: z.array(z.strictObject({ line: z.number().int().positive(), reason: z.string() })),
});
export type ImportResult = z.infer<typeof ImportResult>;

/** One transaction so many rows: short enough that agents do not notice, long enough to be quick. */
const BATCH = 500;
/** Bounds of the contract; the newest are kept. */
const ORDERS_MAX = 500;
const NOTES_MAX = 50;
const VALUES_MAX = 20;

export const importContacts = async (scope: Scope, source: AsyncIterable<Uint8Array>, now: () => string): Promise<ImportResult> => {
  const result: ImportResult = { imported: 0, updated: 0, rejected: [] };
  const run: Run = { now, created: new Set(), touched: new Set(), result };
  let header: (ContactColumn | null)[] | null = null;
  let batch: Pending[] = [];
  for await (const row of csvRows(source)) {
    if (header === null) {
      header = readHeader(row);
      continue;
    }
    if (row.cells.length === 1 && row.cells[0]?.trim() === '') continue;
    const read = readRow(header, row);
    if (!read.ok) result.rejected.push({ line: row.line, reason: read.reason });
    else batch.push({ line: row.line, row: read.row, importKey: importKeyOf(read.row) });
    if (batch.length >= BATCH) {
      await store(scope, run, batch);
      batch = [];
    }
  }
  if (header === null)
    throw new Failure(
      'bad_request',
      `The file is empty. Its first line must name the columns, at least "name". Known: ${CONTACT_COLUMNS.join(', ')}.`,
    );
  await store(scope, run, batch);
  result.imported = run.created.size;
  result.updated = run.touched.size - run.created.size;
  result.rejected.sort((a, b) => a.line - b.line);
  return result;
};

type Run = { now: () => string; created: Set<string>; touched: Set<string>; result: ImportResult };
type Pending = { line: number; row: ContactRow; importKey: string };

/** Columns by position; unknown ones are passed over. */
const readHeader = (row: CsvRow): (ContactColumn | null)[] => {
  const names = row.cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const header = names.map((name) => CONTACT_COLUMNS.find((column) => column === name) ?? null);
  if (!header.includes('name'))
    throw new Failure('bad_request', `The first line names no column "name". Known columns: ${CONTACT_COLUMNS.join(', ')}.`);
  const twice = header.find((column, index) => column !== null && header.indexOf(column) !== index);
  if (twice != null) throw new Failure('bad_request', `The first line names the column "${twice}" twice.`);
  return header;
};

const readRow = (header: (ContactColumn | null)[], row: CsvRow): ReturnType<typeof contactRow> => {
  if (row.broken) return { ok: false, reason: 'a quote is not closed or stands in the wrong place' };
  if (row.cells.length !== header.length)
    return { ok: false, reason: `the row has ${row.cells.length} fields, the header has ${header.length}` };
  const cells: Partial<Record<ContactColumn, string>> = {};
  for (const [index, column] of header.entries()) if (column !== null) cells[column] = row.cells[index] ?? '';
  return contactRow(cells);
};

/** Without an id of its own a contact is who it is: name, first phone, first address, city. */
const importKeyOf = (row: ContactRow): string => {
  if (row.externalId !== null) return `id:${row.externalId}`;
  const who = [row.name, row.phones[0]?.replaceAll(/\D/g, ''), row.emails[0], row.city].map((part) => (part ?? '').toLowerCase());
  return `row:${createHash('sha256').update(JSON.stringify(who)).digest('base64url')}`;
};

const store = (scope: Scope, run: Run, batch: Pending[]): Promise<void> =>
  inTransaction(scope, async (tx) => {
    if (batch.length === 0) return;
    // Two imports at once take turns batch by batch.
    await lockWorkspace(tx);
    const known = await contactsByImportKeys(tx, [...new Set(batch.map((pending) => pending.importKey))]);
    const changed = new Map<string, StoredContact>();
    for (const { line, row, importKey } of batch) {
      const stored = changed.get(importKey) ?? known.get(importKey) ?? null;
      // A name may stand in the first row of a contact only; a contact of an earlier import has one too.
      if (stored === null && row.name === null) {
        run.result.rejected.push({ line, reason: 'name is missing' });
        continue;
      }
      changed.set(importKey, merge(stored, row, run.touched.has(importKey)));
      if (stored === null) run.created.add(importKey);
      run.touched.add(importKey);
    }
    const contacts: ContactToStore[] = [...changed].map(([importKey, contact]) => ({
      ...contact,
      importKey,
      searchKeys: keysOfContact(contact),
    }));
    await putContacts(tx, contacts, run.now());
  });

/**
 * The first row of a contact in this file replaces what an earlier import said of the person; its further rows add to it.
 * Orders and tickets add up over imports and are replaced by their number.
 */
const merge = (stored: StoredContact | null, row: ContactRow, seenInThisFile: boolean): StoredContact => {
  const base = seenInThisFile ? stored?.contact : undefined;
  const contact: Contact = {
    contactId: stored?.contact.contactId ?? uuidv7(),
    externalId: row.externalId,
    name: row.name ?? stored?.contact.name ?? '',
    otherNames: union(base?.otherNames, row.otherNames, VALUES_MAX),
    phones: union(base?.phones, row.phones, VALUES_MAX),
    emails: union(base?.emails, row.emails, VALUES_MAX),
    city: row.city ?? base?.city ?? null,
    address: row.address ?? base?.address ?? null,
    notes: union(base?.notes, row.note === null ? [] : [row.note], NOTES_MAX),
  };
  return {
    contact,
    orders: byRef(stored?.orders, row.order, (order) => order.date),
    tickets: byRef(stored?.tickets, row.ticket, (ticket) => ticket.openedAt),
  };
};

const union = (before: readonly string[] | undefined, more: readonly string[], max: number): string[] =>
  [...new Set([...(before ?? []), ...more])].slice(0, max);

const byRef = <T extends { ref: string }>(before: readonly T[] | undefined, one: T | null, dateOf: (entry: T) => string): T[] => {
  const entries = (before ?? []).filter((entry) => entry.ref !== one?.ref);
  if (one !== null) entries.push(one);
  return entries.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1)).slice(0, ORDERS_MAX);
};
