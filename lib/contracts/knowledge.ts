// Facts that replies may state: opening hours, a phone of the support, how long a refund takes. Each is true until a day; templates name them by id,
// so that one change reaches all of them and nothing out of date is filled in silently.
import { z } from 'zod';
import { Instant, Language, Line, Prose } from './primitives.ts';

export const KnowledgeId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
export type KnowledgeId = z.infer<typeof KnowledgeId>;

export const Knowledge = z.strictObject({
  id: KnowledgeId,
  title: Line.min(1),
  /** As it goes into a reply. */
  text: Prose.min(1).max(2_000),
  /** The language of `text`; `und` = the same in all (a phone, an address in the web). */
  language: Language,
  /** The last local day (of the policy's time zone) on which it is known to hold; null = until somebody changes it. */
  validUntil: z.iso.date().nullable(),
  version: z.number().int().positive(),
  updatedAt: Instant,
  updatedBy: Line.optional(),
  archived: z.boolean(),
});
export type Knowledge = z.infer<typeof Knowledge>;
