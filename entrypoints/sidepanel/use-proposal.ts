// Category, risk and sentiment proposed for the open review. The word list answers until the model is there, which is before anybody has read a line.
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../lib/contracts/primitives.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import { proposalOf } from '../../lib/domain/category/proposal.ts';
import { type CategoryProposal, suggestCategory } from '../../lib/domain/category/suggest.ts';
import type { Classifier, TeamCategories } from '../../lib/extension/categories/classifier.ts';

type Proposed = { proposal: CategoryProposal; risk: readonly string[]; sentiment: string | null };

const NONE: readonly string[] = [];

export const useProposal = (
  { text, title, rating }: Pick<DetectedReview, 'text' | 'title' | 'rating'>,
  language: Language,
  load: () => Promise<Classifier | null>,
  team: TeamCategories | null,
): Proposed => {
  const [classifier, setClassifier] = useState<Classifier | null>(null);
  useEffect(() => {
    let gone = false;
    void load().then((loaded) => {
      if (!gone) setClassifier(() => loaded);
    });
    return () => {
      gone = true;
    };
  }, [load]);
  return useMemo(() => {
    if (classifier === null) return { proposal: suggestCategory({ text, title, rating, language }), risk: NONE, sentiment: null };
    const answer = classifier({ text, title, rating, language }, team);
    return { proposal: proposalOf(answer), risk: answer.risk, sentiment: answer.sentiment };
  }, [classifier, team, text, title, rating, language]);
};
