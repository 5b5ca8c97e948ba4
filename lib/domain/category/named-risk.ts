// Risks that a text names outright, by a word or by a turn of phrase.
import { RISKS, type Risk } from './labels.ts';
import { eachPhrase, type PhraseIndex, phraseIndex } from './phrase-index.ts';
import { eachRiskTurn, innocentPlaces } from './risk-turns.ts';
import { RISK_WORDS } from './risk-words.ts';
import { denies, saidIn } from './said-words.ts';

let built: PhraseIndex<Risk> | null = null;

/** Longer texts name it early; time stays bounded. */
const ENOUGH_CHARACTERS = 6_000;

/** Flags whose words or turns stand in the text and are not denied, in the order of `RISKS`. */
export const namedRisks = (text: string): Risk[] => {
  built ??= phraseIndex(RISKS.map((risk) => [RISK_WORDS[risk], risk] as const));
  const said = saidIn(text.slice(0, ENOUGH_CHARACTERS).replace(/ё/g, 'е').replace(/Ё/g, 'Е'));
  const innocent = innocentPlaces(said);
  const named = new Set<Risk>();
  eachPhrase(built, said.words, (risk, at) => {
    if (!innocent.has(at) && !denies(said, at)) named.add(risk);
  });
  eachRiskTurn(said, (risk, at, end) => {
    if (!innocent.has(at) && !innocent.has(end)) named.add(risk);
  });
  return RISKS.filter((risk) => named.has(risk));
};
