// What is told of a review after it was answered: changes by its author, further replies, a word that none is needed, clocks. Facts only, kept so that
// the order in which machines tell them does not matter; what they mean is worked out from all of them (`rounds.ts`).
import type { Item } from '../../contracts/item.ts';
import type { Actor, EventPayload } from '../../contracts/item-event.ts';
import type { Instant } from '../../contracts/primitives.ts';
import { sameText } from '../identity/same-text.ts';
import { msOf } from './instants.ts';

export type Further = NonNullable<Item['further']>;
export type FurtherReply = Further['replies'][number];

const NOTHING: Further = { edits: [], replies: [], unneeded: [], clocks: [] };
/** Of more, the first and the newest are kept. */
const KEPT_MAX = 50;

export const kept = <T>(entries: readonly T[]): T[] => {
  const [first, ...rest] = entries;
  return first === undefined ? [] : [first, ...rest.slice(-(KEPT_MAX - 1))];
};

export const withFurther = (item: Item, change: Partial<Further>): Item => ({
  ...item,
  further: { ...(item.further ?? NOTHING), ...change },
});

const withReply = (item: Item, { text, seenAt, source, postedAt }: FurtherReply): Item => {
  const replies = item.further?.replies ?? [];
  const isKnown = replies.some((reply) => reply.text === text && reply.seenAt === seenAt);
  return isKnown ? item : withFurther(item, { replies: kept([...replies, { text, seenAt, source, postedAt }]) });
};

/**
 * `after` is the item with this sight of a reply taken in. Of two replies one stands in `posted`; the other is kept here, whichever of them that is.
 */
export function withOtherReply(before: Item, after: Item, seen: FurtherReply): Item {
  if (before.posted !== null && after.posted !== null && !sameText(before.posted.text, after.posted.text))
    return withReply(after, before.posted);
  const { posted } = after;
  // One look shows one reply: another text of the same moment is the same reply read otherwise.
  const isOther = posted !== null && !sameText(posted.text, seen.text) && msOf(posted.seenAt) !== msOf(seen.seenAt);
  return isOther ? withReply(after, seen) : after;
}

/** The reply that stands there reads otherwise: a public reply of its own. */
export const withReplyChanged = withReply;

export function withUnneeded(item: Item, { upon, note }: EventPayload<'reply.unneeded'>, at: Instant, by: Actor): Item {
  const unneeded = [...(item.further?.unneeded ?? []), { upon, note, at, by }].sort((a, b) => msOf(a.at) - msOf(b.at));
  return withFurther(item, { unneeded: kept(unneeded) });
}

/** A clock that was told for the same change before is told anew. */
export function withClockRestarted(item: Item, { since, rule, policyVersion, due }: EventPayload<'clock.restarted'>): Item {
  const others = (item.further?.clocks ?? []).filter((clock) => msOf(clock.since) !== msOf(since));
  const clocks = [...others, { since, rule, policyVersion, due }].sort((a, b) => msOf(a.since) - msOf(b.since));
  return withFurther(item, { clocks: kept(clocks) });
}

/** The item as an extension from before knows it. */
export const withoutFurther = ({ further: _, ...item }: Item): Item => item;
