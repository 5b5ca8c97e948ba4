// The frame of every command that changes an item: read, decide, write item and outbox entry, in one transaction.
import type { Item } from '../../contracts/item.ts';
import type { Reference } from '../../contracts/sync.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { DraftRow, ReviewRow } from '../db/schema.ts';
import { appendChanges, type Change, type Session } from '../items/append.ts';
import type { Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { done, failed } from '../result.ts';

export type Known = {
  session: Session;
  item: Item | null;
  review: ReviewRow | null;
  draft: DraftRow | null;
  reference: Reference | null;
};

/**
 * `decide` gives the changes; none = the item is already as wanted, so a command that is sent twice records once.
 * Fails with `not_signed_in` without a session (an expired one will do: work goes on, sending waits).
 */
export const record = async (
  ports: Pick<Ports, 'now' | 'newId'>,
  reviewKey: string,
  decide: (known: Known) => Change[],
): Promise<Result<null>> =>
  await withDatabase(
    async (db) =>
      await db.transaction('rw', [db.items, db.outbox, db.meta, db.reviews, db.drafts], async () => {
        const session = await readMeta(db, 'session');
        if (session === null) return failed('not_signed_in');
        const [row, review, draft, reference] = await Promise.all([
          db.items.get(reviewKey),
          db.reviews.get(reviewKey),
          db.drafts.get(reviewKey),
          readMeta(db, 'reference'),
        ]);
        const item = row?.local ?? null;
        if (item === null && review === undefined) return failed('not_found');
        const changes = decide({ session, item, review: review ?? null, draft: draft ?? null, reference });
        const appended = await appendChanges(db, ports, session, reviewKey, changes);
        return appended.ok ? done : appended;
      }),
  );
