// Whose text may go out without a lead's word. Leads need nobody's; a word holds for that very text and no other.
import type { ApprovalReason, DecisionRules } from '../../contracts/decision.ts';
import type { Item } from '../../contracts/item.ts';
import type { Role } from '../../contracts/workspace.ts';
import { namedRisks } from '../category/named-risk.ts';
import { msOf } from '../item/instants.ts';
import { guardedRisks, isLifted } from './said-risks.ts';

export type ApprovalQuery = {
  role: Role;
  /** Chosen by the agent; null = not yet. */
  category: string | null;
  risks: readonly string[];
};

/** `category_first`: some categories need approval and nobody has said which this is. */
export type ApprovalNeed = { need: 'none' } | { need: 'category_first' } | { need: 'approval'; why: ApprovalReason[] };

export const approvalNeed = ({ role, category, risks }: ApprovalQuery, { approval }: Pick<DecisionRules, 'approval'>): ApprovalNeed => {
  if (role !== 'agent') return { need: 'none' };
  const why: ApprovalReason[] = risks.filter((risk) => approval.risks.includes(risk)).map((id) => ({ about: 'risk', id }));
  if (category !== null && approval.categories.includes(category)) why.unshift({ about: 'category', id: category });
  if (why.length > 0) return { need: 'approval', why };
  return category === null && approval.categories.length > 0 ? { need: 'category_first' } : { need: 'none' };
};

export const isApproved = (item: Pick<Item, 'approval'> | null, text: string): boolean =>
  item?.approval?.state === 'given' && item.approval.text.trim() === text.trim();

/**
 * For what somebody has asked, after which nothing but what is approved goes; empty where a lead has since taken away every risk that it was for. What a
 * lead said before the question, or before the refusal, answers neither.
 */
const askedFor = ({ approval, risk }: Pick<Item, 'approval' | 'risk'>): ApprovalReason[] => {
  if (approval === undefined || approval.state === 'given') return [];
  if (risk?.lead === undefined || msOf(risk.lead.at) < msOf(approval.decidedAt ?? approval.requestedAt)) return approval.why;
  return approval.why.every(({ about, id }) => about === 'risk' && isLifted({ risk }, id)) ? [] : approval.why;
};

/** What a text of this item needs as the item stands. `risks`: those of `guardedRisks`. */
export const neededNow = (
  item: Item | null,
  { role, risks }: Pick<ApprovalQuery, 'role' | 'risks'>,
  rules: Pick<DecisionRules, 'approval'>,
): ApprovalNeed => {
  const needed = approvalNeed({ role, category: item?.category ?? null, risks }, rules);
  if (needed.need !== 'none' || role !== 'agent' || item === null) return needed;
  const why = askedFor(item);
  return why.length === 0 ? needed : { need: 'approval', why };
};

/**
 * Why a text that went out should have waited for a lead; null where it need not. Only what the review names outright or somebody said counts as a risk
 * here. Categories that nobody has chosen need a word where any category does.
 */
export const unapprovedBecause = (
  item: Item,
  text: string,
  role: Role,
  rules: Pick<DecisionRules, 'approval'>,
): ApprovalReason[] | null => {
  if (isApproved(item, text)) return null;
  const { title, text: review } = item.review;
  const needed = neededNow(item, { role, risks: guardedRisks(item, namedRisks(`${title ?? ''}\n${review}`)) }, rules);
  if (needed.need === 'approval') return needed.why;
  return needed.need === 'category_first' ? [] : null;
};
