// Ukrainian, as far as the extension speaks. Keys and arguments as in `en.ts`.
import { common } from '../uk/common.ts';
import { customer } from '../uk/customer.ts';
import { decision } from '../uk/decision.ts';
import { errors } from '../uk/errors.ts';
import { keys } from '../uk/keys.ts';
import { owed } from '../uk/owed.ts';
import { page } from '../uk/page.ts';
import { promise } from '../uk/promise.ts';
import { reply } from '../uk/reply.ts';
import { review } from '../uk/review.ts';
import { session } from '../uk/session.ts';
import { sites } from '../uk/sites.ts';
import { sla } from '../uk/sla.ts';
import { teach } from '../uk/teach.ts';
import { words } from '../uk/words.ts';
import type { en, Translation } from './en.ts';

export const uk = {
  ...errors,
  common,
  customer,
  decision,
  keys,
  owed,
  page,
  promise,
  reply,
  review,
  session,
  sites,
  sla,
  teach,
  words,
} satisfies Translation<typeof en>;
