// What is still to be done about an item: whether somebody has to handle it as it stands, and which deadline runs. An author who came back after our reply
// waits by the clock of the next response, as the log says (`lastReturn`); a review that is gone from its site holds nobody up.
import type { Item } from '../../contracts/item.ts';
import type { Instant } from '../../contracts/primitives.ts';
import { type ClockState, itemClock } from '../sla/clock.ts';
import { firstResponse } from '../sla/first-response.ts';
import { lastReturn } from '../sla/next-response.ts';
import { msOf } from './instants.ts';
import { isGone } from './own-address.ts';
import type { Round } from './rounds.ts';

export type OpenWork = {
  /** It has no outcome, or the author has come back since and nobody has decided anything after that. */
  unhandled: boolean;
  /** Our text stands in the reply box, and nobody has seen it posted. */
  inBox: boolean;
  /** The deadline of a reply that the author still waits for; `due` null = nobody can tell it. Null where nobody waits by a clock. */
  waits: { due: { from: Instant; to: Instant } | null } | null;
};

const DONE: OpenWork = { unhandled: false, inBox: false, waits: null };

export function openWork(item: Item): OpenWork {
  if (isGone(item)) return DONE;
  // Any moment will do: what runs does not depend on it, and the record holds the deadlines.
  const now = Temporal.Instant.from(item.updatedAt);
  const last = lastReturn(item, null, now);
  const round = last?.round.end === null ? last.round : null;
  const unhandled = item.outcome === null || (round !== null && !isDecidedSince(item.outcome, round));
  const clock = round === null || last === null ? firstClock(item, now) : last.clock;
  return { unhandled, inBox: unhandled && isInBox(item, round), waits: waitsBy(clock) };
}

/** The clock of the reply that the author waits for at `now`, and whether that is a next one, after a change. `policy`: the version frozen on the item. */
export function waitingClock(item: Item, policy: Parameters<typeof lastReturn>[1], now: Temporal.Instant) {
  const last = lastReturn(item, policy, now);
  return last?.round.end === null ? { clock: last.clock, returned: true } : { clock: itemClock({ item, policy, now }), returned: false };
}

/** Null where somebody has answered: what no date is known of stays so then, and nobody waits. */
const firstClock = (item: Item, now: Temporal.Instant): ClockState | null =>
  firstResponse(item) === null ? itemClock({ item, policy: null, now }) : null;

const waitsBy = (clock: ClockState | null): OpenWork['waits'] => {
  if (clock === null) return null;
  if (clock.why === 'no_deadline') return { due: null };
  return clock.remainingMs === null ? null : { due: clock.due };
};

/** A reply that became known only later than the change decides nothing about it. */
const isDecidedSince = ({ outcome, at }: NonNullable<Item['outcome']>, { upon }: Round): boolean =>
  outcome !== 'replied' && msOf(at) > msOf(upon);

/** After a reply the status stays what it was, whatever is inserted. */
const isInBox = ({ status, inserted }: Item, round: Round | null): boolean =>
  status === 'inserted' || (round !== null && inserted?.how === 'inserted' && msOf(inserted.at) > msOf(round.since));
