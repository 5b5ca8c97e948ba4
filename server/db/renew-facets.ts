// Tells the facets of items anew where they were made by an older Vidhuk, or by none. Runs when the store is opened, before anything is asked of it:
// a filter that misses items would be believed.
import { sql } from 'kysely';
import { Item } from '../../lib/contracts/item.ts';
import { FACETS, itemFacets, openFacets } from '../../lib/domain/item/facets.ts';
import type { Db } from './store.ts';

/** A few megabytes at the most. */
const PAGE = 500;

export const renewFacets = async (db: Db): Promise<void> => {
  let after = { workspaceId: '00000000-0000-0000-0000-000000000000', itemId: '' };
  for (;;) {
    const { rows } = await sql<{ workspace_id: string; item_id: string; version: number; projection: unknown }>`
      select workspace_id, item_id, version, projection from items
      where (workspace_id, item_id) > (${after.workspaceId}, ${after.itemId})
        and (facets < ${FACETS} or clock is null)
      order by workspace_id, item_id limit ${PAGE}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    const told = rows.flatMap(({ workspace_id, item_id, version, projection }) => {
      // One that cannot be read fails where somebody reads it; the store of everybody else opens.
      const item = Item.safeParse(projection);
      return item.success ? [{ workspace_id, item_id, version, ...facetColumns(item.data) }] : [];
    });
    // An item that somebody changes meanwhile is told by that change.
    await sql`
      update items set facets = ${FACETS}, stars = told.stars, language = told.language, risks = told.risks, clock = told.clock,
        due_from = told.due_from, due_to = told.due_to, unhandled = told.unhandled, in_box = told.in_box, waits = told.waits,
        waits_from = told.waits_from, waits_to = told.waits_to, claimed_by = told.claimed_by, promises_due = told.promises_due,
        words = array_to_tsvector(told.words)
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (workspace_id uuid, item_id text, version integer, stars smallint,
        language text, risks text[], clock text, due_from timestamptz, due_to timestamptz, unhandled boolean, in_box boolean, waits text,
        waits_from timestamptz, waits_to timestamptz, claimed_by text, promises_due timestamptz[], words text[])
      where items.workspace_id = told.workspace_id and items.item_id = told.item_id and items.version = told.version`.execute(db);
    after = { workspaceId: last.workspace_id, itemId: last.item_id };
  }
};

const OF_THE_LOG_ALONE = { stars: null, language: null, risks: [], words: [] };

/** Facets by the names of their columns; `words` becomes a tsvector there. Those of the log alone cost as much as the rest of a change, and only handled items have them. */
export const facetColumns = (item: Item) => {
  const { clock, due, unhandled, inBox, waits, claimedBy, promisesDue, ...rest } =
    item.outcome === null ? { ...openFacets(item), ...OF_THE_LOG_ALONE } : itemFacets(item);
  const promises = promisesDue.flatMap((at) => storable(at) ?? []);
  return {
    ...rest,
    ...{ clock, due_from: storable(due?.from), due_to: storable(due?.to) },
    ...{ unhandled, in_box: inBox, claimed_by: claimedBy, promises_due: promises.length === 0 ? null : promises },
    waits: waits === null ? null : waits.due === null ? 'undated' : 'dated',
    ...{ waits_from: storable(waits?.due?.from), waits_to: storable(waits?.due?.to) },
  };
};

/** A deadline is a machine's word: years that PostgreSQL does not have make no change fail. */
const storable = (at: string | null | undefined): string | null => {
  const ms = at == null ? Number.NaN : Date.parse(at);
  return ms > Date.UTC(1000, 0) && ms < Date.UTC(9999, 0) ? new Date(ms).toISOString() : null;
};
