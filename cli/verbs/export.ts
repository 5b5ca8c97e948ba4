// `vidhuk export`: the lead's log as a file on stdout. The backend is loaded when it runs, so that `--help` is quick.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { EXPORT_COLUMNS } from '../../lib/contracts/export.ts';
import { UsageError, type Verb } from '../verb.ts';

export const verb: Verb = {
  summary: 'export handled items with their decision trail',
  help: `vidhuk export [--from DATE] [--to DATE] --format csv|ndjson [--workspace NAME|ID]
              [--site ID] [--agent USER-ID] [--category ID,…] [--outcome replied|do_not_engage|escalated|waiting_for_customer]
              [--clock in_time,late,unclear,stopped] [--rating 1,2,3,4,5,none] [--language uk,ru,en,und]
              [--risk safety,legal,fraud,discrimination,publication] [--text WORDS]

One row per handled item, oldest outcome first. --from and --to are local dates of the policy's time zone (UTC without a policy), both
included, by the time of the outcome. Of several values, joined by commas, any counts; of --text, which are beginnings of words in author, review
or reply, all. Works while a server is running.

csv     UTF-8 with BOM, CRLF, ISO instants in UTC; a text that a spreadsheet would take for a formula gets an apostrophe in front; the
        column events holds the decision trail as JSON
ndjson  one JSON object a line with numbers, nulls and the decision trail as an array

first_response_minutes counts as the policy's rule says, from publication or from first sight (first_response_since), and is empty where it is
not known to the minute. minutes_since_published_* and minutes_since_seen_* count by the wall clock from each of the two for every item: at the
least and at the most, since sites name days and replies are seen between two looks.

Columns: ${EXPORT_COLUMNS.join(', ')}`,
  run: async (args) => {
    const { values } = parseArgs({
      args,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        format: { type: 'string', default: 'csv' },
        workspace: { type: 'string' },
        site: { type: 'string' },
        agent: { type: 'string' },
        category: { type: 'string' },
        outcome: { type: 'string' },
        clock: { type: 'string' },
        rating: { type: 'string' },
        language: { type: 'string' },
        risk: { type: 'string' },
        text: { type: 'string' },
      },
    });
    const { mustSucceed, withAdmin } = await import('../admin.ts');
    const { ExportQuery } = await import('../../server/admin/admin-app.ts');
    const { workspace, ...filter } = values;
    const checked = ExportQuery.safeParse(filter);
    if (!checked.success)
      throw new UsageError(`${checked.error.issues.map((issue) => `--${issue.path.join('.')} is not usable`).join('; ')}.`);
    const query = new URLSearchParams(workspace === undefined ? {} : { workspace });
    for (const [name, value] of Object.entries(checked.data)) if (value !== undefined) query.set(name, value);
    return withAdmin(async (admin) => {
      const answer = await mustSucceed(await admin.send({ method: 'GET', path: `/log/export?${query}` }));
      // A slow reader (`| less`) must not fill the memory.
      try {
        await pipeline(Readable.from(answer.body), process.stdout, { end: false });
      } catch (error) {
        // `| head` has seen enough.
        if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
      }
      return 0;
    });
  },
};
