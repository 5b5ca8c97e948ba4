// What comes to a page once reviews were found there, behind `follow-part.ts`: marks in the browser's language.
import type { FollowPart, ReviewsPart } from './live-page.ts';
import { createMarks } from './mark.ts';
import { markWords } from './mark-words.ts';

export const reviewsPart = (followPart: FollowPart): ReviewsPart => ({
  ...followPart,
  createMarks: ({ language, ...options }) => createMarks({ ...options, words: markWords(language) }),
});
