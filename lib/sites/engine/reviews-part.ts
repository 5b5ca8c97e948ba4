// What comes to a page once reviews were found there: marks in the browser's language, and going on from a reading instead of reading all anew.
import { follow } from './follow.ts';
import type { ReviewsPart } from './live-page.ts';
import { createMarks } from './mark.ts';
import { markWords } from './mark-words.ts';

export const reviewsPart: ReviewsPart = {
  createMarks: ({ language, ...options }) => createMarks({ ...options, words: markWords(language) }),
  follow,
};
