// A site's adapter: locators and names of shipped parsers. Data only: no conditions, loops, expressions, regular expressions or HTML,
// so that an adapter from the server can never be a program (Chrome Web Store, "remotely hosted code").
import { z } from 'zod';
import { Line, SiteId } from './primitives.ts';
import { ReplyBox, ReviewKind } from './review.ts';

const Selector = z.string().min(1).max(1_000);

/** Parsers shipped in `lib/sites/engine/parse-field.ts`; a name that is not here is not understood and the field is skipped. */
export const ParserName = z.enum([
  /** Running text with its line breaks, as a reader sees it. */
  'text',
  /** The same where the site shows line breaks of the source (`white-space: pre-line`). */
  'pre_text',
  /** Everything written in the element with the source's line ends, also what is hidden from readers: parts of addresses that X cuts. */
  'whole_text',
  /** One line: a name, a title. */
  'line',
  /** The person's name in a line that says more: "By Anna K. on 3 March", "Anna K. · 3 days ago", a name with a badge beside it. */
  'name_in_line',
  /**
   * Running text of an element that holds other fields as well, without them and what leads up to them. What the selector matches besides, inside
   * the first match, is left out: `.text, .text > .quote`; `:scope, :scope > a` = the root itself without its links.
   */
  'rest_text',
  /** Author of the review in the page's JSON-LD that has this review's text: for pages that show no authors. Whatever is selected. */
  'json_ld_author',
  /** Running text of every element that matches, in page order, a paragraph each: pros and cons, a reply of several paragraphs. */
  'texts',
  /** The same with the line breaks of the source. */
  'pre_texts',
  /** Web address, made absolute; http and https only. */
  'url',
  /** "4 out of 5", "4,5/10", "4 зірки": value and maximum, five where none is named. */
  'rating',
  /** How many elements match (stars drawn one by one). */
  'count',
  /** Number at the end of a class name: `count-4`, `bubble_40` (tens above five are divided by ten). */
  'class_number',
  /** Stars of five drawn by a width in per cent: `width: 80%`, `width: calc(80% - 2px)`. */
  'width_percent',
  /** ISO date, localized date or "3 weeks ago". */
  'date',
  /** Last part of an address's path. */
  'last_path_part',
]);
export type ParserName = z.infer<typeof ParserName>;

/**
 * One way to read a field: the first selector that matches inside the review's root. `:scope` = the root itself; `:scope ~ X` = X in what
 * follows the root, up to the next one; `:root X` = X anywhere in the page.
 */
export const FieldSource = z.strictObject({
  select: Selector,
  /** `text` = the visible text; otherwise the attribute's name. Ignored by `count`. */
  from: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
  parse: ParserName,
});
export type FieldSource = z.infer<typeof FieldSource>;

/** Tried in order; the first that gives a value wins. */
const Field = z.array(FieldSource).max(12);

/** Exact host name, `*.domain` for the domain and all below it, or `*` for every host (only for what any site may carry). Matched on the parsed host name, never on the address's text. */
export const HostPattern = z
  .string()
  .regex(/^(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)$/)
  .max(253);

export const LengthLimit = z.strictObject({
  value: z.number().int().positive(),
  unit: z.enum(['utf8_bytes', 'characters']),
  /** Where the number comes from and how sure it is (`DOMAIN.md`: P primary, S secondary, U unverified). */
  source: Line,
  mark: z.enum(['P', 'S', 'U']),
});
export type LengthLimit = z.infer<typeof LengthLimit>;

/**
 * Something that the site says in words or by an element of its own. `labels` are whole texts, never parts of one, in every language that the
 * site speaks; none = the element alone says it.
 */
export const Sign = z.strictObject({
  select: Selector,
  /** `text` = the element's text, where it has no elements inside; otherwise the attribute's name. */
  from: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
  labels: z.array(Line).max(60),
});
export type Sign = z.infer<typeof Sign>;

/** What tells states that are never concluded from something being absent. */
export const Signs = z.strictObject({
  /** Beside the owner's reply, inside the part of the page that holds this reply and nothing of the review. Two that disagree say nothing. */
  reply: z.strictObject({ pending: z.array(Sign).max(6), published: z.array(Sign).max(6), rejected: z.array(Sign).max(6) }),
  /** The place of a review that was removed, with its id. */
  stub: z.array(Sign.extend({ nativeId: Field })).max(6),
  /** On a page that is one review's own: that it was removed. */
  notice: z.array(Sign).max(6),
});
export type Signs = z.infer<typeof Signs>;

export const Adapter = z.strictObject({
  format: z.literal(1),
  id: SiteId,
  name: Line,
  version: z.number().int().positive(),
  hosts: z.array(HostPattern).min(1).max(60),
  /** Pathnames in URLPattern's language, of which `:name` and `*` are understood, e.g. `/review/:company`. Empty = every path. */
  paths: z.array(z.string().max(300)).max(30),
  kind: ReviewKind,
  /** Selector of a review's root. A root inside another root is dropped. */
  item: Selector,
  /** A root must hold all of these to count as a review (leaves out teasers and skeletons). */
  require: z.array(Selector).max(5),
  /** A root that matches or holds any of these is left out. */
  exclude: z.array(Selector).max(10),
  fields: z.strictObject({
    nativeId: Field,
    author: Field,
    authorUrl: Field,
    rating: Field,
    title: Field,
    text: Field,
    publishedAt: Field,
    permalink: Field,
    ownReply: Field,
    ownReplyAt: Field,
  }),
  reply: z.strictObject({
    kind: ReplyBox,
    /** Where an `inline` box stands: inside the review's root, or beside it in the thread that the root opens (Facebook). */
    reach: z.enum(['root', 'thread']),
    /** The site's own control that opens the reply box, inside the root. Clicked only on the agent's Insert. */
    opener: z.array(Selector).max(6),
    /** The editable element: inside the root or thread for `inline`, anywhere in the document or frame otherwise. */
    input: z.array(Selector).max(6),
    /** For `dialog`: the container that must show this review's author and text beside the input. */
    dialog: z.array(Selector).max(6),
    /** For `iframe`: path (URLPattern) of the frame that holds the form. */
    framePaths: z.array(z.string().max(300)).max(6),
  }),
  signs: Signs.optional(),
  limit: LengthLimit.nullable(),
  /** Name of a shipped hook for what data cannot say; unknown names are skipped. */
  hook: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullable(),
});
export type Adapter = z.infer<typeof Adapter>;
