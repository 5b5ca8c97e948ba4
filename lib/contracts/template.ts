// Tone of voice and reply skeletons.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { Instant, Language, Line, Prose, SiteId, Uuid } from './primitives.ts';

/** How the company speaks in one language. Slots: `{{name}}` in `greeting`, `{{agent}}` and `{{company}}` in `signOff`. */
export const Tone = z.strictObject({
  language: Language.exclude(['und']),
  /** `formal` = ви/вы, Mr/Ms; `informal` = ти/ты, first name. */
  formality: z.enum(['formal', 'informal']),
  greeting: Line,
  /** Used where the author's name is a handle or unknown. */
  greetingWithoutName: Line,
  signOff: Line,
  /** Words and phrases that the company does not use. */
  avoid: z.array(Line).max(200),
  version: z.number().int().positive(),
});
export type Tone = z.infer<typeof Tone>;

/**
 * A skeleton: text, slots and hints.
 * Slots `{{greeting}} {{name}} {{company}} {{agent}} {{sign_off}}` are filled with what is known and safe, never from the contact's record.
 * Hints `[[what to say in one's own words]]` must be replaced by the agent: a draft that still holds one is blocked.
 */
export const Template = z.strictObject({
  templateId: Uuid,
  title: Line,
  language: Language.exclude(['und']),
  /** Empty = any. */
  categories: z.array(CategoryId).max(60),
  sites: z.array(SiteId).max(60),
  body: Prose.min(1),
  version: z.number().int().positive(),
  updatedAt: Instant,
  archived: z.boolean(),
});
export type Template = z.infer<typeof Template>;
