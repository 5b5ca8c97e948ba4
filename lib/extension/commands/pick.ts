// Opening a review and going back. Picking is what makes a review an item: until then nothing of it leaves the machine.
import type { Item } from '../../contracts/item.ts';
import type { Reference } from '../../contracts/sync.ts';
import { namedRisks } from '../../domain/category/named-risk.ts';
import { type RiskFacts, recordedRisks } from '../../domain/decision/said-risks.ts';
import { detectLanguage } from '../../domain/language/detect.ts';
import { forRecord } from '../../domain/reply/second-reply.ts';
import { applyPolicy } from '../../domain/sla/deadline.ts';
import { namesRisks } from '../../domain/sla/match-rule.ts';
import type { Change } from '../items/append.ts';
import type { Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { type Known, record } from './record.ts';

export type PolicyFacts = Pick<Item, 'review' | 'firstSeenAt' | 'category' | 'policy' | 'posted'> & RiskFacts;

/** The policy for the item as it stands; a version that was frozen on the item before is not replaced by a newer one. */
export const policyChanges = (reference: Reference | null, facts: PolicyFacts): Change[] => {
  const policy = reference?.policy ?? null;
  if (policy === null || facts.posted !== null) return [];
  const frozen = facts.policy;
  if (frozen !== null && (frozen.policyId !== policy.policyId || frozen.policyVersion !== policy.version)) return [];
  const words = `${facts.review.title ?? ''}\n${facts.review.text}`;
  // Risks cost more to tell than all the rest.
  const risks = namesRisks(policy) ? recordedRisks(facts, namedRisks(words)) : [];
  const { review, firstSeenAt, category } = facts;
  const payload = applyPolicy({ policy, review, firstSeenAt, category, risks, language: detectLanguage(words) });
  if (payload === null) return [];
  const same =
    frozen !== null && frozen.rule === payload.rule && frozen.due?.to === payload.due?.to && frozen.due?.from === payload.due?.from;
  return same ? [] : [{ kind: 'policy.applied', payload }];
};

/**
 * The same where a rule by risk comes into it or goes, and nothing else: the author has changed the words, an extension that knows no such rules picked the
 * review, or two said of the risks what neither knew of the other.
 */
export const riskRuleChanges = (reference: Reference | null, facts: PolicyFacts): Change[] => {
  const before = facts.policy?.rule;
  const isByRisk = (rule?: string): boolean =>
    (reference?.policy?.rules ?? []).some(({ name, risks }) => risks !== undefined && name === rule);
  return policyChanges(reference, facts).filter(
    ({ kind, payload }) => kind === 'policy.applied' && payload.rule !== before && (isByRisk(before) || isByRisk(payload.rule)),
  );
};

const seenChanges = ({ item, review }: Known): Change[] => {
  if (review === null) return [];
  if (item !== null && Date.parse(item.firstSeenAt) <= Date.parse(review.firstSeenAt)) return [];
  return [{ kind: 'review.seen', payload: { review: forRecord(review.review), firstSeenAt: review.firstSeenAt } }];
};

export const pickReview = async (ports: Ports, reviewKey: string): Promise<Result<null>> =>
  await record(ports, reviewKey, (known) => {
    const { item, review, reference } = known;
    const seen = seenChanges(known);
    const facts =
      item === null && review !== null
        ? { review: review.review, firstSeenAt: review.firstSeenAt, category: null, policy: null, posted: null }
        : item === null || review === null || seen.length === 0
          ? item
          : { ...item, firstSeenAt: review.firstSeenAt };
    // A later look changes the clock only where it brought an earlier first sight, where there was no policy yet, or where a rule by risk was missed.
    const isNew = facts !== null && (facts.policy === null || seen.length > 0);
    const policy = isNew ? policyChanges(reference, facts) : item?.outcome === null ? riskRuleChanges(reference, item) : [];
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
