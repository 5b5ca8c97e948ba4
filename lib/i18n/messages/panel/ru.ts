// Russian, as far as the extension speaks. Keys and arguments as in `en.ts`.
import { common } from '../ru/common.ts';
import { customer } from '../ru/customer.ts';
import { decision } from '../ru/decision.ts';
import { errors } from '../ru/errors.ts';
import { keys } from '../ru/keys.ts';
import { owed } from '../ru/owed.ts';
import { page } from '../ru/page.ts';
import { promise } from '../ru/promise.ts';
import { reply } from '../ru/reply.ts';
import { review } from '../ru/review.ts';
import { session } from '../ru/session.ts';
import { sites } from '../ru/sites.ts';
import { sla } from '../ru/sla.ts';
import { teach } from '../ru/teach.ts';
import { words } from '../ru/words.ts';
import type { en, Translation } from './en.ts';

export const ru = {
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
