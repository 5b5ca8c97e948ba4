// The turns of phrase that tell of a risk, by flag: beside the words of `risk-words.ts`, which the model was trained with and which stay as they are.
import { RISKS, type Risk } from './labels.ts';
import type { Said } from './said-words.ts';
import { eachTurn, type TurnIndex, turnIndex } from './turn-index.ts';
import { DISCRIMINATION_TURNS } from './turns/discrimination.ts';
import { FRAUD_TURNS } from './turns/fraud.ts';
import { INNOCENT_TURNS } from './turns/innocent.ts';
import { LEGAL_TURNS } from './turns/legal.ts';
import { PUBLICATION_TURNS } from './turns/publication.ts';
import { SAFETY_TURNS } from './turns/safety.ts';
import { SAFETY_WORDS } from './turns/safety-words.ts';
import { WORD_CLASSES } from './turns/word-classes.ts';

const RISK_TURNS: Readonly<Record<Risk, string>> = {
  safety: SAFETY_TURNS,
  legal: LEGAL_TURNS,
  fraud: FRAUD_TURNS,
  discrimination: DISCRIMINATION_TURNS,
  publication: PUBLICATION_TURNS,
};

let built: { risky: TurnIndex<Risk>; innocent: TurnIndex<null> } | null = null;

const indexes = () => {
  built ??= {
    risky: turnIndex(
      RISKS.map((risk) => [RISK_TURNS[risk], risk] as const),
      { ...WORD_CLASSES, ...SAFETY_WORDS },
    ),
    innocent: turnIndex([[INNOCENT_TURNS, null]], WORD_CLASSES),
  };
  return built;
};

/** Calls `found` for each turn that stands in the text and is not denied, with the places of its first and last word. */
export const eachRiskTurn = (said: Said, found: (risk: Risk, at: number, end: number, written: string) => void): void =>
  eachTurn(indexes().risky, said, found);

/** Places of words that say nothing of a risk where they stand. */
export const innocentPlaces = (said: Said): ReadonlySet<number> => {
  const places = new Set<number>();
  eachTurn(indexes().innocent, said, (_, at, end) => {
    for (let place = at; place <= end; place++) places.add(place);
  });
  return places;
};
