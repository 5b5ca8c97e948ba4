// When a review that an agent worked on is gone from its site. Claimed only where a page of the site proves it; a review that is not in a list, on
// another page or behind a filter proves nothing. Seen again on a page that was loaded later, it is back.
import type { Item } from '../../contracts/item.ts';
import type { DeletionProof, EventPayload } from '../../contracts/item-event.ts';
import { type PageSnapshot, SITES_OF_ANY_HOST } from '../../contracts/review.ts';
import { isAddressOf, isGone } from '../../domain/item/own-address.ts';
import { readMeta } from '../db/meta.ts';
import type { VidhukDatabase } from '../db/schema.ts';
import { appendChanges } from '../items/append.ts';
import type { Ports } from '../ports.ts';

type Clock = Pick<Ports, 'now' | 'newId'>;

const record = async (
  db: VidhukDatabase,
  clock: Clock,
  items: readonly Item[],
  found: { proof: DeletionProof; url: string },
): Promise<boolean> => {
  const session = await readMeta(db, 'session');
  if (session === null) return false;
  let recorded = false;
  for (const item of items) {
    if (isGone(item)) continue;
    const { text, title, rating } = item.review;
    const seenAt = clock.now().toString({ smallestUnit: 'millisecond' });
    const payload: EventPayload<'review.deleted'> = { before: { text, title, rating }, ...found, seenAt };
    if ((await appendChanges(db, clock, session, item.itemId, [{ kind: 'review.deleted', payload }])).ok) recorded = true;
  }
  return recorded;
};

/** The page at this address said by its status, or in words, that what it was the page of is gone. Runs inside the caller's transaction. */
export const recordGonePage = async (db: VidhukDatabase, clock: Clock, url: string, proof: 'not_found' | 'notice'): Promise<boolean> => {
  const rows = await db.items.filter(({ local }) => isAddressOf(local, url)).toArray();
  return await record(
    db,
    clock,
    rows.map(({ local }) => local),
    { proof, url },
  );
};

/** The snapshot shows the places of these reviews, with the site's words that they were removed. Runs inside the caller's transaction. */
export const recordStubs = async (db: VidhukDatabase, clock: Clock, { site, url, removed = [] }: PageSnapshot): Promise<boolean> => {
  const host = SITES_OF_ANY_HOST.has(site) ? `${new URL(url).hostname}/` : '';
  const rows = await db.items.bulkGet(removed.map((id) => `${site}:native:${host}${id}`));
  const items = rows.flatMap((row) => (row === undefined ? [] : [row.local]));
  return await record(db, clock, items, { proof: 'stub', url });
};

/** The return to record, or null. A page that was open before the deletion was seen only shows what it had. */
export const returned = (item: Item, openedAt: string | undefined, now: Temporal.Instant): EventPayload<'review.returned'> | null => {
  if (!isGone(item) || item.deleted === undefined || openedAt === undefined) return null;
  const isLater = Date.parse(openedAt) > Date.parse(item.deleted.seenAt);
  return isLater ? { seenAt: now.toString({ smallestUnit: 'millisecond' }) } : null;
};
