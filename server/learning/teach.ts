// A lesson from texts: numbers, the base model's answers, and the learning itself. Runs in a worker thread; tests call it as it is.
import { type CategoryModel, readModel } from '../../lib/domain/category/category-model.ts';
import { classify } from '../../lib/domain/category/classify.ts';
import { featuresOf } from '../../lib/domain/category/features.ts';
import { type KnownItem, type LearnedSet, learnSet } from '../../lib/domain/category/learn-set.ts';
import { detectLanguage } from '../../lib/domain/language/detect.ts';
import type { Lesson, LessonText } from './lesson.ts';

const knownItem = ({ itemId, text, title, rating, category, confirmedAt }: LessonText, model: CategoryModel | null): KnownItem => {
  const language = detectLanguage(title === null ? text : `${title}. ${text}`);
  const ratingShare = rating === null || rating.max <= 0 ? null : Math.min(1, Math.max(0, rating.value / rating.max));
  const base = model === null ? null : classify(model, { text, title, rating, language });
  return {
    ...{ itemId, category, confirmedAt },
    features: featuresOf({ text, title, ratingShare, language }),
    base: base === null || base.abstained ? null : base.category,
  };
};

/** `shipped`: the model that comes with the program; null where it is not here, and nothing is compared with it. */
export const teach = ({ version, own, texts, inForce }: Lesson, shipped: Uint8Array | null): LearnedSet => {
  const model = shipped === null ? null : readModel(shipped);
  // A review without words teaches nothing but its stars.
  const items = texts.filter(({ text, title }) => `${title ?? ''}${text}`.trim() !== '').map((text) => knownItem(text, model));
  return learnSet({ version, own, items, inForce });
};
