// Teaching in the page: what the agent is asked to point at, and what came of it. The page tells its state, the panel shows it and answers.
import { z } from 'zod';
import { Adapter } from './adapter.ts';
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
]);
export type TeachProblem = z.infer<typeof TeachProblem>;

const Said = z.record(TeachField, Line.nullable());

export const TeachState = z.strictObject({
  step: TeachStep,
  /** Which review is pointed at, from 0. */
  review: z.number().int().min(0).max(20),
  /** Of this review, in the words of the page; null = not pointed at, or the page has none. */
  said: Said,
  /** What the adapter reads now; null before the first review is through. */
  found: z
    .strictObject({
      reviews: z.number().int().min(0),
      withAuthor: z.number().int().min(0),
      withText: z.number().int().min(0),
      withDate: z.number().int().min(0),
      withRating: z.number().int().min(0),
      adapter: Adapter,
    })
    .nullable(),
  problem: TeachProblem.nullable(),
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
  /** One field of the first review again. */
  z.strictObject({ do: z.literal('point'), field: TeachField }),
  z.strictObject({ do: z.literal('remove') }),
  z.strictObject({ do: z.literal('end') }),
]);
export type TeachAction = z.infer<typeof TeachAction>;
