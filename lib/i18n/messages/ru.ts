// Russian. Keys and arguments as in `en.ts`.
import type { en, Translation } from './en.ts';
import { ru as panel } from './panel/ru.ts';
import { board } from './ru/board.ts';
import { categories } from './ru/categories.ts';

export const ru = { ...panel, board, categories } satisfies Translation<typeof en>;
