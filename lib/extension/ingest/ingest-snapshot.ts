// Takes over what a frame shows: the page's rows, the reviews, and for picked reviews what the page proves (an edit, a posted reply).
// One transaction: either all of it is known, with its outbox entries, or the next snapshot tells it again.
import type { EventPayload } from '../../contracts/item-event.ts';
import type { PageSnapshot, ReviewHandle, SeenReview } from '../../contracts/review.ts';
import { withRisksOfEdit } from '../../domain/decision/said-risks.ts';
import { reviewKey } from '../../domain/identity/review-key.ts';
import { sameText } from '../../domain/identity/same-text.ts';
import { forRecord, withNewestReply } from '../../domain/reply/second-reply.ts';
import { riskRuleChanges } from '../commands/pick.ts';
import { readMeta } from '../db/meta.ts';
import type { DraftRow, ItemRow, PageRow, ReviewRow, VidhukDatabase } from '../db/schema.ts';
import { appendChanges, type Change, type Session } from '../items/append.ts';
import type { ListChange } from '../messages.ts';
import type { Ports } from '../ports.ts';
import type { Sender } from './believable.ts';
import { recordGonePage, recordStubs, returned } from './deletions.ts';
import { changedList } from './list-of-change.ts';
import { matchForm } from './match-form.ts';
import { editedReview, isEdited, mergeReview } from './merge-review.ts';
import { isUpon, postedReply } from './posted-reply.ts';
import { replyChanged, replyRemoved, replyState, watchReply } from './reply-since.ts';

type Clock = Pick<Ports, 'now' | 'newId'>;
type Seen = { reviewKey: string; review: SeenReview };

/** `lastSeenAt` serves retention only, so it need not be exact: writing every row of a long page each second would be. */
const LAST_SEEN_STEP_MS = 3_600_000;

export const ingestTables = (db: VidhukDatabase) => [db.pages, db.reviews, db.items, db.drafts, db.outbox, db.meta];

/** True where something was recorded that has to be sent. */
export const ingestSnapshot = async (db: VidhukDatabase, clock: Clock, sender: Sender, snapshot: PageSnapshot): Promise<boolean> =>
  await db.transaction('rw', ingestTables(db), async () => {
    const { now, takenAt } = timesOf(clock, snapshot);
    const known = await db.pages.get([sender.tabId, sender.frameId]);
    // A clock that was set back makes whatever came before it later than now: that replaces nothing, and the page would tell its list for ever.
    const isLate = known !== undefined && known.takenAt > takenAt && known.takenAt <= now;
    if (isLate && known.documentId === sender.documentId) return false;

    const entries = snapshot.reviews.map((entry) => ({ handle: entry.handle, review: entry.review, reviewKey: reviewKey(entry.review) }));
    if (snapshot.role === 'list') await mergeRows(db, entries, now);
    const page: PageRow = {
      tabId: sender.tabId,
      frameId: sender.frameId,
      documentId: sender.documentId,
      url: snapshot.url,
      site: snapshot.site,
      role: snapshot.role,
      health: snapshot.health,
      takenAt,
      reviews: snapshot.role === 'list' ? await placesOf(db, entries) : [],
      form: snapshot.role === 'reply_form' ? (snapshot.reviews[0] ?? null) : null,
      ...(known?.box !== undefined && known.documentId === sender.documentId && { box: known.box }),
    };
    // Advertisement frames and the like: nothing to show, nothing to keep.
    if (entries.length === 0 && sender.frameId !== 0) await db.pages.delete([sender.tabId, sender.frameId]);
    else await db.pages.put(page);

    const seen = snapshot.role === 'list' ? unambiguous(entries) : await seenInForm(db, sender.tabId, page.form?.review ?? null);
    const news = await recordNews(db, clock, seen, snapshot.openedAt);
    const stubs = snapshot.role === 'list' && (await recordStubs(db, clock, snapshot));
    const gone = snapshot.notice === true && sender.frameId === 0 && (await recordGonePage(db, clock, sender.url, 'notice'));
    return news || stubs || gone;
  });

/** A page cannot put itself into the future, where no later snapshot would reach it. */
const timesOf = (clock: Clock, snapshot: PageSnapshot): { now: string; takenAt: string } => {
  const now = clock.now().toString({ smallestUnit: 'millisecond' });
  return { now, takenAt: Date.parse(snapshot.takenAt) > Date.parse(now) ? now : new Date(snapshot.takenAt).toISOString() };
};

/** Most reviews of one page, as in `PageSnapshot`. */
const REVIEWS_MAX = 10_000;

/**
 * Takes over what a list shows more, otherwise or no longer (`change`) than in the snapshot of `since`. Null where that is not the one that is there (the message about
 * it was lost, or the worker's tables were): then only the whole list can say what the page shows, and nothing is taken.
 */
export const ingestMore = async (
  db: VidhukDatabase,
  clock: Clock,
  sender: Sender,
  snapshot: PageSnapshot,
  since: string,
  change: ListChange = {},
): Promise<boolean | null> =>
  await db.transaction('rw', ingestTables(db), async () => {
    const { now, takenAt } = timesOf(clock, snapshot);
    const known = await db.pages.get([sender.tabId, sender.frameId]);
    const isBase =
      known?.documentId === sender.documentId &&
      known.takenAt === since &&
      known.url === snapshot.url &&
      known.site === snapshot.site &&
      known.role === 'list' &&
      snapshot.role === 'list' &&
      known.health === 'ok' &&
      snapshot.health === 'ok';
    if (!isBase) return null;
    const entries = snapshot.reviews.map((entry) => ({ handle: entry.handle, review: entry.review, reviewKey: reviewKey(entry.review) }));
    await mergeRows(db, entries, now);
    const places = new Map(known.reviews.map((place) => [place.handle, place]));
    for (const place of await placesOf(db, entries)) places.set(place.handle, place);
    const reviews = changedList([...places.keys()], change)?.flatMap((handle) => places.get(handle) ?? []);
    if (reviews === undefined || reviews.length > REVIEWS_MAX) return null;
    const times = Map.groupBy(reviews, (place) => place.reviewKey);
    // Of two under one key one went: what is new of the other can be told now, and is not in this message.
    const told = new Set(entries.map((entry) => entry.reviewKey));
    const isLeft = (key = ''): boolean => times.get(key)?.length === 1 && !told.has(key);
    if (change.gone?.some((handle) => isLeft(places.get(handle)?.reviewKey))) return null;
    await db.pages.put({ ...known, takenAt, reviews });
    return await recordNews(
      db,
      clock,
      entries.filter((entry) => times.get(entry.reviewKey)?.length === 1),
      snapshot.openedAt,
    );
  });

const placesOf = async (db: VidhukDatabase, entries: (Seen & { handle: ReviewHandle })[]): Promise<PageRow['reviews']> => {
  const rows = await db.reviews.bulkGet(entries.map((entry) => entry.reviewKey));
  return entries.map(({ handle, reviewKey: key, review }, index) => ({
    handle,
    reviewKey: key,
    shown: rows[index]?.review.text === review.text ? null : review.text,
  }));
};

/** Two reviews of one page under one key (no ids, same author, same beginning): what is new of which cannot be told. */
const unambiguous = (entries: Seen[]): Seen[] => {
  const texts = Map.groupBy(entries, (entry) => entry.reviewKey);
  return [...texts.values()].flatMap((same) => (same.length === 1 ? same : []));
};

const seenInForm = async (db: VidhukDatabase, tabId: number, form: SeenReview | null): Promise<Seen[]> => {
  const match = form === null ? null : matchForm(form, await listedReviews(db, tabId));
  const row = match === null ? undefined : await db.reviews.get(match);
  // The form's frame is believed about the owner's reply only: the review itself is read better in the list.
  return row === undefined || form === null ? [] : [{ reviewKey: row.reviewKey, review: { ...row.review, reply: form.reply } }];
};

/** All reviews that the tab's lists show now. */
export const listedReviews = async (db: VidhukDatabase, tabId: number): Promise<ReviewRow[]> => {
  const pages = await db.pages.where('tabId').equals(tabId).toArray();
  const keys = new Set(pages.filter((page) => page.role === 'list').flatMap((page) => page.reviews.map((entry) => entry.reviewKey)));
  return (await db.reviews.bulkGet([...keys])).filter((row) => row !== undefined);
};

const mergeRows = async (db: VidhukDatabase, seen: Seen[], now: string): Promise<void> => {
  const known = await db.reviews.bulkGet(seen.map((entry) => entry.reviewKey));
  const rows = new Map<string, ReviewRow>();
  for (const [index, entry] of seen.entries()) {
    const row = known[index];
    if (row === undefined) {
      const answered = watchReply(undefined, entry.review, now);
      rows.set(entry.reviewKey, { reviewKey: entry.reviewKey, review: entry.review, firstSeenAt: now, lastSeenAt: now, answered });
      continue;
    }
    const review = mergeReview(row.review, entry.review);
    const answered = watchReply(row.answered, entry.review, now);
    const watched = JSON.stringify(answered) !== JSON.stringify(row.answered);
    const stale = watched || Date.parse(now) - Date.parse(row.lastSeenAt) > LAST_SEEN_STEP_MS;
    if (stale || JSON.stringify(review) !== JSON.stringify(row.review))
      rows.set(entry.reviewKey, { ...row, review, answered, lastSeenAt: now });
  }
  if (rows.size > 0) await db.reviews.bulkPut([...rows.values()]);
};

const recordNews = async (db: VidhukDatabase, clock: Clock, seen: Seen[], openedAt?: string): Promise<boolean> => {
  const session = await readMeta(db, 'session');
  if (session === null || seen.length === 0) return false;
  const items = await db.items.bulkGet(seen.map((entry) => entry.reviewKey));
  let recorded = false;
  for (const [index, entry] of seen.entries()) {
    const row = items[index];
    if (row !== undefined && (await recordOf(db, clock, session, { ...entry, openedAt }, row))) recorded = true;
  }
  return recorded;
};

/** What the agent wrote: a draft that only repeats the reply which it is to change proves nothing of whose that one is. */
const wordsOf = (draft: DraftRow | undefined): string | null =>
  draft === undefined || (draft.second !== undefined && sameText(draft.text, draft.second.upon)) ? null : draft.text;

/** While the page shows the reply that a second one was begun upon, that one is not there yet, however alike the two are. */
const isBase = (draft: DraftRow | undefined, reply: SeenReview['reply']): boolean =>
  draft?.second !== undefined && isUpon(reply?.text ?? null, draft.second.upon);

/** Of two replies of somebody else's that one look shows, or ours and somebody else's beneath, the first answered the review. */
const inOrder = (first: EventPayload<'reply.posted'> | null, newest: EventPayload<'reply.posted'>): Change[] =>
  first === null || first.text === newest.text
    ? [{ kind: 'reply.posted', payload: newest }]
    : [
        { kind: 'reply.posted', payload: first },
        { kind: 'reply.changed', payload: { before: first.text, ...newest, added: true } },
      ];

const recordOf = async (
  db: VidhukDatabase,
  clock: Clock,
  session: Session,
  seen: Seen & { openedAt: string | undefined },
  row: ItemRow,
): Promise<boolean> => {
  const { local } = row;
  const now = clock.now();
  const changes: Change[] = [];
  const back = returned(local, seen.openedAt, now);
  if (back !== null) changes.push({ kind: 'review.returned', payload: back });
  if (isEdited(local.review, seen.review)) {
    const { text, title, rating } = local.review;
    const review = forRecord(editedReview(local.review, seen.review));
    changes.push({ kind: 'review.edited', payload: { review, before: { text, title, rating } } });
    // Other words may name other risks.
    if (local.outcome === null && (text !== review.text || title !== review.title))
      changes.push(...riskRuleChanges(await readMeta(db, 'reference'), { ...withRisksOfEdit(local), review }));
  }
  const written = seen.review.reply === null ? undefined : await db.drafts.get(seen.reviewKey);
  const newest = withNewestReply(seen.review);
  const waits = isBase(written, newest.reply);
  const draft = waits ? null : wordsOf(written);
  const known = waits ? { ...local, inserted: null } : local;
  const answered = (await db.reviews.get(seen.reviewKey))?.answered;
  const posted = postedReply(known, newest, draft, now, session.userId);
  if (posted !== null) {
    const isFirst = local.posted === null && posted.source === 'elsewhere';
    changes.push(...inOrder(isFirst ? postedReply(known, forRecord(seen.review), draft, now, session.userId) : null, posted));
  } else {
    const changed = replyChanged(known, seen.review, draft, now, session.userId);
    if (changed !== null) changes.push({ kind: 'reply.changed', payload: changed });
    const removed = replyRemoved(local, seen.review, answered, now);
    if (removed !== null) changes.push({ kind: 'reply.removed', payload: removed });
  }
  const state = replyState(local, changes, seen.review, answered, now);
  if (state !== null) changes.push({ kind: 'reply.state', payload: state });
  return changes.length > 0 && (await appendChanges(db, clock, session, seen.reviewKey, changes)).ok;
};
