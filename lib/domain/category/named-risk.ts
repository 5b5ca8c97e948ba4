// Risks that a text names outright.
import { RISKS, type Risk } from './labels.ts';
import { isDenied } from './match-lexicon.ts';
import { eachPhrase, type PhraseIndex, phraseIndex, tokensOf } from './phrase-index.ts';
import { RISK_WORDS } from './risk-words.ts';

let built: PhraseIndex<Risk> | null = null;

const WITHOUT = new Set(['без', 'without']);

/** Longer texts name it early; time stays bounded. */
const ENOUGH_CHARACTERS = 6_000;

/** Flags whose words stand in the text and are not denied, in the order of `RISKS`. */
export const namedRisks = (text: string): Risk[] => {
  built ??= phraseIndex(RISKS.map((risk) => [RISK_WORDS[risk], risk] as const));
  const tokens = tokensOf(text.slice(0, ENOUGH_CHARACTERS).replace(/ё/g, 'е'));
  const named = new Set<Risk>();
  eachPhrase(built, tokens, (risk, at) => {
    // "Nothing here is done without a bribe" denies nothing.
    if (!isDenied(tokens, at) || WITHOUT.has(tokens[at - 1] ?? '')) named.add(risk);
  });
  return RISKS.filter((risk) => named.has(risk));
};
