// A second reply to a review that has one: a change of the one that stands there, where the site takes one, or a follow-up beneath it, in a thread. It
// is begun by the agent upon the reply that he saw, and goes out only while that one is the newest there: no reply is doubled by accident. The item
// stays as it was handled, in the log and with its clock.
import { isUndescribed } from '../../contracts/generic-site.ts';
import type { Item } from '../../contracts/item.ts';
import type { Instant } from '../../contracts/primitives.ts';
import type { DetectedReview, SeenReview } from '../../contracts/review.ts';
import { sameText } from '../identity/same-text.ts';
import { isMending } from './likeness.ts';

export type SecondKind = 'edit' | 'follow_up';

/**
 * `upon`: the reply that stood there as it was begun, in the page's words. `past`: when a text had gone out last by then; a later one is this reply's.
 * `before`: what was in the draft by then and had gone out nowhere; `templateId`: the template that it was made from.
 */
export type SecondReply = {
  kind: SecondKind;
  upon: string;
  at: Instant;
  past: Instant | null;
  before: string;
  templateId?: string | null | undefined;
};

/** Answered by comments, though what they answer has stars. */
const IN_COMMENTS: ReadonlySet<string> = new Set(['facebook-recommendations']);

/** How a second reply can be given there, the likelier way first: of a site that nobody described it is not known whether it takes one reply or many. */
export const secondKinds = ({ site, kind }: Pick<DetectedReview, 'site' | 'kind'>): readonly SecondKind[] => {
  if (kind === 'comment' || IN_COMMENTS.has(site)) return ['follow_up'];
  return isUndescribed(site) ? ['edit', 'follow_up'] : ['edit'];
};

/** Whether a reply that is added leaves the ones before it standing, so that one which is not shown proves nothing. */
export const isThread = (review: Pick<DetectedReview, 'site' | 'kind'>): boolean => !secondKinds(review).includes('edit');

/** The newest reply of the company that the page shows; null where it shows none, or an empty one. */
export const standingReply = ({ reply }: Pick<SeenReview, 'reply'>): string | null => {
  const text = (reply?.later ?? reply)?.text ?? '';
  return text.trim() === '' ? null : text;
};

/** The review as records hold it. */
export const forRecord = <R extends Pick<SeenReview, 'reply'>>(review: R): R => {
  if (review.reply?.later === undefined) return review;
  const { later: _, ...reply } = review.reply;
  return { ...review, reply };
};

/** The same review as if the newest reply were the only one. */
export const withNewestReply = (review: SeenReview): DetectedReview =>
  review.reply?.later === undefined ? review : { ...review, reply: review.reply.later };

/** What the record last knew to stand there; null where nothing does. */
export const lastKnownReply = ({ posted, replyNow }: Pick<Item, 'posted' | 'replyNow'>): string | null =>
  replyNow == null ? (posted?.text ?? null) : replyNow.text;

type Written = Pick<Item, 'inserted' | 'posted' | 'replyNow'>;

const insertedSince = ({ inserted }: Pick<Item, 'inserted'>, { past }: SecondReply): Item['inserted'] =>
  inserted === null || inserted.at === past ? null : inserted;

/** Whether the text that went out last is not the one that was seen there: a second reply that may stand in the box. */
export const isSecondInserted = (item: Written): boolean => {
  const now = lastKnownReply(item);
  return (
    item.inserted !== null &&
    (now === null || !sameText(item.inserted.text, now)) &&
    !(item.posted !== null && sameText(item.inserted.text, item.posted.text))
  );
};

/** Whether the page has shown it since: then the next draft starts afresh. `draft`: where the worker was stopped before it recorded the insertion. */
export const isSecondSeen = (item: Written, second: SecondReply, draft: string): boolean => {
  const now = lastKnownReply(item);
  if (now === null || sameText(now, second.upon)) return false;
  const inserted = insertedSince(item, second);
  return sameText(now, draft) || (inserted !== null && (sameText(now, inserted.text) || isMending(now, inserted.text)));
};

/** The item as the draft of its second reply sees it: what went out before is no state of this one, and its outcome none of its own. */
export const asSecond = (item: Item, second: SecondReply): Item => {
  const { marks: _, ...rest } = item;
  const inserted = insertedSince(item, second);
  return { ...rest, posted: null, outcome: null, inserted, status: inserted?.how === 'inserted' ? 'inserted' : 'open' };
};

const isOut = (draft: string, item: Written, upon: string): boolean =>
  draft.trim() === '' ||
  [upon, item.inserted?.text, item.posted?.text, item.replyNow?.text].some((text) => text != null && sameText(text, draft));

type Beginning = { kind: SecondKind; upon: string; draft: string; item: Written & Pick<Item, 'outcome'>; at: Instant };

/**
 * What stands in the draft as it begins: for a change the present text, for a follow-up nothing, or what the agent has just written where the review was
 * open. Other words that went out nowhere are kept aside.
 */
export const beginSecond = ({ kind, upon, draft, item, at }: Beginning): { text: string; second: SecondReply } => {
  const words = isOut(draft, item, upon) ? '' : draft;
  const past = item.inserted?.at ?? null;
  if (kind === 'follow_up' && item.outcome === null) return { text: words, second: { kind, upon, at, past, before: '' } };
  return { text: kind === 'edit' ? upon : '', second: { kind, upon, at, past, before: words } };
};

/** The draft that is left where no second reply is given after all: what was written of it, else what was there before. */
export const leaveSecond = (draft: string, item: Written, { upon, before }: SecondReply): string =>
  isOut(draft, item, upon) ? before : draft;
