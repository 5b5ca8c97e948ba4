// What waits for a lead: texts that ask for approval, and reviews that were left alone until a day that has come.
import { z } from 'zod';
import { Item } from './item.ts';
import { Instant } from './primitives.ts';

/** Answer of `GET /decisions`. At most a page of each; who has more has other worries than paging. */
export const DecisionBoard = z.strictObject({
  approvals: z.array(Item).max(200),
  /** "Do not engage" and "waiting for the customer" whose review date is today or earlier, oldest date first. */
  dueAgain: z.array(Item).max(200),
  /** Texts that went out without the word that they needed, newest first. */
  unapproved: z.array(Item).max(200).optional(),
  /** Handled items whose decision wants a statement that has no address yet, oldest decision first. */
  statements: z.array(Item).max(200).optional(),
});
export type DecisionBoard = z.infer<typeof DecisionBoard>;

/** Answer of `GET /decisions/waiting`: no more than what a board that stands open asks again and again. */
export const WaitingApprovals = z.strictObject({
  approvals: z.number().int().min(0),
  /** When the newest of them was asked for, by the agent's clock; null where none waits. */
  lastAskedAt: Instant.nullable(),
});
export type WaitingApprovals = z.infer<typeof WaitingApprovals>;
