// What waits for a lead: texts that ask for approval, and reviews that were left alone until a day that has come.
import { z } from 'zod';
import { Item } from './item.ts';

/** Answer of `GET /decisions`. At most a page of each; who has more has other worries than paging. */
export const DecisionBoard = z.strictObject({
  approvals: z.array(Item).max(200),
  /** "Do not engage" whose review date is today or earlier, oldest date first. */
  dueAgain: z.array(Item).max(200),
  /** Texts that went out without the word that they needed, newest first. */
  unapproved: z.array(Item).max(200).optional(),
});
export type DecisionBoard = z.infer<typeof DecisionBoard>;
