// Categories of a workspace. It starts with the nine of `base-categories.ts`, may rename them and add its own.
import { z } from 'zod';
import { Line } from './primitives.ts';

export const CategoryId = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,40}$/);
export type CategoryId = z.infer<typeof CategoryId>;

export const Category = z.strictObject({
  categoryId: CategoryId,
  name: z.strictObject({ en: Line, uk: Line, ru: Line }),
  position: z.number().int().min(0).max(1_000),
  archived: z.boolean(),
  /** To whom or which queue its reviews go on; missing = nobody in particular. */
  route: Line.min(1).optional(),
});
export type Category = z.infer<typeof Category>;

/** What was proposed to the agent; `category` is null where the classifier is unsure. `confidence` in 0..1. */
export const CategorySuggestion = z.strictObject({ category: CategoryId.nullable(), confidence: z.number().min(0).max(1) });
export type CategorySuggestion = z.infer<typeof CategorySuggestion>;
