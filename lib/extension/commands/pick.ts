// Opening a review and going back. Picking is what makes a review an item: until then nothing of it leaves the machine.
import type { Item } from '../../contracts/item.ts';
import { detectLanguage } from '../../domain/language/detect.ts';
import { forRecord } from '../../domain/reply/second-reply.ts';
import { applyPolicy } from '../../domain/sla/deadline.ts';
import type { Change } from '../items/append.ts';
import type { Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { type Known, record } from './record.ts';

/** The policy for the item as it stands; a version that was frozen on the item before is not replaced by a newer one. */
export const policyChanges = (known: Known, facts: Pick<Item, 'review' | 'firstSeenAt' | 'category' | 'policy' | 'posted'>): Change[] => {
  const policy = known.reference?.policy ?? null;
  if (policy === null || facts.posted !== null) return [];
  const frozen = facts.policy;
  if (frozen !== null && (frozen.policyId !== policy.policyId || frozen.policyVersion !== policy.version)) return [];
  const language = detectLanguage(`${facts.review.title ?? ''}\n${facts.review.text}`);
  const payload = applyPolicy({ policy, review: facts.review, firstSeenAt: facts.firstSeenAt, category: facts.category, language });
  if (payload === null) return [];
  const same =
    frozen !== null && frozen.rule === payload.rule && frozen.due?.to === payload.due?.to && frozen.due?.from === payload.due?.from;
  return same ? [] : [{ kind: 'policy.applied', payload }];
};

const seenChanges = ({ item, review }: Known): Change[] => {
  if (review === null) return [];
  if (item !== null && Date.parse(item.firstSeenAt) <= Date.parse(review.firstSeenAt)) return [];
  return [{ kind: 'review.seen', payload: { review: forRecord(review.review), firstSeenAt: review.firstSeenAt } }];
};

export const pickReview = async (ports: Ports, reviewKey: string): Promise<Result<null>> =>
  await record(ports, reviewKey, (known) => {
    const { item, review } = known;
    const seen = seenChanges(known);
    const facts =
      item === null && review !== null
        ? { review: review.review, firstSeenAt: review.firstSeenAt, category: null, policy: null, posted: null }
        : item === null || review === null || seen.length === 0
          ? item
          : { ...item, firstSeenAt: review.firstSeenAt };
    // A later look changes the clock only where it brought an earlier first sight, or where there was no policy yet.
    const policy = facts !== null && (facts.policy === null || seen.length > 0) ? policyChanges(known, facts) : [];
    const free = item === null || (item.claimedBy === null && item.outcome === null && item.status !== 'posted');
    return [...seen, ...policy, ...(free ? ([{ kind: 'item.claimed', payload: {} }] satisfies Change[]) : [])];
  });

const isDecided = (item: Item, draft: Known['draft']): boolean =>
  item.category !== null ||
  item.contactId !== null ||
  item.template !== null ||
  item.inserted !== null ||
  item.outcome !== null ||
  (draft !== null && `${draft.text}${draft.notes}`.trim() !== '');

/** Releases the claim where the agent has only looked. */
export const leaveReview = async (ports: Ports, reviewKey: string): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item, draft, session }) =>
    item !== null && item.claimedBy?.userId === session.userId && !isDecided(item, draft) ? [{ kind: 'item.released', payload: {} }] : [],
  );
