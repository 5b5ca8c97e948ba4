// All word classes that the learnt rules know: what was written for three languages at once, and each language's own lists beside it.
import { WORD_CLASSES } from './word-classes.ts';

export const CLASS_LISTS: readonly Readonly<Record<string, string>>[] = [WORD_CLASSES];
