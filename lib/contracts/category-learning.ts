// A team's own categories as the server has learnt them from what people confirmed: the numbers that a machine of the team asks a text by, and
// what a lead sees of each version. No text crosses here but in the examples, which only leads are given.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { Instant, ItemId, Line, Prose } from './primitives.ts';

/** Weights of all categories together; three bytes each, so a machine pulls at most some 240 KB. */
export const LEARNT_WEIGHTS_MAX = 60_000;
export const LEARNT_CATEGORIES_MAX = 20;
const WEIGHT_BYTES = 3;

export const LearntCategory = z.strictObject({
  categoryId: CategoryId,
  /** Score from which the category is proposed; null = never. */
  proposeFrom: z.number().nullable(),
  /** Score from which it is offered among the alternatives; null = never. */
  offerFrom: z.number().nullable(),
  /** Share of right answers among those proposed for held-out items. */
  precision: z.number().min(0).max(1),
  bias: z.number(),
  /** Weight of one step. */
  step: z.number().min(0),
  /** Bucket (two bytes, low one first) and weight in steps (one signed byte), bucket after bucket. */
  weights: z
    .base64()
    .max(Math.ceil((LEARNT_WEIGHTS_MAX * WEIGHT_BYTES) / 3) * 4)
    .refine((text) => text.length % 4 === 0, 'Not whole weights'),
});
export type LearntCategory = z.infer<typeof LearntCategory>;

export const LearntCategories = z
  .strictObject({
    version: z.number().int().positive(),
    /** The way in which texts become numbers; a machine that has another leaves the set alone. */
    features: z.number().int().positive(),
    categories: z.array(LearntCategory).max(LEARNT_CATEGORIES_MAX),
  })
  .refine(
    ({ categories }) =>
      categories.reduce((sum, { weights }) => sum + weights.length, 0) <= LEARNT_WEIGHTS_MAX * 4 + LEARNT_CATEGORIES_MAX * 4,
    `More than ${LEARNT_WEIGHTS_MAX} weights`,
  );
export type LearntCategories = z.infer<typeof LearntCategories>;

/** How one category did on items that were left out while it was learnt. */
export const LearntFigures = z.strictObject({
  categoryId: CategoryId,
  confirmed: z.number().int().min(0),
  /** `few_confirmed`, `few_others`: not enough to learn from. `unsure`: learnt, and right too seldom to say anything. */
  state: z.enum(['learnt', 'few_confirmed', 'few_others', 'unsure']),
  /** Null where nothing was proposed. */
  precision: z.number().min(0).max(1).nullable(),
  /** Share of its items that are proposed; `offered`: proposed or among the alternatives. */
  recall: z.number().min(0).max(1),
  offered: z.number().min(0).max(1),
});
export type LearntFigures = z.infer<typeof LearntFigures>;

/** `from`, `to`: what is proposed before and with the version; null = nothing. */
const Change = { from: CategoryId.nullable(), to: CategoryId.nullable() };

export const LearntVersion = z.strictObject({
  version: z.number().int().positive(),
  trainedAt: Instant,
  /** Null = by itself, after enough new confirmations. */
  trainedBy: Line.nullable(),
  /** Confirmed items that it was learnt from, and items nobody has put into a category. */
  items: z.number().int().min(0),
  unconfirmed: z.number().int().min(0),
  categories: z.array(LearntFigures).max(200),
  /** Against the version that was in force (0 = none), over `compared` items. */
  comparedWith: z.number().int().min(0),
  compared: z.number().int().min(0),
  changes: z.array(z.strictObject({ ...Change, items: z.number().int().positive(), right: z.number().int().min(0) })).max(100),
  /** Why it was not put in force by itself; null where it was, or might be. */
  heldBack: z.enum(['precision', 'worse', 'lead_chose', 'nothing_learnt']).nullable(),
});
export type LearntVersion = z.infer<typeof LearntVersion>;

/** Who put which version in force; `version` 0 = none. `by` null = by itself. */
export const LearntChoice = z.strictObject({
  sequence: z.number().int().positive(),
  version: z.number().int().min(0),
  at: Instant,
  by: Line.nullable(),
});
export type LearntChoice = z.infer<typeof LearntChoice>;

export const LearningBoard = z.strictObject({
  /** 0 = none. */
  inForce: z.number().int().min(0),
  running: z.boolean(),
  /** The last try failed and nothing came of it. */
  failed: z.boolean(),
  /** Confirmations and corrections since the newest version, and how many start the next by themselves. */
  confirmedSince: z.number().int().min(0),
  startsAt: z.number().int().positive(),
  /** Newest first. */
  versions: z.array(LearntVersion).max(50),
  choices: z.array(LearntChoice).max(50),
});
export type LearningBoard = z.infer<typeof LearningBoard>;

/** `inForce`: what the lead saw in force while choosing. */
export const LearntDecision = z.strictObject({ version: z.number().int().min(0), inForce: z.number().int().min(0) });
export type LearntDecision = z.infer<typeof LearntDecision>;

export const LearntExamples = z.strictObject({
  examples: z.array(z.strictObject({ ...Change, itemId: ItemId, confirmed: CategoryId.nullable(), author: Line, text: Prose })).max(30),
});
export type LearntExamples = z.infer<typeof LearntExamples>;
