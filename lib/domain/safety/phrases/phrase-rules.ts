// Every rule that is a phrase, with its level. One search over all of them; regulated mode adds its own.

import type { FindingRule } from '../finding.ts';
import { ACCUSATION, FIRM_ACCUSATION, THREAT } from '../rules/accusation.ts';
import { AFTER_YOU } from '../rules/after-you.ts';
import { BETWEEN_CHAIR_AND_SCREEN } from '../rules/between-chair-and-screen.ts';
import { CARRIED_OFF } from '../rules/carried-off.ts';
import { CUSTOMER_CONFIRMED } from '../rules/customer-confirmed.ts';
import { CUT_OFF } from '../rules/cut-off.ts';
import { FAVOURS_AFTER } from '../rules/favours-after.ts';
import { FAVOURS_FOR_WORDS } from '../rules/favours-for-words.ts';
import { FAVOURS_ONCE_GONE } from '../rules/favours-once-gone.ts';
import { GRAND_WORDS } from '../rules/grand-words.ts';
import { GUESTS_LIKE_YOU, WERE_NOT_SO_THICK } from '../rules/guests-like-you.ts';
import { INSULT } from '../rules/insult.ts';
import { MOCKERY } from '../rules/mockery.ts';
import { OFFICIALESE, SNAPPING } from '../rules/officialese.ts';
import { OTHER_CUSTOMER } from '../rules/other-customer.ts';
import { PLEA_FOR_THIS } from '../rules/plea-for-this.ts';
import { CONDITIONAL_COMPENSATION, RATING_REQUEST } from '../rules/rating-request.ts';
import { RIVAL_ACCUSATION } from '../rules/rivals.ts';
import { THREAT_HINTS } from '../rules/threat-hints.ts';
import { VEILED_THREATS } from '../rules/veiled-threats.ts';
import { PATHOS, TONE_WORDS } from '../rules/warnings.ts';
import type { Sentence, Token } from '../sentences.ts';
import { confirmedIn } from './confirmed-customer.ts';
import { type PhraseRule, phraseSearch } from './phrases.ts';

type PhraseName = Extract<
  FindingRule,
  | 'rating_request'
  | 'conditional_compensation'
  | 'accusation'
  | 'threat'
  | 'insult'
  | 'other_customer'
  | 'pathos'
  | 'tone'
  | 'customer_confirmed'
>;

const WARNS: ReadonlySet<PhraseName> = new Set(['pathos', 'tone']);

const everywhere: readonly PhraseRule<PhraseName>[] = [
  ...RATING_REQUEST,
  ...PLEA_FOR_THIS,
  ...CONDITIONAL_COMPENSATION,
  ...FAVOURS_AFTER,
  ...FAVOURS_FOR_WORDS,
  ...FAVOURS_ONCE_GONE,
  ...ACCUSATION,
  ...FIRM_ACCUSATION,
  ...RIVAL_ACCUSATION,
  ...GUESTS_LIKE_YOU,
  ...AFTER_YOU,
  ...CARRIED_OFF,
  ...THREAT,
  ...THREAT_HINTS,
  ...VEILED_THREATS,
  ...CUT_OFF,
  ...INSULT,
  ...MOCKERY,
  ...BETWEEN_CHAIR_AND_SCREEN,
  ...WERE_NOT_SO_THICK,
  ...OTHER_CUSTOMER,
  ...PATHOS,
  ...GRAND_WORDS,
  ...TONE_WORDS,
  ...OFFICIALESE,
  ...SNAPPING,
];
const searchEverywhere = phraseSearch(everywhere);
const searchRegulated = phraseSearch<PhraseName>(CUSTOMER_CONFIRMED);

export type PhraseFinding = Token & { name: PhraseName; level: 'block' | 'warn'; sure: boolean };

/** Phrases that say it, and whole sentences that do; a phrase inside such a sentence is not told twice. */
const confirmedOrSaid = (sentences: readonly Sentence[]) => {
  const said = searchRegulated(sentences, []);
  const whole = confirmedIn(sentences).filter(({ start, end }) => !said.some((phrase) => phrase.start < end && start < phrase.end));
  return [...said, ...whole.map((span) => ({ ...span, name: 'customer_confirmed' as const, sure: false }))];
};

/** `joined`: every two neighbouring sentences read as one. */
export const phrasesIn = (sentences: readonly Sentence[], joined: readonly Sentence[], regulated: boolean): PhraseFinding[] =>
  [...searchEverywhere(sentences, joined), ...(regulated ? confirmedOrSaid(sentences) : [])].map((found) => ({
    ...found,
    level: WARNS.has(found.name) ? 'warn' : 'block',
  }));
