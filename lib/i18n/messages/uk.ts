// Ukrainian. Keys and arguments as in `en.ts`.
import type { en, Translation } from './en.ts';
import { board } from './uk/board.ts';
import { categories } from './uk/categories.ts';
import { common } from './uk/common.ts';
import { customer } from './uk/customer.ts';
import { decision } from './uk/decision.ts';
import { errors } from './uk/errors.ts';
import { keys } from './uk/keys.ts';
import { options } from './uk/options.ts';
import { page } from './uk/page.ts';
import { people } from './uk/people.ts';
import { promise } from './uk/promise.ts';
import { reply } from './uk/reply.ts';
import { review } from './uk/review.ts';
import { session } from './uk/session.ts';
import { sites } from './uk/sites.ts';
import { sla } from './uk/sla.ts';
import { teach } from './uk/teach.ts';
import { words } from './uk/words.ts';

export const uk = {
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
