// What comes to a page once reviews were found there, behind `follow-part.ts`: the marks.
import type { FollowPart, ReviewsPart } from './live-page.ts';
import { createMarks } from './mark.ts';

export const reviewsPart = (followPart: FollowPart): ReviewsPart => ({ ...followPart, createMarks });
