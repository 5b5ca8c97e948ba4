// The trained model in the service worker: read with the first review that has no suggestion yet, and kept for as long as the worker lives.
import { readModel } from '../../domain/category/category-model.ts';
import { classify } from '../../domain/category/classify.ts';
import { withLearnt } from '../../domain/category/with-learnt.ts';
import type { Classifier } from '../categories/classifier.ts';

let reading: Promise<Classifier | null> | null = null;

const read = async (): Promise<Classifier | null> => {
  try {
    const answer = await fetch('/models/category.bin');
    const model = answer.ok ? readModel(new Uint8Array(await answer.arrayBuffer())) : null;
    if (model === null) return null;
    return (query, team) => {
      const classified = classify(model, query);
      return team === null ? classified : withLearnt(classified, query, team.learnt, team.usable);
    };
  } catch {
    // No answer, or cut short: the word list proposes instead.
    return null;
  }
};

export const categoryClassifier = async (): Promise<Classifier | null> => {
  reading ??= read();
  return await reading;
};
