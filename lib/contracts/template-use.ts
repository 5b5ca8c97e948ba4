// What became of templates: how often each was taken, how much of it was changed before posting, and how those items ended. Counts only.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { Instant, Line, SiteId, Uuid } from './primitives.ts';
import { RatingBand } from './template.ts';

const Count = z.number().int().min(0);
const Share = z.number().min(0).max(1);

/** Uses in one place: what the ranking of suggestions learns from. */
export const TemplateUsePlace = z.strictObject({
  category: CategoryId.nullable(),
  site: SiteId,
  band: RatingBand.nullable(),
  uses: Count,
  /** Of these, posted and still answered. */
  posted: Count,
});
export type TemplateUsePlace = z.infer<typeof TemplateUsePlace>;

export const TemplateUse = z.strictObject({
  templateId: Uuid,
  /** As it was called when it was last taken. */
  title: Line,
  uses: Count,
  lastUsedAt: Instant,
  /** How the items ended on which it was the last one taken; the rest are open. */
  posted: Count,
  doNotEngage: Count,
  escalated: Count,
  waiting: Count,
  /** Authors who changed their review after this reply was posted. */
  returned: Count,
  /** Mean share of the skeleton's own words that did not survive into the posted reply; null where none was posted or its text is not known. */
  changed: Share.nullable(),
  /** Mean share of the posted reply's words that were not in the skeleton. */
  own: Share.nullable(),
  places: z.array(TemplateUsePlace).max(300),
});
export type TemplateUse = z.infer<typeof TemplateUse>;

/** Of the latest 5,000 uses within 180 days. */
export const TemplateUses = z.strictObject({ uses: z.array(TemplateUse).max(2_500) });
export type TemplateUses = z.infer<typeof TemplateUses>;
