// What an outcome does, the matrix's own four and the team's: whether a reply goes out in place, and whether a statement stands on our own page.
import { BASE_OUTCOMES } from '../../contracts/base-decision.ts';
import type { BaseOutcome, DecisionRules, OutcomeId } from '../../contracts/decision.ts';

export type OutcomeEffect = { reply: boolean; statement: boolean };

const BASE: Record<BaseOutcome, OutcomeEffect> = {
  A: { reply: true, statement: false },
  B: { reply: true, statement: true },
  G: { reply: false, statement: false },
  D: { reply: false, statement: true },
};

export const isBaseOutcome = (id: OutcomeId): id is BaseOutcome => Object.hasOwn(BASE, id);

/** Every outcome that wants a statement, archived ones too: what was decided still stands. */
export const withStatements = ({ outcomes }: Pick<DecisionRules, 'outcomes'>): OutcomeId[] => [
  ...BASE_OUTCOMES.filter((id) => BASE[id].statement),
  ...outcomes.filter(({ statement }) => statement).map(({ outcomeId }) => outcomeId),
];

/** Null where the team does not know the outcome. */
export const effectOf = (id: OutcomeId, { outcomes }: Pick<DecisionRules, 'outcomes'>): OutcomeEffect | null => {
  if (isBaseOutcome(id)) return BASE[id];
  const own = outcomes.find(({ outcomeId }) => outcomeId === id);
  return own === undefined ? null : { reply: own.reply, statement: own.statement };
};
