// `vidhuk import-contacts FILE.csv`: good rows in, bad rows named. The backend is loaded when it runs, so that `--help` is quick.
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError, type Verb, VerbError } from '../verb.ts';

export const verb: Verb = {
  summary: 'import contacts with orders and tickets from a CSV file',
  help: `vidhuk import-contacts FILE.csv [--workspace NAME|ID]

The first line names the columns, in any order; others are passed over. Only "name" must be there.
  external_id     id in the system the contact comes from; rows with the same one are one contact
  name            required; may be empty in further rows of an external_id
  other_names, phones, emails   several values separated by ";"
  city, address, notes
  order_ref, order_date, order_product, order_amount, order_status      one order a row
  ticket_ref, ticket_opened, ticket_closed, ticket_subject              one ticket a row; no ticket_closed = open

Dates are 2026-11-21 or 21.11.2026. Delimiter comma, semicolon or tab; UTF-8, UTF-16 or Windows-1251; any line ending.
Several orders or tickets of a contact are several rows with its external_id. A row that cannot be used is left out and named
with its line and the reason; the rest is kept. The same file again updates and duplicates nothing: what a row says of a person
replaces what an earlier import said, orders and tickets are replaced by their number and otherwise kept. Without
external_id a contact is recognised by name, first phone, first e-mail and city together. Works while a server is running.

stdout: {imported, updated, rejected:[{line, reason}]} as one JSON line
stderr: the rejected rows, one a line
Exit code 0 if any contact was kept.`,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, options: { workspace: { type: 'string' } }, allowPositionals: true });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('Name one CSV file.');
    try {
      await access(path, constants.R_OK);
    } catch {
      throw new VerbError(`${path} cannot be read. Check the name and its permissions.`);
    }
    const { mustSucceed, textOf, withAdmin } = await import('../admin.ts');
    const { ImportResult } = await import('../../server/services/import-contacts/import-contacts.ts');
    return withAdmin(async (admin) => {
      const query = values.workspace === undefined ? '' : `?workspace=${encodeURIComponent(values.workspace)}`;
      const answer = await mustSucceed(
        await admin.send({ method: 'POST', path: `/contacts/import${query}`, body: createReadStream(path, { highWaterMark: 262_144 }) }),
      );
      const result = ImportResult.parse(JSON.parse(await textOf(answer)));
      for (const { line, reason } of result.rejected) console.error(`line ${line}: ${reason}`);
      console.log(JSON.stringify(result));
      return result.imported + result.updated > 0 ? 0 : 1;
    });
  },
};
