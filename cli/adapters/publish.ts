// `vidhuk adapters publish`: a signed update in force for a workspace, by the store or the running server that has it open.
import { parseArgs } from 'node:util';
import { SignedUpdate } from '../../lib/contracts/adapter-update.ts';
import { UsageError, VerbError } from '../verb.ts';
import { readJsonFile } from './read-adapters.ts';

export const publish = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({ args, options: { workspace: { type: 'string' } }, allowPositionals: true });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Name one UPDATE.json, as `vidhuk adapters sign` printed it.');
  const update = SignedUpdate.safeParse(await readJsonFile(path));
  if (!update.success) throw new VerbError(`${path} is no signed update. Make it with \`vidhuk adapters sign\`.`);
  const { mustSucceed, textOf, withAdmin } = await import('../admin.ts');
  return await withAdmin(async (admin) => {
    const query = values.workspace === undefined ? '' : `?workspace=${encodeURIComponent(values.workspace)}`;
    const answer = await mustSucceed(
      await admin.send({ method: 'POST', path: `/adapters/updates${query}`, body: JSON.stringify(update.data) }),
    );
    console.log(await textOf(answer));
    return 0;
  });
};
