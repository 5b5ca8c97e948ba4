import { describe, expect, it } from 'vitest';
import { proposalOf } from './proposal.ts';

const ANSWER = {
  category: 'fault',
  confidence: 0.5,
  abstained: false,
  alternatives: [
    { category: 'quality', confidence: 0.2 },
    { category: 'service', confidence: 0.1 },
    { category: 'billing', confidence: 0.05 },
  ],
  sentiment: 'negative',
  risk: [],
  language: 'en',
} as const;
const answer = { ...ANSWER, alternatives: [...ANSWER.alternatives], risk: [] };

describe('proposalOf', () => {
  it('proposes what is sure', () => {
    expect(proposalOf(answer)).toEqual({ category: 'fault', confidence: 0.5, alternatives: answer.alternatives });
  });

  it('leaves the choice to the agent where it is withheld, the best guess first', () => {
    expect(proposalOf({ ...answer, abstained: true })).toEqual({
      category: null,
      confidence: 0.5,
      alternatives: [{ category: 'fault', confidence: 0.5 }, ...answer.alternatives.slice(0, 2)],
    });
  });
});
