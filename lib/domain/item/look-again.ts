// A review that waits for the customer until a day: from that day on somebody looks whether anything has come.
import type { Item } from '../../contracts/item.ts';

/** `today`: the team's local date. ISO dates order as text; one without a day waits until somebody opens it. */
export const isToLookAtAgain = ({ status, outcome }: Pick<Item, 'status' | 'outcome'>, today: string): boolean =>
  status === 'waiting_for_customer' && outcome?.reviewOn !== undefined && outcome.reviewOn <= today;
