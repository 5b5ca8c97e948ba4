// Whether a draft is still the template as it was filled in: nobody has said anything of his own in it, and perhaps nobody has read it. What a customer gets is
// never a finished text as it came (DOMAIN: a style, not a script), unless the team's settings allow it for praise.
import type { DecisionRules } from '../../contracts/decision.ts';
import type { Item } from '../../contracts/item.ts';
import { isApproved } from '../decision/approval.ts';
import { normalizeText } from '../identity/same-text.ts';
import type { SecondReply } from '../reply/second-reply.ts';
import type { FilledTemplate } from './fill.ts';
import { withoutBlanks, wordsOf } from './share-changed.ts';

/** What a template put into a draft. */
export type Filled = Pick<FilledTemplate, 'text' | 'slots'>;

/** A longer greeting or sign-off is compared like the rest of the text. */
const MAX_SLOT_WORDS = 30;

const isWord = '\\S+ ';

const asWritten = (text: string): string[] => wordsOf(normalizeText(text)).map((word) => `${word} `);

/** As it was filled in, gone, or with one of its words another or gone: a name that was corrected. Words hold nothing that a pattern reads as more than itself. */
const slotPattern = (words: readonly string[]): string => {
  if (words.length > MAX_SLOT_WORDS) return words.join('');
  const corrected = words.map((_, at) => words.map((word, index) => (index === at ? `(?:${isWord})?` : word)).join(''));
  return `(?:${[words.join(''), ...corrected].join('|')})?`;
};

/**
 * White space, marks, case and hints that were only taken out are no words of one's own, and no more is a name corrected in a slot that we filled.
 * Leaving a sentence out is an edit.
 */
export const isAsFilled = (draft: string, { text, slots }: Filled): boolean => {
  const written = asWritten(draft).join('');
  if (written === '') return false;
  if (written === asWritten(withoutBlanks(text)).join('')) return true;
  let from = 0;
  let fixed = '';
  let pattern = '';
  for (const { start, end } of [...slots, { start: text.length, end: text.length }]) {
    const between = asWritten(withoutBlanks(text.slice(from, start))).join('');
    fixed += between;
    pattern += between + (start === end ? '' : slotPattern(asWritten(text.slice(start, end))));
    from = end;
  }
  return fixed !== '' && new RegExp(`^${pattern}$`, 'u').test(written);
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

/** Whether the draft waits for a word of one's own. A change of a reply that itself reads as the template does not: what it starts from is out already. */
export const needsOwnWord = ({ item, draft, filled, second, rules }: InDraft): boolean =>
  filled !== undefined &&
  isAsFilled(draft, filled) &&
  !mayGoAsFilled(item, draft, rules) &&
  !(second?.kind === 'edit' && isAsFilled(second.upon, filled));
