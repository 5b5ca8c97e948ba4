// Whether a draft is still the template as it was filled in: nobody has said anything of his own in it, and perhaps nobody has read it. What a customer gets is
// never a finished text as it came (DOMAIN: a style, not a script), unless the team's settings allow it for praise.
import type { DecisionRules } from '../../contracts/decision.ts';
import type { Item } from '../../contracts/item.ts';
import { isApproved } from '../decision/approval.ts';
import type { SecondReply } from '../reply/second-reply.ts';
import type { FilledTemplate } from './fill.ts';
import { isMadeOf, patternOf } from './filled-pattern.ts';
import { withNames } from './name-place.ts';
import { type PlainWord, plainWords } from './plain-words.ts';

/** What a template or a snippet put into a draft. */
export type FilledPart = Pick<FilledTemplate, 'text' | 'slots'>;
/** All that was put into one draft, the latest first: what was replaced comes back with an undo. */
export type Filled = FilledPart & { earlier?: readonly FilledPart[] | undefined };

/** What was put in before so many others is forgotten. */
const MAX_PARTS = 12;

/** `filled` with one more. The same text counts once. */
export const withPart = (filled: Filled | undefined, { text, slots }: FilledPart): Filled => {
  const known = filled === undefined ? [] : [{ text: filled.text, slots: filled.slots }, ...(filled.earlier ?? [])];
  const earlier = known.filter((part) => part.text !== text).slice(0, MAX_PARTS - 1);
  return { text, slots, ...(earlier.length > 0 && { earlier }) };
};

/**
 * Whether a draft says nothing but what was put into it: one of the texts, with others within it or beside it, each with all of its fixed words in order.
 * White space, marks and case are no words of one's own, no more are another name in the place of one, another greeting or sign-off, and the words of a
 * hint without its brackets. Leaving a sentence out is an edit.
 */
export const isAsFilled = (draft: string, filled: Filled): boolean => {
  const words = withNames(plainWords(draft));
  if (words.length === 0) return false;
  const parts = [filled, ...(filled.earlier ?? [])].slice(0, MAX_PARTS);
  if (parts.some(({ text }) => sameWords(words, plainWords(text)))) return true;
  const within = parts.map((part) => patternOf(part, false));
  return parts.some((part, at) => isMadeOf(words, patternOf(part, true), within.toSpliced(at, 1))) || isMadeOf(words, [], within);
};

const sameWords = (a: readonly PlainWord[], b: readonly PlainWord[]): boolean =>
  a.length === b.length && a.every(({ text }, at) => text === b[at]?.text);

/** Whether every word of the draft stands in the other text, in that order. */
const onlyTakesOut = (draft: string, from: string): boolean => {
  const rest = plainWords(from).values();
  return plainWords(draft).every(({ text }) => rest.some((word) => word.text === text));
};

/** Whether this very draft may go out as it was filled in: a lead has read it, or the settings let praise go so. */
export const mayGoAsFilled = (
  item: Pick<Item, 'approval' | 'category'> | null,
  draft: string,
  rules: Pick<DecisionRules, 'praiseAsFilled'>,
): boolean => isApproved(item, draft) || (rules.praiseAsFilled === true && item?.category === 'praise');

type InDraft = {
  item: Pick<Item, 'approval' | 'category'> | null;
  draft: string;
  /** Missing while no template has put anything into it. */
  filled: Filled | undefined;
  second: Pick<SecondReply, 'kind' | 'upon'> | null;
  rules: Pick<DecisionRules, 'praiseAsFilled'>;
};

/**
 * Whether the draft waits for a word of one's own. A change of a reply that itself reads as the template does not, and none that only takes words out of
 * what is public: what it leaves is out already.
 */
export const needsOwnWord = ({ item, draft, filled, second, rules }: InDraft): boolean =>
  filled !== undefined &&
  isAsFilled(draft, filled) &&
  !mayGoAsFilled(item, draft, rules) &&
  !(second?.kind === 'edit' && (isAsFilled(second.upon, filled) || onlyTakesOut(draft, second.upon)));
