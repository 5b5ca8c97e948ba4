// What the extension says. The board's own words are not among them: the panel opens with one language and loads no more of it than it shows.
import { common } from '../en/common.ts';
import { customer } from '../en/customer.ts';
import { decision } from '../en/decision.ts';
import { errors } from '../en/errors.ts';
import { keys } from '../en/keys.ts';
import { owed } from '../en/owed.ts';
import { page } from '../en/page.ts';
import { promise } from '../en/promise.ts';
import { reply } from '../en/reply.ts';
import { review } from '../en/review.ts';
import { session } from '../en/session.ts';
import { sites } from '../en/sites.ts';
import { sla } from '../en/sla.ts';
import { teach } from '../en/teach.ts';
import { words } from '../en/words.ts';

export const en = {
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
} as const;

/** The same keys with any text: the shape of every other language. */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
