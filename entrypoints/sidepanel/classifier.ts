// The trained model in the panel, and beside it what the team's own categories have learnt: code and weights are loaded once, when the panel opens, apart
// from what the panel needs to show itself.
import type { Classifier } from '../../lib/extension/categories/classifier.ts';

/** null where the model is missing or of another version: the word list goes on proposing. */
export const loadClassifier = async (): Promise<Classifier | null> => {
  try {
    const [{ classify }, { withLearnt }, { readModel }, answer] = await Promise.all([
      import('../../lib/domain/category/classify.ts'),
      import('../../lib/domain/category/with-learnt.ts'),
      import('../../lib/domain/category/category-model.ts'),
      fetch('/models/category.bin'),
    ]);
    const model = answer.ok ? readModel(new Uint8Array(await answer.arrayBuffer())) : null;
    if (model === null) return null;
    return (query, team) => {
      const answer = classify(model, query);
      return team === null ? answer : withLearnt(answer, query, team.learnt, team.usable);
    };
  } catch {
    return null;
  }
};
