// Decision and approval of an item as its events make them. A word of a lead holds for the very text that it was given for, whoever types it later.
import type { Item } from '../../contracts/item.ts';
import type { Actor, EventPayload } from '../../contracts/item-event.ts';

export type ItemDecision = NonNullable<Item['decision']>;
export type ItemApproval = NonNullable<Item['approval']>;

export const withDecision = (item: Item, payload: EventPayload<'decision.recorded'>, at: string, by: Actor): Item => ({
  ...item,
  decision: { gates: payload.gates, outcome: payload.outcome, statementUrl: payload.statementUrl ?? null, at, by },
});

/**
 * Who decided, and when, stays. Where the address is all that is said of the outcome (a statement and no reply), the outcome says the new one. Without a
 * decision (opened again meanwhile) it is history only.
 */
export const withStatement = ({ decision, outcome, ...item }: Item, url: string): Item =>
  decision === undefined
    ? { ...item, outcome }
    : {
        ...item,
        decision: { ...decision, statementUrl: url },
        outcome:
          outcome !== null && decision.statementUrl !== null && outcome.detail === addressLine(decision.statementUrl)
            ? { ...outcome, detail: addressLine(url) }
            : outcome,
      };

/** An address in the place of a reason, as long as one may be. */
export const addressLine = (url: string): string => url.slice(0, 500);

/** Of an item that is opened again: what was decided for it stays in the history only. */
export const withoutDecision = ({ decision: _, ...item }: Item): Item => item;

/** A new question takes the place of the one before, answered or not. */
export const withApprovalAsked = (item: Item, { text, why, note }: EventPayload<'approval.requested'>, at: string, by: Actor): Item => ({
  ...item,
  approval: { state: 'requested', text, why, note, requestedBy: by, requestedAt: at, decidedBy: null, decidedAt: null },
});

export const withApprovalGiven = (item: Item, { text, note }: EventPayload<'approval.given'>, at: string, by: Actor): Item =>
  withAnswer(item, { state: 'given', text, note }, at, by);

export const withApprovalRefused = (item: Item, { note }: EventPayload<'approval.refused'>, at: string, by: Actor): Item =>
  withAnswer(item, { state: 'refused', note }, at, by);

const withAnswer = (item: Item, answer: Pick<ItemApproval, 'state' | 'note'> & { text?: string }, at: string, by: Actor): Item =>
  item.approval === undefined ? item : { ...item, approval: { ...item.approval, ...answer, decidedBy: by, decidedAt: at } };
