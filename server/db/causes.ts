// Handled items counted by what they are about and by parts of a period. Reads one index and no item (`items_handled`).
import { sql } from 'kysely';
import type { PartCount } from '../../lib/domain/counts/causes.ts';
import { type HandledFilter, handled } from './handled-items.ts';
import type { Scope } from './scope.ts';

/**
 * `bounds`: instants in order. What lies before the second is part 0, and so on; the filter keeps what lies outside. Of `risk` an item counts once for each of
 * its risks; of the others null is an item that has none.
 */
export const countByPart = async (
  scope: Scope,
  filter: HandledFilter,
  bounds: readonly string[],
  by: 'category' | 'site' | 'risk' | 'all',
): Promise<PartCount<string | null>[]> => {
  const part = sql<number>`width_bucket(outcome_at, ${bounds.slice(1)}::timestamptz[])`;
  const id = {
    category: sql<string | null>`category`,
    site: sql<string | null>`site`,
    risk: sql<string | null>`unnest(risks)`,
    all: sql<string | null>`null::text`,
  }[by];
  return await handled(scope, filter)
    .select([part.as('part'), id.as('id'), sql<number>`count(*)`.as('count')])
    .groupBy([sql`1`, sql`2`])
    .execute();
};
