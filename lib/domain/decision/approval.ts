// Whose text may go out without a lead's word. Leads need nobody's; a word holds for that very text and no other.
import type { ApprovalReason, DecisionRules } from '../../contracts/decision.ts';
import type { Item } from '../../contracts/item.ts';
import type { Role } from '../../contracts/workspace.ts';
import { namedRisks } from '../category/named-risk.ts';

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
 * Why a text that went out should have waited for a lead; null where it need not. Only what the review names outright counts as a risk here, and once
 * somebody has asked, nothing but what was approved goes. Categories that nobody has chosen need a word where any category does.
 */
export const unapprovedBecause = (
  item: Item,
  text: string,
  role: Role,
  rules: Pick<DecisionRules, 'approval'>,
): ApprovalReason[] | null => {
  if (isApproved(item, text)) return null;
  const { title, text: review } = item.review;
  const needed = approvalNeed({ role, category: item.category, risks: namedRisks(`${title ?? ''}\n${review}`) }, rules);
  if (needed.need === 'approval') return needed.why;
  if (needed.need === 'category_first') return [];
  return role === 'agent' && item.approval !== undefined && item.approval.state !== 'given' ? item.approval.why : null;
};
