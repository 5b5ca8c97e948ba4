// Russian. Keys and arguments as in `en.ts`. The board says all of it.
import type { en, Translation } from './en.ts';
import { ru as panel } from './panel/ru.ts';
import { board } from './ru/board.ts';
import { categories } from './ru/categories.ts';
import { causes } from './ru/causes.ts';
import { decisionBoard } from './ru/decision-board.ts';
import { now } from './ru/now.ts';
import { options } from './ru/options.ts';
import { people } from './ru/people.ts';
import { policy } from './ru/policy.ts';
import { teaching } from './ru/teaching.ts';
import { wordsBoard } from './ru/words-board.ts';

export const ru = {
  ...panel,
  board,
  categories,
  causes,
  decisionBoard,
  now,
  options,
  people,
  policy,
  teaching,
  wordsBoard,
} satisfies Translation<typeof en>;
