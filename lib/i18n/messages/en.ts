// English, the language that defines the keys: Ukrainian and Russian must have the same keys and arguments (`messages.test.ts`).
import { board } from './en/board.ts';
import { categories } from './en/categories.ts';
import { common } from './en/common.ts';
import { customer } from './en/customer.ts';
import { decision } from './en/decision.ts';
import { errors } from './en/errors.ts';
import { keys } from './en/keys.ts';
import { options } from './en/options.ts';
import { page } from './en/page.ts';
import { people } from './en/people.ts';
import { promise } from './en/promise.ts';
import { reply } from './en/reply.ts';
import { review } from './en/review.ts';
import { session } from './en/session.ts';
import { sites } from './en/sites.ts';
import { sla } from './en/sla.ts';
import { teach } from './en/teach.ts';
import { words } from './en/words.ts';

export const en = {
  ...errors,
  board,
  categories,
  common,
  customer,
  decision,
  keys,
  options,
  page,
  people,
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
