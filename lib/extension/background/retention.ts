// What this machine forgets by itself. Reviews that were only seen in passing are other people's words: they stay as long as they serve.
import type { VidhukDatabase } from '../db/schema.ts';

/** Long enough for "first seen" to outlive a holiday, short enough not to become an archive. */
const UNPICKED_DAYS = 30;
/** Drafts of items that are handled long ago; drafts of open items stay. */
const HANDLED_DRAFT_DAYS = 90;

const before = (now: Temporal.Instant, days: number): string =>
  now.subtract({ hours: 24 * days }).toString({ smallestUnit: 'millisecond' });

export const forgetOld = async (db: VidhukDatabase, now: Temporal.Instant): Promise<void> => {
  await db.transaction('rw', [db.reviews, db.items, db.drafts], async () => {
    const old = await db.reviews.where('lastSeenAt').below(before(now, UNPICKED_DAYS)).primaryKeys();
    const [items, drafts] = await Promise.all([db.items.bulkGet(old), db.drafts.bulkGet(old)]);
    await db.reviews.bulkDelete(old.filter((_, index) => items[index] === undefined && drafts[index] === undefined));
    const oldDrafts = await db.drafts.where('updatedAt').below(before(now, HANDLED_DRAFT_DAYS)).primaryKeys();
    const itemsOfDrafts = await db.items.bulkGet(oldDrafts);
    await db.drafts.bulkDelete(oldDrafts.filter((_, index) => itemsOfDrafts[index]?.local.outcome != null));
  });
};
