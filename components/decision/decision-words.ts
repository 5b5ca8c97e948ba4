// Names of gates' answers and of outcomes. What a newer Vidhuk or another team wrote has no words here: its id says enough.
import type { useTranslations } from 'use-intl';
import type { DecisionRules, Gate, OutcomeId } from '../../lib/contracts/decision.ts';
import { GATE_ANSWERS } from '../../lib/domain/decision/gates.ts';
import { isBaseOutcome } from '../../lib/domain/decision/outcomes.ts';

type Words = ReturnType<typeof useTranslations<'decision'>>;

const known = <A extends string>(answers: readonly A[], answer: string): A | undefined => answers.find((one) => one === answer);

/** `categoryName` names topics. */
export function answerName(t: Words, gate: Gate, answer: string, categoryName: (id: string) => string): string {
  switch (gate) {
    case 'topic':
      return categoryName(answer);
    case 'nature': {
      const nature = known(GATE_ANSWERS.nature, answer);
      return nature === undefined ? answer : t(`answer.nature.${nature}`);
    }
    case 'author': {
      const author = known(GATE_ANSWERS.author, answer);
      return author === undefined ? answer : t(`answer.author.${author}`);
    }
    case 'accuracy': {
      const accuracy = known(GATE_ANSWERS.accuracy, answer);
      return accuracy === undefined ? answer : t(`answer.accuracy.${accuracy}`);
    }
    case 'worth':
    case 'alone': {
      const yesOrNo = known(GATE_ANSWERS[gate], answer);
      return yesOrNo === undefined ? answer : t(`answer.${gate}.${yesOrNo}`);
    }
  }
}

export function outcomeName(t: Words, outcome: OutcomeId, own: DecisionRules['outcomes']): string {
  return isBaseOutcome(outcome) ? t(`outcome.${outcome}`) : (own.find(({ outcomeId }) => outcomeId === outcome)?.name ?? outcome);
}
