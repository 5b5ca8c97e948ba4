// The item as its events make it: pure, the same in the extension and on the server. Every accepted event raises the version by one, whether or not
// it changes anything else; what cannot take effect any more (a claim of a claimed item, a policy after the reply) stays history only.
import type { Item, ItemStatus } from '../../contracts/item.ts';
import type { Actor, DeletionProof, EventKind, EventPayload, Operation } from '../../contracts/item-event.ts';
import type { ReplyState } from '../../contracts/review.ts';
import {
  withApprovalAsked,
  withApprovalGiven,
  withApprovalRefused,
  withDecision,
  withoutDecision,
  withStatement,
} from '../decision/item-decision.ts';
import { withRisksSaid } from '../decision/said-risks.ts';
import { sameText } from '../identity/same-text.ts';
import { withPromise, withPromiseClosed } from '../promise/item-promises.ts';
import { firstSeenResponse } from '../sla/first-response.ts';
import { withEdit } from './edits.ts';
import { withClockRestarted, withOtherReply, withReplyChanged, withUnneeded } from './further.ts';
import { earlierOf, laterOf, msOf } from './instants.ts';
import { withMark, withoutMarkOf } from './marked.ts';
import { sightingOf, withInsertion, withReplySeen } from './posted.ts';
import { STATUS_AFTER } from './status.ts';

/**
 * The item after one more event by `by`. Total on accepted operations (`acceptOperation`).
 * @throws where there is no item and the operation is not `review.seen`: the caller skipped `acceptOperation`.
 */
export function applyOperation(item: Item | null, operation: Operation, by: Actor): Item {
  if (item === null) {
    if (operation.kind !== 'review.seen') throw new Error(`The first event of an item must be review.seen, not ${operation.kind}`);
    return firstSeen(operation);
  }
  const next: Item = {
    ...item,
    version: item.version + 1,
    updatedAt: laterOf(item.updatedAt, operation.at),
    status: plainStatus(item.status, operation.kind),
  };
  switch (operation.kind) {
    case 'review.seen':
      return { ...next, firstSeenAt: earlierOf(item.firstSeenAt, operation.payload.firstSeenAt) };
    case 'review.edited':
      return withEdit(next, operation.payload, operation.at);
    case 'review.deleted':
      return withDeletion(next, operation.payload.proof, operation.payload.seenAt);
    case 'review.returned':
      return withDeletion(next, null, operation.payload.seenAt);
    case 'item.claimed':
      return { ...next, claimedBy: item.claimedBy ?? by };
    case 'item.released':
      return { ...next, claimedBy: item.claimedBy?.userId === by.userId ? null : item.claimedBy };
    case 'category.set':
      return { ...next, category: operation.payload.category };
    case 'risk.set':
      return withRisksSaid(next, operation.payload, operation.at, by);
    case 'contact.linked':
      return { ...next, contactId: operation.payload.contactId };
    case 'contact.unlinked':
      return { ...next, contactId: item.contactId === operation.payload.contactId ? null : item.contactId };
    case 'template.chosen':
      return operation.payload.part === true ? next : { ...next, template: skeletonOf(operation.payload) };
    case 'policy.applied':
      return { ...next, policy: frozenPolicy(item, operation.payload) };
    case 'reply.inserted':
      return withInsertion(next, { text: operation.payload.text, at: operation.at, how: 'inserted', by });
    case 'reply.copied':
      return withInsertion(next, { text: operation.payload.text, at: operation.at, how: 'copied', by });
    case 'reply.posted':
      return withOtherReply(
        item,
        withFirstKept(item, withReplyAnew(item, withReplySeen(next, operation.payload, by))),
        sightingOf(item, operation.payload, by),
      );
    case 'reply.marked':
      return withMark(item, next, operation.payload.text, operation.at, by);
    case 'reply.unmarked':
      return withoutMarkOf(next, by);
    case 'reply.changed':
      return withReplyChanged(
        withReplyNow(next, operation.payload.text, operation.payload.seenAt),
        sightingOf(item, operation.payload, by),
      );
    case 'reply.unneeded':
      return withUnneeded(next, operation.payload, operation.at, by);
    case 'reply.removed':
      return withReplyNow(next, null, operation.payload.seenAt);
    case 'reply.state':
      return withReplyState(next, operation.payload.state, operation.payload.seenAt);
    case 'outcome.recorded':
      return {
        ...next,
        status: operation.payload.outcome,
        claimedBy: null,
        outcome: {
          outcome: operation.payload.outcome,
          detail: outcomeDetail(operation.payload),
          at: operation.at,
          by,
          version: next.version,
          ...reviewOnOf(operation.payload),
        },
      };
    case 'item.reopened':
      return withoutDecision({ ...next, outcome: null });
    case 'promise.made':
      return withPromise(next, operation.payload, operation.at, by);
    case 'promise.closed':
      return withPromiseClosed(next, operation.payload, operation.at, by);
    case 'decision.recorded':
      return withDecision(next, operation.payload, operation.at, by);
    case 'statement.linked':
      return withStatement(next, operation.payload.url, operation.at);
    case 'approval.requested':
      return withApprovalAsked(next, operation.payload, operation.at, by);
    case 'approval.given':
      return withApprovalGiven(next, operation.payload, operation.at, by);
    case 'approval.missed':
      return { ...next, unapproved: { ...operation.payload, at: operation.at, by } };
    case 'clock.missed':
      return next;
    case 'clock.restarted':
      return withClockRestarted(next, operation.payload);
    case 'approval.refused':
      return withApprovalRefused(next, operation.payload, operation.at, by);
  }
}

const skeletonOf = ({ templateId, version, title }: EventPayload<'template.chosen'>): Item['template'] => ({ templateId, version, title });

const reviewOnOf = (payload: EventPayload<'outcome.recorded'>): { reviewOn?: string } =>
  payload.outcome !== 'escalated' && payload.reviewOn !== undefined ? { reviewOn: payload.reviewOn } : {};

/** The words that stand beside an outcome in the log: the reason; to whom and the note; the note. Half an emoji at the cut could not be stored. */
export function outcomeDetail(payload: EventPayload<'outcome.recorded'>): string {
  switch (payload.outcome) {
    case 'do_not_engage':
      return payload.reason;
    case 'escalated':
      return (payload.note === '' ? payload.to : `${payload.to}: ${payload.note}`).slice(0, 20_000).toWellFormed();
    case 'waiting_for_customer':
      return payload.note;
  }
}

/** The status where the table gives one; where it depends on the payload the event's own branch decides. */
function plainStatus(status: ItemStatus, kind: EventKind): ItemStatus {
  const next = STATUS_AFTER[status][kind];
  return next === 'by_outcome' || next === 'by_reply' || next === 'by_marks' ? status : next;
}

function firstSeen(operation: Extract<Operation, { kind: 'review.seen' }>): Item {
  const { review, firstSeenAt } = operation.payload;
  return {
    itemId: operation.entityKey,
    version: 1,
    site: review.site,
    review,
    earlierTexts: [],
    firstSeenAt,
    status: 'open',
    claimedBy: null,
    category: null,
    contactId: null,
    template: null,
    policy: null,
    inserted: null,
    posted: null,
    outcome: null,
    updatedAt: operation.at,
  };
}

/** Whether a look is older than what is known: it arrived late and changes nothing. */
const isLate = (known: { seenAt: string } | null | undefined, seenAt: string): boolean =>
  known != null && msOf(known.seenAt) > msOf(seenAt);

/** What the newest look at the page says of the reply. What the site had said was of the reply as it was. */
function withReplyNow(item: Item, text: string | null, seenAt: string): Item {
  if (isLate(item.replyNow, seenAt)) return item;
  const next = { ...item, replyNow: { text, seenAt } };
  return item.replyState === undefined ? next : withReplyState(next, null, seenAt);
}

function withReplyState(item: Item, state: ReplyState | null, seenAt: string): Item {
  return isLate(item.replyState, seenAt) ? item : { ...item, replyState: { state, seenAt } };
}

function withDeletion(item: Item, proof: DeletionProof | null, seenAt: string): Item {
  return isLate(item.deleted, seenAt) ? item : { ...item, deleted: { proof, seenAt } };
}

/** A reply that stood there as the review was picked was the first response, whatever is written beside it or over it later. */
function withFirstKept(before: Item, after: Item): Item {
  const { reply } = before.review;
  if (before.posted !== null || after.posted === null || reply === null || sameText(reply.text, after.posted.text)) return after;
  const first = firstSeenResponse(before);
  return first === null ? after : { ...after, firstPostedAt: after.firstPostedAt ?? first };
}

/** Where another reply took the place of the one that was changed or removed, nothing is left to say of that one. */
function withReplyAnew(before: Item, after: Item): Item {
  if (before.posted === null || after.posted === null || before.posted.text === after.posted.text) return after;
  const { replyState, ...rest } = after;
  const next = replyState === undefined ? after : isLate(replyState, after.posted.seenAt) ? after : rest;
  return next.replyNow == null ? next : { ...next, replyNow: null };
}

/**
 * The policy that holds from now on. Frozen by version (`DOMAIN.md` section 3): another version of the policy does not reach an item that has one, and
 * nothing changes once a reply was seen or is said to be there. The same rule applied twice keeps the earlier deadline, since the item was first seen by whoever of the team
 * saw it first; another rule of the same version replaces it (the category was corrected).
 */
export function frozenPolicy(item: Item, applied: EventPayload<'policy.applied'>): Item['policy'] {
  const current = item.policy;
  if (current === null) return applied;
  if (item.posted !== null || item.marks !== undefined) return current;
  if (current.policyId !== applied.policyId || current.policyVersion !== applied.policyVersion) return current;
  if (current.rule !== applied.rule || current.due === null) return applied;
  if (applied.due === null) return current;
  const sooner = msOf(applied.due.to) - msOf(current.due.to) || msOf(applied.due.from) - msOf(current.due.from);
  return sooner < 0 ? applied : current;
}
