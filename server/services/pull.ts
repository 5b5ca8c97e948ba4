// Pull: what changed in a workspace since a cursor. The counter's order is commit order, so no change is ever skipped.
import type { PullResponse, Reference } from '../../lib/contracts/sync.ts';
import { changedSince } from '../db/items.ts';
import { currentPolicy, listCategories } from '../db/reference.ts';
import type { Scope } from '../db/scope.ts';
import { listKnowledge, listTemplates, listTones } from '../db/words.ts';
import { counters } from '../db/workspaces.ts';
import { teamAdapters } from './adapters.ts';
import { decisionRules } from './decisions.ts';
import { learntInForce } from './learning.ts';

/** `cursor` of the last answer, or `0`. `limit` counts items. `userId`: whose own templates come along. */
export const pull = (scope: Scope, cursor: string, limit: number, userId: string): Promise<PullResponse> =>
  // One snapshot: the counter that becomes the cursor must not be newer than the items that were read.
  scope.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (db) => {
      const tx: Scope = { db, workspaceId: scope.workspaceId };
      const since = Number(cursor);
      const { seq, referenceSeq, name } = await counters(tx);
      const found = await changedSince(tx, since, limit + 1);
      const page = found.slice(0, limit);
      const more = found.length > limit;
      const last = page.at(-1);
      // With the first page of all, so that a new machine can work at once; otherwise with the last one, whose cursor covers it.
      const wanted = referenceSeq > since && (since === 0 || !more);
      return {
        // A cursor from the future (another store under the same address) goes back to what this store knows.
        cursor: String(more && last !== undefined ? last.seq : seq),
        more,
        items: page.map((entry) => entry.item),
        reference: wanted ? await reference(tx, name, userId) : null,
      };
    });

const reference = async (scope: Scope, company: string, userId: string): Promise<Reference> => {
  const learnt = await learntInForce(scope);
  return {
    company,
    templates: await listTemplates(scope, userId),
    tones: await listTones(scope),
    knowledge: await listKnowledge(scope),
    policy: await currentPolicy(scope),
    decision: await decisionRules(scope),
    categories: await listCategories(scope),
    adapters: await teamAdapters(scope),
    ...(learnt === null ? {} : { learnt }),
  };
};
