// The trained model in the panel: code and weights are loaded once, when the panel opens, apart from what the panel needs to show itself.
import type { Classified, ClassifyQuery } from '../../lib/domain/category/classify.ts';

export type Classifier = (query: ClassifyQuery) => Classified;

/** null where the model is missing or of another version: the word list goes on proposing. */
export const loadClassifier = async (): Promise<Classifier | null> => {
  try {
    const [{ classify }, { readModel }, answer] = await Promise.all([
      import('../../lib/domain/category/classify.ts'),
      import('../../lib/domain/category/category-model.ts'),
      fetch('/models/category.bin'),
    ]);
    const model = answer.ok ? readModel(new Uint8Array(await answer.arrayBuffer())) : null;
    return model === null ? null : (query) => classify(model, query);
  } catch {
    return null;
  }
};
