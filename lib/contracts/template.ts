// Tone of voice and reply skeletons.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { Instant, Language, Line, Prose, SiteId, Uuid } from './primitives.ts';

/** What the company says, and the words that it replaces: a draft with one of them is shown the other. `insteadOf` empty = a word to remember only. */
export const WordChoice = z.strictObject({ say: Line.min(1), insteadOf: z.array(Line.min(1)).max(20) });
export type WordChoice = z.infer<typeof WordChoice>;

/**
 * How the company speaks in one language; the most specific tone holds (`lib/domain/tone/tone-for.ts`).
 * Slots: `{{name}}` in `greeting`, `{{agent}}` and `{{company}}` in `signOff`.
 */
export const Tone = z.strictObject({
  language: Language.exclude(['und']),
  /** The one site or category that it is for; null or missing = any. */
  site: SiteId.nullable().optional(),
  category: CategoryId.nullable().optional(),
  /** `formal` = ви/вы, Mr/Ms; `informal` = ти/ты, first name. */
  formality: z.enum(['formal', 'informal']),
  greeting: Line,
  /** Used where the author's name is a handle or unknown. */
  greetingWithoutName: Line,
  signOff: Line,
  /** Words and phrases that the company does not use. */
  avoid: z.array(Line).max(200),
  use: z.array(WordChoice).max(200).optional(),
  /** Out of use, kept for its version; only a tone for one site or category may be. */
  archived: z.boolean().optional(),
  version: z.number().int().positive(),
  /** Missing on what a new workspace starts with. */
  updatedBy: Line.optional(),
  updatedAt: Instant.optional(),
});
export type Tone = z.infer<typeof Tone>;

/** Thirds of a rating's own scale: 1-2, 3 and 4-5 of five stars. */
export const RatingBand = z.enum(['low', 'middle', 'high']);
export type RatingBand = z.infer<typeof RatingBand>;

/**
 * A skeleton: text, slots and hints.
 * Slots `{{greeting}} {{name}} {{company}} {{agent}} {{sign_off}} {{fact:ID}}` are filled with what is known and safe, never from the contact's record.
 * Hints `[[what to say in one's own words]]` must be replaced by the agent: a draft that still holds one is blocked.
 */
export const Template = z.strictObject({
  templateId: Uuid,
  title: Line,
  /** Missing = skeleton, a whole reply. A snippet is a part that goes in at the caret. */
  kind: z.enum(['skeleton', 'snippet']).optional(),
  /** True = its author's own: the server gives it to nobody else. */
  personal: z.boolean().optional(),
  language: Language.exclude(['und']),
  /** Empty = any. */
  categories: z.array(CategoryId).max(60),
  sites: z.array(SiteId).max(60),
  ratings: z.array(RatingBand).max(3).optional(),
  body: Prose.min(1),
  /** Facts that the reply has to cover, shown beside the draft. */
  cover: z.array(Line.min(1)).max(12).optional(),
  version: z.number().int().positive(),
  updatedAt: Instant,
  updatedBy: Line.optional(),
  archived: z.boolean(),
});
export type Template = z.infer<typeof Template>;
