// Reads for the panel, made for `useLiveQuery`: each runs again by itself when the background writes a table it has read.
import type { Item } from '../../contracts/item.ts';
import type { ReviewHandle, SeenReview } from '../../contracts/review.ts';
import { heldOpen } from '../../domain/decision/overload.ts';
import { isAddressOf, isGone } from '../../domain/item/own-address.ts';
import type { ReadSite } from '../../sites/site-facts.ts';
import { type Suggested, suggestedFor } from '../categories/suggested.ts';
import type { CommandError } from '../messages.ts';
import { readMeta } from './meta.ts';
import { withDatabase } from './open.ts';
import type { DraftRow, ItemRow, MetaRows, OutboxRow, PageRow, ReviewRow } from './schema.ts';

/** A row of `meta` by its name; null where there is none yet. */
export const meta = async <K extends keyof MetaRows>(name: K): Promise<MetaRows[K] | null> =>
  await withDatabase(async (db) => await readMeta(db, name));

/** `expired`: the server no longer takes the session; drafts and unsent changes are kept until the same agent signs in again. */
export type SessionState = { state: 'none' } | { state: 'active' | 'expired'; session: MetaRows['session'] };

export const sessionState = async (): Promise<SessionState> => {
  const [session, sync] = await Promise.all([meta('session'), meta('sync')]);
  if (session === null) return { state: 'none' };
  return { state: sync?.lastError?.code === 'not_signed_in' ? 'expired' : 'active', session };
};

export type ListedReview = {
  reviewKey: string;
  handle: ReviewHandle;
  frameId: number;
  review: SeenReview;
  firstSeenAt: string;
  item: Item | null;
  hasDraft: boolean;
} & Suggested;
export type PageView = { site: string; url: string; health: PageRow['health']; takenAt: string; reviews: ListedReview[] };

/**
 * What the tab shows now, all frames together, in page order; null where no content script has reported. Same review twice: the first.
 * Without drafts `hasDraft` is false: a live query that reads them would run again at every keystroke in one.
 */
export const pageView = async (tabId: number, withDrafts = true): Promise<PageView | null> =>
  await withDatabase(async (db) => {
    const pages = await db.pages.where('tabId').equals(tabId).toArray();
    const lists = pages.filter((page) => page.role === 'list').sort((a, b) => a.frameId - b.frameId);
    const first = lists.find((page) => page.reviews.length > 0) ?? lists[0];
    if (first === undefined) return null;
    const places = new Map(lists.flatMap((page) => page.reviews.map((entry) => [entry.reviewKey, { ...entry, frameId: page.frameId }])));
    const keys = [...places.keys()];
    const [reviews, items, suggestions, drafts] = await Promise.all([
      db.reviews.bulkGet(keys),
      db.items.bulkGet(keys),
      db.suggestions.bulkGet(keys),
      withDrafts ? db.drafts.bulkGet(keys) : [],
    ]);
    const listed: ListedReview[] = [];
    for (const [index, place] of [...places.values()].entries()) {
      const row = reviews[index];
      if (row === undefined) continue;
      const { reviewKey, handle, frameId } = place;
      const hasDraft = (drafts[index]?.text.trim() ?? '') !== '';
      listed.push({
        reviewKey,
        handle,
        frameId,
        review: row.review,
        firstSeenAt: row.firstSeenAt,
        item: items[index]?.local ?? null,
        ...suggestedFor(suggestions[index], row.review),
        hasDraft,
      });
    }
    const health = lists.find((page) => page.health !== 'ok')?.health ?? 'ok';
    return { site: first.site, url: first.url, health, takenAt: first.takenAt, reviews: listed };
  });

/** The sites that were taught or mended and are in use here: what people are told of them. */
export const taughtSites = async (): Promise<ReadSite[]> =>
  await withDatabase(async (db) =>
    (await db.adapters.toArray())
      .filter(({ off }) => !off)
      .map(({ adapter: { id, name, hosts, limit, fields } }) => ({ id, name, hosts, limit, readsReply: fields.ownReply.length > 0 })),
  );

/** The review whose own page this address was, where the page proved that it is gone. */
export const goneReviewAt = async (url: string): Promise<Item | null> =>
  await withDatabase(async (db) => {
    const row = await db.items.filter(({ local }) => isGone(local) && isAddressOf(local, url)).first();
    return row?.local ?? null;
  });

export const reviewOf = async (reviewKey: string): Promise<ReviewRow | null> =>
  await withDatabase(async (db) => (await db.reviews.get(reviewKey)) ?? null);

/** What is suggested for the review as it reads now. */
export const suggestedOf = async (reviewKey: string): Promise<Suggested> =>
  await withDatabase(async (db) => {
    const [row, suggestion] = await Promise.all([db.reviews.get(reviewKey), db.suggestions.get(reviewKey)]);
    return row === undefined ? { suggested: null, risks: null } : suggestedFor(suggestion, row.review);
  });

/** The item with this agent's unsent changes applied; null until somebody has picked the review. */
export const itemOf = async (reviewKey: string): Promise<ItemRow | null> =>
  await withDatabase(async (db) => (await db.items.get(reviewKey)) ?? null);

export const draftOf = async (reviewKey: string): Promise<DraftRow | null> =>
  await withDatabase(async (db) => (await db.drafts.get(reviewKey)) ?? null);

/** The one table that the panel writes: call on every keystroke. */
export const saveDraft = async (draft: DraftRow): Promise<void> => {
  await withDatabase(async (db) => await db.drafts.put(draft));
};

export type OutboxState = {
  waiting: number;
  /** Refused by the server: each waits for the agent to read the reason (`sync.discard`). */
  blocked: { entityKey: string; kind: OutboxRow['operation']['kind']; error: CommandError | null }[];
  /** When the oldest unsent change was made; null where everything is sent. */
  oldestAt: string | null;
  lastError: CommandError | null;
  lastSuccessAt: string | null;
};

/** What is not sent yet and why. */
export const outboxState = async (): Promise<OutboxState> =>
  await withDatabase(async (db) => {
    const [rows, sync] = await Promise.all([db.outbox.orderBy('seq').toArray(), readMeta(db, 'sync')]);
    return {
      waiting: rows.filter((row) => row.state === 'waiting').length,
      blocked: rows
        .filter((row) => row.state === 'blocked')
        .map((row) => ({ entityKey: row.entityKey, kind: row.operation.kind, error: row.lastError })),
      oldestAt: rows[0]?.operation.at ?? null,
      lastError: sync?.lastError ?? null,
      lastSuccessAt: sync?.lastSuccessAt ?? null,
    };
  });

/** Unsent changes of one review, oldest first. */
export const outboxOf = async (reviewKey: string): Promise<OutboxRow[]> =>
  await withDatabase(async (db) => await db.outbox.where('entityKey').equals(reviewKey).sortBy('seq'));

/** Open items that this agent holds, on every page of the team. */
export const openItemsOf = async (userId: string): Promise<number> =>
  await withDatabase(async (db) =>
    heldOpen(
      (await db.items.toArray()).map((row) => row.local),
      userId,
    ),
  );

type Approval = NonNullable<Item['approval']>;
/** `taken`: the draft reads as the lead's word has it. `past`: it was inserted since, or the review is handled; nothing is left to say of it. */
export type AskedReply = { reviewKey: string; author: string; approval: Approval; taken: boolean; past: boolean };

/** As `isApproved`, whose module brings the words of risk, which the panel shall not load before it shows itself. */
const isWordFor = ({ approval }: Pick<Item, 'approval'>, text: string): boolean =>
  approval?.state === 'given' && approval.text.trim() === text.trim();

const isPast = ({ approval, inserted, posted, outcome }: Item): boolean => {
  const handledAt = outcome?.at ?? posted?.seenAt ?? null;
  // Asked for after that, it is of a second reply.
  if (handledAt !== null && !(approval !== undefined && Date.parse(approval.requestedAt) > Date.parse(handledAt))) return true;
  if (inserted === null || approval?.decidedAt == null) return false;
  return Date.parse(inserted.at) >= Date.parse(approval.decidedAt) || isWordFor({ approval }, inserted.text);
};

/** Replies that this agent has put before a lead, as they stand, on every page of the team. */
export const askedRepliesOf = async (userId: string): Promise<AskedReply[]> =>
  await withDatabase(async (db) => {
    const asked = (await db.items.toArray()).filter(({ local }) => local.approval?.requestedBy.userId === userId);
    const open = asked.filter(({ local }) => local.approval?.state === 'given' && !isPast(local));
    const drafts = await db.drafts.bulkGet(open.map(({ itemId }) => itemId));
    const texts = new Map(drafts.flatMap((draft) => (draft === undefined ? [] : [[draft.reviewKey, draft.text]])));
    return asked.flatMap(({ itemId, local }) => {
      const { approval, review } = local;
      if (approval === undefined) return [];
      const taken = isWordFor(local, texts.get(itemId) ?? '');
      return [{ reviewKey: itemId, author: review.author.name, approval, taken, past: isPast(local) }];
    });
  });
