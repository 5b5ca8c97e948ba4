// Russian. Keys and arguments as in `en.ts`.
import type { en, Translation } from './en.ts';
import { board } from './ru/board.ts';
import { categories } from './ru/categories.ts';
import { common } from './ru/common.ts';
import { customer } from './ru/customer.ts';
import { decision } from './ru/decision.ts';
import { errors } from './ru/errors.ts';
import { keys } from './ru/keys.ts';
import { options } from './ru/options.ts';
import { page } from './ru/page.ts';
import { people } from './ru/people.ts';
import { promise } from './ru/promise.ts';
import { reply } from './ru/reply.ts';
import { review } from './ru/review.ts';
import { session } from './ru/session.ts';
import { sites } from './ru/sites.ts';
import { sla } from './ru/sla.ts';
import { teach } from './ru/teach.ts';
import { words } from './ru/words.ts';

export const ru = {
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
} satisfies Translation<typeof en>;
