// One line of time out of a contact's orders, tickets and reviews, newest first.
import type { ContactHistory, EarlierReview, Order, Ticket } from '../../lib/contracts/contact.ts';

export type TimelineEntry =
  | { kind: 'order'; key: string; at: string; order: Order }
  | { kind: 'ticket'; key: string; at: string; ticket: Ticket }
  | { kind: 'review'; key: string; at: string; review: EarlierReview };

/** `at` is a local date or an instant: both sort as text by their first ten characters. `exceptItem`: the review being answered. */
export function timelineOf(history: ContactHistory, exceptItem: string | null): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...history.orders.map((order, index) => ({ kind: 'order' as const, key: `order-${index}-${order.ref}`, at: order.date, order })),
    ...history.tickets.map((ticket, index) => ({
      kind: 'ticket' as const,
      key: `ticket-${index}-${ticket.ref}`,
      at: ticket.openedAt,
      ticket,
    })),
    ...history.reviews
      .filter((review) => review.itemId !== exceptItem)
      .map((review) => ({ kind: 'review' as const, key: `review-${review.itemId}`, at: review.at, review })),
  ];
  return entries.sort((a, b) => b.at.slice(0, 10).localeCompare(a.at.slice(0, 10)) || b.at.localeCompare(a.at));
}

/** Counts for the line under a name. */
export function summaryOf(history: ContactHistory, exceptItem: string | null) {
  return {
    orders: history.orders.length,
    tickets: history.tickets.length,
    open: history.tickets.filter((ticket) => ticket.status === 'open').length,
    reviews: history.reviews.filter((review) => review.itemId !== exceptItem).length,
  };
}
