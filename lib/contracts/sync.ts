// Push and pull between an agent's machine and the backend.
import { z } from 'zod';
import { TeamAdapters } from './adapter-update.ts';
import { Category } from './category.ts';
import { LearntCategories } from './category-learning.ts';
import { DecisionRules } from './decision.ts';
import { ErrorCode } from './errors.ts';
import { Item } from './item.ts';
import type { Operation } from './item-event.ts';
import { Knowledge } from './knowledge.ts';
import { SlaPolicy } from './policy.ts';
import { Uuid } from './primitives.ts';
import { Template, Tone } from './template.ts';

/** Raised when a wire shape changes incompatibly; `tests/contracts` guards it with a hash of all schemas. */
export const PROTOCOL_VERSION = 2;

/**
 * What an extension says that it takes for an answer. Items have been strict from the beginning, so one that does not say `marks` is told of marked
 * items as waiting ones. In this header because every server and every browser lets it pass.
 */
export const ACCEPTS_MARKS = 'application/json;marks=1';

/**
 * Said with every push and pull by an extension that knows what somebody said of the risks; others get items without it. Beside the header above, which
 * servers from before compare as a whole, in one that they let pass and do not read.
 */
export const KNOWS_RISKS = { 'content-type': 'application/json;risks=1' } as const;

/**
 * Said likewise by an extension that knows what came of an item after it was answered (`Item.further`); others get items without it. A private tag of the
 * third header that every server and every browser lets pass: those above are compared as a whole.
 */
export const KNOWS_FURTHER = { 'accept-language': '*, x-further' } as const;

/**
 * What an extension knows of the reference, said with every pull in a header that servers from before do not read and browsers let pass; the first servers
 * that read it compare it as a whole. Rules of the policy by risk: others get the policy without those, since one that passed over the condition would take the rule for
 * one that takes everything.
 */
export const KNOWS_RISK_RULES = 'x-risk-rules';
export const KNOWS_OF_REFERENCE = { 'content-language': KNOWS_RISK_RULES } as const;

/**
 * How many items a pull asks for, written so by an extension that knows whether praise may get a template as it was filled in
 * (`DecisionRules.praiseAsFilled`); others get the settings without it. There is no fifth header that passes everywhere, servers refuse parameters that
 * they do not know, and to one from before this is the same number.
 */
export const PULL_LIMIT = '200.0';
/** Some extensions said the same as a second name in the header. */
export const KNOWS_PRAISE_AS_FILLED = 'x-praise-as-filled';

/** At most so many operations in one push: a lost answer repeats little. */
export const PUSH_MAX = 50;

export const PushRequest = z.strictObject({ protocol: z.literal(PROTOCOL_VERSION), operations: z.array(z.unknown()).min(1).max(PUSH_MAX) });
export type PushRequest = { protocol: typeof PROTOCOL_VERSION; operations: Operation[] };

/**
 * One answer an operation, in order. `item` is the projection after it, so that the sender can rebase. An operation without an answer was not applied and
 * is sent again: it failed on the server, or an earlier one of its item failed or was refused in the same push (a lost claim refuses nothing after it).
 */
export const PushResult = z.strictObject({
  /** Null where the operation was too broken to have an id. */
  opId: Uuid.nullable(),
  status: z.enum(['applied', 'duplicate', 'conflict', 'rejected']),
  error: z.strictObject({ code: ErrorCode, message: z.string().max(1_000) }).nullable(),
  item: Item.nullable(),
});
export type PushResult = z.infer<typeof PushResult>;

export const PushResponse = z.strictObject({ results: z.array(PushResult) });
export type PushResponse = z.infer<typeof PushResponse>;

/** `cursor` is the workspace's counter as text; opaque to the client. */
export const Cursor = z.string().regex(/^[0-9]{1,18}$/);

export const PullResponse = z.strictObject({
  cursor: Cursor,
  more: z.boolean(),
  items: z.array(Item).max(500),
  /** Null where unchanged since the cursor. */
  reference: z
    .strictObject({
      company: z.string().max(500),
      /** The team's, and the asker's own. */
      templates: z.array(Template).max(2_300),
      tones: z.array(Tone).max(300),
      knowledge: z.array(Knowledge).max(1_000).optional(),
      policy: SlaPolicy.nullable(),
      /** Missing = what comes with Vidhuk. */
      decision: DecisionRules.optional(),
      categories: z.array(Category).max(200),
      /** The team's own categories as learnt; missing = nothing is in force. */
      learnt: LearntCategories.optional(),
      adapters: TeamAdapters,
    })
    .nullable(),
});
export type PullResponse = z.infer<typeof PullResponse>;
export type Reference = NonNullable<PullResponse['reference']>;
