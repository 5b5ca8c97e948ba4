// Decision and approval of an item as its events make them. A word of a lead holds for the very text that it was given for, whoever types it later.
import type { Item } from '../../contracts/item.ts';
import type { Actor, EventPayload } from '../../contracts/item-event.ts';

export type ItemDecision = NonNullable<Item['decision']>;
export type ItemApproval = NonNullable<Item['approval']>;

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

/** One that arrives after a later one is history only. An address that was said since for the very same outcome stays with it. */
export const withDecision = (item: Item, payload: EventPayload<'decision.recorded'>, at: string, by: Actor): Item => {
  const { decision } = item;
  if (decision !== undefined && isBefore(at, decision.at)) return item;
  const next = { gates: payload.gates, outcome: payload.outcome, statementUrl: payload.statementUrl ?? null, at, by };
  const isLater = decision?.statementAt !== undefined && decision.outcome === next.outcome && isBefore(at, decision.statementAt);
  return { ...item, decision: isLater ? { ...next, statementUrl: decision.statementUrl, statementAt: decision.statementAt } : next };
};

/**
 * Of two addresses the later holds, whichever arrives last; one from before the decision was said for another. Who decided, and when, stays. Where the address is all that is said of the outcome (a statement and no reply), the outcome says the new one. Without a
 * decision (opened again meanwhile) it is history only.
 */
export const withStatement = (item: Item, url: string, at: string): Item => {
  const { decision, outcome } = item;
  if (decision === undefined || isBefore(at, decision.statementAt ?? decision.at)) return item;
  const isReason = outcome !== null && decision.statementUrl !== null && outcome.detail === addressLine(decision.statementUrl);
  return {
    ...item,
    decision: { ...decision, statementUrl: url, statementAt: at },
    outcome: isReason ? { ...outcome, detail: addressLine(url) } : outcome,
  };
};

/** When the address was said is the store's own knowledge: extensions read items strictly. */
export const withoutStatementTime = <I extends Pick<Item, 'decision'>>(item: I): I => {
  if (item.decision?.statementAt === undefined) return item;
  const { statementAt: _, ...decision } = item.decision;
  return { ...item, decision };
};

/** An address in the place of a reason, as long as one may be: half an emoji at the cut could not be stored. */
export const addressLine = (url: string): string => url.slice(0, 500).toWellFormed();

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
