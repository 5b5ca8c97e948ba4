// Russian. Keys and arguments as in `en.ts`. The board says all of it.
import type { en, Translation } from './en.ts';
import { ru as panel } from './panel/ru.ts';
import { board } from './ru/board.ts';
import { categories } from './ru/categories.ts';
import { people } from './ru/people.ts';
import { policy } from './ru/policy.ts';

export const ru = { ...panel, board, categories, people, policy } satisfies Translation<typeof en>;
