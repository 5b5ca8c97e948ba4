// The rules of the gate that are learnt beside their phrases, in the order of the model's columns.
export const LEARNT_RULES = ['rating_request', 'conditional_compensation', 'other_customer', 'accusation', 'threat', 'insult'] as const;
export type LearntRule = (typeof LEARNT_RULES)[number];

/** Rules about words against the author: near one another in wording. */
export const HOSTILE: ReadonlySet<LearntRule> = new Set(['accusation', 'threat', 'insult']);
