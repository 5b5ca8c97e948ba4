// Whose text may go out without a lead's word. Leads need nobody's; a word holds for that very text and no other.
import type { ApprovalReason, DecisionRules } from '../../contracts/decision.ts';
import type { Item } from '../../contracts/item.ts';
import type { Role } from '../../contracts/workspace.ts';

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
