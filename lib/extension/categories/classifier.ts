// The trained model, and beside it what the team's own categories have learnt, as one question about a review: the same in panel and background.
import type { LearntCategories } from '../../contracts/category-learning.ts';
import type { Reference } from '../../contracts/sync.ts';
import type { Classified, ClassifyQuery } from '../../domain/category/classify.ts';

/** What the team's own categories have learnt, and which categories it uses. */
export type TeamCategories = { learnt: LearntCategories; usable: ReadonlySet<string> };

export type Classifier = (query: ClassifyQuery, team: TeamCategories | null) => Classified;

type Known = Pick<Reference, 'categories' | 'learnt'>;

/** Categories that the team has not put aside. */
export const usableIds = ({ categories }: Pick<Known, 'categories'>): Set<string> =>
  new Set(categories.filter(({ archived }) => !archived).map(({ categoryId }) => categoryId));

/** Null where nothing of the team's own has been learnt. */
export const teamCategories = ({ learnt, categories }: Known): TeamCategories | null =>
  learnt === undefined ? null : { learnt, usable: usableIds({ categories }) };
