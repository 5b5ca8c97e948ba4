// What holds until a lead has set it: nothing needs approval, since nobody has named who gives it.
import type { DecisionRules } from '../../contracts/decision.ts';

export const DEFAULT_DECISION_RULES: DecisionRules = {
  version: 0,
  ageDays: 180,
  approval: { categories: [], risks: [] },
  outcomes: [],
  escalationPaths: [],
  overload: { openItemsPerAgent: 20 },
};
