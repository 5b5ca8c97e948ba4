// `vidhuk adapters propose`: taught adapters of `vidhuk teach` before the team's leads, as the panel proposes what was taught there.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Adapter } from '../../lib/contracts/adapter.ts';
import { UsageError, VerbError } from '../verb.ts';
import { judge, SHIPPED } from './judge.ts';
import { readAdapterFiles } from './read-adapters.ts';

const Proposed = z.object({ proposed: z.array(z.looseObject({})) });

/** All of them, or none where one would be refused. */
const judged = async (paths: readonly string[]): Promise<Adapter[]> => {
  const adapters: Adapter[] = [];
  const refused: string[] = [];
  for (const { file, given } of await readAdapterFiles(paths)) {
    const { id, adapter, problems } = await judge(given, 'taught');
    const shipped = SHIPPED.has(id) ? ['shipped_site: a site that ships is mended by a signed update, see sign and publish'] : [];
    const twice = adapters.some((other) => other.id === id) ? ['given twice'] : [];
    const why = [...shipped, ...twice, ...problems];
    if (adapter === null || why.length > 0) refused.push(`  ${file}, ${id}: ${why.join('; ')}`);
    else adapters.push(adapter);
  }
  if (refused.length > 0) throw new VerbError(['Not proposed, none of them.', ...refused].join('\n'));
  return adapters;
};

export const propose = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { workspace: { type: 'string' }, by: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one ADAPTER.json, as `vidhuk teach` printed it.');
  const by = values.by?.trim() ?? '';
  if (by === '') throw new UsageError('--by NAME is missing: who taught it, for the lead who decides.');
  const adapters = await judged(positionals);
  const { mustSucceed, textOf, withAdmin } = await import('../admin.ts');
  return await withAdmin(async (admin) => {
    const query = values.workspace === undefined ? '' : `?workspace=${encodeURIComponent(values.workspace)}`;
    const answer = await mustSucceed(
      await admin.send({ method: 'POST', path: `/adapters/taught${query}`, body: JSON.stringify({ adapters, by }) }),
    );
    const { proposed } = Proposed.parse(JSON.parse(await textOf(answer)));
    for (const one of proposed) console.log(JSON.stringify(one));
    return 0;
  });
};
