// Our own statement that a decision speaks of: whether the item has its address yet, and what an address is.
import type { DecisionRules } from '../../contracts/decision.ts';
import type { Item } from '../../contracts/item.ts';
import { effectOf } from './outcomes.ts';

/** A whole web address, as it may be shown as a link. */
export const isLink = (text: string): boolean => /^https?:\/\/[^\s/]+\.\S+$/.test(text.trim()) && URL.canParse(text.trim());

/** Whether the decision speaks of a statement; its address may be missing or there. An address that is there is shown whatever the settings say by now. */
export const hasStatement = ({ decision }: Pick<Item, 'decision'>, rules: Pick<DecisionRules, 'outcomes'>): boolean =>
  decision !== undefined && (decision.statementUrl !== null || effectOf(decision.outcome, rules)?.statement === true);
