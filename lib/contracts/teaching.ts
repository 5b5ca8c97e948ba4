// Teaching in the page: what the agent is asked to point at, and what came of it. The page tells its state, the panel shows it and answers.
import { z } from 'zod';
import { Adapter } from './adapter.ts';
import { TaughtCounts } from './adapter-update.ts';
import { Line } from './primitives.ts';

/** In the order in which they are asked for. */
export const TeachField = z.enum(['author', 'text', 'date', 'rating', 'reply']);
export type TeachField = z.infer<typeof TeachField>;

/** `found`: the page shows what it would read. `remove`: the agent points at something that is no review. */
export const TeachStep = z.enum([...TeachField.options, 'found', 'remove']);
export type TeachStep = z.infer<typeof TeachStep>;

export const TeachProblem = z.enum([
  /** What was pointed at has no words. */
  'nothing_there',
  /** Too much for a name or a date. */
  'too_much',
  /** Stars that cannot be told in a number. */
  'no_rating',
  /** No box that can be written in. */
  'no_box',
  /** Nothing repeated holds author and text in one way. */
  'no_structure',
  /** What is to be left out looks like all the others. */
  'same_as_others',
  /** The whole page, or a part of it that no review is as large as. */
  'whole_page',
  /** It holds the author's name too: the whole review, not its text. */
  'whole_review',
  /** It holds several reviews. */
  'several',
  /** Author and text are one and the same place. */
  'same_as_author',
  'same_as_text',
  /** A button of the page, such as “Reply”. */
  'control',
  /** No date can be told from there. */
  'no_date',
  /** It stands in another review, or in none. */
  'outside',
  /** A box of which nobody can tell whose review it answers. */
  'box_apart',
  /** Not in any of the reviews that were found. */
  'no_frame',
  /** The name and the text are hardly of one review. */
  'apart',
  /** The second review has nothing in common with the first. */
  'unlike',
  /** What was learnt would slow the page down, or is for another host. */
  'unusable',
]);
export type TeachProblem = z.infer<typeof TeachProblem>;

/** What is to be said of a click that counted all the same. */
export const TeachNote = z.enum([
  /** The name stands in a button. */
  'button',
  /** The same words stand in most places like this one. */
  'repeated',
  /** Nothing on the page holds this name and this text in one way, yet. */
  'not_together',
  /** It stands in the review and says nothing that could be read. */
  'not_read',
  /** The button was pressed: now the box that it opened. */
  'opened',
]);
export type TeachNote = z.infer<typeof TeachNote>;

const Said = z.record(TeachField, Line.nullable());

export const TeachState = z.strictObject({
  step: TeachStep,
  /** Which review is pointed at, from 0. */
  review: z.number().int().min(0).max(20),
  /** Of this review, in the words of the page; null = not pointed at, or the page has none. */
  said: Said,
  /** What the adapter reads now; null before the first review is through. */
  found: TaughtCounts.extend({ adapter: Adapter }).nullable(),
  problem: TeachProblem.nullable(),
  /** What the last click was taken for, in the words of the page; null where it was refused, or nothing was clicked. */
  taken: z.strictObject({ field: TeachField, words: Line, note: TeachNote.nullable() }).nullable(),
});
export type TeachState = z.infer<typeof TeachState>;

export const TeachAction = z.discriminatedUnion('do', [
  /** `words` = what the page shows beside the pointer, in the agent's language. */
  z.strictObject({ do: z.literal('begin'), words: z.record(TeachStep, Line) }),
  /** Asks for the state again. */
  z.strictObject({ do: z.literal('look') }),
  /** The page has none of what is asked for. */
  z.strictObject({ do: z.literal('skip') }),
  z.strictObject({ do: z.literal('back') }),
  /** Another review: one that was missed, or one more to learn from. */
  z.strictObject({ do: z.literal('another') }),
  /** One field again: of the first review, or of the latest where nothing was found. */
  z.strictObject({ do: z.literal('point'), field: TeachField }),
  z.strictObject({ do: z.literal('remove') }),
  /** All that was pointed at is forgotten. */
  z.strictObject({ do: z.literal('restart') }),
  z.strictObject({ do: z.literal('end') }),
]);
export type TeachAction = z.infer<typeof TeachAction>;
