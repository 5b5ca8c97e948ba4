// The latest uses of templates: one a template and item, with the item as it stands now.
import { sql } from 'kysely';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

/** `payload` and `projection` are checked by whoever reads them. */
export type UseRow = { templateId: string; title: string; at: string; payload: unknown; projection: unknown };

/** Newest first. A template taken twice on one item counts once, by its latest use. */
export const recentTemplateUses = async (scope: Scope, since: string, limit: number): Promise<UseRow[]> => {
  const result = await sql<{ template_id: string; title: string; at: Date; payload: unknown; projection: unknown }>`
    select u.template_id, u.title, u.at, u.payload, i.projection
    from (
      select distinct on (e.payload ->> 'templateId', e.item_id) e.payload ->> 'templateId' as template_id, e.payload ->> 'title' as title,
        e.item_id, e.at, e.payload
      from item_events e
      where e.workspace_id = ${scope.workspaceId} and e.kind = 'template.chosen' and e.at >= ${since}
      order by e.payload ->> 'templateId', e.item_id, e.version desc
    ) u
    join items i on i.workspace_id = ${scope.workspaceId} and i.item_id = u.item_id
    order by u.at desc
    limit ${limit}`.execute(scope.db);
  return result.rows.map((row) => ({
    templateId: row.template_id,
    title: row.title,
    at: instantOf(row.at),
    payload: row.payload,
    projection: row.projection,
  }));
};
