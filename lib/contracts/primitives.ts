// Small shapes that every other contract is made of, with the bounds that keep a hostile or broken peer from filling a store.
import { z } from 'zod';

/** ISO 8601 instant in UTC, e.g. `2026-11-21T20:16:03.000Z`. Nanoseconds at the finest: `Temporal` reads nothing finer, though `Date.parse` does. */
export const Instant = z.iso
  .datetime({ offset: true })
  .max(40)
  .regex(/^[^.]*(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/);
export type Instant = z.infer<typeof Instant>;

/** UUIDv7 in its canonical text form; sorts by creation time. */
export const Uuid = z.uuid();
export type Uuid = z.infer<typeof Uuid>;

/** Languages that a draft and a template can be written in; `und` = not decided. */
export const Language = z.enum(['uk', 'ru', 'en', 'und']);
export type Language = z.infer<typeof Language>;

/** An adapter's id: the folder's name under `lib/sites/`. */
export const SiteId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
export type SiteId = z.infer<typeof SiteId>;

/** A web address that may be shown as a link: http and https only. */
export const WebUrl = z.url({ protocol: /^https?$/ }).max(4096);
export type WebUrl = z.infer<typeof WebUrl>;

/** One line that a person reads: a name, a title, a label. */
export const Line = z.string().max(500);
/** Running text: a review, a reply, a note. 20,000 characters is above every site's own limit. */
export const Prose = z.string().max(20_000);

/** A span of time in which an event happened; sites show "a week ago", so one instant would be a guess. `raw` is the site's own wording. */
export const When = z.strictObject({ from: Instant, to: Instant, raw: Line });
export type When = z.infer<typeof When>;

/** The review's key, see `lib/domain/identity/review-key.ts`. Names the item on every machine of the team. */
export const ItemId = z.string().min(8).max(600);
export type ItemId = z.infer<typeof ItemId>;
