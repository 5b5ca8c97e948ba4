// What a reply read from the page makes of the item. Any machine of the team may see the same reply, first or last, knowing of the insertion or not;
// whatever the order, the item ends with one reply, its earliest sighting, and the agent who inserted the text as its author.
// An item that was reopened stays open while the same reply stands under the review: every snapshot shows that reply, and the reopening was meant. It is
// handled again by another text, or by a decision of the agent. What was only said of the reply (`marked.ts`) gives way to the sight of it. The reply that handles it anew becomes `posted`; `firstPostedAt` keeps the first response.
import type { Item } from '../../contracts/item.ts';
import type { Actor, EventPayload } from '../../contracts/item-event.ts';
import type { Instant } from '../../contracts/primitives.ts';
import { sameText } from '../identity/same-text.ts';
import { earlierOf, laterOf, msOf } from './instants.ts';
import { isMarkedEarlier, withoutSaid } from './marked.ts';
import { REPLY_HANDLES, type ReplySource } from './status.ts';

type Posted = NonNullable<Item['posted']>;
type Sighting = EventPayload<'reply.posted'>;

/** `item` already carries the version of this event. */
export function withReplySeen(known: Item, payload: Sighting, by: Actor): Item {
  const sighting = sightingOf(known, payload, by);
  if (known.posted !== null && sameText(known.posted.text, payload.text)) {
    const posted = sharper(known.posted, sighting);
    return { ...known, posted, outcome: known.status === 'marked' ? known.outcome : attributed(known.outcome, posted) };
  }
  const item = withoutSaid(known, payload.text);
  const first = item.posted === null ? {} : { firstPostedAt: item.firstPostedAt ?? item.posted.postedAt };
  if (isMarkedEarlier(known, payload.text)) return { ...item, ...first, posted: sighting };
  if (!REPLY_HANDLES[item.outcome?.outcome ?? 'none'][sighting.source]) return { ...item, posted: item.posted ?? sighting };
  return {
    ...item,
    ...first,
    posted: sighting,
    status: 'posted',
    claimedBy: null,
    outcome: { outcome: 'replied', detail: '', at: sighting.seenAt, by: sighting.by, version: item.version },
  };
}

/**
 * Our text, whose insertion becomes known only now (its agent was offline), may be the reply that a colleague's machine has already seen and taken for a
 * stranger's: the same sighting, read again with the insertion known. A text inserted after the sight is another one.
 */
export function withInsertion(item: Item, inserted: NonNullable<Item['inserted']>): Item {
  const next = { ...item, inserted };
  const { posted } = item;
  if (posted === null || posted.source === 'here' || msOf(inserted.at) > msOf(posted.seenAt) || !sameText(posted.text, inserted.text))
    return next;
  return withReplySeen(next, { text: posted.text, source: 'elsewhere', seenAt: posted.seenAt }, posted.by);
}

/** The sighting with what the item knows: a text that was inserted or copied here is ours, whoever saw it on the page. */
export function sightingOf(item: Item, payload: Sighting, by: Actor): Posted {
  const ours = item.inserted !== null && sameText(item.inserted.text, payload.text) ? item.inserted : null;
  const source: ReplySource = ours === null ? payload.source : 'here';
  return {
    text: payload.text,
    seenAt: payload.seenAt,
    source,
    by: ours?.by ?? by,
    postedAt: postedInterval(payload, ours?.at ?? absentUntil(item)),
  };
}

/** The latest moment at which the reply is known not to have been there; null where nothing says so. */
function absentUntil(item: Item): Instant | null {
  return item.review.reply === null ? item.firstSeenAt : (item.review.publishedAt?.from ?? null);
}

/**
 * When the reply was posted: after `notBefore` (our insertion, or the last known absence), at the latest when it was seen, and inside the site's own date
 * where that agrees. A site's date that lies outside (clocks differ, a later edit) says nothing and is left out.
 */
function postedInterval({ seenAt, publishedAt }: Sighting, notBefore: Instant | null): Posted['postedAt'] {
  const from = notBefore !== null && msOf(notBefore) <= msOf(seenAt) ? notBefore : null;
  const watched = { from, to: seenAt };
  return publishedAt == null ? watched : (overlap(watched, publishedAt) ?? watched);
}

function overlap(a: Posted['postedAt'], b: Posted['postedAt']): Posted['postedAt'] | null {
  const from = a.from === null ? b.from : b.from === null ? a.from : laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  return from !== null && msOf(from) > msOf(to) ? null : { from, to };
}

/** Two sightings of one reply: all that either of them knows. */
function sharper(known: Posted, seen: Posted): Posted {
  const first = msOf(seen.seenAt) < msOf(known.seenAt) ? seen : known;
  const ours = known.source === 'here' ? known : seen.source === 'here' ? seen : known;
  return {
    text: known.text,
    seenAt: first.seenAt,
    source: ours.source,
    by: ours.by,
    postedAt: overlap(known.postedAt, seen.postedAt) ?? known.postedAt,
  };
}

function attributed(outcome: Item['outcome'], posted: Posted): Item['outcome'] {
  return outcome?.outcome === 'replied' ? { ...outcome, by: posted.by, at: earlierOf(outcome.at, posted.seenAt) } : outcome;
}
