// What the marks in the pages say: who is on a review, whether it is answered, whether it is due. Computed whenever it is sent, kept nowhere.
import type { CategoryId } from '../../contracts/category.ts';
import type { Item } from '../../contracts/item.ts';
import type { SlaPolicy } from '../../contracts/policy.ts';
import { handedTo } from '../../domain/item/handed-to.ts';
import { openRound } from '../../domain/item/rounds.ts';
import { detectLanguage } from '../../domain/language/detect.ts';
import { promiseClock } from '../../domain/promise/item-promises.ts';
import { itemClock } from '../../domain/sla/clock.ts';
import { nextResponse } from '../../domain/sla/next-response.ts';
import { clockedItem, type TextRisks } from '../../domain/sla/suggested-clock.ts';
import { suggestCategories } from '../categories/suggest-categories.ts';
import { suggestedFor } from '../categories/suggested.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { ReviewRow } from '../db/schema.ts';
import type { MarkState } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { addressOf } from './frames.ts';

/** `me` null = nobody is signed in: every claim is somebody else's. */
export const markState = (facts: {
  row: ReviewRow;
  item: Item | null;
  policy: SlaPolicy | null;
  /** The category that would be suggested. */
  suggested?: CategoryId | null;
  /** Of the words, as named and as the model proposes them. */
  risks?: TextRisks | null;
  me: string | null;
  /** By which items are handed on. */
  myName?: string | null;
  now: Temporal.Instant;
}): MarkState => {
  const { row, item, policy, suggested = null, risks, me, myName = null, now } = facts;
  const handed = item === null ? null : handedTo(item);
  const round = openRound(item);
  // A review that its author changed after our reply waits again; after a decision that is only a hint, for the panel.
  const again = item === null || round === null ? null : nextResponse({ item, round, policy, now });
  const isAnswered = row.review.reply !== null || item?.posted != null || (item !== null && item.outcome !== null && handed === null);
  if (isAnswered && again === null) return 'answered';
  const { review, firstSeenAt } = row;
  const language = policy === null ? 'und' : detectLanguage(`${review.title ?? ''}\n${review.text}`);
  // A review that nobody has opened yet has a deadline all the same: the one that picking it, or accepting its category, would record.
  const { clocked } = clockedItem({ review, firstSeenAt, item, policy, language, suggested, risks });
  const clock = (again ?? itemClock({ item: clocked, policy, now })).state;
  // Before the clock: two people answering one review is worse than one answering late.
  if (item?.claimedBy != null && item.claimedBy.userId !== me) return 'claimed';
  if (clock === 'late' || clock === 'due_soon') return clock;
  // Handed to somebody: theirs, and still not answered.
  return handed !== null && handed !== myName ? 'claimed' : 'none';
};

/** What is dealt with but for a promise is not: that one is told when it presses. */
const withPromise = (state: MarkState, item: Item | null, now: Temporal.Instant): MarkState => {
  const promised = state === 'answered' ? promiseClock(item, now)?.state : undefined;
  return promised === 'late' || promised === 'due_soon' ? promised : state;
};

/** Sends the states to the frames of one tab, or of all. */
export const showMarks = async (ports: Ports, tabId?: number): Promise<void> => {
  await suggestCategories(ports, tabId);
  const now = ports.now();
  const frames = await withDatabase(async (db) => {
    const pages = tabId === undefined ? await db.pages.toArray() : await db.pages.where('tabId').equals(tabId).toArray();
    const [session, reference] = await Promise.all([readMeta(db, 'session'), readMeta(db, 'reference')]);
    return await Promise.all(
      pages
        .filter((page) => page.role === 'list' && page.reviews.length > 0)
        .map(async (page) => {
          const keys = page.reviews.map((entry) => entry.reviewKey);
          const [rows, items, suggestions] = await Promise.all([
            db.reviews.bulkGet(keys),
            db.items.bulkGet(keys),
            db.suggestions.bulkGet(keys),
          ]);
          const states: Record<string, MarkState> = {};
          for (const [index, entry] of page.reviews.entries()) {
            const row = rows[index];
            if (row === undefined) continue;
            const item = items[index]?.local ?? null;
            const suggestion = suggestedFor(suggestions[index], row.review);
            const state = markState({
              ...{ row, item, ...suggestion, now, policy: reference?.policy ?? null },
              ...{ me: session?.userId ?? null, myName: session?.userName ?? null },
            });
            states[entry.handle] = withPromise(state, item, now);
          }
          return { frame: addressOf(page), states };
        }),
    );
  });
  const language = await ports.language();
  await Promise.all(frames.map(async ({ frame, states }) => await ports.page.send(frame, { type: 'marks.show', states, language })));
};
