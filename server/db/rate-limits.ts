// Counted attempts in fixed windows, one statement each, so that several processes on one store count together.
import { sql } from 'kysely';
import type { Db } from './store.ts';

/** Counts one attempt and returns how many there were in the window that started at `windowStart`. */
export const countAttempt = async (db: Db, key: string, windowStart: string): Promise<number> => {
  const result = await sql<{ count: number }>`
    insert into rate_limits (key, count, window_start) values (${key}, 1, ${windowStart}::timestamptz)
    on conflict (key) do update set
      count = case when rate_limits.window_start = excluded.window_start then rate_limits.count + 1 else 1 end,
      window_start = excluded.window_start
    returning count`.execute(db);
  return result.rows[0]?.count ?? 1;
};

export const removeAttemptsBefore = async (db: Db, instant: string): Promise<void> => {
  await db.deleteFrom('rate_limits').where('window_start', '<', new Date(instant)).execute();
};
